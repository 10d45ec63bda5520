/** An .xlsx file -> sheets: values, formulas, how cells look, sizes, merged cells, tables, lists that cells take, how cells are marked, how sheets are printed, and charts. All else is left behind. */
import type { IStyleData } from '@univerjs/core';
import { parseAddress, toAddress } from '../model/area';
import type { Area } from '../model/area';
import type { CellContent, CellExtras, SheetContent } from '../model/workbook-data';
import { readStyle } from './cell-styles';
import { succeed } from './excelize';
import type { Excelize, XlsxBook } from './excelize';
import { readPage } from './page-set-up';
import { readCharts } from './read-charts';
import { readConditions, readValidations } from './read-rules';
import { useRelativeTargets } from './relative-targets';
import { cellStyleNumbers, rowHeights, sheetXmls } from './sheet-xmls';
import type { SheetXml, SheetXmls } from './sheet-xmls';

/** Width of a character of the usual font, in pixels, and the margins of a cell. */
const CHARACTER = 7;
const MARGINS = 5;
/** Excel's width of a column that was never set. */
const DEFAULT_WIDTH = 9.140625;

const cellAt = (row: number, column: number): string => toAddress({ row, column, rows: 1, columns: 1 });

/** Pixels per point. */
const PIXELS = 96 / 72;

/** How cells look, by the file's numbers of styles: each is read once. */
class StyleReader {
  private readonly styles = new Map<number, IStyleData>();

  constructor(private readonly book: XlsxBook) {}

  at(number: number): IStyleData {
    let style = this.styles.get(number);
    if (style === undefined) this.styles.set(number, (style = readStyle(succeed(this.book.GetStyle(number)).style)));
    return style;
  }
}

class SheetReader {
  private readonly extras: CellExtras[] = [];
  private readonly numbers: ReadonlyMap<string, number>;

  /** @param xmls Of the workbook. */
  constructor(private readonly excelize: Excelize, private readonly book: XlsxBook, private readonly name: string, private readonly xmls: SheetXmls, private readonly styles: StyleReader) {
    this.numbers = cellStyleNumbers(this.sheet.xml);
  }

  private get sheet(): SheetXml {
    return this.xmls.sheets.get(this.name) ?? { path: '', xml: '' };
  }

  private value(text: string, row: number, column: number): CellContent {
    const address = cellAt(row, column);
    const { formula } = succeed(this.book.GetCellFormula(this.name, address));
    if (formula !== '') this.extras.push({ row, column, formula: `=${formula}` });
    if (text === '' || Number.isNaN(Number(text))) return text;
    const { cellType } = succeed(this.book.GetCellType(this.name, address));
    if (cellType === this.excelize.CellTypeBool) return text === '1';
    return cellType === this.excelize.CellTypeSharedString || cellType === this.excelize.CellTypeInlineString ? text : Number(text);
  }

  /** Of every cell that has one, filled or not. */
  private addStyles(): void {
    for (const [address, number] of this.numbers) {
      const cell = parseAddress(address);
      const style = this.styles.at(number);
      if (cell === undefined || Object.keys(style).length === 0) continue;
      this.extras.push({ row: cell.row, column: cell.column, style });
    }
  }

  private width(column: number): number | undefined {
    const letters = succeed(this.excelize.ColumnNumberToName(column + 1)).col;
    const characters = succeed(this.book.GetColWidth(this.name, letters)).width;
    return characters === DEFAULT_WIDTH ? undefined : Math.round(characters * CHARACTER + MARGINS);
  }

  read(): SheetContent {
    const rows = succeed(this.book.GetRows(this.name, { RawCellValue: true })).result
      .map((row, down) => row.map((text, right) => this.value(text, down, right)));
    this.addStyles();
    const { path, xml } = this.sheet;
    const charts = path === '' ? [] : readCharts(this.xmls.read, path);
    const ends = [rows.map((row) => row.length), this.extras.map(({ column }) => column + 1), charts.map(({ box }) => box.to.column + 1)].flat();
    const width = ends.reduce((most, end) => Math.max(most, end), 0);
    const toArea = (address: string | undefined): Area[] => {
      const area = parseAddress(address ?? '');
      return area === undefined ? [] : [area];
    };
    const { Freeze: freeze = false, XSplit: columns = 0, YSplit: frozen = 0 } = succeed(this.book.GetPanes(this.name)).panes;
    const { TabColorRGB: tab = '' } = succeed(this.book.GetSheetProps(this.name)).props;
    return {
      name: this.name,
      rows,
      extras: this.extras,
      widths: Array.from({ length: width }, (_none, column) => this.width(column)),
      heights: rowHeights(xml).map((points) => (points === undefined ? undefined : Math.round(points * PIXELS))),
      merged: succeed(this.book.GetMergeCells(this.name, true)).mergeCells.flatMap((cells) => toArea(`${cells.GetStartAxis()}:${cells.GetEndAxis()}`)),
      tables: succeed(this.book.GetTables(this.name)).tables.flatMap(({ Name: name = '', Range }) => toArea(Range).map((area) => ({ name, area }))),
      ...(freeze ? { frozenRows: frozen, frozenColumns: columns } : {}),
      gridlines: succeed(this.book.GetSheetView(this.name, 0)).opts.ShowGridLines !== false,
      ...(tab === '' ? {} : { tabColor: `#${tab.slice(-6).toLowerCase()}` }),
      page: readPage(this.book, this.name, xml),
      charts,
      validations: readValidations(this.book, this.name),
      conditions: xml.includes('conditionalFormatting') ? readConditions(xml, this.xmls.styles) : [],
    };
  }
}

/** @throws Error when the bytes are no workbook that can be read. */
export function readXlsx(excelize: Excelize, bytes: Uint8Array): readonly SheetContent[] {
  const book = excelize.OpenReader(useRelativeTargets(bytes));
  if (typeof book.error === 'string') throw new Error(book.error);
  const xmls = sheetXmls(bytes);
  const styles = new StyleReader(book);
  return succeed({ ...book.GetSheetList(), error: null }).list.map((name) => new SheetReader(excelize, book, name, xmls, styles).read());
}
