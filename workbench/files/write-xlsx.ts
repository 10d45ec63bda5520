/** Sheets -> an .xlsx file, with all that `SheetContent` holds. */
import { toAddress } from '../model/area';
import type { CellContent, CellExtras, SheetContent } from '../model/workbook-data';
import { succeed } from './excelize';
import type { Excelize, XlsxBook } from './excelize';
import { writeConditions, writeValidations } from './write-rules';

const CHARACTER = 7;
const MARGINS = 5;
const cellAt = (row: number, column: number): string => toAddress({ row, column, rows: 1, columns: 1 });

function writeCell(book: XlsxBook, sheet: string, address: string, value: CellContent): void {
  if (value === '') return;
  // A text stays a text, whatever it looks like.
  succeed(typeof value === 'string' ? book.SetCellStr(sheet, address, value) : book.SetCellValue(sheet, address, value));
}

class Styles {
  private readonly known = new Map<string, number>();

  constructor(private readonly book: XlsxBook) {}

  of({ pattern, bold = false, wrap = false }: CellExtras): number {
    const key = JSON.stringify([pattern, bold, wrap]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { style } = succeed(this.book.NewStyle({
      // The library needs a family wherever there is a font.
      ...(bold ? { Font: { Bold: true, Family: 'Calibri' } } : {}),
      ...(wrap ? { Alignment: { WrapText: true } } : {}),
      ...(pattern === undefined ? {} : { CustomNumFmt: pattern }),
    }));
    this.known.set(key, style);
    return style;
  }
}

function writeSheet(excelize: Excelize, book: XlsxBook, content: SheetContent, styles: Styles): void {
  const { name, rows, extras = [], widths = [], merged = [], tables = [], validations = [], conditions = [] } = content;
  // Formulas are calculated when the file is opened: the library keeps no text as the value of one, and what they spilled would be in their way.
  const calculated = new Set(extras.flatMap(({ row, column, formula, spilled = false }) => (formula === undefined && !spilled ? [] : [cellAt(row, column)])));
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      const address = cellAt(down, right);
      if (!calculated.has(address)) writeCell(book, name, address, value);
    });
  });
  for (const extra of extras) {
    const address = cellAt(extra.row, extra.column);
    if (extra.formula !== undefined) succeed(book.SetCellFormula(name, address, extra.formula.slice(1)));
    succeed(book.SetCellStyle(name, address, address, styles.of(extra)));
  }
  widths.forEach((width, column) => {
    const letters = succeed(excelize.ColumnNumberToName(column + 1)).col;
    if (width !== undefined) succeed(book.SetColWidth(name, letters, letters, Math.min(255, Math.max(0, (width - MARGINS) / CHARACTER))));
  });
  for (const area of merged) succeed(book.MergeCell(name, cellAt(area.row, area.column), cellAt(area.row + area.rows - 1, area.column + area.columns - 1)));
  for (const { name: table, area } of tables) succeed(book.AddTable(name, { Name: table, Range: toAddress(area) }));
  writeValidations(book, name, validations);
  writeConditions(book, name, conditions);
}

export function writeXlsx(excelize: Excelize, sheets: readonly SheetContent[]): Uint8Array {
  const book = excelize.NewFile();
  const styles = new Styles(book);
  sheets.forEach((sheet, index) => {
    succeed(index === 0 ? book.SetSheetName('Sheet1', sheet.name) : book.NewSheet(sheet.name));
    writeSheet(excelize, book, sheet, styles);
  });
  return succeed(book.WriteToBuffer()).buffer as Uint8Array;
}
