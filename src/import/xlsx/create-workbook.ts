/** A new workbook from a table of another format: one sheet, headers kept in view, every text a text. */
import type { JoinedTable } from '../convert/join-results';
import { IMPORT_TEXTS } from '../texts.nl';
import { loadExcelize, succeed } from './load-excelize';
import { dressNewColumns, formatColumns, USER_WIDTH, writeRow } from './write-cells';

/** The name the library gives the one sheet of a new workbook. */
const FIRST_SHEET = 'Sheet1';

/** @param address Where the spreadsheet library lies, see `loadExcelize`. @returns The bytes of the workbook. */
export async function createWorkbook({ rows, headerIndex, ownPositions }: JoinedTable, address: string): Promise<Uint8Array> {
  const excelize = await loadExcelize(address);
  const workbook = excelize.NewFile();
  const sheet = IMPORT_TEXTS.sheetName;
  succeed(workbook.SetSheetName(FIRST_SHEET, sheet));
  const all = (rows[0] ?? []).map((_, column) => column);
  rows.forEach((row, index) => { writeRow(excelize, workbook, sheet, index + 1, all, row); });
  const own = [...ownPositions].sort(([, a], [, b]) => a - b).map(([column]) => column);
  formatColumns(excelize, workbook, sheet, own, headerIndex + 1, rows.length);
  const bold = succeed(workbook.NewStyle({ Font: { Bold: true, Family: 'Calibri' } })).style;
  const last = succeed(excelize.ColumnNumberToName(Math.max(1, all.length))).col;
  succeed(workbook.SetColWidth(sheet, 'A', last, USER_WIDTH));
  succeed(workbook.SetCellStyle(sheet, `A${String(headerIndex + 1)}`, `${last}${String(headerIndex + 1)}`, bold));
  dressNewColumns(excelize, workbook, sheet, own, headerIndex + 1, Math.min(...own));
  const below = `A${String(headerIndex + 2)}`;
  succeed(workbook.SetPanes(sheet, { Freeze: true, YSplit: headerIndex + 1, TopLeftCell: below, ActivePane: 'bottomLeft' }));
  return succeed(workbook.WriteToBuffer()).buffer as Uint8Array;
}
