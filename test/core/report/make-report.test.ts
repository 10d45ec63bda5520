/** Every figure of a report, counted once more from the rows. */
import fc from 'fast-check';
import { makeReport } from '../../../src/core';
import type { Catalogue, PageLine, ReportPage, RowToReport } from '../../../src/core';
import { familyId, grade, referenceJobId } from '../../../src/core/model/ids';
import { CATALOGUE } from '../../support/built-in';

const [model] = CATALOGUE.referenceJobs;
if (model === undefined) throw new Error('no reference job');
const reference = (code: string, family: string, label: string): typeof model => ({ ...model, id: referenceJobId(code), code, name: `Functie ${code}`, familyId: familyId(family), grade: grade(label) });
const catalogue: Catalogue = {
  ...CATALOGUE, ladder: ['A', 'B', 'C'].map(grade), families: [{ id: familyId('1'), name: 'Een' }, { id: familyId('2'), name: 'Twee' }],
  referenceJobs: [reference('1.1', '1', 'A'), reference('1.2', '1', 'B'), { ...reference('2.1', '2', 'B'), characteristics: [], knowledge: { level: 'MBO-4', text: '' } }],
};
const FACTS = { list: 'Blad1', on: '2026-11-27', strictness: 'Normaal', rules: 'abc', language: 'nl' } as const;

interface Row {
  readonly proposed: string;
  readonly decided: string;
  readonly current: string;
  readonly fte: number;
  readonly reference: string;
}
const label = fc.constantFrom('', 'A', 'B', 'C');
const row: fc.Arbitrary<Row> = fc.record({ proposed: label, decided: label, current: fc.constantFrom('', 'A', 'B', 'C', '7'), fte: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10), reference: fc.constantFrom('', '1.1 Functie 1.1', '1.2 Functie 1.2', '2.1 Functie 2.1') });
const toReport = ({ proposed, decided, current, fte, reference: named }: Row, at: number): RowToReport => ({
  row: at + 2, state: 'current', job: { row: at + 2, fields: { title: `Functie ${String(at)}`, fte: String(fte).replace('.', ','), ...(current === '' ? {} : { currentGrade: current }) } },
  result: { grade: proposed, reference: named, outcome: proposed === '' ? 'review' : 'proposal' },
  ...(decided === '' ? {} : { decision: { grade: decided, reason: 'zo', by: 'M', on: '2026-11-27' } }),
});
const page = (pages: readonly ReportPage[], name: string): ReportPage => {
  const found = pages.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no page ${name}`);
  return found;
};
/** The table below a heading (or on top): head, rows and total. */
function tableOf({ lines }: ReportPage, heading?: string): { readonly head: PageLine; readonly rows: readonly (readonly unknown[])[]; readonly total: readonly unknown[] } {
  const from = heading === undefined ? 0 : lines.findIndex(({ style, cells }) => style === 'heading' && cells[0] === heading);
  const at = lines.findIndex(({ style }, index) => index > from && style === 'head');
  const head = lines[at];
  if (head === undefined) throw new Error('no table');
  const behind = lines.slice(at + 1);
  const end = behind.findIndex(({ style }) => style !== 'body');
  const body = behind.slice(0, end < 0 ? undefined : end);
  return { head, rows: body.map(({ cells }) => cells), total: behind[body.length]?.style === 'total' ? behind[body.length]?.cells ?? [] : [] };
}
const near = (sum: number): unknown => (sum === 0 ? expect.anything() : expect.closeTo(sum, 5));
const counts = ({ proposed, decided }: Row): string => (decided === '' ? proposed : decided);
const fte = (rows: readonly Row[]): number => rows.reduce((sum, one) => sum + one.fte, 0);

it('stands in the grid: fte per family and group, each row once', () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
    const grid = tableOf(page(makeReport(catalogue, rows.map(toReport), FACTS), 'Functieraster'));
    const placed = rows.filter((one) => counts(one) !== '');
    const homeless = placed.filter(({ reference: named }) => named === '');
    expect(grid.head.cells).toEqual(['Functiegroep', 'Een', 'Twee', ...homeless.length > 0 ? ['Zonder referentiefunctie'] : [], 'Totaal']);
    for (const [at, group] of ['C', 'B', 'A'].entries()) {
      const own = placed.filter((one) => counts(one) === group);
      const cells = [...['1.', '2.'].map((code) => own.filter(({ reference: named }) => named.startsWith(code))), ...homeless.length > 0 ? [own.filter(({ reference: named }) => named === '')] : [], own];
      expect(grid.rows[at]).toEqual([group, ...cells.map((some) => (some.length === 0 ? '' : near(fte(some))))]);
    }
    expect(grid.total.at(-1)).toEqual(placed.length === 0 ? 0 : near(fte(placed)));
  }));
});

it('stands in the report: outcomes, groups now and then, decisions that differ, and the matrix', () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
    const report = page(makeReport(catalogue, rows.map(toReport), FACTS), 'Rapport');
    const outcomes = tableOf(report, 'Uitkomsten');
    expect(outcomes.total[1]).toBe(rows.length);
    expect(Object.fromEntries(outcomes.rows.map(([name, count]) => [name, count]))).toEqual({
      ...(rows.some(({ proposed }) => proposed !== '') ? { Voorstel: rows.filter(({ proposed }) => proposed !== '').length } : {}), ...(rows.some(({ proposed }) => proposed === '') ? { Beoordelen: rows.filter(({ proposed }) => proposed === '').length } : {}),
    });
    for (const [group = '', now, proposed, counted] of tableOf(report, 'Groepen').rows as readonly (readonly [string, number, number, number])[]) {
      expect([now, proposed, counted]).toEqual([rows.filter(({ current }) => current === group).length, rows.filter((one) => one.proposed === group).length, rows.filter((one) => counts(one) === group).length]);
    }
    const other = rows.flatMap((one, at) => (one.decided !== '' && one.decided !== one.proposed ? [at + 2] : []));
    const decided = rows.filter((one) => one.decided !== '').length;
    const told = report.lines.find(({ cells: [text] }) => String(text).startsWith('Van ') && String(text).includes('besloten'));
    if (decided > 0) expect(told?.cells[0]).toContain(`${String(decided - other.length)} gelijk aan het voorstel, ${String(other.length)} anders`);
    if (other.length > 0) expect(tableOf(report, 'Besluiten').rows.map(([at]) => at)).toEqual(other);
    const beside = rows.filter((one) => one.current !== '' && counts(one) !== '');
    if (beside.length === 0) return;
    const matrix = tableOf(report, 'Naast de huidige groep');
    for (const [now, ...cells] of matrix.rows) {
      const own = beside.filter(({ current }) => current === now);
      const expected = matrix.head.cells.slice(1, -1).map((group) => own.filter((one) => counts(one) === group));
      expect(cells).toEqual([...expected.map((some) => (some.length === 0 ? '' : near(fte(some)))), near(fte(own))]);
    }
  }));
});

it('charts lie over blank lines and show a whole table', () => {
  const { lines, charts } = page(makeReport(catalogue, [toReport({ proposed: 'A', decided: '', current: 'B', fte: 1, reference: '' }, 0)], FACTS), 'Rapport');
  expect(charts.map(({ kind, title }) => [kind, title])).toEqual([['bars', 'Uitkomsten'], ['columns', 'Groepen']]);
  for (const { first, last, from, to } of charts) {
    expect(lines.slice(from, to + 1).every(({ style }) => style === 'blank')).toBe(true);
    expect([lines[first]?.style, lines[last]?.style]).toEqual(['head', 'body']);
  }
});

it('equal value tells which of the four a group weighs, and which it does not', () => {
  const { lines } = page(makeReport(catalogue, [], FACTS), 'Gelijke waarde');
  const [b, a] = tableOf({ ...page(makeReport(catalogue, [], FACTS), 'Gelijke waarde') }).rows;
  expect(a?.slice(3).map((cell) => String(cell).split('\n'))).toEqual([['Complexiteit', 'Vaardigheden'], ['Fysieke aspecten'], ['Zelfstandigheid', 'Afbreukrisico'], ['Fysieke aspecten']]);
  expect(b?.slice(3)).toEqual(a?.slice(3));
  expect(lines.at(-1)?.cells[0]).toBe('In elke groep met een referentiefunctie weegt het handboek alle vier.');
  const bare = { ...catalogue, referenceJobs: catalogue.referenceJobs.filter(({ code }) => code === '2.1') };
  expect(page(makeReport(bare, [], FACTS), 'Gelijke waarde').lines.at(-1)?.cells[0]).toBe('Groep B: inspanning, verantwoordelijkheid en arbeidsomstandigheden.');
});
