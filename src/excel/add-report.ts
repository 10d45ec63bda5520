/** Pages of a report -> new sheets of native cells, charts and print set-up. Nothing that stands in the workbook is touched. */
import { sheetCell } from '../core';
import type { Cell, PageChart, PageLine, ReportPage } from '../core';
import { freeName } from './add-sheet';
import { inWorkbookTurn } from './workbook-turn';

/** Colours of a report: ink on fill at least 7 to 1. */
const FILL = { head: '#E3ECF5', total: '#F0F0F2' } as const;
const INK = { title: '#0F2B46', quiet: '#3A3A45' } as const;
const TITLE_POINTS = 16;
const HEADING_POINTS = 12;

/** Height of a line of text, in points, and how many of its characters fit in a point: some 5.3 points a character in Excel's usual font. */
const LINE_POINTS = 15;
const POINTS_A_CHARACTER = 5.3;

/** Printed margins, in centimetres as people set them. */
const MARGINS = { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 } as const;

/** `&P` is the page, `&N` how many there are, in every language of Excel. */
const FOOTER = '&P / &N';

/** Texts up to here are kept as they are by the format of their cell: a group "7-8" or a version "2026-11-27" is no date. Longer ones are never taken for one, and Excel shows long text in that format as ####. */
const SHORT = 40;
const formatOf = (cell: Cell): string => (typeof cell === 'string' && cell.length <= SHORT && sheetCell(cell) === cell ? '@' : 'General');

const KINDS: Readonly<Record<PageChart['kind'], 'ColumnClustered' | 'BarClustered'>> = { columns: 'ColumnClustered', bars: 'BarClustered' };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A sentence takes the width of the page. */
function layNote(range: Excel.Range, text: string, width: number): void {
  range.merge(true);
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  range.format.rowHeight = LINE_POINTS * Math.max(1, Math.ceil((text.length * POINTS_A_CHARACTER) / width));
}

function layLine(range: Excel.Range, { style, cells }: PageLine, width: number): void {
  const { format } = range;
  switch (style) {
    case 'title':
      format.font.bold = true;
      format.font.size = TITLE_POINTS;
      format.font.color = INK.title;
      break;
    case 'heading':
      format.font.bold = true;
      format.font.size = HEADING_POINTS;
      format.font.color = INK.title;
      break;
    case 'head':
    case 'total':
      format.font.bold = true;
      format.fill.color = FILL[style];
      format.wrapText = true;
      format.borders.getItem(style === 'head' ? 'EdgeBottom' : 'EdgeTop').style = 'Continuous';
      break;
    case 'body':
      format.wrapText = true;
      format.verticalAlignment = 'Top';
      break;
    case 'note':
      format.font.color = INK.quiet;
      layNote(range, String(cells[0] ?? ''), width);
      break;
    case 'blank':
  }
}

function addChart(sheet: Excel.Worksheet, { kind, title, first, last, columns, from, to }: PageChart, width: number): void {
  const chart = sheet.charts.add(KINDS[kind], sheet.getRangeByIndexes(first, 0, last - first + 1, columns), 'Columns');
  chart.title.text = title;
  chart.legend.visible = columns > 2;
  chart.setPosition(sheet.getRangeByIndexes(from, 0, 1, 1), sheet.getRangeByIndexes(to, width - 1, 1, 1));
}

/** A4, one page wide; the head of a page is its name, the foot its number. */
function layPage(sheet: Excel.Worksheet, { name, landscape }: ReportPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintMargins('Centimeters', MARGINS);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = name;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = FOOTER;
}

function addPage(sheet: Excel.Worksheet, page: ReportPage): void {
  const { lines, widths, charts } = page;
  const [columns, width] = [widths.length, sum(widths)];
  const cells = lines.map((line) => Array.from({ length: columns }, (_none, at) => line.cells[at] ?? ''));
  const range = sheet.getRangeByIndexes(0, 0, lines.length, columns);
  range.numberFormat = cells.map((row) => row.map(formatOf));
  range.values = cells.map((row) => row.map((cell) => sheetCell(cell)));
  widths.forEach((points, column) => { sheet.getRangeByIndexes(0, column, lines.length, 1).format.columnWidth = points; });
  lines.forEach((line, at) => { layLine(sheet.getRangeByIndexes(at, 0, 1, columns), line, width); });
  for (const chart of charts) addChart(sheet, chart, Math.min(columns, 5));
  sheet.showGridlines = false;
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.9')) layPage(sheet, page);
}

/** @param pages One sheet each, behind those that are there; the first comes in front of the user. Rejects where Excel refuses; all of it is then undone by removing what was begun. */
export async function addReport(pages: readonly ReportPage[]): Promise<void> {
  await inWorkbookTurn(() => Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const sheets = pages.map((page) => {
      const name = freeName(page.name, taken);
      taken.add(name.toLowerCase());
      const sheet = worksheets.add(name);
      addPage(sheet, page);
      return sheet;
    });
    sheets[0]?.activate();
    sheets[0]?.getRange('A1').select();
    try {
      await context.sync();
    } catch (error) {
      // Half a report is worse than none.
      for (const sheet of sheets) sheet.delete();
      await context.sync().catch(() => undefined);
      throw error;
    }
  }));
}
