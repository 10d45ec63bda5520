/** How fast the decisions of 10,000 rows are read and looked at, and like rows found, in time of one core. `npx tsx bench/decisions.ts`. */
import { decidedJobs, likeRows, partsToRecords, readListed, recordsToParts, reviewDecisions } from '../src/core';
import type { CompanyJob, Row, Table } from '../src/core';

const WORDS = 'klanten orders offertes klachten systeem telefoon leveranciers grondstoffen machines frames tekeningen planning voorraad transport facturen contracten projecten collega rapportages metingen veiligheid onderhoud installaties storingen monsters'.split(' ');
const VERBS = 'beantwoorden opvolgen invoeren aannemen bijhouden beoordelen controleren uitvoeren opstellen afstemmen registreren bewaken'.split(' ');
const TITLES = 'Verkoper Lasser Inkoper Planner Chauffeur Monteur Analist Operator Secretaresse Adviseur'.split(' ');
const ROWS = 10_000;
const RUNS = 15;

/** @param seed Of the texts. @param tasks Per row, each of some ten words. */
function rowOf(seed: number, row: number, tasks: number): CompanyJob {
  let state = seed * 2_654_435_761 + 1;
  const pick = (from: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[(state >>> 8) % from.length] ?? '';
  };
  const task = (): string => `${pick(WORDS)} en ${pick(WORDS)} ${pick(VERBS)}, ${pick(WORDS)} van de afdeling ${pick(VERBS)} en ${pick(VERBS)}`;
  return { row, fields: { title: `${pick(TITLES)} ${pick(WORDS)} (m/v)`, tasks: Array.from({ length: tasks }, task).join('; ') } };
}

function measure(name: string, jobs: readonly CompanyJob[]): void {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const job = jobs[run * 577];
    if (job === undefined) throw new Error('no job');
    const start = process.cpuUsage();
    const found = likeRows(jobs, job).length;
    return [process.cpuUsage(start).user / 1_000, found] as const;
  });
  const sorted = times.map(([time]) => time).sort((a, b) => a - b);
  process.stdout.write(`${name}: median ${(sorted[Math.floor(RUNS / 2)] ?? 0).toFixed(0)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms; ${String(Math.max(...times.map(([, found]) => found)))} like rows at most\n`);
}

measure('10,000 different rows of 5 tasks', Array.from({ length: ROWS }, (_, at) => rowOf(at, at + 2, 5)));
measure('10,000 rows, 200 different ones', Array.from({ length: ROWS }, (_, at) => rowOf(at % 200, at + 2, 5)));
measure('10,000 rows of titles alone', Array.from({ length: ROWS }, (_, at) => rowOf(at, at + 2, 0)));
measure('10,000 rows that differ in a number', Array.from({ length: ROWS }, (_, at) => ({ ...rowOf(1, at + 2, 5), fields: { ...rowOf(1, 0, 5).fields, tasks: `${rowOf(1, 0, 5).fields.tasks ?? ''}; kostenplaats ${String(at)}` } })));

/** A list of which every other row has a decision. */
const list: Table = {
  firstRow: 1,
  rows: [['Functie', 'Werkzaamheden', 'Besluit functiegroep', 'Besluit reden', 'Besluit door', 'Besluit op'], ...Array.from({ length: ROWS }, (_, at): Row => {
    const { fields: { title = '', tasks = '' } } = rowOf(at, 0, 5);
    return [title, tasks, ...(at % 2 === 0 ? ['E', 'zie verslag', 'Jan', 46_353] : ['', '', '', ''])];
  })],
};

function timed<Value>(name: string, work: () => Value): Value {
  const values = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    const value = work();
    return [process.cpuUsage(start).user / 1_000, value] as const;
  }).sort(([a], [b]) => a - b);
  const middle = values[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error('not run');
  process.stdout.write(`${name}: median ${middle[0].toFixed(0)} ms\n`);
  return middle[1];
}

const { reading: { jobs } } = timed('10,000 rows read as jobs', () => readListed(list));
const decided = timed('their decisions read, and the keys of all jobs', () => decidedJobs(list, jobs));
const { records } = reviewDecisions(decided, [], 'Blad1');
const parts = timed('5,000 records written', () => recordsToParts(records));
timed('and read', () => partsToRecords(parts));
timed('looked at beside their records', () => reviewDecisions(decided, records, 'Blad1'));
timed('the same when all stand one row too low', () => reviewDecisions(decided.map((job, at) => ({ ...job, key: decided[at + 2]?.key ?? 'none' })), records, 'Blad1'));
timed('the same when the words of all jobs have changed', () => reviewDecisions(decided.map((job, at) => ({ ...job, key: `new ${String(at)}` })), records, 'Blad1'));
process.stdout.write(`${String(Math.round(parts.join('').length / 1_000))} kB of records\n`);
