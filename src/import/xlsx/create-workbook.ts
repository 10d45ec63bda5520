/** A new workbook from a table of another format: one sheet, headers kept in view, every text a text. */
import { fitCell, RESULT_COLUMNS } from '../../core';
import type { Cell } from '../../core';
import type { JoinedTable } from '../convert/join-results';
import { IMPORT_TEXTS } from '../texts.nl';
import { toCellText } from './cell-text';
import { loadExcelize, succeed } from './load-excelize';
import { RESULT_WIDTHS, USER_WIDTH } from './result-widths';

/** The name the library gives the one sheet of a new workbook. */
const FIRST_SHEET = 'Sheet1';
/** Number of Excel's own format `0%`. */
const PERCENT_FORMAT = 9;

/** Text goes in as text, whatever it begins with. */
const toValue = (cell: Cell): Cell => (cell === '' ? null : typeof cell === 'string' ? toCellText(fitCell(cell)) : cell);

/** @param address Where the spreadsheet library lies, see `loadExcelize`. @returns The bytes of the workbook. */
export async function createWorkbook({ rows, headerIndex, ownPositions }: JoinedTable, address: string): Promise<Uint8Array> {
  const excelize = await loadExcelize(address);
  const workbook = excelize.NewFile();
  const sheet = IMPORT_TEXTS.sheetName;
  const letters = (column: number): string => succeed(excelize.ColumnNumberToName(column + 1)).col;
  succeed(workbook.SetSheetName(FIRST_SHEET, sheet));
  rows.forEach((row, index) => { succeed(workbook.SetSheetRow(sheet, `A${String(index + 1)}`, row.map(toValue))); });
  const header = String(headerIndex + 1);
  const last = letters(Math.max(0, (rows[0]?.length ?? 0) - 1));
  succeed(workbook.SetColWidth(sheet, 'A', last, USER_WIDTH));
  // The library asks for a font family wherever a style is made.
  const percent = succeed(workbook.NewStyle({ NumFmt: PERCENT_FORMAT, Font: { Family: 'Calibri' } })).style;
  for (const [column, position] of ownPositions) {
    const col = letters(column);
    succeed(workbook.SetColWidth(sheet, col, col, RESULT_WIDTHS[position] ?? USER_WIDTH));
    if (RESULT_COLUMNS[position]?.kind === 'percentage' && rows.length > headerIndex + 1) succeed(workbook.SetCellStyle(sheet, `${col}${String(headerIndex + 2)}`, `${col}${String(rows.length)}`, percent));
  }
  const bold = succeed(workbook.NewStyle({ Font: { Bold: true, Family: 'Calibri' } })).style;
  succeed(workbook.SetCellStyle(sheet, `A${header}`, `${last}${header}`, bold));
  succeed(workbook.SetPanes(sheet, { Freeze: true, YSplit: headerIndex + 1, TopLeftCell: `A${String(headerIndex + 2)}`, ActivePane: 'bottomLeft' }));
  return succeed(workbook.WriteToBuffer()).buffer as Uint8Array;
}
