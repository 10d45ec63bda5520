/** @jest-environment ./test/support/office-environment.cjs */
/** What the real office.js makes of ranges that are used over several requests, and that they follow what users do in between. */
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

const ROWS = Array.from({ length: 10 }, (_none, row) => [`a${String(row + 1)}`, `b${String(row + 1)}`, `c${String(row + 1)}`]);

let open: RealClient;
beforeEach(async () => { open = await openRealClient(ROWS); });
afterEach(() => { expect(open.refused).toEqual([]); });

/** Code of the error, or what it gives. */
const outcome = <Value>(work: Promise<Value>): Promise<Value | string> => work.catch((error: unknown) => (error as { readonly code: string }).code);

/** Address of B4:B6 after something happened between two requests. */
const after = (act: () => Promise<void>): Promise<string> => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('B4:B6');
  await context.sync();
  await act();
  range.load('address');
  await context.sync();
  return range.address;
});

describe('a range that is used again in one Excel.run', () => {
  it('keeps its cells when rows are inserted above it, by the user', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B4:B6');
      await context.sync();
      await open.user.insertRows(1, 2);
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual(['Blad1!B6:B8', [['b4'], ['b5'], ['b6']]]);
  });

  it.each<[string, string, () => Promise<void>]>([
    ['moves with rows inserted right above it', 'Blad1!B5:B7', () => open.user.insertRows(3)],
    ['grows with rows inserted in it', 'Blad1!B4:B8', () => open.user.insertRows(4, 2)],
    ['stays when rows are inserted right below it', 'Blad1!B4:B6', () => open.user.insertRows(6)],
    ['moves up with rows deleted above it', 'Blad1!B2:B4', () => open.user.deleteRows(0, 2)],
    ['shrinks with its own rows', 'Blad1!B4:B5', () => open.user.deleteRows(4)],
    ['shrinks and moves when the deleted rows reach into it', 'Blad1!B2:B3', () => open.user.deleteRows(1, 3)],
    ['moves right with columns inserted left of it', 'Blad1!C4:C6', () => open.user.insertColumns(1)],
    ['moves left with columns deleted left of it', 'Blad1!A4:A6', () => open.user.deleteColumns(0)],
    ['stays where it is when rows are sorted', 'Blad1!B4:B6', () => open.user.sort('A1:C10', 0, true)],
    ['goes back with an undo', 'Blad1!B4:B6', async () => { await open.user.insertRows(0); await open.user.undo(); }],
    ['goes on with a redo', 'Blad1!B5:B7', async () => { await open.user.insertRows(0); await open.user.undo(); await open.user.redo(); }],
  ])('%s', async (_title, address, act) => {
    expect(await after(act)).toBe(address);
  });

  it('is of no use any more when all its rows are deleted, and says so with a code', async () => {
    expect(await outcome(after(() => open.user.deleteRows(2, 5)))).toBe('InvalidReference');
    expect(await outcome(after(() => open.user.deleteColumns(1)))).toBe('InvalidReference');
  });

  it('is of no use any more when its sheet is deleted', async () => {
    await open.user.goTo('Blad2');
    const address = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad2').getRange('B4:B6');
      await context.sync();
      open.workbook.Worksheets.GetItem('Blad2').Delete();
      range.load('address');
      await context.sync();
    });
    expect(await outcome(address)).toBe('InvalidReference');
  });

  it('follows what the add-in itself inserts, within one request too', async () => {
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B4:B6').load('address');
      const made = sheet.getRange('2:3').insert('Down').load('address');
      range.load('address');
      await context.sync();
      return [range.address, made.address];
    });
    expect(addresses).toEqual(['Blad1!B6:B8', 'Blad1!2:3']);
  });

  it('takes parts of it along', async () => {
    const addresses = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:C9');
      const part = range.getCell(3, 1);
      await context.sync();
      await open.user.insertRows(0);
      const later = range.getCell(3, 1);
      part.load('address');
      later.load('address');
      await context.sync();
      return [part.address, later.address];
    });
    expect(addresses).toEqual(['Blad1!B6', 'Blad1!B6']);
  });

  it('made by its indexes in every request is what stands there then: it drifts', async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const before = sheet.getRangeByIndexes(3, 1, 1, 1).load('values');
      await context.sync();
      await open.user.insertRows(0);
      const later = sheet.getRangeByIndexes(3, 1, 1, 1).load('values');
      await context.sync();
      return [before.values, later.values];
    });
    expect(values).toEqual([[['b4']], [['b3']]]);
  });
});

describe('a range that is not tracked', () => {
  it('cannot be used in a later request: the client itself refuses', async () => {
    const address = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B4:B6').untrack();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!B4:B6');
      range.load('values');
      await context.sync();
    });
    expect(await outcome(address)).toBe('InvalidObjectPath');
  });

  it('cannot be used after it was let go', async () => {
    const address = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B4:B6');
      await context.sync();
      range.untrack();
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect(await outcome(address)).toBe('InvalidReference');
  });
});

describe('a range that is tracked beyond its Excel.run', () => {
  it('is followed in the next one, until it is let go', async () => {
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B4:B6');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await open.user.insertRows(0);
    const address = await Excel.run(kept, async (context) => {
      kept.load('address');
      await context.sync();
      kept.untrack();
      await context.sync();
      return kept.address;
    });
    expect(address).toBe('Blad1!B5:B7');
  });

  it('is not kept without asking: all that was tracked is let go at the end', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B4:B6').load('values');
      await context.sync();
      expect(open.session.tracked).toBe(1);
    });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(open.session.tracked).toBe(0);
  });
});
