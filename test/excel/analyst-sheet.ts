/** A graded list on a sheet of the fake, with what a pane knows of it: what it showed, and the edits that follow from a click. */
import { decidedJobs, decisionEdit, planRun } from '../../src/core';
import type { AnalystEdit, DecidedJob, Decision, Row, Table } from '../../src/core';
import type { SourcePlace } from '../../src/excel/locate-source';
import { addressOf } from '../../src/excel/rectangle';
import { writeAnalystCells } from '../../src/excel/write-analyst-cells';
import type { AnalystResult, AnalystWork } from '../../src/excel/write-analyst-cells';
import { CATALOGUE } from '../support/built-in';
import { runTable } from '../support/run-table';
import { FakeHost, installExcel } from './fake-excel';
import { LISTED_JOBS } from './listed-jobs';
import { FakeSheet, FakeTable, rect } from './fake-workbook';

export const JOBS: readonly Row[] = LISTED_JOBS;

/** @property isTable Whether the list is an Excel table. @property decided Titles that have a decision already. */
export interface Setting {
  readonly isTable?: boolean;
  readonly decided?: Readonly<Record<string, Decision>>;
}

export const decision = (grade: string, reason = ''): Decision => ({ grade, reason, by: 'Jan', on: '2026-11-27' });

const cellsOf = ({ grade, reason, by }: Decision): Row => [grade, reason, by, 46_353];

const graded = new Map<readonly Row[], readonly Row[]>();
/** With our columns; graded once. */
function gradedRows(jobs: readonly Row[]): readonly Row[] {
  const rows = graded.get(jobs) ?? runTable({ rows: jobs, firstRow: 1 }).written.rows;
  graded.set(jobs, rows);
  return rows;
}

/** Opens a sheet with a graded list from A1. */
export function openList({ isTable = false, decided }: Setting = {}, jobs: readonly Row[] = JOBS): FakeHost {
  const rows = gradedRows(jobs);
  const wide = decided === undefined ? rows : rows.map((row, index): Row => {
    if (index === 0) return [...row, 'Besluit functiegroep', 'Besluit reden', 'Besluit door', 'Besluit op'];
    const own = decided[String(row[1])];
    return [...row, ...(own === undefined ? ['', '', '', ''] : cellsOf(own))];
  });
  const host = new FakeHost(new FakeSheet('Blad1', wide));
  if (isTable) host.sheet.tables.push(new FakeTable('Lijst', rect(0, 0, wide.length, wide[0]?.length ?? 0)));
  installExcel(host);
  return host;
}

/** Everything on the sheet, from A1. */
export function tableOf({ sheet }: FakeHost): Table {
  const used = sheet.used();
  const [height, width] = used === undefined ? [0, 0] : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  return { firstRow: 1, rows: Array.from({ length: height }, (_none, row) => Array.from({ length: width }, (_cell, column) => sheet.read(row, column))) };
}

export function placeOf(host: FakeHost): SourcePlace {
  const { rows } = tableOf(host);
  const area = rect(0, 0, rows.length, rows[0]?.length ?? 0);
  return { sheetName: host.sheet.name, address: addressOf(area), area, ...(host.sheet.tables.length > 0 ? { tableName: 'Lijst' } : {}) };
}

/** The jobs as they stand, with what stands beside them. */
export function shown(host: FakeHost): readonly DecidedJob[] {
  const table = tableOf(host);
  return decidedJobs(table, planRun(table).jobs, CATALOGUE.ladder);
}

/** Grade beside each title that has one. */
export const gradesOf = (host: FakeHost): Readonly<Record<string, string>> =>
  Object.fromEntries(shown(host).flatMap(({ title, decision: own }) => (own === undefined ? [] : [[title, own.grade + own.reason]])));

/** The edits of clicks on rows, over what is shown there now. */
export const click = (host: FakeHost, decisions: Readonly<Record<string, Decision | undefined>>): readonly AnalystEdit[] =>
  shown(host).flatMap((job) => (job.title in decisions ? [decisionEdit(job, decisions[job.title])] : []));

export const write = (host: FakeHost, edits: readonly AnalystEdit[], more: Partial<AnalystWork> = {}): Promise<AnalystResult> =>
  writeAnalystCells({ place: placeOf(host), edits, ladder: CATALOGUE.ladder, language: 'nl', blockRows: 3, ...more });
