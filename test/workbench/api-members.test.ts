/** @jest-environment ./test/support/office-environment.cjs */
/** Members of the API, as the real office.js asks for them and reads their answers. */
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

const ROWS = [['Functie', 'Uren', 'Datum'], ['Lasser', 36.5, 46115], ['Kok', 0.4, 46116], ['Inkoper', 32, 46117]];

let open: RealClient;
beforeEach(async () => {
  open = await openRealClient(ROWS, { extras: [{ row: 1, column: 2, style: { n: { pattern: 'd-m-yyyy' } } }, { row: 2, column: 1, style: { n: { pattern: '0%' } } }], frozenRows: 0 });
});
afterEach(() => { expect(open.refused).toEqual([]); });

const run = <Value>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>): Promise<Value> =>
  Excel.run({ delayForCellEdit: true }, (context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

const outcome = <Value>(work: Promise<Value>): Promise<Value | string> => work.catch((error: unknown) => (error as { readonly code: string }).code);

describe('Range', () => {
  it('gives its texts as a Dutch Excel shows them, and values as they are', async () => {
    const [range, kinds] = await run(async (sheet, context) => {
      sheet.getRange('D1:D2').values = [['#N/A'], [true]];
      const given = sheet.getRange('A2:C3').load('text,values,numberFormat');
      const odd = sheet.getRange('D1:D2').load('text,valueTypes');
      await context.sync();
      return [given.toJSON(), odd.toJSON()];
    });
    expect(range.text).toEqual([['Lasser', '36,5', '3-4-2026'], ['Kok', '40%', '46116']]);
    expect(range.values).toEqual([['Lasser', 36.5, 46115], ['Kok', 0.4, 46116]]);
    expect(range.numberFormat).toEqual([['General', 'General', 'd-m-yyyy'], ['General', '0%', 'General']]);
    expect(kinds).toMatchObject({ text: [['#N/B'], ['WAAR']], valueTypes: [['Error'], ['Boolean']] });
  });

  it('gives formulas in English', async () => {
    await open.user.type('D2', '=SUM(B2;B4)');
    const formulas = await run(async (sheet, context) => {
      const range = sheet.getRange('C2:D2').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([[46115, '=SUM(B2,B4)']]);
  });

  it('finds its parts and neighbours', async () => {
    const addresses = await run(async (sheet, context) => {
      const range = sheet.getRange('A2:C4');
      const found = [
        range.getLastRow(), range.getLastColumn(), range.getLastCell(), range.getCell(1, 1), range.getOffsetRange(1, 2), range.getResizedRange(-1, 1), range.getEntireRow(), range.getEntireColumn(),
        range.getIntersection('B3:Z9'), range.getIntersectionOrNullObject('C4:Z9'), range.getBoundingRect('E9'), sheet.getUsedRangeOrNullObject(true), sheet.getRange(),
      ].map((one) => one.load('address'));
      const apart = range.getIntersectionOrNullObject('Y1:Z9');
      await context.sync();
      expect(apart.isNullObject).toBe(true);
      return found.map(({ address }) => address.replace('Blad1!', ''));
    });
    expect(addresses).toEqual(['A4:C4', 'C2:C4', 'C4', 'B3', 'C3:E5', 'A2:D3', '2:4', 'A:C', 'B3:C4', 'C4', 'A2:E9', 'A1:C4', '1:1048576']);
  });

  it('makes room and takes it away: cells, whole rows and whole columns', async () => {
    const values = await run(async (sheet, context) => {
      sheet.getRange('A2:A3').insert('Right').values = [['x'], ['y']];
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('B1').delete('Up');
      const range = sheet.getRange('A1:E6').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['', 'x', 'Uren', 'Datum', ''], ['', '', 'Lasser', 36.5, 46115], ['', 'y', '', '', ''], ['', 'Inkoper', 'Kok', 0.4, 46116], ['', '', 32, 46117, ''], ['', '', '', '', ''],
    ]);
  });

  it('follows cells that make room, only where they all move', async () => {
    const addresses = await run(async (sheet, context) => {
      const [inside, wider, lower] = [sheet.getRange('B3:B4'), sheet.getRange('A3:C4'), sheet.getRange('B50:C60')];
      await context.sync();
      sheet.getRange('B1:C2').insert('Down');
      for (const range of [inside, wider, lower]) range.load('address');
      await context.sync();
      return [inside.address, wider.address, lower.address];
    });
    expect(addresses).toEqual(['Blad1!B5:B6', 'Blad1!A3:C4', 'Blad1!B52:C62']);
  });

  it('cannot shift half of a table', async () => {
    await expect(outcome(run(async (sheet, context) => {
      sheet.tables.add('A1:C4', true);
      sheet.getRange('B2').insert('Down');
      await context.sync();
    }))).resolves.toBe('InvalidOperation');
  });

  it('has the height of its rows and the wrapping of its cells', async () => {
    const heights = await run(async (sheet, context) => {
      sheet.getRange('A2').values = [['een\ntwee\ndrie']];
      const grown = sheet.getRange('A2').format.load('rowHeight,wrapText');
      await context.sync();
      const before = [grown.rowHeight, grown.wrapText];
      sheet.getRange('A2').format.wrapText = false;
      sheet.getRange('A3').format.rowHeight = 30;
      const later = ['A2', 'A3', 'A2:A3'].map((address) => sheet.getRange(address).format.load('rowHeight,wrapText'));
      await context.sync();
      return [before, ...later.map(({ rowHeight, wrapText }) => [rowHeight, wrapText])];
    });
    expect(heights).toEqual([[48, true], [18, false], [30, false], [null, false]]);
  });
});

describe('Worksheet', () => {
  it('freezes panes and says where', async () => {
    const places = await run(async (sheet, context) => {
      const { freezePanes } = sheet;
      const none = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(1);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeColumns(2);
      const columns = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeAt('A1:B1');
      const both = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.unfreeze();
      const after = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [none.isNullObject, rows.address, columns.address, both.address, after.isNullObject];
    });
    expect(places).toEqual([true, 'Blad1!1:1', 'Blad1!A:B', 'Blad1!A1:B1', true]);
  });

  it('is one of several, visible or not', async () => {
    const sheets = await run(async (_sheet, context) => {
      context.workbook.worksheets.getItem('Blad2').visibility = 'Hidden';
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position');
      await context.sync();
      return worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
    });
    expect(sheets).toEqual([['Blad1', 'Visible', 0], ['Blad2', 'Hidden', 1]]);
  });
});

describe('names', () => {
  it('are ranges that follow rows, and constants; hidden or not, of the workbook or of a sheet', async () => {
    await run(async (sheet, context) => {
      context.workbook.names.add('Resultaten', sheet.getRange('B2:C4'), 'van ons').visible = false;
      context.workbook.names.add('Editie', '="2026"');
      sheet.names.add('Lokaal', '=Blad1!$A$1');
      await context.sync();
    });
    await open.user.insertRows(2);
    const found = await run(async (sheet, context) => {
      const { names } = context.workbook;
      names.load('items/name,items/visible,items/type,items/value,items/scope,items/comment');
      const range = names.getItemOrNullObject('resultaten').getRangeOrNullObject().load('address');
      const none = names.getItemOrNullObject('Lokaal');
      const local = sheet.names.getItemOrNullObject('Lokaal').load('value,scope');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return [...names.items.map(({ name, visible, type, value, scope, comment }) => [name, visible, type, value as unknown, scope, comment]), range.address, [local.value, local.scope]];
    });
    expect(found).toEqual([
      ['Resultaten', false, 'Range', 'Blad1!$B$2:$C$5', 'Workbook', 'van ons'], ['Editie', true, 'String', '2026', 'Workbook', ''], 'Blad1!B2:C5', ['Blad1!$A$1', 'Worksheet'],
    ]);
  });

  it('point nowhere when their cells are deleted, and can be deleted themselves', async () => {
    const add = (context: Excel.RequestContext, sheet: Excel.Worksheet): Excel.NamedItem => context.workbook.names.add('Kop', sheet.getRange('B2:B3'));
    await run(async (sheet, context) => {
      add(context, sheet);
      await context.sync();
    });
    expect(await outcome(run(async (sheet, context) => {
      add(context, sheet);
      await context.sync();
    }))).toBe('ItemAlreadyExists');
    await open.user.deleteRows(0, 4);
    const answers = await run(async (_sheet, context) => {
      const item = context.workbook.names.getItem('Kop').load('type,value');
      const range = item.getRangeOrNullObject();
      await context.sync();
      item.delete();
      const none = context.workbook.names.getItemOrNullObject('Kop');
      await context.sync();
      return [item.type, item.value as unknown, range.isNullObject, none.isNullObject];
    });
    expect(answers).toEqual(['Error', '#REF!', true, true]);
  });
});

describe('Table', () => {
  it('is found in workbook and sheet, with its columns and parts', async () => {
    const found = await run(async (sheet, context) => {
      const table = sheet.tables.add('A1:C4', true);
      table.name = 'Functies';
      await context.sync();
      const column = table.columns.getItemOrNullObject('uren').load('name,index');
      const none = table.columns.getItemOrNullObject('Niets');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), column.getDataBodyRange(), column.getHeaderRowRange(), column.getRange()].map((one) => one.load('address'));
      context.workbook.tables.load('items/name');
      sheet.tables.load('items/name');
      table.columns.load('items/name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return [
        context.workbook.tables.items.map(({ name }) => name), sheet.tables.items.map(({ name }) => name), table.columns.items.map(({ name }) => name), column.index,
        parts.map(({ address }) => address.replace('Blad1!', '')),
      ];
    });
    expect(found).toEqual([['Functies'], ['Functies'], ['Functie', 'Uren', 'Datum'], 1, ['A1:C4', 'A1:C1', 'A2:C4', 'B2:B4', 'B1', 'B1:B4']]);
  });

  it('knows a column again that moved or was renamed meanwhile', async () => {
    const found = await run(async (sheet, context) => {
      const table = sheet.tables.add('A1:C4', true);
      await context.sync();
      const column = table.columns.getItem('Uren').load('id,name');
      await context.sync();
      await open.user.insertColumns(1);
      await open.user.type('C1', 'Tijd');
      column.load('name,index');
      const body = column.getDataBodyRange().load('address');
      await context.sync();
      return [column.name, column.index, body.address];
    });
    expect(found).toEqual(['Tijd', 2, 'Blad1!C2:C4']);
  });
});

describe('events', () => {
  it('tell of cells, rows and sorting on the sheets and tables that are listened to', async () => {
    const heard: unknown[][] = [];
    const hear = (kind: string) => ({ address, changeType }: { readonly address: string; readonly changeType?: string }): Promise<void> => {
      heard.push([kind, address, changeType]);
      return Promise.resolve();
    };
    const handlers = await run(async (sheet, context) => {
      const table = sheet.tables.add('A1:C4', true);
      await context.sync();
      const added = [sheet.onChanged.add(hear('sheet')), sheet.onRowSorted.add(hear('sorted')), table.onChanged.add(hear('table'))];
      await context.sync();
      return added;
    });
    const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 30); });
    await open.user.type('E9', 'buiten');
    await open.user.type('B2', '40');
    await open.user.insertRows(2);
    await open.user.sort('A2:C4', 0);
    await settle();
    expect(heard).toEqual([
      ['sheet', 'E9', 'RangeEdited'], ['sheet', 'B2', 'RangeEdited'], ['table', 'B2', 'RangeEdited'], ['sheet', '3:3', 'RowInserted'], ['table', '3:3', 'RowInserted'],
      ['sorted', 'A2:C4', undefined], ['sheet', 'A2:C4', 'RangeEdited'], ['table', 'A2:C4', 'RangeEdited'],
    ]);
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
    heard.length = 0;
    await open.user.type('B3', '1');
    await settle();
    expect(heard).toEqual([]);
  });

  it('give the range that changed', async () => {
    const values = new Promise((resolve) => {
      void run(async (sheet, context) => {
        sheet.onChanged.add((event) => Excel.run(async (own) => {
          const range = event.getRange(own).load('values');
          await own.sync();
          resolve(range.values);
        }));
        await context.sync();
        await open.user.type('A2', 'Smid');
      });
    });
    await expect(values).resolves.toEqual([['Smid']]);
  });
});
