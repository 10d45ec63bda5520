/** @jest-environment ./test/support/office-environment.cjs */
/** How a report looks and is printed, as the real office.js asks for it and reads the answers. */
import { readContent } from '../../workbench/model/read-content';
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

const ROWS = [['Groep', 'Aantal'], ['D', 12], ['E', 30]];

let open: RealClient;
beforeEach(async () => { open = await openRealClient(ROWS); });
afterEach(() => { expect(open.refused).toEqual([]); });

const run = <Value>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>): Promise<Value> =>
  Excel.run({ delayForCellEdit: true }, (context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
const outcome = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => (error as { readonly code: string }).code);
const setZoom = (zoom: Excel.PageLayoutZoomOptions): Promise<void> => run(async (sheet, context) => {
  sheet.pageLayout.zoom = zoom;
  await context.sync();
});
const page = (): Promise<Excel.Interfaces.PageLayoutData> => run(async (sheet, context) => {
  const layout = sheet.pageLayout.load();
  layout.headersFooters.defaultForAllPages.load();
  await context.sync();
  return layout.toJSON();
});

describe('page set-up', () => {
  it('is Excel\'s usual one, and what was set', async () => {
    await expect(page()).resolves.toMatchObject({ orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 }, leftMargin: 50.4, printGridlines: false });
    const found = await run(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A3';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.printGridlines = true;
      layout.setPrintMargins('Centimeters', { left: 2.54, footer: 1.27 });
      layout.setPrintArea('A1:B3');
      layout.setPrintTitleRows('$1:$1');
      Object.assign(layout.headersFooters.defaultForAllPages, { leftHeader: 'Rapport', centerFooter: '&P van &N' });
      const [area, rows, columns] = [layout.getPrintAreaOrNullObject().load('address'), layout.getPrintTitleRowsOrNullObject().load('address'), layout.getPrintTitleColumnsOrNullObject()];
      await context.sync();
      return [area.address, rows.address, columns.isNullObject];
    });
    expect(found).toEqual(['Blad1!A1:B3', 'Blad1!1:1', true]);
    await expect(page()).resolves.toMatchObject({
      orientation: 'Landscape', paperSize: 'A3', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, printGridlines: true, leftMargin: 72, footerMargin: 36, rightMargin: 50.4,
      headersFooters: { defaultForAllPages: { leftHeader: 'Rapport', centerFooter: '&P van &N', rightHeader: '' } },
    });
    await open.user.undo();
    await expect(page()).resolves.toMatchObject({ orientation: 'Portrait', zoom: { scale: 100 }, leftMargin: 50.4 });
  });

  it('has its print area follow rows', async () => {
    await run(async (sheet, context) => {
      sheet.pageLayout.setPrintArea(sheet.getRange('A1:B3'));
      await context.sync();
    });
    await open.user.insertRows(1, 2);
    const area = (): unknown => readContent(open.workbook.spreadsheet)[0]?.page?.printArea;
    expect(area()).toEqual({ row: 0, column: 0, rows: 5, columns: 2 });
    await open.user.undo();
    expect(area()).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
  });

  it.each<[string, Excel.PageLayoutZoomOptions]>([['of no size', {}], ['too small', { scale: 5 }], ['of half a page', { verticalFitToPages: 0.5 }], ['in two ways', { scale: 100, verticalFitToPages: 1 }]])(
    'takes no zoom %s', async (_title, zoom) => { await expect(outcome(setZoom(zoom))).resolves.toBe('InvalidArgument'); });

  it('tells by name of paper and pages that it lacks', async () => {
    await expect(outcome(run(async (sheet, context) => {
      sheet.pageLayout.paperSize = 'EnvelopeDL';
      await context.sync();
    }))).resolves.toBe('ApiNotFound');
    await expect(outcome(run(async (sheet, context) => {
      sheet.pageLayout.headersFooters.firstPage.leftHeader = 'x';
      await context.sync();
    }))).resolves.toBe('ApiNotFound');
    expect(open.refused.splice(0)).toEqual([expect.stringContaining('EnvelopeDL'), expect.stringContaining('HeaderFooterGroup.firstPage')]);
  });
});

describe('cells', () => {
  it('have fonts, fills and alignment, null where they differ', async () => {
    const found = await run(async (sheet, context) => {
      const head = sheet.getRange('A1:B1').format;
      Object.assign(head.font, { bold: true, italic: true, size: 14, color: '#107C10', name: 'Arial', underline: 'Single' });
      head.fill.color = '#EEEEEE';
      head.horizontalAlignment = 'Center';
      head.verticalAlignment = 'Top';
      sheet.getRange('B1').format.fill.clear();
      const formats = ['A1:B1', 'A1:A2', 'B1'].map((address) => sheet.getRange(address).format.load('horizontalAlignment,verticalAlignment,font/bold,font/italic,font/size,font/name,font/underline,font/color,fill/color'));
      await context.sync();
      return formats.map(({ horizontalAlignment, verticalAlignment, font, fill }) => [horizontalAlignment, verticalAlignment, font.bold, font.italic, font.size, font.name, font.underline, font.color, fill.color]);
    });
    expect(found).toEqual([
      ['Center', 'Top', true, true, 14, 'Arial', 'Single', '#107C10', '#EEEEEE'], [null, null, null, null, null, null, null, '#107C10', '#EEEEEE'], ['Center', 'Top', true, true, 14, 'Arial', 'Single', '#107C10', '#FFFFFF'],
    ]);
  });

  it('have lines around and between them, one side at a time', async () => {
    const found = await run(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B3').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideHorizontal').color = '#D1D1D1';
      borders.getItem('EdgeTop').weight = 'Thick';
      sheet.getRange('A2').format.borders.getItem('EdgeBottom').style = 'Dot';
      borders.getItem('EdgeLeft').style = 'Continuous';
      borders.getItem('EdgeLeft').style = 'None';
      const sides = (['EdgeBottom', 'InsideHorizontal', 'EdgeTop', 'EdgeLeft'] as const).map((side) => borders.getItem(side).load('style,color,weight'));
      const cell = sheet.getRange('A1').format.borders.load('items/sideIndex,items/style');
      const mixed = sheet.getRange('A1:A3').format.borders.getItem('InsideHorizontal').load('style');
      const none = sheet.getRange('A1:A3').format.borders.getItem('InsideVertical').load('style');
      await context.sync();
      return [sides.map(({ style, color, weight }) => [style, color, weight]), cell.items.filter(({ style }) => style !== 'None').map(({ sideIndex }) => sideIndex), mixed.style, none.style];
    });
    expect(found).toEqual([
      [['Double', '#000000', 'Thick'], [null, '#D1D1D1', null], ['Continuous', '#000000', 'Thick'], ['None', '', 'Thin']],
      ['EdgeTop', 'EdgeBottom'], null, 'None',
    ]);
  });
});

it('a sheet has gridlines and a colour, which can be undone', async () => {
  const look = (): Promise<unknown> => run(async (sheet, context) => {
    sheet.load('showGridlines,tabColor');
    await context.sync();
    return [sheet.showGridlines, sheet.tabColor];
  });
  await expect(look()).resolves.toEqual([true, '']);
  await run(async (sheet, context) => {
    Object.assign(sheet, { showGridlines: false, tabColor: '#107C10' });
    await context.sync();
  });
  await expect(look()).resolves.toEqual([false, '#107C10']);
  await open.user.undo();
  await expect(look()).resolves.toEqual([true, '']);
});
