/** @jest-environment ./test/support/office-environment.cjs */
/**
 * A list that is graded through the real office.js while its user works in it: whatever is done, at whatever request, no cell of the user's changes, no result
 * stands beside another job, and the run never says that it is done where it is not.
 */
import { createClassifier, DEFAULT_STYLE, parseCatalogue, planRun } from '../../src/core';
import type { Cell, Table } from '../../src/core';
import { transformSelection } from '../../src/excel/transform-selection';
import type { SelectionWork, TransformResult } from '../../src/excel/transform-selection';
import { GradingRun } from '../../src/taskpane/state/grading-run';
import type { RunTools, Stop } from '../../src/taskpane/state/grading-run';
import { CATALOGUE, CLASSIFIER, SEED_TEXT } from '../support/built-in';
import { localPool } from '../support/local-pool';
import { HEADERS, runTable } from '../support/run-table';
import { LISTED_JOBS } from './listed-jobs';
import { openRealClient } from '../workbench/support/real-client';
import type { RealClient } from '../workbench/support/real-client';

const JOBS = [...LISTED_JOBS, ['7', 'Adviseur verkoop binnendienst', 'klanten adviseren over producten', 'g']];
const WIDTH = 4;
const toContent = (table: Table): readonly (readonly (string | number)[])[] => table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))));
const graded = runTable({ rows: JOBS, firstRow: 1 }).written;
/** Graded before, and one group changed by hand. */
const EARLIER: Table = { ...graded, rows: graded.rows.map((row, index) => (index === 2 ? row.map((cell, column) => (column === WIDTH ? 'HAND' : cell)) : row)) };

interface Graded {
  readonly result: TransformResult<Stop>;
  /** The request with which the run looked at the sheet for the last time; what happens later it cannot tell. */
  readonly lastLook: number;
}

async function grade(more: Partial<RunTools> = {}, work: Partial<SelectionWork<Stop>> = {}, classifier = CLASSIFIER): Promise<Graded> {
  const { name, version, hash, ladder } = classifier.catalogue;
  const run = new GradingRun({
    pool: localPool(classifier, 2), catalogue: { name, version, hash, ladder, jobCount: 1 }, scope: { kind: 'all' }, signal: new AbortController().signal, style: DEFAULT_STYLE, readAs: () => ({}),
    decide: () => Promise.resolve(new Set()), onAnswered: () => undefined, ...more,
  });
  let lastLook = 0;
  const review: SelectionWork<Stop>['review'] = (table) => {
    lastLook = open.hooks.syncs;
    return run.review(table);
  };
  return { result: await transformSelection<Stop>({ begin: (table, place) => run.begin(table, place), review, blockRows: 3, ...work }), lastLook };
}

type Setting = 'a plain range' | 'a table' | 'a plain range with earlier results' | 'a table with earlier results';
const SETTINGS: readonly Setting[] = ['a plain range', 'a table', 'a plain range with earlier results', 'a table with earlier results'];
const hasResults = (setting: Setting): boolean => setting.includes('earlier');

let open: RealClient;
async function openList(setting: Setting): Promise<void> {
  const rows = toContent(hasResults(setting) ? EARLIER : { rows: JOBS, firstRow: 1 });
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  open = await openRealClient(rows, setting.startsWith('a table') ? { tables: [{ name: 'Lijst', area }] } : {});
  await open.user.select('B2');
}

/** Everything on the sheet, from A1. */
function sheet(): Table {
  const used = open.sheet.GetUsedRangeOrNullObject(true);
  const rows = used === null ? [] : (open.range(`A1:${used.Address.split('!')[1]?.split(':').at(-1) ?? 'A1'}`).Values ?? []) as Cell[][];
  return { rows, firstRow: 1 };
}

const isOurs = (header: unknown): boolean => HEADERS.some((known) => known === header);
/** What the user has: every row without our columns. */
function userCells(): readonly (readonly Cell[])[] {
  const { rows } = sheet();
  const ours = new Set((rows.find((row) => row.some(isOurs)) ?? []).flatMap((header, column) => (isOurs(header) ? [column] : [])));
  const own = rows.map((row) => row.filter((_, column) => !ours.has(column)));
  // Columns to the right that are empty everywhere are nobody's.
  const width = own.reduce((most, row) => Math.max(most, row.reduce<number>((last, cell, column) => (cell === '' ? last : column + 1), 0)), 0);
  return own.map((row) => row.slice(0, width));
}

const EDITS: Readonly<Record<string, (lastColumn: string) => Promise<void>>> = {
  'a row is inserted': () => open.user.insertRows(3),
  'two rows are inserted at the top of the list': () => open.user.insertRows(1, 2),
  'a row is deleted': () => open.user.deleteRows(4),
  'three rows are deleted': () => open.user.deleteRows(4, 3),
  'the list is sorted': (last) => open.user.sort(`A2:${last}8`, 0, true),
  'only the columns of the user are sorted': () => open.user.sort('A2:D8', 0, true),
  'a column is inserted before the list': () => open.user.insertColumns(0),
  'a column is inserted in the list': () => open.user.insertColumns(2),
  'a column is inserted behind the columns of the user': () => open.user.insertColumns(WIDTH),
  'a title is changed': () => open.user.type('B5', 'Boekhouder'),
  'a remark is typed': () => open.user.type('D4', 'van mij'),
  'something is typed in a result': () => open.user.type('H4', 'HAND 2'),
};
const lastColumn = (): string => (open.sheet.GetUsedRangeOrNullObject(true)?.Address ?? 'A1:D8').replace(/^.*:/, '').replace(/\d+$/, '');

/** What the user would have after an edit, had nothing been graded. */
async function withoutRun(setting: Setting, edit: (lastColumn: string) => Promise<void>): Promise<readonly (readonly Cell[])[]> {
  await openList(setting);
  await edit(lastColumn());
  return userCells();
}

/** The jobs of the sheet, and which of them hold their own result, an empty one, or anything else. */
function judge(hash = CATALOGUE.hash): { readonly right: readonly number[]; readonly empty: readonly number[]; readonly foreign: readonly number[] } {
  const table = sheet();
  const { placement, jobs, own } = planRun(table);
  const kinds = jobs.map((job) => {
    if (placement === undefined || !own) return 'empty';
    if (placement.isRight(job, hash)) return 'right';
    const cells = placement.columns.map((column) => table.rows[job.row - 1]?.[column] ?? '');
    return cells.every((cell) => cell === '' || String(cell).startsWith('HAND')) ? 'empty' : 'foreign';
  });
  const rowsOf = (kind: string): readonly number[] => jobs.flatMap(({ row }, index) => (kinds[index] === kind ? [row] : []));
  return { right: rowsOf('right'), empty: rowsOf('empty'), foreign: rowsOf('foreign') };
}

/** Requests of a run that nobody disturbs. */
async function countSyncs(setting: Setting): Promise<number> {
  await openList(setting);
  open.hooks.reset();
  const { result } = await grade();
  expect(result).toMatchObject({ kind: 'written', standing: { wrong: [] } });
  expect(judge()).toMatchObject({ right: [2, 3, 4, 5, 6, 7, 8], foreign: [] });
  return open.hooks.syncs;
}

afterEach(() => { expect(open.refused).toEqual([]); });

const MOMENTS = ['beforeSync', 'afterSync'] as const;
/** Both at every request in the nightly run; else the one and the other in turn, which meets every request too. */
const momentsOf = (at: number): readonly (typeof MOMENTS)[number][] => (process.env['PROPERTY_SECONDS'] === undefined ? MOMENTS.filter((_, place) => place === at % 2) : MOMENTS);

describe.each(SETTINGS)('%s', (setting) => {
  it.each(Object.entries(EDITS))('is safe when %s, at whatever request', async (name, edit) => {
    const expected = await withoutRun(setting, edit);
    const syncs = await countSyncs(setting);
    const faults: string[] = [];
    for (let at = 1; at <= syncs; at += 1) for (const moment of momentsOf(at)) {
      // What happens before the first request happens before the run.
      if (at === 1 && moment === 'beforeSync') continue;
      await openList(setting);
      const fault = (what: string, ...facts: unknown[]): void => { faults.push(`${moment} ${String(at)} of ${String(syncs)}: ${what} ${JSON.stringify(facts)}`); };
      open.hooks.reset();
      open.hooks[moment] = async (sync) => { if (sync === at) await edit(lastColumn()); };
      const { result, lastLook } = await grade();
      const typed = name === 'something is typed in a result' && sheet().rows.flat().includes('HAND 2');
      if (!typed && JSON.stringify(userCells()) !== JSON.stringify(expected)) fault('the cells of the user', userCells(), expected);
      if (name === 'something is typed in a result' && !sheet().rows.flat().includes('HAND 2')) fault('what was typed is gone');
      if (hasResults(setting) && !sheet().rows.flat().includes('HAND') && !name.includes('deleted')) fault('what was changed by hand is gone');
      if (at > lastLook || (at === lastLook && moment === 'afterSync')) continue;
      const { right, empty, foreign } = judge();
      if (foreign.length > 0) fault('results beside another job', foreign, sheet().rows.map((row) => row.map((cell) => String(cell).slice(-12))));
      if (result.kind === 'written') {
        const { area } = result.place;
        const inList = (row: number): boolean => row > area.rowIndex && row <= area.rowIndex + area.rowCount;
        if (JSON.stringify(right) !== JSON.stringify(result.standing.right)) fault('says what does not stand', right, result.standing);
        if (JSON.stringify(empty.filter(inList)) !== JSON.stringify(result.standing.wrong)) fault('does not say what is missing', empty, result.standing);
      } else if (result.kind !== 'refused') fault('ended', result);
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

const OTHER = createClassifier(parseCatalogue(SEED_TEXT.replace('MBO-3', 'MBO-4'), { name: 'Tweede druk', version: '2' }).catalogue);

/** Runs whose n-th request fails. @property scope Rows of the run. @property hash Of the handbook of the run. */
const RUNS: Readonly<Record<string, { readonly setting: Setting; readonly go: () => Promise<Graded>; readonly hash?: string; readonly rows?: readonly number[] }>> = {
  'a first run': { setting: 'a plain range', go: () => grade() },
  'a first run in a table': { setting: 'a table', go: () => grade() },
  'a run over earlier results': { setting: 'a plain range with earlier results', go: () => grade() },
  'a run of three rows': { setting: 'a plain range', go: () => grade({ scope: { kind: 'rows', first: 4, last: 6 } }), rows: [4, 5, 6] },
  'a run with another handbook': { setting: 'a table with earlier results', go: () => grade({}, {}, OTHER), hash: OTHER.catalogue.hash },
  'a run that is stopped': {
    setting: 'a plain range with earlier results',
    go: () => {
      const stop = new AbortController();
      return grade({ signal: stop.signal }, { signal: stop.signal, onWritten: (done) => { if (done >= 4) stop.abort(); } }, OTHER);
    },
    hash: OTHER.catalogue.hash,
  },
};

describe.each(Object.entries(RUNS))('%s', (_name, { setting, go, hash, rows }) => {
  it.each(['before', 'after'] as const)('changes no cell of the user and says what stands there, when a request fails %s it is done', async (moment) => {
    await openList(setting);
    const expected = userCells();
    open.hooks.reset();
    await go();
    const { syncs } = open.hooks;
    const faults: string[] = [];
    for (let at = 1; at <= syncs; at += 1) {
      await openList(setting);
      const earlier = judge();
      open.hooks.reset();
      open.hooks.failSync(at, moment);
      const { result } = await go();
      const fault = (what: string, ...facts: unknown[]): void => { faults.push(`${String(at)} of ${String(syncs)}: ${what} ${JSON.stringify(facts)}`); };
      if (JSON.stringify(userCells()) !== JSON.stringify(expected)) fault('the cells of the user', userCells());
      if (hasResults(setting) && !sheet().rows.flat().includes('HAND')) fault('what was changed by hand is gone');
      const now = judge(hash);
      const isOld = (row: number): boolean => earlier.right.includes(row) && judge().right.includes(row);
      const strange = now.foreign.filter((row) => !isOld(row));
      if (strange.length > 0) fault('results beside another job', strange);
      const standing = 'standing' in result ? result.standing : undefined;
      const right = now.right.filter((row) => rows?.includes(row) !== false);
      if (standing === 'unknown') fault('does not say what stands');
      else if (standing === undefined && hash === undefined && !hasResults(setting) && right.length > 0) fault('says that nothing was written', right, result);
      else if (standing !== undefined && JSON.stringify(standing.right) !== JSON.stringify(right)) fault('says what does not stand', right, standing);
      if (result.kind === 'written' && result.standing.wrong.length > 0) fault('missing', result.standing);
    }
    expect(faults).toEqual([]);
  }, 60_000);
});
