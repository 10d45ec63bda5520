/** Sheets of texts -> a new workbook to work in: headers in view with filter arrows, widths by content, every cell a text that Excel leaves as it is. */
import type { Row } from '../../core';
import { toCellText } from './cell-text';
import { loadExcelize, succeed } from './load-excelize';
import type { Excelize, Workbook } from './load-excelize';

/** @property rows The first is the header. Numbers stay numbers. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The name the library gives the one sheet of a new workbook. */
const FIRST_SHEET = 'Sheet1';
/** Number of Excel's own format for text: what is typed there later stays text too, "1-2" and "=a" included. */
const TEXT_FORMAT = 49;
/** Widths of columns in characters: the longest line decides, between these. */
const NARROWEST = 6;
const WIDEST = 70;
/** Room for the filter arrow in a header. */
const ARROW = 4;

function widthOf(rows: readonly Row[], column: number): number {
  let longest = 0;
  rows.forEach((row, index) => {
    const text = String(row[column] ?? '');
    const length = Math.max(...text.split('\n').map((line) => line.length)) + (index === 0 ? ARROW : 1);
    longest = Math.max(longest, length);
  });
  return Math.min(WIDEST, Math.max(NARROWEST, longest));
}

/** A carriage return would come back as a line feed, as XML has it. */
const exactText = (text: string): string => toCellText(text).replaceAll('\r', '_x000D_');

interface Styles {
  readonly header: number;
  readonly text: number;
}

function writeSheet(excelize: Excelize, book: Workbook, { name, rows }: SheetToWrite, styles: Styles): void {
  const width = rows[0]?.length ?? 0;
  const last = succeed(excelize.ColumnNumberToName(Math.max(1, width))).col;
  succeed(book.SetColStyle(name, `A:${last}`, styles.text));
  for (let column = 0; column < width; column += 1) {
    const { col } = succeed(excelize.ColumnNumberToName(column + 1));
    succeed(book.SetColWidth(name, col, col, widthOf(rows, column)));
  }
  rows.forEach((row, index) => {
    succeed(book.SetSheetRow(name, `A${String(index + 1)}`, row.map((cell) => (typeof cell === 'string' ? exactText(cell) : cell))));
  });
  succeed(book.SetCellStyle(name, 'A1', `${last}1`, styles.header));
  succeed(book.SetPanes(name, { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }));
  succeed(book.AutoFilter(name, `A1:${last}${String(Math.max(2, rows.length))}`, []));
}

/** @param address Where the spreadsheet library lies, see `loadExcelize`. @returns The bytes of the workbook. */
export async function writeSheets(sheets: readonly SheetToWrite[], address: string): Promise<Uint8Array> {
  const excelize = await loadExcelize(address);
  const book = excelize.NewFile();
  // The library asks for a font family wherever a font is named.
  const header = succeed(book.NewStyle({ Font: { Bold: true, Family: 'Calibri' }, NumFmt: TEXT_FORMAT, Alignment: { Vertical: 'top', WrapText: true } })).style;
  const text = succeed(book.NewStyle({ NumFmt: TEXT_FORMAT, Alignment: { Vertical: 'top', WrapText: true } })).style;
  sheets.forEach((sheet, index) => {
    succeed(index === 0 ? book.SetSheetName(FIRST_SHEET, sheet.name) : book.NewSheet(sheet.name));
    writeSheet(excelize, book, sheet, { header, text });
  });
  return succeed(book.WriteToBuffer()).buffer as Uint8Array;
}
