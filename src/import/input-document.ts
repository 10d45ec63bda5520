/** A file that was opened: its cells as a table, and the way to write it again with our columns. */
import type { Cell, Table } from '../core';

/** Every kind of file that can be read and written. */
export const FORMATS = ['csv', 'xlsx', 'json', 'ndjson'] as const;

export type Format = (typeof FORMATS)[number];

/**
 * Our columns, placed beside a table (`placeResults` of the engine gives one).
 * @property columns Index (from 0) of the table column for each of `RESULT_COLUMNS`, in that order.
 * @property rows Gives the result cells of `table.rows[index]`, or `undefined` where nothing is written (rows above the header, rows that are
 *   not ours). A cell `null` is left exactly as it is, formulas and formats included; `''` empties it.
 *   Asked once per row, top to bottom, so that a caller may compute the cells as they are needed.
 */
export interface PlacedCells {
  readonly columns: readonly number[];
  readonly rows: { get(index: number): readonly Cell[] | undefined };
}

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
  write(placed: PlacedCells, format: Format): Promise<WrittenDocument>;
}
