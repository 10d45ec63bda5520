/** A file that was opened: its cells as a table, and the way to write it again with our columns. */
import type { Placed, Table } from '../core';

/** Every kind of file that can be read and written. */
export const FORMATS = ['csv', 'xlsx', 'json', 'ndjson'] as const;

export type Format = (typeof FORMATS)[number];

/**
 * @property chunks The bytes of the file, in order.
 * @property notices Dutch lines about what the user would not expect, such as another encoding; complete when the chunks have been read.
 */
export interface WrittenDocument {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly notices: readonly string[];
}

/**
 * @property table The cells, header row included.
 * @property sheetName The sheet that was read; workbooks only.
 * @property notices Dutch lines about how the file was read that the user should know.
 */
export interface InputDocument {
  readonly format: Format;
  readonly table: Table;
  readonly sheetName?: string;
  readonly notices: readonly string[];
  /**
   * The file again, with our columns. In its own format everything else stays as it was; in another format the table is converted.
   * @throws UnreadableInput when `format` cannot hold what the table holds.
   */
  write(placed: Placed, format: Format): Promise<WrittenDocument>;
}
