/** What must hold for any row: order and empty columns do not matter, a stronger sign never lowers the group, and every verdict shows its words. */
import fc from 'fast-check';
import { JOB_FIELDS, readJobs } from '../../src/core';
import type { AspectComparison, Cell, CompanyJob, Proposal, Quote } from '../../src/core';
import { CATALOGUE, CLASSIFIER } from '../support/built-in';
import { runTable } from '../support/run-table';

/** Per column the same thing said ever more strongly, from light to heavy. */
const SIGNS: readonly (readonly [header: string, values: readonly string[]])[] = [
  ['Opleiding', ['VMBO', 'MBO-2', 'MBO-3', 'MBO-4', 'HBO']],
  ['Werkervaring', ['geen', '2 jaar', '5 jaar', '10 jaar']],
  ['Zelfstandigheid', ['onder directe begeleiding', 'indirect toezicht, binnen vaste procedures', 'nauwelijks aansturing, op resultaat']],
  ['Klantcontact', ['geen', 'soms', 'dagelijks', 'dagelijks adviesgesprekken en onderhandelingen']],
  ['Commercieel %', ['5', '30', '50', '66', '90']],
];
const TASKS = ['klantvragen beantwoorden; offertes opstellen; orders bevestigen', 'orders invoeren; adressen bijwerken', 'verkoopgesprekken voeren; offertes; relatiebeheer', 'alleen offertes uittypen', ''] as const;
const TITLES = ['Medewerker verkoop binnendienst', 'Junior medewerker verkoop binnendienst', 'Senior verkoopadviseur binnendienst', 'Medewerker Sales'] as const;

/** A column is left out (-1) or holds one of its values. */
const choice = fc.tuple(...SIGNS.map(([, values]) => fc.integer({ min: -1, max: values.length - 1 })));
const row = (title: string, tasks: string, chosen: readonly number[]): Readonly<Record<string, Cell>> => ({
  Functie: title, Taken: tasks, ...Object.fromEntries(SIGNS.map(([header, values], index) => [header, values[chosen[index] ?? -1] ?? ''])),
});

function job(cells: Readonly<Record<string, Cell>>): CompanyJob {
  const [first] = readJobs({ rows: [Object.keys(cells), Object.values(cells)], firstRow: 1 }).jobs;
  if (first === undefined) throw new Error('the row describes no job');
  return first;
}

const STEP = { lighter: -1, equal: 0, heavier: 1 } as const;
const stepOf = ({ rule }: Proposal): number => STEP[rule ?? 'equal'];

describe('the level of any row', () => {
  it('never goes down when one sign gets stronger', () => {
    fc.assert(fc.property(fc.constantFrom(...TITLES), fc.constantFrom(...TASKS), choice, fc.nat({ max: SIGNS.length - 1 }), (title, tasks, chosen, column) => {
      const values = SIGNS[column]?.[1] ?? [];
      fc.pre((chosen[column] ?? -1) >= 0 && (chosen[column] ?? 0) < values.length - 1);
      const stronger = chosen.map((one, index) => (index === column ? one + 1 : one));
      expect(stepOf(CLASSIFIER.classifyJob(job(row(title, tasks, stronger))))).toBeGreaterThanOrEqual(stepOf(CLASSIFIER.classifyJob(job(row(title, tasks, chosen)))));
    }), { numRuns: 600 });
  });

  it('does not depend on the order of rows, nor on empty columns', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...TITLES), fc.constantFrom(...TASKS), choice), { minLength: 2, maxLength: 5 }), (jobs) => {
      const rows = jobs.map(([title, tasks, chosen]) => row(title, tasks, chosen));
      const header = Object.keys(rows[0] ?? {});
      const run = (some: readonly Readonly<Record<string, Cell>>[], extra: readonly string[] = []): readonly Proposal[] =>
        runTable({ rows: [[...header, ...extra], ...some.map((one) => [...Object.values(one), ...extra.map(() => '')])], firstRow: 1 })
          .answers.map(({ job: one }) => ({ ...CLASSIFIER.classifyJob(one), row: 0, issues: [] }));
      const forward = run(rows);
      expect(run([...rows].reverse())).toEqual([...forward].reverse());
      expect(run(rows, ['Gevolgen van fouten', 'Opmerking'])).toEqual(forward);
    }), { numRuns: 60 });
  });

  it('shows the words of both sides for every verdict, inside the texts they come from', () => {
    const inside = (quote: Quote, text: string): boolean => text.slice(quote.start, quote.end) === quote.text && quote.text !== '';
    const referenceTexts = CATALOGUE.referenceJobs.flatMap((reference) => [
      reference.position, reference.name, ...reference.characteristics.flatMap(({ paragraphs }) => paragraphs), ...reference.rules.map(({ text }) => text), ...reference.activityGroups.flatMap(({ activities }) => activities.map(({ text }) => text)),
    ]);
    fc.assert(fc.property(fc.constantFrom(...TITLES), fc.constantFrom(...TASKS), choice, (title, tasks, chosen) => {
      const described = job(row(title, tasks, chosen));
      const { level } = CLASSIFIER.classifyJob(described);
      const proven = ({ verdict, job: own, reference }: AspectComparison): boolean => verdict === 'unknown' || (
        own !== undefined && reference !== undefined && inside(own, described.fields[own.source] ?? '') && referenceTexts.some((text) => inside(reference, text)));
      expect(level?.comparisons.filter((one) => !proven(one))).toEqual([]);
      const answered = level?.conditions.filter(({ answer, job: own }) => answer !== 'unknown' && (own === undefined || !JOB_FIELDS.includes(own.source) || !inside(own, described.fields[own.source] ?? '')));
      expect(answered).toEqual([]);
    }), { numRuns: 200 });
  });
});
