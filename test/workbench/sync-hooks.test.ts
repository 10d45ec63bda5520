/** @jest-environment ./test/support/office-environment.cjs */
/** Somebody works in the sheet between two requests, and requests fail: through the real office.js. */
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

let open: RealClient;
beforeEach(async () => { open = await openRealClient([['a'], ['b'], ['c']]); });

/** Writes 1, 2 and 3 in column C, a request each. @returns What was heard of each. */
const writeThrice = (): Promise<string[]> => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const heard: string[] = [];
  for (const value of [1, 2, 3]) {
    sheet.getRangeByIndexes(value - 1, 2, 1, 1).values = [[value]];
    await context.sync().then(() => heard.push('done'), (error: unknown) => heard.push((error as { readonly code: string }).code));
  }
  return heard;
});

it('counts the requests of the add-in, not what the client tidies up', async () => {
  const seen: string[] = [];
  open.hooks.beforeSync = (sync) => { seen.push(`before ${String(sync)}: ${JSON.stringify(open.range('C1:C3').Values)}`); };
  open.hooks.afterSync = (sync) => { seen.push(`after ${String(sync)}: ${JSON.stringify(open.range('C1:C3').Values)}`); };
  await writeThrice();
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(seen).toEqual([
    'before 1: [[""],[""],[""]]', 'after 1: [[1],[""],[""]]', 'before 2: [[1],[""],[""]]', 'after 2: [[1],[2],[""]]', 'before 3: [[1],[2],[""]]', 'after 3: [[1],[2],[3]]',
  ]);
});

it('waits for what somebody does at such a moment', async () => {
  open.hooks.beforeSync = async (sync) => { if (sync === 2) await open.user.insertRows(0); };
  await writeThrice();
  expect(open.range('A1:C4').Values).toEqual([['', '', ''], ['a', '', 2], ['b', '', 3], ['c', '', '']]);
});

it.each([['before', [[1], [''], [3]]], ['after', [[1], [2], [3]]]] as const)('fails a request %s it is carried out', async (moment, values) => {
  open.hooks.failSync(2, moment);
  expect(await writeThrice()).toEqual(['done', 'ServiceNotAvailable', 'done']);
  expect(open.range('C1:C3').Values).toEqual(values);
  expect(open.refused).toEqual([]);
});

it('fails with the code that a test wants', async () => {
  open.hooks.failSync(1, 'before', 'AccessDenied');
  expect(await writeThrice()).toEqual(['AccessDenied', 'done', 'done']);
});

it('makes one step to undo of a request, whatever it did', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A1').values = [['y']];
    sheet.getRange('A3').values = [['z']];
    await context.sync();
  });
  expect(open.range('A1:A5').Values).toEqual([['y'], [''], ['z'], ['b'], ['c']]);
  await open.user.undo();
  expect(open.range('A1:A5').Values).toEqual([['a'], ['b'], ['c'], [''], ['']]);
  await open.user.redo();
  expect(open.range('A1:A5').Values).toEqual([['y'], [''], ['z'], ['b'], ['c']]);
});
