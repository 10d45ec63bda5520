/** Sheets -> an .xlsx file, with all that `SheetContent` holds. */
import type { IStyleData } from '@univerjs/core';
import { toAddress } from '../model/area';
import type { CellContent, SheetContent } from '../model/workbook-data';
import { writeStyle } from './cell-styles';
import { succeed } from './excelize';
import type { Excelize, XlsxBook } from './excelize';
import { finishXlsx } from './finish-xlsx';
import { writePage } from './page-set-up';
import { writeCharts } from './write-charts';
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

  of(style: IStyleData): number {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { style: number } = succeed(this.book.NewStyle(writeStyle(style)));
    this.known.set(key, number);
    return number;
  }
}

/** Points per pixel. */
const POINT = 72 / 96;

function writeView(book: XlsxBook, { name, frozenRows = 0, frozenColumns = 0, gridlines = true, tabColor = '', heights = [] }: SheetContent): void {
  if (frozenRows + frozenColumns > 0) {
    const ActivePane = frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
    succeed(book.SetPanes(name, { Freeze: true, XSplit: frozenColumns, YSplit: frozenRows, TopLeftCell: cellAt(frozenRows, frozenColumns), ActivePane }));
  }
  // All of a view is set at once.
  if (!gridlines) succeed(book.SetSheetView(name, -1, { ShowGridLines: false, TopLeftCell: '', View: 'normal' }));
  if (tabColor !== '') succeed(book.SetSheetProps(name, { TabColorRGB: tabColor }));
  heights.forEach((height, row) => {
    if (height !== undefined) succeed(book.SetRowHeight(name, row + 1, height * POINT));
  });
}

function writeSheet(excelize: Excelize, book: XlsxBook, content: SheetContent, styles: Styles): void {
  const { name, rows, extras = [], widths = [], merged = [], tables = [], validations = [], conditions = [], page, charts = [] } = content;
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
    if (extra.style !== undefined) succeed(book.SetCellStyle(name, address, address, styles.of(extra.style)));
  }
  widths.forEach((width, column) => {
    const letters = succeed(excelize.ColumnNumberToName(column + 1)).col;
    if (width !== undefined) succeed(book.SetColWidth(name, letters, letters, Math.min(255, Math.max(0, (width - MARGINS) / CHARACTER))));
  });
  for (const area of merged) succeed(book.MergeCell(name, cellAt(area.row, area.column), cellAt(area.row + area.rows - 1, area.column + area.columns - 1)));
  for (const { name: table, area } of tables) succeed(book.AddTable(name, { Name: table, Range: toAddress(area) }));
  writeValidations(book, name, validations);
  writeConditions(book, name, conditions);
  writeView(book, content);
  if (page !== undefined) writePage(book, name, page);
  writeCharts(excelize, book, name, charts);
}

export function writeXlsx(excelize: Excelize, sheets: readonly SheetContent[]): Uint8Array {
  const book = excelize.NewFile();
  const styles = new Styles(book);
  sheets.forEach((sheet, index) => {
    succeed(index === 0 ? book.SetSheetName('Sheet1', sheet.name) : book.NewSheet(sheet.name));
    writeSheet(excelize, book, sheet, styles);
  });
  return finishXlsx(succeed(book.WriteToBuffer()).buffer as Uint8Array, sheets);
}
