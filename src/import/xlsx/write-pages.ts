/** Pages of a report -> a new workbook: as they look in Excel itself, with their charts and print set-up. */
import { isKeptAsText, LINE_LOOKS, lineHeight, PAGE_MARGINS, PAGE_NUMBERS, sheetCell, standsRight } from '../../core';
import type { LineLook, PageChart, ReportPage } from '../../core';
import { toCellText } from './cell-text';
import { loadExcelize, succeed } from './load-excelize';
import type { Excelize, Workbook } from './load-excelize';

/** The name the library gives the one sheet of a new workbook. */
const FIRST_SHEET = 'Sheet1';
const TEXT_FORMAT = 49;
const A4 = 9;
const INCH = 2.54;
/** Widths of columns are in characters here, heights in points. */
const CHARACTER_POINTS = 5.25;
/** Pixels in a point, as charts are measured. */
const PIXELS = 96 / 72;
const LINE_POINTS = 15;

type Style = (look: LineLook, isText: boolean, isRight: boolean) => number;

/** Makes each style once. */
function createStyles(book: Workbook): Style {
  const made = new Map<string, number>();
  return (look, isText, isRight) => {
    const key = JSON.stringify([look, isText, isRight]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const { bold, points, ink, fill, edge, wraps } = look;
    const { style } = succeed(book.NewStyle({
      // The library asks for a font family wherever a font is named.
      Font: { Bold: bold, Family: 'Calibri', Size: points ?? 11, ...(ink === undefined ? {} : { Color: ink }) },
      ...(fill === undefined ? {} : { Fill: { Type: 'pattern', Pattern: 1, Color: [fill] } }),
      ...(edge === undefined ? {} : { Border: [{ Type: edge, Style: 1, Color: '#000000' }] }),
      Alignment: { Vertical: wraps ? 'top' : 'bottom', WrapText: wraps, ...(isRight ? { Horizontal: 'right' } : {}) },
      ...(isText ? { NumFmt: TEXT_FORMAT } : {}),
    }));
    made.set(key, style);
    return style;
  };
}

function addChart(excelize: Excelize, book: Workbook, { name, widths }: ReportPage, { kind, title, first, last, columns, from, to, across }: PageChart): void {
  const range = (column: number, start: number, end: number): string => {
    const { col } = succeed(excelize.ColumnNumberToName(column + 1));
    return `'${name}'!$${col}$${String(start + 1)}:$${col}$${String(end + 1)}`;
  };
  succeed(book.AddChart(name, `A${String(from + 1)}`, {
    Type: kind === 'columns' ? excelize.Col : excelize.Bar,
    Series: Array.from({ length: columns - 1 }, (_none, at) => ({ Name: range(at + 1, first, first).split(':')[0] ?? '', Categories: range(0, first + 1, last), Values: range(at + 1, first + 1, last) })),
    Title: { Paragraph: [{ Text: title }] },
    Legend: { Position: columns > 2 ? 'bottom' : 'none' },
    Dimension: { Width: Math.round(PIXELS * widths.slice(0, across).reduce((sum, one) => sum + one, 0)), Height: Math.round(PIXELS * LINE_POINTS * (to - from + 1)) },
  }));
}

function writePage(excelize: Excelize, book: Workbook, page: ReportPage, styleOf: Style): void {
  const { name, widths, lines, charts, landscape } = page;
  const columns = widths.map((points, at) => {
    const { col } = succeed(excelize.ColumnNumberToName(at + 1));
    succeed(book.SetColWidth(name, col, col, points / CHARACTER_POINTS));
    return col;
  });
  const last = columns.at(-1) ?? 'A';
  lines.forEach((line, at) => {
    const { style, cells } = line;
    const row = String(at + 1);
    const look = LINE_LOOKS[style];
    columns.forEach((column, index) => {
      const cell = cells[index] ?? '';
      if (cell !== '') succeed(book.SetCellValue(name, `${column}${row}`, typeof cell === 'string' ? toCellText(String(sheetCell(cell))) : cell));
      succeed(book.SetCellStyle(name, `${column}${row}`, `${column}${row}`, styleOf(look, isKeptAsText(cell), standsRight(lines, at, index))));
    });
    if (look.whole) succeed(book.MergeCell(name, `A${row}`, `${last}${row}`));
    succeed(book.SetRowHeight(name, at + 1, lineHeight(line, widths)));
  });
  for (const chart of charts) addChart(excelize, book, page, chart);
  succeed(book.SetSheetView(name, 0, { ShowGridLines: false, TopLeftCell: 'A1', View: 'normal' }));
  succeed(book.SetSheetProps(name, { FitToPage: true }));
  succeed(book.SetPageLayout(name, { Size: A4, Orientation: landscape ? 'landscape' : 'portrait', FitToWidth: 1, FitToHeight: 0 }));
  const { top, bottom, left, right, header, footer } = PAGE_MARGINS;
  succeed(book.SetPageMargins(name, { Top: top / INCH, Bottom: bottom / INCH, Left: left / INCH, Right: right / INCH, Header: header / INCH, Footer: footer / INCH }));
  succeed(book.SetHeaderFooter(name, { OddFooter: `&L${name}&R${PAGE_NUMBERS}` }));
}

/** @param address Where the spreadsheet library lies, see `loadExcelize`. @returns The bytes of the workbook. */
export async function writePages(pages: readonly ReportPage[], address: string): Promise<Uint8Array> {
  const excelize = await loadExcelize(address);
  const book = excelize.NewFile();
  const styleOf = createStyles(book);
  pages.forEach((page, index) => {
    succeed(index === 0 ? book.SetSheetName(FIRST_SHEET, page.name) : book.NewSheet(page.name));
    writePage(excelize, book, page, styleOf);
  });
  return succeed(book.WriteToBuffer()).buffer as Uint8Array;
}
