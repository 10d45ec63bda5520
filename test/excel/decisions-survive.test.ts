/** 50 decisions on 1,000 rows survive whatever happens to the list, each beside its own job; where some columns are sorted alone, the records find them again. */
import { createClassifier, DEFAULT_STYLE, moveEdits, parseCatalogue, reviewDecisions } from '../../src/core';
import type { DecisionReview, Row } from '../../src/core';
import { changeRecords, readRecords } from '../../src/excel/decision-records';
import { transformSelection } from '../../src/excel/transform-selection';
import { GradingRun } from '../../src/taskpane/state/grading-run';
import { CLASSIFIER, SEED_TEXT } from '../support/built-in';
import { localPool } from '../support/local-pool';
import { click, decision, gradesOf, openList, shown, tableOf, write } from './analyst-sheet';
import { FakeHost, installExcel } from './fake-excel';
import { FakeSheet, rect } from './fake-workbook';

const TITLES = ['Medewerker Verkoop Binnendienst', 'Lasser', 'Verkoopassistent', 'Inkoper', 'Senior verkoper', 'Chauffeur'];
const TASKS = ['vragen van klanten beantwoorden en offertes maken', 'lassen van stalen frames', 'orders invoeren en bevestigen', 'inkopen van grondstoffen', 'klanten adviseren over producten', 'goederen vervoeren'];
const ROWS: readonly Row[] = [['Nr', 'Functie', 'Werkzaamheden', 'Opmerking'], ...Array.from({ length: 1_000 }, (_none, at): Row => [
  String((at * 7) % 1_000), `${TITLES[at % 6] ?? ''} ${String(at)}`, TASKS[(at * 5) % 6] ?? '', '',
])];
const DECIDED = Object.fromEntries(Array.from({ length: 50 }, (_none, at) => [String(ROWS[at * 19 + 3]?.[1]), decision('DEF'.charAt(at % 3), at % 2 === 0 ? 'zie verslag' : `reden ${String(at)}`)]));
const OTHER = createClassifier(parseCatalogue(SEED_TEXT.replaceAll('MBO-3', 'MBO-4').replaceAll('1.1', '1.7'), { name: 'Tweede druk', version: '2' }).catalogue);

let saved: { readonly rows: readonly Row[]; readonly parts: ReadonlyMap<string, string> };
const STOOD = Object.fromEntries(Object.entries(DECIDED).map(([title, { grade, reason }]) => [title, grade + reason]));

/** Looks at the list, as the pane does: flags, and records for what was not seen before. */
async function look(host: FakeHost): Promise<DecisionReview> {
  let review: DecisionReview | undefined;
  await changeRecords((records) => {
    review = reviewDecisions(shown(host), records, 'Blad1');
    return review.records;
  });
  if (review === undefined) throw new Error('not looked');
  return review;
}

/** Saved, and opened again. */
function reopen(): FakeHost {
  const host = new FakeHost(new FakeSheet('Blad1', saved.rows));
  for (const [id, xml] of saved.parts) host.xmlParts.set(id, xml);
  installExcel(host);
  return host;
}

async function gradeAgain(classifier = CLASSIFIER): Promise<void> {
  const { name, version, hash, ladder } = classifier.catalogue;
  const run = new GradingRun({
    pool: localPool(classifier, 200), catalogue: { name, version, hash, ladder, jobCount: 1 }, scope: { kind: 'all' }, signal: new AbortController().signal, style: DEFAULT_STYLE, readAs: () => ({}),
    decide: () => Promise.resolve(new Set<number>()), onAnswered: () => undefined,
  });
  const result = await transformSelection({ begin: (table, place) => run.begin(table, place), review: (table) => run.review(table) });
  expect(result).toMatchObject({ kind: 'written', standing: { wrong: [] } });
}

beforeAll(async () => {
  const host = openList({}, ROWS);
  await expect(write(host, click(host, DECIDED), { blockRows: 500 })).resolves.toMatchObject({ kind: 'written', left: [] });
  const { flags } = await look(host);
  expect(flags.size).toBe(0);
  saved = { rows: tableOf(host).rows, parts: new Map(host.xmlParts) };
}, 60_000);

const expectWhole = async (host: FakeHost): Promise<DecisionReview> => {
  expect(gradesOf(host)).toEqual(STOOD);
  const review = await look(host);
  expect([...review.flags.values()].flat().filter(({ kind }) => kind !== 'proposal-changed')).toEqual([]);
  return review;
};

it('being saved and opened again, with their records', async () => {
  const host = reopen();
  expect((await expectWhole(host)).flags.size).toBe(0);
  await expect(readRecords()).resolves.toHaveLength(50);
});

it('another run', async () => {
  const host = reopen();
  await gradeAgain();
  expect((await expectWhole(host)).flags.size).toBe(0);
}, 60_000);

it('another handbook, and those under which the proposal changed are flagged with before and after', async () => {
  const host = reopen();
  const before = new Map(shown(host).map(({ key, proposal }) => [key, proposal] as const));
  await gradeAgain(OTHER);
  const { flags } = await expectWhole(host);
  const changed = shown(host).filter(({ key, proposal, decision: own }) => own !== undefined && JSON.stringify({ ...before.get(key), handbook: '' }) !== JSON.stringify({ ...proposal, handbook: '' }));
  expect(changed.length).toBeGreaterThan(0);
  expect([...flags.keys()].sort()).toEqual(changed.map(({ row }) => row).sort());
  for (const { key, row, proposal } of changed) expect(flags.get(row)).toEqual([{ kind: 'proposal-changed', before: before.get(key), after: proposal }]);
}, 60_000);

it.each<readonly [string, (host: FakeHost) => Promise<void>]>([
  ['a sort of the whole list', ({ user }) => user.sort('A2:P1001', 0, true)],
  ['rows that are inserted', async ({ user }) => { await user.insertRows(1, 3); await user.insertRows(400, 2); await user.insertRows(0); }],
  ['columns that are inserted', async ({ user }) => { await user.insertColumns(2); await user.insertColumns(14); }],
  ['rows that are deleted', async (host) => {
    const decided = new Set(shown(host).flatMap(({ row, decision: own }) => (own === undefined ? [] : [row])));
    for (const row of [900, 500, 20]) if (!decided.has(row)) await host.user.deleteRows(row - 1);
  }],
  ['all of it, one after the other', async ({ user }) => { await user.sort('A2:P1001', 1); await user.insertRows(10); await user.sort('A2:P1002', 0); await user.insertColumns(0); }],
])('%s', async (_name, edit) => {
  const host = reopen();
  await edit(host);
  expect((await expectWhole(host)).flags.size).toBe(0);
});

it('a row that is deleted takes its decision along, and no other', async () => {
  const host = reopen();
  const [gone] = shown(host).filter(({ decision: own }) => own !== undefined);
  await host.user.deleteRows((gone?.row ?? 0) - 1);
  expect(gradesOf(host)).toEqual(Object.fromEntries(Object.entries(STOOD).filter(([title]) => title !== gone?.title)));
  expect((await look(host)).flags.size).toBe(0);
});

it('a sort without their columns: each is found beside another job, and goes back to its own', async () => {
  const host = reopen();
  await host.user.sort('A2:L1001', 0, true);
  expect(gradesOf(host)).not.toEqual(STOOD);
  const { moves, flags } = await look(host);
  expect(moves.length).toBeGreaterThan(40);
  expect(flags.size).toBeGreaterThan(0);
  // Looking changes nothing: the person decides.
  expect(gradesOf(host)).not.toEqual(STOOD);
  await expect(write(host, moveEdits(moves), { blockRows: 500, together: true })).resolves.toMatchObject({ kind: 'written', left: [] });
  expect((await expectWhole(host)).flags.size).toBe(0);
});

it('another workbook, without records', async () => {
  const { rows } = saved;
  const host = new FakeHost(new FakeSheet('Blad1', rows));
  installExcel(host);
  expect((await expectWhole(host)).flags.size).toBe(0);
  expect(host.xmlParts.size).toBeGreaterThan(0);
});

it('records that are damaged', async () => {
  const host = reopen();
  for (const [id, xml] of host.xmlParts) host.xmlParts.set(id, xml.slice(0, xml.length / 2));
  expect((await expectWhole(host)).flags.size).toBe(0);
  await expect(readRecords()).resolves.toHaveLength(50);
});

it('a list that became a table', async () => {
  const host = reopen();
  const { FakeTable } = await import('./fake-workbook');
  host.sheet.tables.push(new FakeTable('Lijst', rect(0, 0, 1_001, 16)));
  expect((await expectWhole(host)).flags.size).toBe(0);
});
