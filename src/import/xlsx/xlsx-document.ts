/** Workbooks (.xlsx, .xlsm): one sheet read as a table, and the workbook written again with our columns and everything else it held. */
import type { Placed } from '../../core';
import { convertTable } from '../convert/convert-table';
import type { InputDocument, WrittenDocument } from '../input-document';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { loadExcelize, succeed } from './load-excelize';
import type { Excelize, Workbook } from './load-excelize';
import { openWorkbook } from './open-workbook';
import { readSheet } from './read-sheet';
import type { SheetReading } from './read-sheet';
import { dressNewColumns, formatColumns, writeRow } from './write-cells';

/** Most columns of an Excel worksheet. */
const SHEET_COLUMNS = 16_384;

function writeResults(excelize: Excelize, workbook: Workbook, { name, table }: SheetReading, { columns, rows }: Placed): Uint8Array {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rightmost = Math.max(...columns) + 1;
  if (rightmost > SHEET_COLUMNS) throw new UnreadableInput(IMPORT_TEXTS.tooManyColumns(rightmost));
  let headerRow = 0;
  table.rows.forEach((_, index) => {
    const cells = rows.get(index);
    if (cells === undefined) return;
    if (headerRow === 0) headerRow = index + 1;
    writeRow(excelize, workbook, name, index + 1, columns, cells);
  });
  formatColumns(excelize, workbook, name, columns, headerRow, table.rows.length);
  dressNewColumns(excelize, workbook, name, columns, headerRow, width);
  return succeed(workbook.WriteToBuffer()).buffer as Uint8Array;
}

/**
 * Opens a workbook.
 * @param address Where the spreadsheet library lies, see `loadExcelize`.
 * @param sheet The sheet to read, by name; see `readSheet`.
 * @throws UnreadableInput when it is encrypted, damaged, not a workbook, or lacks that sheet.
 */
export async function openXlsxDocument(bytes: Uint8Array, address: string, sheet?: string): Promise<InputDocument> {
  const excelize = await loadExcelize(address);
  const workbook = openWorkbook(excelize, bytes);
  const reading = readSheet(workbook, sheet);
  return {
    format: 'xlsx',
    table: reading.table,
    sheetName: reading.name,
    write: async (placed, format): Promise<WrittenDocument> => (format === 'xlsx'
      ? { chunks: [writeResults(excelize, workbook, reading, placed)], notices: [] }
      : convertTable(reading.table, placed, format, address)),
  };
}
