/** Pages of a report -> new sheets of native cells, charts and print set-up. Nothing that stands in the workbook is touched. */
import { isKeptAsText, LINE_LOOKS, lineHeight, PAGE_MARGINS, PAGE_NUMBERS, sheetCell, standsRight } from '../core';
import type { PageChart, PageLine, ReportPage } from '../core';
import { freeName } from './add-sheet';
import { inWorkbookTurn } from './workbook-turn';

const KINDS: Readonly<Record<PageChart['kind'], 'ColumnClustered' | 'BarClustered'>> = { columns: 'ColumnClustered', bars: 'BarClustered' };
const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

function layLine(range: Excel.Range, line: PageLine, widths: readonly number[]): void {
  const { format } = range;
  const { bold, points, ink, fill, edge, wraps, whole } = LINE_LOOKS[line.style];
  if (bold) format.font.bold = true;
  if (points !== undefined) format.font.size = points;
  if (ink !== undefined) format.font.color = ink;
  if (fill !== undefined) format.fill.color = fill;
  if (edge !== undefined) format.borders.getItem(EDGES[edge]).style = 'Continuous';
  if (wraps) {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  }
  if (whole) range.merge(true);
  format.rowHeight = lineHeight(line, widths);
}

function addChart(sheet: Excel.Worksheet, { kind, title, first, last, columns, from, to, across }: PageChart): void {
  const chart = sheet.charts.add(KINDS[kind], sheet.getRangeByIndexes(first, 0, last - first + 1, columns), 'Columns');
  chart.title.text = title;
  chart.legend.visible = columns > 2;
  chart.setPosition(sheet.getRangeByIndexes(from, 0, 1, 1), sheet.getRangeByIndexes(to, across - 1, 1, 1));
}

/** A4, one page wide; at its foot what it is and its number. */
function layPage({ pageLayout }: Excel.Worksheet, { name, landscape }: ReportPage): void {
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintMargins('Centimeters', PAGE_MARGINS);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = name;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = PAGE_NUMBERS;
}

function addPage(sheet: Excel.Worksheet, page: ReportPage): void {
  const { lines, widths, charts } = page;
  const columns = widths.length;
  const cells = lines.map((line) => Array.from({ length: columns }, (_none, at) => line.cells[at] ?? ''));
  const range = sheet.getRangeByIndexes(0, 0, lines.length, columns);
  range.numberFormat = cells.map((row) => row.map((cell) => (isKeptAsText(cell) ? '@' : 'General')));
  range.values = cells.map((row) => row.map((cell) => sheetCell(cell)));
  widths.forEach((points, column) => { sheet.getRangeByIndexes(0, column, lines.length, 1).format.columnWidth = points; });
  lines.forEach((line, at) => {
    layLine(sheet.getRangeByIndexes(at, 0, 1, columns), line, widths);
    widths.forEach((_width, column) => { if (line.style === 'head' && standsRight(lines, at, column)) sheet.getRangeByIndexes(at, column, 1, 1).format.horizontalAlignment = 'Right'; });
  });
  for (const chart of charts) addChart(sheet, chart);
  sheet.showGridlines = false;
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.9')) layPage(sheet, page);
}

/** @param pages One sheet each, behind those that are there; the first comes in front of the user. Rejects where Excel refuses; what was begun is then taken away. */
export async function addReport(pages: readonly ReportPage[]): Promise<void> {
  await inWorkbookTurn(() => Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const names = pages.map(({ name }) => {
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return free;
    });
    pages.forEach((page, at) => { addPage(worksheets.add(names[at] ?? page.name), page); });
    const first = worksheets.getItem(names[0] ?? '');
    first.activate();
    first.getRange('A1').select();
    try {
      await context.sync();
    } catch (error) {
      // Half a report is worse than none.
      const begun = names.map((name) => worksheets.getItemOrNullObject(name));
      await context.sync();
      for (const sheet of begun) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
      throw error;
    }
  }));
}
