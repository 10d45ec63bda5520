/** Table -> company jobs: each row read by the meaning of its columns; what is private or unknown is not read at all. */
import type { CompanyJob, JobField } from '../model/company-job';
import type { Issue } from '../model/issue';
import type { Cell, Row, Table } from '../model/table';
import { cleanText } from '../text/clean-text';
import { mapColumns } from './map-columns';
import type { ColumnMapping, MappingOverrides } from './map-columns';

/**
 * @property headerIndex Index into `table.rows` of the header row, -1 when none was found.
 * @property jobs One per row below the header that says anything; empty rows are skipped.
 */
export interface JobReading {
  readonly headerIndex: number;
  readonly columns: readonly ColumnMapping[];
  readonly jobs: readonly CompanyJob[];
  readonly issues: readonly Issue[];
}

// Control characters other than tab and line breaks, and lone surrogates: they carry no meaning and break writers.
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const SHARES: ReadonlySet<JobField> = new Set(['commercialShare', 'administrativeShare']);

/** A share as whole percents; Excel hands a cell formatted as a percentage over as a fraction. */
function shareText(cell: Cell): string {
  if (typeof cell === 'number' && cell > 0 && cell <= 1) return String(Math.round(cell * 100));
  return cleanText(String(cell));
}

function cellText(cell: Cell | undefined, field: JobField): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  if (SHARES.has(field)) return shareText(cell);
  return cleanText(String(cell).replace(UNREADABLE, ' '));
}

/** What stands in a cell that is still to be filled, or points elsewhere: it describes nothing. */
const PLACEHOLDER = /^(?:(?:volgt|komt)(?: nog| later)*|nog (?:in te vullen|invullen|te bepalen|aan te leveren|niet (?:bekend|beschreven|ingevuld))|n\.?v\.?t\.?|n\.?t\.?b\.?|tbd|tba|onbekend|to be (?:done|defined|determined))[.…]*$|^(?:zie (?:ook )?(?:\S+ )?\S+|see (?:\S+ )?\S+|[-–—?.x ]+(?:…[.…]*)?)$/i;
const DESCRIBING: readonly JobField[] = ['title', 'purpose', 'tasks'];

type FieldColumn = readonly [index: number, field: JobField];

function readRow(row: Row, number: number, columns: readonly FieldColumn[]): CompanyJob | undefined {
  const fields: Partial<Record<JobField, string>> = {};
  let says = false;
  for (const [index, field] of columns) {
    const text = cellText(row[index], field);
    if (text === '') continue;
    says ||= field !== 'fte';
    if (DESCRIBING.includes(field) && PLACEHOLDER.test(text)) continue;
    const before = fields[field];
    fields[field] = before === undefined ? text : `${before}\n${text}`;
  }
  return says ? { row: number, fields } : undefined;
}

/**
 * Reads the jobs of a table.
 * @param overrides Header text -> field, where the user knows better than the recognition.
 * @returns Jobs in row order; `row` counts as the user sees it. Issues as of `mapColumns`, and `no-jobs` (error) when no row describes a job.
 */
export function readJobs(table: Table, overrides: MappingOverrides = {}): JobReading {
  const { headerIndex, columns, issues } = mapColumns(table, overrides);
  if (headerIndex < 0) return { headerIndex, columns, jobs: [], issues };
  const fieldColumns = columns.flatMap(({ index, use }): FieldColumn[] => (use.kind === 'field' ? [[index, use.field]] : []));
  const jobs: CompanyJob[] = [];
  table.rows.forEach((row, index) => {
    if (index <= headerIndex) return;
    const job = readRow(row, table.firstRow + index, fieldColumns);
    if (job !== undefined) jobs.push(job);
  });
  const empty: readonly Issue[] = jobs.length > 0 ? [] : [{ code: 'no-jobs', severity: 'error', place: { row: table.firstRow + headerIndex } }];
  return { headerIndex, columns, jobs, issues: [...issues, ...empty] };
}
