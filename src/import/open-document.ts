/** Bytes of a file -> a document, by format: the door of this folder. */
import { openCsvDocument } from './csv/csv-document';
import { explainOther } from './explain-other';
import type { Format, InputDocument } from './input-document';
import { openJsonDocument } from './json/json-document';
import { IMPORT_TEXTS } from './texts.nl';
import { UnreadableInput } from './unreadable-input';

/**
 * @property excelize Where the spreadsheet library's `excelize.wasm.gz` lies: a path in Node, an address in a browser. Loaded only for workbooks.
 * @property sheet The worksheet to read, by name; workbooks only.
 */
export interface OpenOptions {
  readonly excelize: string;
  readonly sheet?: string;
}

/**
 * Opens a file.
 * @throws UnreadableInput with one Dutch line when the file cannot be read.
 * @example const { table, write } = await openDocument(bytes, 'csv', { excelize: address });
 */
export async function openDocument(bytes: Uint8Array, format: Format, { excelize, sheet }: OpenOptions): Promise<InputDocument> {
  if (bytes.length === 0) throw new UnreadableInput(IMPORT_TEXTS.empty);
  const other = explainOther(bytes);
  if (other !== undefined) throw new UnreadableInput(other);
  switch (format) {
    case 'csv': return openCsvDocument(bytes, excelize);
    case 'json':
    case 'ndjson': return openJsonDocument(bytes, format, excelize);
    case 'xlsx': {
      const { openXlsxDocument } = await import('./xlsx/xlsx-document');
      return openXlsxDocument(bytes, excelize, sheet);
    }
  }
}
