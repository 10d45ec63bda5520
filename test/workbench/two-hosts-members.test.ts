/** @jest-environment ./test/support/office-environment.cjs */
/** The in-memory stand-in has the members that `src/excel` uses, and they answer what the workbench answers behind the real office.js. */
import type { SheetUser } from '../../workbench/model/sheet-user';
import { codeOf, openFakeHost, openRealHost } from './support/two-hosts';
import type { TestHost } from './support/two-hosts';

/** One thing to try in one Excel.run; what it returns must be the same. */
type Trial = (context: Excel.RequestContext, sheet: Excel.Worksheet, user: SheetUser) => Promise<unknown>;

const addresses = async (context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<unknown> => {
  for (const range of ranges) range.load('address');
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? null : range.address));
};

const trials: readonly (readonly [string, Trial])[] = [
  ['a table, its parts and its columns, over rows and columns that come and go', async (context, sheet, user) => {
    const table = sheet.tables.add(sheet.getRange('A1:D8'), true);
    await context.sync();
    const column = table.columns.getItem('d1').load('name');
    const none = table.columns.getItemOrNullObject('nee');
    await context.sync();
    await user.insertRows(3);
    await user.insertColumns(1);
    await user.deleteRows(5, 2);
    await user.type('C1', 'anders');
    column.load('name,index');
    const parts = await addresses(context, [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), column.getDataBodyRange(), column.getHeaderRowRange(), column.getRange()]);
    return [parts, column.name, column.index, none.isNullObject];
  }],
  ['a table that grows', async (context, sheet) => {
    const table = sheet.tables.add(sheet.getRange('A1:D8'), true);
    await context.sync();
    table.resize(table.getRange().getResizedRange(0, 2));
    return addresses(context, [table.getRange()]);
  }],
  ['tables at a range, of a sheet and of a workbook', async (context, sheet) => {
    sheet.tables.add(sheet.getRange('B2:C4'), true);
    await context.sync();
    const lists = [sheet.getRange('A1:D8').getTables(true), sheet.getRange('A1:B2').getTables(true), sheet.getRange('A1:B2').getTables(false), sheet.getRange('A1').getTables(false), sheet.tables, context.workbook.tables];
    for (const list of lists) list.load('items/name');
    await context.sync();
    return lists.map(({ items }) => items.map(({ name }) => name));
  }],
  ['names', async (context, sheet, user) => {
    context.workbook.names.add('Plaats', sheet.getRange('B2:C4')).visible = false;
    context.workbook.names.add('Tekst', '="abc"');
    await context.sync();
    await user.insertRows(2);
    const [place, text, none] = ['plaats', 'Tekst', 'nee'].map((name) => context.workbook.names.getItemOrNullObject(name));
    place?.load('visible,type,value');
    text?.load('visible,type,value');
    const range = place?.getRangeOrNullObject();
    const found = range === undefined ? [] : await addresses(context, [range]);
    return [found, place?.visible, place?.type, place?.value as unknown, text?.type, text?.value as unknown, none?.isNullObject];
  }],
  ['frozen panes', async (context, sheet) => {
    sheet.freezePanes.freezeRows(1);
    const rows = sheet.freezePanes.getLocationOrNullObject();
    sheet.freezePanes.freezeColumns(2);
    const columns = sheet.freezePanes.getLocationOrNullObject();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
    const both = sheet.freezePanes.getLocationOrNullObject();
    sheet.freezePanes.unfreeze();
    return addresses(context, [rows, columns, both, sheet.freezePanes.getLocationOrNullObject()]);
  }],
  ['wrapping and heights', async (context, sheet, user) => {
    const formats = ['A1', 'A2', 'A3', 'A1:A3'].map((address) => sheet.getRange(address).format);
    const look = async (): Promise<unknown> => {
      for (const format of formats) format.load('wrapText,rowHeight,columnWidth');
      await context.sync();
      return formats.map(({ wrapText, rowHeight, columnWidth }) => [wrapText, rowHeight, columnWidth]);
    };
    const before = await look();
    sheet.getRange('A1').values = [['een\ntwee']];
    await user.type('A2', 'drie\nvier\nvijf');
    const grown = await look();
    sheet.getRange('A2').format.wrapText = false;
    sheet.getRange('A3').format.rowHeight = 30;
    sheet.getRange('A1').format.columnWidth = 120;
    const sized = await look();
    sheet.getRange('A1:A3').format.autofitRows();
    return [before, grown, sized, await look()];
  }],
  ['formats, texts and kinds of values', async (context, sheet) => {
    const range = sheet.getRange('F1:F6');
    range.numberFormat = [['@'], ['0%'], ['General'], ['0.00'], ['General'], ['General']];
    range.values = [['11'], [0.5], ['12'], [1.5], ['=1+1'.replace('=', "'=")], ['']];
    range.load('values,text,numberFormat,valueTypes');
    await context.sync();
    range.values = [[null], [''], [true], [null], ['@x'.replace('@', "'@")], [7]];
    range.numberFormat = [['General'], [null], ['General'], ['General'], ['General'], ['General']];
    const first = [range.values, range.text, range.numberFormat, range.valueTypes];
    range.load('values,text,numberFormat,valueTypes');
    await context.sync();
    return [first, range.values, range.text, range.numberFormat, range.valueTypes];
  }],
  ['a filter and what it hides', async (context, sheet, user) => {
    await user.filter('A1:D8', 0, ['c0']);
    const [filter, rows] = [sheet.autoFilter.load('isDataFiltered'), sheet.getRange('A1:A8').load('rowHidden')];
    await context.sync();
    const before = [filter.isDataFiltered, rows.rowHidden];
    await user.clearFilter();
    filter.load('isDataFiltered');
    rows.load('rowHidden');
    await context.sync();
    return [before, filter.isDataFiltered, rows.rowHidden];
  }],
  ['a write among rows that a filter hides', async (context, sheet, user) => {
    await user.filter('A1:D8', 0, ['c0']);
    sheet.getRange('E1:E8').values = Array.from({ length: 8 }, () => ['x']);
    await context.sync();
    return 'written';
  }],
  ['formats copied', async (context, sheet) => {
    sheet.getRange('A1').numberFormat = [['0%']];
    sheet.getRange('E1:F1').copyFrom(sheet.getRange('A1'), 'Formats');
    const range = sheet.getRange('E1:F1').load('numberFormat,values');
    await context.sync();
    return [range.numberFormat, range.values];
  }],
  ['sheets', async (context, sheet) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    sheet.load('name,visibility');
    const none = worksheets.getItemOrNullObject('nee');
    await context.sync();
    return [worksheets.items[0]?.name, worksheets.items[0]?.visibility, sheet.name, sheet.visibility, none.isNullObject];
  }],
  ['parts of XML', async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:x">1</a>');
    customXmlParts.add('<b xmlns="urn:y">2</b>');
    await context.sync();
    const found = customXmlParts.getByNamespace('urn:x').load('id');
    await context.sync();
    const [part] = found.items;
    const xml = part?.getXml();
    await context.sync();
    part?.delete();
    found.load('id');
    await context.sync();
    return [xml?.value, found.items.length];
  }],
  ['a property that was not loaded', async (context, sheet) => {
    const range = sheet.getRange('A1');
    await context.sync();
    return range.values;
  }],
  ['a matrix of another size', async (context, sheet) => {
    sheet.getRange('A1:B1').values = [['x']];
    await context.sync();
  }],
  ['events', async (context, sheet, user) => {
    const heard: unknown[] = [];
    const hear = (kind: string) => ({ address, changeType }: { readonly address: string; readonly changeType?: string }): Promise<void> => {
      heard.push([kind, address, kind === 'sorted' ? '' : changeType]);
      return Promise.resolve();
    };
    const handlers = [sheet.onChanged.add(hear('changed')), sheet.onRowSorted.add(hear('sorted'))];
    await context.sync();
    await user.type('B2', 'x');
    await user.insertRows(1, 2);
    await user.deleteColumns(2);
    await user.sort('A2:C6', 0);
    sheet.getRange('A9:B9').values = [['y', 'z']];
    await context.sync();
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    for (const handler of handlers) handler.remove();
    await context.sync();
    await user.type('B2', 'stil');
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    return heard;
  }],
];

it.each(trials)('the two hosts answer the same about %s', async (_title, trial) => {
  const answer = async ({ excel, user }: TestHost): Promise<unknown> => {
    const run = excel.run as typeof Excel.run;
    return run({ delayForCellEdit: true }, (context) => trial(context, context.workbook.worksheets.getActiveWorksheet(), user)).catch(codeOf);
  };
  const real = await answer(await openRealHost());
  expect(await answer(openFakeHost())).toEqual(real);
});
