/** Table -> company jobs: each row read by the meaning of its columns; what is private or unknown is not read at all. */
import { LEVEL_FIELDS } from '../model/company-job';
import type { CompanyJob, JobField } from '../model/company-job';
import type { Issue } from '../model/issue';
import type { Row, Table } from '../model/table';
import { JobReader, leaveRecruitment } from './job-reader';
import { mapColumns } from './map-columns';
import type { ColumnMapping, HeaderReading, ReadOptions } from './map-columns';
import type { OtherRow } from './other-rows';
import { sampleRows } from './profile-column';
import type { DraftJob } from './read-row';
import { reportRows } from './report-rows';

/**
 * @property headerIndex Index into `table.rows` of the header row (the lower of two), -1 when none was found.
 * @property jobs One per row below the header that is a job, in row order; empty rows are skipped.
 * @property others Rows that say something and are no job, in row order.
 */
export interface JobReading {
  readonly headerIndex: number;
  readonly columns: readonly ColumnMapping[];
  readonly jobs: readonly CompanyJob[];
  readonly others: readonly OtherRow[];
  readonly issues: readonly Issue[];
}

interface ReadRows {
  readonly jobs: readonly DraftJob[];
  readonly others: readonly OtherRow[];
  readonly recruiting: readonly number[];
}

function readRows({ rows, firstRow }: Table, header: HeaderReading, joinRows: boolean): ReadRows {
  const reader = new JobReader(header, sampleRows(rows, header.headerIndex + 1), joinRows);
  const jobs: DraftJob[] = [];
  const others: OtherRow[] = [];
  rows.forEach((row: Row, index) => {
    if (index <= header.headerIndex) return;
    const read = reader.read(row, index, firstRow + index);
    if (read.kind === 'job') jobs.push(read.draft);
    if (read.kind === 'other') others.push(read.other);
  });
  return { jobs, others, recruiting: jobs.filter(leaveRecruitment).map(({ row }) => row) };
}

/** Fields about the level for which a list has no column. */
export function absentFields(columns: readonly ColumnMapping[]): readonly JobField[] {
  const read = new Set(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])));
  return LEVEL_FIELDS.filter((field) => !read.has(field));
}

/** Said once of the list, in place of once of every job. */
export const reportAbsent = (absent: readonly JobField[], [first]: readonly CompanyJob[]): readonly Issue[] =>
  (absent.length === 0 || first === undefined ? [] : [{ code: 'columns-missing', severity: 'info', place: { row: first.row }, values: { fields: absent.join() } }]);

/**
 * Reads the jobs of a table.
 * @returns Jobs in row order; `row` counts as the user sees it. Issues as of `mapColumns`, then those of rows that are no job of their own, and `no-jobs` (error) when no row describes a job.
 */
export function readJobs(table: Table, options: ReadOptions = {}): JobReading {
  const header = mapColumns(table, options);
  if (header.headerIndex < 0 || header.issues.some(({ severity }) => severity === 'error')) return { ...header, jobs: [], others: [] };
  const { jobs: drafts, others, recruiting } = readRows(table, header, options.joinRows ?? true);
  const absent = absentFields(header.columns);
  const jobs: readonly CompanyJob[] = absent.length === 0 ? drafts : drafts.map((draft) => ({ ...draft, absent }));
  const empty: readonly Issue[] = jobs.length > 0 ? [] : [{ code: 'no-jobs', severity: 'error', place: { row: table.firstRow + header.headerIndex } }];
  return { ...header, jobs, others, issues: [...header.issues, ...reportRows(table, header.columns, others, recruiting), ...reportAbsent(absent, jobs), ...empty] };
}
