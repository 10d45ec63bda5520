/** Finds the header row of a table and says what each column is for. */
import type { JobField } from '../model/company-job';
import type { Issue } from '../model/issue';
import type { Cell, Row, Table } from '../model/table';
import { normaliseHeader, recogniseHeader } from './recognise-header';
import type { ColumnUse } from './recognise-header';

/** @property index Position in the row, 0-based. @property header The header as it stands in the sheet. */
export interface ColumnMapping {
  readonly index: number;
  readonly header: string;
  readonly use: ColumnUse;
}

/** The user's own say: header text -> field, or `ignore` to leave a column out. */
export type MappingOverrides = Readonly<Record<string, JobField | 'ignore'>>;

/** @property leaveOut Columns (from 0) that are not the user's: results of an earlier run. They are not read, nor named in issues. */
export interface ReadOptions {
  readonly overrides?: MappingOverrides;
  readonly leaveOut?: ReadonlySet<number>;
}

/** How many rows from the top are tried as header row. */
const HEADER_SEARCH_ROWS = 25;

const headerText = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

function useOf(header: string, overrides: ReadonlyMap<string, JobField | 'ignore'>): ColumnUse {
  const own = overrides.get(normaliseHeader(header));
  if (own === undefined) return recogniseHeader(header);
  return own === 'ignore' ? { kind: 'unknown' } : { kind: 'field', field: own };
}

function mapRow(row: Row, overrides: ReadonlyMap<string, JobField | 'ignore'>, leaveOut: ReadonlySet<number>): readonly ColumnMapping[] {
  return row
    .map((cell, index) => ({ index, header: headerText(cell) }))
    .filter(({ index, header }) => header !== '' && !leaveOut.has(index))
    .map(({ index, header }) => ({ index, header, use: useOf(header, overrides) }));
}

const describesJobs = (columns: readonly ColumnMapping[]): boolean =>
  columns.some(({ use }) => use.kind === 'field' && (use.field === 'title' || use.field === 'tasks'));

/** Number of different meanings recognised: a data row that happens to hold a header word scores lower than the header. */
function headerScore(columns: readonly ColumnMapping[]): number {
  if (!describesJobs(columns)) return 0;
  const meanings = new Set(columns.filter(({ use }) => use.kind !== 'unknown').map(({ use, header }) =>
    use.kind === 'field' ? use.field : `private ${header}`));
  return meanings.size;
}

/** A column used twice for a single-valued field keeps only its first column; text fields are joined by the reader. */
const SINGLE_VALUED: ReadonlySet<JobField> = new Set(['code', 'currentGrade', 'commercialShare', 'administrativeShare', 'fte', 'leads']);

function firstOfSingles(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const seen = new Set<JobField>();
  return columns.map((column) => {
    if (column.use.kind !== 'field') return column;
    const { field } = column.use;
    if (SINGLE_VALUED.has(field) && seen.has(field)) return { ...column, use: { kind: 'unknown' } };
    seen.add(field);
    return column;
  });
}

/** @property headerIndex Index into `table.rows`, -1 when no row looks like a header. */
export interface HeaderReading {
  readonly headerIndex: number;
  readonly columns: readonly ColumnMapping[];
  readonly issues: readonly Issue[];
}

function reportColumns(columns: readonly ColumnMapping[], row: number): readonly Issue[] {
  const issues: Issue[] = [];
  const byField = new Map<JobField, string[]>();
  for (const { header, use } of columns) {
    const place = { row, column: header };
    if (use.kind === 'private') issues.push({ code: 'column-private', severity: 'info', place });
    if (use.kind === 'unknown') issues.push({ code: 'column-unknown', severity: 'info', place });
    if (use.kind === 'field') byField.set(use.field, [...(byField.get(use.field) ?? []), header]);
  }
  for (const headers of byField.values()) {
    if (headers.length > 1) issues.push({ code: 'columns-joined', severity: 'info', place: { row }, found: headers.join(' + ') });
  }
  return issues;
}

function reportOverrides(overrides: MappingOverrides, columns: readonly ColumnMapping[], row: number): readonly Issue[] {
  const present = new Set(columns.map(({ header }) => normaliseHeader(header)));
  return Object.keys(overrides)
    .filter((header) => !present.has(normaliseHeader(header)))
    .map((header): Issue => ({ code: 'column-mapped-unknown', severity: 'warning', place: { row, column: header } }));
}

/**
 * Finds the row (among the first 25) with most recognised headers, one of them a title or tasks column, and maps its columns.
 * Issues: `table-empty`, `header-not-found` (errors); `column-private`, `column-unknown`, `columns-joined`, `column-mapped-unknown`.
 */
export function mapColumns(table: Table, { overrides = {}, leaveOut = new Set() }: ReadOptions = {}): HeaderReading {
  const filled = table.rows.some((row) => row.some((cell) => cell !== null && cell !== ''));
  if (!filled) return { headerIndex: -1, columns: [], issues: [{ code: 'table-empty', severity: 'error', place: {} }] };
  const own = new Map(Object.entries(overrides).map(([header, field]) => [normaliseHeader(header), field] as const));
  let best: { index: number; columns: readonly ColumnMapping[]; score: number } = { index: -1, columns: [], score: 0 };
  table.rows.slice(0, HEADER_SEARCH_ROWS).forEach((row, index) => {
    const columns = mapRow(row, own, leaveOut);
    const score = headerScore(columns);
    if (score > best.score) best = { index, columns, score };
  });
  if (best.index < 0) {
    const found = table.rows[0]?.filter((cell) => cell !== null && cell !== '').slice(0, 6).map((cell) => String(cell).slice(0, 40)).join(' | ') ?? '';
    return { headerIndex: -1, columns: [], issues: [{ code: 'header-not-found', severity: 'error', place: { row: table.firstRow }, found }] };
  }
  const row = table.firstRow + best.index;
  const columns = firstOfSingles(best.columns);
  return { headerIndex: best.index, columns, issues: [...reportColumns(columns, row), ...reportOverrides(overrides, columns, row)] };
}
