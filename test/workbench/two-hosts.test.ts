/** @jest-environment ./test/support/office-environment.cjs */
/**
 * The in-memory stand-in answers what the workbench answers behind the real office.js, whatever an add-in does with ranges and whatever somebody does in the sheet
 * meanwhile: rows, columns, cells, sorting, undo, requests that fail.
 */
import fc from 'fast-check';
import { codeOf, openFakeHost, openRealHost } from './support/two-hosts';
import type { TestHost } from './support/two-hosts';

/** What an add-in or a user does; `of` chooses among the ranges made so far. */
type Step =
  | { readonly kind: 'make'; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
  | { readonly kind: 'part'; readonly of: number; readonly part: (typeof PARTS)[number] }
  | { readonly kind: 'load' | 'write' | 'untrack' | 'insert' | 'delete'; readonly of: number; readonly across: boolean }
  | { readonly kind: 'sync' }
  | { readonly kind: 'fail'; readonly moment: 'before' | 'after' }
  | { readonly kind: 'lines'; readonly edit: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'; readonly at: number; readonly count: number }
  | { readonly kind: 'sort'; readonly column: number; readonly descending: boolean }
  | { readonly kind: 'type'; readonly row: number }
  | { readonly kind: 'undo' | 'redo' };

const PARTS = ['cell', 'row', 'lastRow', 'column', 'offset', 'entireRow', 'bounding', 'resized', 'meeting'] as const;

const index = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('make' as const), row: fc.nat({ max: 7 }), column: fc.nat({ max: 3 }), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant('part' as const), of: index, part: fc.constantFrom(...PARTS) }), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constantFrom('load' as const, 'load' as const, 'write' as const, 'untrack' as const), of: index, across: fc.boolean() }), weight: 8 },
  { arbitrary: fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), of: index, across: fc.boolean() }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('sync' as const) }), weight: 6 },
  { arbitrary: fc.record({ kind: fc.constant('fail' as const), moment: fc.constantFrom('before' as const, 'after' as const) }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('lines' as const), edit: fc.constantFrom('insertRows' as const, 'deleteRows' as const, 'insertColumns' as const, 'deleteColumns' as const), at: fc.nat({ max: 8 }), count: fc.integer({ min: 1, max: 3 }) }), weight: 5 },
  { arbitrary: fc.record({ kind: fc.constant('sort' as const), column: fc.nat({ max: 3 }), descending: fc.boolean() }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('type' as const), row: fc.nat({ max: 9 }) }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }), weight: 1 },
);

function partOf(range: Excel.Range, part: (typeof PARTS)[number]): Excel.Range {
  switch (part) {
    case 'cell': return range.getCell(0, 0);
    case 'row': return range.getRow(0);
    case 'lastRow': return range.getLastRow();
    case 'column': return range.getColumn(0);
    case 'offset': return range.getOffsetRange(1, 1);
    case 'entireRow': return range.getEntireRow();
    case 'bounding': return range.getBoundingRect('C3');
    case 'resized': return range.getResizedRange(1, 1);
    case 'meeting': return range.getIntersectionOrNullObject('B2:C5');
  }
}

/** Carries out the steps in one Excel.run. @returns All that the add-in heard, and what the sheet holds in the end. */
async function play({ excel, user, hooks }: TestHost, steps: readonly Step[]): Promise<unknown[]> {
  const heard: unknown[] = [];
  const run = excel.run as typeof Excel.run;
  await run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges: Excel.Range[] = [];
    let loaded: Excel.Range[] = [];
    let written = 0;
    const sync = async (): Promise<void> => {
      const asked = loaded;
      loaded = [];
      try {
        await context.sync();
      } catch (error) {
        heard.push(codeOf(error));
        return;
      }
      for (const range of asked) heard.push(range.isNullObject ? null : [range.address, range.cellCount < 2_000 ? range.values : '']);
    };
    const act = (one: Step): Promise<void> | undefined => {
      const range = 'of' in one ? ranges[one.of % Math.max(1, ranges.length)] : undefined;
      switch (one.kind) {
        case 'make':
          ranges.push(sheet.getRangeByIndexes(one.row, one.column, one.rows, one.columns));
          return;
        case 'part':
          if (range !== undefined) ranges.push(partOf(range, one.part));
          return;
        case 'load':
          if (range !== undefined) loaded.push(range.load('address,values,cellCount'));
          return;
        case 'write':
          written += 1;
          if (range !== undefined) range.values = `w${String(written)}` as unknown as unknown[][];
          return;
        case 'untrack':
          range?.untrack();
          return;
        case 'insert':
          range?.insert(one.across ? 'Right' : 'Down');
          return;
        case 'delete':
          range?.delete(one.across ? 'Left' : 'Up');
          return;
        case 'sync':
          return sync();
        case 'fail':
          hooks.failSync(hooks.syncs + 1, one.moment);
          return;
        case 'lines':
          return user[one.edit](one.at, one.count);
        case 'sort':
          return user.sort('A1:D8', one.column, one.descending);
        case 'type':
          return user.type(`B${String(one.row + 1)}`, `getypt ${String(one.row)}`);
        case 'undo': case 'redo':
          return user[one.kind]();
      }
    };
    for (const one of steps) {
      try {
        await act(one);
      } catch (error) {
        heard.push(`${one.kind}: ${codeOf(error)}`);
      }
    }
    await sync();
    hooks.reset();
    loaded.push(sheet.getRange('A1:Z40').load('address,values,cellCount'));
    await sync();
  }).catch((error: unknown) => { heard.push(codeOf(error)); });
  return heard;
}

it('the two hosts answer the same to any ranges, requests and edits', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
    const [fake, real] = [await play(openFakeHost(), steps), await play(await openRealHost(), steps)];
    expect(fake).toEqual(real);
  }), { numRuns: Number(process.env['RUNS'] ?? 60), seed: Number(process.env['SEED'] ?? 20_261_127) });
}, 600_000);
