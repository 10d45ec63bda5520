/** Rows of a list as the review holds them, made by the real road: a table with results, read back. */
import { decidedJobs, planRun, reviewRows, runJobs } from '../../../src/core';
import type { DecisionFlag, Table } from '../../../src/core';
import type { ListedRow, ReviewList } from '../../../src/taskpane/review/review-state';
import { CLASSIFIER } from '../../support/built-in';

const classifier = CLASSIFIER;

export const JOBS: Table['rows'] = [
  ['Functienaam', 'Werkzaamheden', 'Opleiding', 'Werkervaring'],
  ['Medewerker verkoop binnendienst', 'offertes maken, orders verwerken, klanten te woord staan', 'MBO-3', '2 jaar'],
  ['Controller', 'maandcijfers opstellen, marges analyseren', 'WO', '5 jaar'],
  ['Teamleider verkoop binnendienst', 'geeft leiding aan acht medewerkers, voert functioneringsgesprekken', 'HBO', '5 jaar'],
  ['Medewerker verkoop binnendienst (Utrecht)', 'offertes maken, orders verwerken, klanten te woord staan', 'MBO-3', '2 jaar'],
];

/** The list with our results behind it. @param more Columns behind those, header first. */
export function graded(rows: Table['rows'] = JOBS, more: Table['rows'] = []): Table {
  const table = { rows, firstRow: 1 };
  const plan = planRun(table);
  const answers = new Map([...runJobs(classifier, plan.jobs)].map(({ job, cells }) => [job.row - 1, cells]));
  return { firstRow: 1, rows: rows.map((row, at) => [...row, ...(at === 0 ? plan.placement?.headers ?? [] : answers.get(at) ?? []), ...more[at] ?? []]) };
}

/** As the review reads a table. */
export function listOf(table: Table, flags: ReadonlyMap<number, readonly DecisionFlag[]> = new Map(), hash = classifier.catalogue.hash): ReviewList {
  const { jobs, placement } = planRun(table);
  if (placement === undefined) throw new Error('no list');
  const decided = decidedJobs(table, jobs);
  const rows = reviewRows(table, jobs, placement, hash).map((row, at): ListedRow => ({ ...row, decided: decided[at] ?? { key: '', row: row.row, title: '' }, flags: flags.get(row.row) ?? [] }));
  return { place: { sheetName: 'Lijst', address: 'A1:L5', area: { rowIndex: 0, columnIndex: 0, rowCount: table.rows.length, columnCount: 12 } }, rows, titleColumn: 0, ladder: classifier.catalogue.ladder, moves: [], overrides: {} };
}
