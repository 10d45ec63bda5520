/** An .xlsx file -> sheets: values, formulas, number formats, widths, merged cells, tables, lists that cells take and how cells are marked. All else is left behind. */
import { parseAddress, toAddress } from '../model/area';
import type { Area } from '../model/area';
import type { CellContent, CellExtras, SheetContent } from '../model/workbook-data';
import { succeed } from './excelize';
import type { Excelize, XlsxBook } from './excelize';
import { readConditions, readValidations } from './read-rules';
import { useRelativeTargets } from './relative-targets';
import { sheetXmls } from './sheet-xmls';

/** The numbered formats that files use instead of a pattern; the others are rare. */
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'd-m-yyyy', 22: 'd-m-yyyy h:mm', 49: '@' };
/** Width of a character of the usual font, in pixels, and the margins of a cell. */
const CHARACTER = 7;
const MARGINS = 5;
/** Excel's width of a column that was never set. */
const DEFAULT_WIDTH = 9.140625;

const cellAt = (row: number, column: number): string => toAddress({ row, column, rows: 1, columns: 1 });

class SheetReader {
  private readonly patterns = new Map<number, string | undefined>();
  private readonly extras: CellExtras[] = [];

  /** @param xml Of the worksheet, and of the styles of the workbook. */
  constructor(private readonly excelize: Excelize, private readonly book: XlsxBook, private readonly name: string, private readonly xml: { readonly sheet: string; readonly styles: string }) {}

  private patternOf(address: string): string | undefined {
    const { style } = succeed(this.book.GetCellStyle(this.name, address));
    if (!this.patterns.has(style)) {
      const found = succeed(this.book.GetStyle(style)).style;
      this.patterns.set(style, found.CustomNumFmt ?? BUILT_IN[found.NumFmt ?? 0]);
    }
    return this.patterns.get(style);
  }

  private value(text: string, row: number, column: number): CellContent {
    const address = cellAt(row, column);
    const { formula } = succeed(this.book.GetCellFormula(this.name, address));
    if (text === '' && formula === '') return '';
    const pattern = this.patternOf(address);
    if (formula !== '' || pattern !== undefined) this.extras.push({ row, column, ...(formula === '' ? {} : { formula: `=${formula}` }), ...(pattern === undefined ? {} : { pattern }) });
    if (text === '' || Number.isNaN(Number(text))) return text;
    const { cellType } = succeed(this.book.GetCellType(this.name, address));
    if (cellType === this.excelize.CellTypeBool) return text === '1';
    return cellType === this.excelize.CellTypeSharedString || cellType === this.excelize.CellTypeInlineString ? text : Number(text);
  }

  read(): SheetContent {
    const rows = succeed(this.book.GetRows(this.name, { RawCellValue: true })).result
      .map((row, down) => row.map((text, right) => this.value(text, down, right)));
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const toArea = (address: string | undefined): Area[] => {
      const area = parseAddress(address ?? '');
      return area === undefined ? [] : [area];
    };
    return {
      name: this.name,
      rows,
      extras: this.extras,
      widths: Array.from({ length: width }, (_none, column) => {
        const letters = succeed(this.excelize.ColumnNumberToName(column + 1)).col;
        const characters = succeed(this.book.GetColWidth(this.name, letters)).width;
        return characters === DEFAULT_WIDTH ? undefined : Math.round(characters * CHARACTER + MARGINS);
      }),
      merged: succeed(this.book.GetMergeCells(this.name, true)).mergeCells.flatMap((cells) => toArea(`${cells.GetStartAxis()}:${cells.GetEndAxis()}`)),
      tables: succeed(this.book.GetTables(this.name)).tables.flatMap(({ Name: name = '', Range }) => toArea(Range).map((area) => ({ name, area }))),
      validations: readValidations(this.book, this.name),
      conditions: this.xml.sheet === '' ? [] : readConditions(this.xml.sheet, this.xml.styles),
    };
  }
}

/** @throws Error when the bytes are no workbook that can be read. */
export function readXlsx(excelize: Excelize, bytes: Uint8Array): readonly SheetContent[] {
  const book = excelize.OpenReader(useRelativeTargets(bytes));
  if (typeof book.error === 'string') throw new Error(book.error);
  const { sheets, styles } = sheetXmls(bytes);
  return succeed({ ...book.GetSheetList(), error: null }).list.map((name) => new SheetReader(excelize, book, name, { sheet: sheets.get(name) ?? '', styles }).read());
}
