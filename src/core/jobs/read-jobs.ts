/** Table -> company jobs: each row read by the meaning of its columns; what is private or unknown is not read at all. */
import { LEVEL_FIELDS } from '../model/company-job';
import type { CompanyJob, JobField } from '../model/company-job';
import type { Issue, OtherKind } from '../model/issue';
import type { Row, Table } from '../model/table';
import { RowJoiner } from './join-rows';
import { keepWork } from './keep-work';
import { mapColumns } from './map-columns';
import type { ColumnMapping, HeaderReading, ReadOptions } from './map-columns';
import { OtherRows } from './other-rows';
import type { OtherRow } from './other-rows';
import { sampleRows } from './profile-column';
import { fieldColumns, RowReader } from './read-row';
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

/** Rows that stand between the parts of a list as it was printed: what goes on does so below them. */
const OF_THE_PRINT: ReadonlySet<OtherKind> = new Set<OtherKind>(['header', 'page']);

/** Takes from tasks and purpose what is not about the work. @returns Whether there was any. */
function leaveRecruitment({ fields }: DraftJob): boolean {
  const { tasks = '', purpose = '' } = fields;
  const [work, aim] = [keepWork(tasks), keepWork(purpose)];
  if (work === tasks && aim === purpose) return false;
  fields.tasks = work;
  fields.purpose = aim;
  if (work === '') delete fields.tasks;
  if (aim === '') delete fields.purpose;
  return true;
}

interface ReadRows {
  readonly jobs: readonly DraftJob[];
  readonly others: readonly OtherRow[];
  readonly recruiting: readonly number[];
}

function readRows({ rows, firstRow }: Table, { headerIndex, columns }: HeaderReading, joinRows: boolean): ReadRows {
  const read = fieldColumns(columns);
  const reader = new RowReader(read);
  const other = new OtherRows(read, sampleRows(rows, headerIndex + 1), headerIndex);
  const joiner = joinRows ? new RowJoiner(read, columns) : undefined;
  const jobs: DraftJob[] = [];
  const others: OtherRow[] = [];
  // An empty row ends a job, unless it stands beside what was printed between two pages.
  let [gap, printed] = [false, false];
  rows.forEach((row: Row, index) => {
    if (index <= headerIndex) return;
    const draft = reader.read(row, firstRow + index);
    if (draft === undefined) {
      gap = true;
      return;
    }
    const kind = other.kindOf(row, index, draft);
    if (kind !== undefined) others.push({ kind, row: draft.row });
    if (kind !== undefined && OF_THE_PRINT.has(kind)) {
      printed = true;
      return;
    }
    if ((gap && !printed) || kind !== undefined) joiner?.breakOff();
    [gap, printed] = [false, false];
    if (kind !== undefined) return;
    const of = joiner?.join(row, draft);
    if (of === undefined) jobs.push(draft);
    else others.push({ kind: 'continues', row: draft.row, of });
  });
  return { jobs, others, recruiting: jobs.filter(leaveRecruitment).map(({ row }) => row) };
}

function absentFields(columns: readonly ColumnMapping[]): readonly JobField[] {
  const read = new Set(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])));
  return LEVEL_FIELDS.filter((field) => !read.has(field));
}

/** Said once of the list, in place of once of every job. */
const reportAbsent = (absent: readonly JobField[], [first]: readonly CompanyJob[]): readonly Issue[] =>
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
