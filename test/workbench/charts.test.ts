/** @jest-environment ./test/support/office-environment.cjs */
/** Charts, as the real office.js asks for them and reads their answers. */
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

const ROWS = [['', 'Voorstel', 'Beoordelen'], ['Verkoop', 12, 3], ['Productie', 30, 9], ['Kantoor', 7, 0]];

let open: RealClient;
beforeEach(async () => { open = await openRealClient(ROWS); });
afterEach(() => { expect(open.refused).toEqual([]); });

const run = <Value>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>): Promise<Value> =>
  Excel.run({ delayForCellEdit: true }, (context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
const outcome = <Value>(work: Promise<Value>): Promise<Value | string> => work.catch((error: unknown) => (error as { readonly code: string }).code);

const add = (address = 'A1:C4', type: 'ColumnClustered' | 'Pie' = 'ColumnClustered'): Promise<void> => run(async (sheet, context) => {
  sheet.charts.add(type, sheet.getRange(address), 'Auto').name = 'Uitkomsten';
  await context.sync();
});
/** Name, box and series of each chart of the sheet, with what stands in its title. */
const read = (): Promise<unknown[]> => run(async (sheet, context) => {
  sheet.charts.load('items/name,items/chartType,items/title/text,items/series/items/name');
  await context.sync();
  return sheet.charts.items.map(({ name, chartType, title, series }) => [name, chartType, title.text, series.items.map((one) => one.name)]);
});
const box = (): Promise<number[]> => run(async (sheet, context) => {
  const chart = sheet.charts.getItemAt(0).load('left,top,width,height');
  await context.sync();
  return [chart.left, chart.top, chart.width, chart.height];
});
const cells = (): unknown => open.workbook.spreadsheet.book.getSheetByName('Blad1')?.getSheet().getConfig().custom?.['charts'];

it('give back what was set', async () => {
  const found = await run(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Uitkomsten';
    chart.title.text = 'Uitkomst per afdeling';
    chart.legend.position = 'Right';
    chart.axes.valueAxis.title.text = 'Functies';
    chart.axes.categoryAxis.title.text = 'Afdeling';
    chart.dataLabels.showValue = true;
    chart.series.getItemAt(0).format.fill.setSolidColor('#107c10');
    chart.series.getItemAt(1).name = 'Te beoordelen';
    chart.setPosition('E2', 'J12');
    await context.sync();
    chart.load('name,chartType,left,top,width,height,title/text,title/visible,legend/position,legend/visible,axes/valueAxis/title/text,axes/categoryAxis/title/text,axes/categoryAxis/title/visible,series/items/name');
    const count = chart.series.getCount();
    const first = chart.series.getItemAt(0).load('name');
    const sheetOf = chart.worksheet.load('name');
    await context.sync();
    return { ...chart.toJSON(), count: count.value, first: first.name, sheetOf: sheetOf.name };
  });
  expect(found).toMatchObject({
    name: 'Uitkomsten', chartType: 'ColumnStacked', title: { text: 'Uitkomst per afdeling', visible: true }, legend: { position: 'Right', visible: true }, count: 2, first: 'Voorstel', sheetOf: 'Blad1',
    axes: { valueAxis: { title: { text: 'Functies' } }, categoryAxis: { title: { text: 'Afdeling', visible: true } } }, series: [{ name: 'Voorstel' }, { name: 'Te beoordelen' }],
  });
  // Six columns and eleven rows of the usual size, in points.
  expect([found.width, found.height]).toEqual([6 * 88 * 0.75, 11 * 24 * 0.75]);
});

it.each<[string, string, 'Auto' | 'Columns' | 'Rows', string[]]>([
  ['columns, where there are not more of them than rows', 'A1:C4', 'Auto', ['Voorstel', 'Beoordelen']],
  ['rows, where there are more columns', 'A1:C2', 'Auto', ['Verkoop']],
  ['rows, where these are asked for', 'A1:C4', 'Rows', ['Verkoop', 'Productie', 'Kantoor']],
  ['columns without names', 'B2:C4', 'Auto', ['Reeks1', 'Reeks2']],
  ['a column with its name', 'B1:B4', 'Auto', ['Voorstel']],
  ['categories and one column', 'A2:B4', 'Auto', ['Reeks1']],
])('take their series from %s', async (_title, address, seriesBy, names) => {
  await run(async (sheet, context) => {
    sheet.charts.add('ColumnClustered', sheet.getRange(address), seriesBy);
    await context.sync();
  });
  await expect(read()).resolves.toEqual([['Grafiek 1', 'ColumnClustered', names.length === 1 ? names[0] : 'Grafiektitel', names]]);
});

it('are counted, found by their name and deleted', async () => {
  await add();
  await add('A1:B4', 'Pie');
  const found = await run(async (sheet, context) => {
    const [count, none, first] = [sheet.charts.getCount(), sheet.charts.getItemOrNullObject('nee'), sheet.charts.getItem('uitkomsten').load('id,chartType')];
    sheet.charts.load('count');
    await context.sync();
    first.delete();
    await context.sync();
    return [count.value, sheet.charts.count, none.isNullObject, first.chartType];
  });
  expect(found).toEqual([2, 2, true, 'ColumnClustered']);
  await expect(read()).resolves.toEqual([['Uitkomsten', 'Pie', 'Voorstel', ['Voorstel']]]);
  await expect(outcome(run(async (sheet, context) => {
    sheet.charts.getItem('nee').delete();
    await context.sync();
  }))).resolves.toBe('ItemNotFound');
});

it('are undone and done again, one step per request', async () => {
  await add();
  await run(async (sheet, context) => {
    const chart = sheet.charts.getItemAt(0);
    chart.title.text = 'Een';
    chart.title.text = 'Twee';
    chart.legend.visible = false;
    await context.sync();
  });
  await open.user.undo();
  await expect(read()).resolves.toMatchObject([['Uitkomsten', 'ColumnClustered', 'Grafiektitel', ['Voorstel', 'Beoordelen']]]);
  await open.user.undo();
  await expect(read()).resolves.toEqual([]);
  await open.user.redo();
  await open.user.redo();
  await expect(read()).resolves.toMatchObject([['Uitkomsten', 'ColumnClustered', 'Twee', ['Voorstel', 'Beoordelen']]]);
});

it('follow rows and columns, with what they show and where they lie, and undo brings both back', async () => {
  await add();
  await run(async (sheet, context) => {
    sheet.charts.getItemAt(0).setPosition('E6', 'H10');
    await context.sync();
  });
  const [before, kept] = [await box(), cells()];
  await open.user.insertRows(2, 3);
  await open.user.insertColumns(0);
  const [left = 0, top = 0, width = 0, height = 0] = before;
  await expect(box()).resolves.toEqual([left + 66, top + 54, width, height]);
  expect(cells()).toMatchObject([{ series: [{ name: { cells: { area: { row: 0, column: 2 } } }, values: { area: { row: 1, column: 2, rows: 6 } }, categories: { area: { column: 1, rows: 6 } } }, { values: { area: { column: 3 } } }] }]);
  await open.user.deleteColumns(2);
  await expect(read()).resolves.toMatchObject([['Uitkomsten', 'ColumnClustered', 'Beoordelen', ['Beoordelen']]]);
  await open.user.insertRows(12, 2);
  await expect(box()).resolves.toEqual([left, top + 54, width, height + 36]);
  for (let step = 0; step < 4; step += 1) await open.user.undo();
  expect(cells()).toEqual(kept);
});

it('grow when what is below them does, and are moved and sized in points', async () => {
  await add();
  const found = await run(async (sheet, context) => {
    const chart = sheet.charts.getItemAt(0);
    Object.assign(chart, { left: 100, top: 30, width: 300, height: 150 });
    await context.sync();
    sheet.getRange('B1').format.columnWidth = 166;
    await context.sync();
    chart.load('left,top,width,height');
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height];
  });
  expect(found[1]).toBe(30);
  expect(found[2]).toBeGreaterThan(300);
  expect(found[3]).toBe(150);
});

it('tell of what the workbench lacks by its name', async () => {
  await expect(outcome(run(async (sheet, context) => {
    sheet.charts.add('Sunburst', sheet.getRange('A1:C4'));
    await context.sync();
  }))).resolves.toBe('ApiNotFound');
  await add();
  await expect(outcome(run(async (sheet, context) => {
    sheet.charts.getItemAt(0).getImage();
    await context.sync();
  }))).resolves.toBe('ApiNotFound');
  expect(open.refused.splice(0)).toEqual([expect.stringContaining('Sunburst'), expect.stringContaining('Chart.getImage')]);
});

it('cannot be made on a protected sheet', async () => {
  await run(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
  });
  await expect(outcome(add())).resolves.toBe('AccessDenied');
});
