/** Finds the header of a table and says what each column is for. */
import type { JobField } from '../model/company-job';
import type { ColumnCandidate, Issue } from '../model/issue';
import { isBlank } from '../model/table';
import type { Row, Table } from '../model/table';
import { decisionColumnsOf } from './analyst-columns';
import { assignColumns } from './assign-columns';
import type { Column } from './assign-columns';
import { findHeader, isTransposed, likelyHeader } from './find-header';
import type { Header, HeaderCell, Overrides } from './find-header';
import { fitOf, personalContent } from './fit-column';
import { profileColumn, sampleRows } from './profile-column';
import type { ColumnProfile } from './profile-column';
import { cellText } from './read-cell';
import { normaliseHeader } from './recognise-header';
import type { ColumnUse } from './recognise-header';

/**
 * @property index Position in the row, 0-based. @property header The header as it stands in the sheet; where it takes two rows, both if need be.
 * @property heads Every text of the header rows above the column.
 */
export interface ColumnMapping {
  readonly index: number;
  readonly header: string;
  readonly heads: readonly string[];
  readonly use: ColumnUse;
}

/** The user's own say: header text -> field, or `ignore` to leave a column out. */
export type MappingOverrides = Readonly<Record<string, JobField | 'ignore'>>;

/**
 * @property leaveOut Columns (from 0) that are not the user's: results of an earlier run. They are not read, nor named in issues.
 * @property joinRows Whether rows that go on about the job above are read as one with it; `true` when left out.
 */
export interface ReadOptions {
  readonly overrides?: MappingOverrides;
  readonly leaveOut?: ReadonlySet<number>;
  readonly joinRows?: boolean;
}

/** @property headerIndex Index into `table.rows`, the lower of two; -1 when no row looks like a header. */
export interface HeaderReading {
  readonly headerIndex: number;
  readonly columns: readonly ColumnMapping[];
  readonly issues: readonly Issue[];
}

function reportColumns(columns: readonly ColumnMapping[], row: number, told: readonly Issue[]): readonly Issue[] {
  const known = new Set(told.map(({ place }) => place.column));
  return columns.filter(({ header }) => !known.has(header)).flatMap(({ header, use }): readonly Issue[] => {
    const place = { row, column: header };
    switch (use.kind) {
      case 'private': return [{ code: 'column-private', severity: 'info', place }];
      case 'unknown': return [{ code: 'column-unknown', severity: 'info', place }];
      case 'field': return [];
    }
  });
}

function reportOverrides(overrides: MappingOverrides, columns: readonly ColumnMapping[], row: number): readonly Issue[] {
  const present = new Set(columns.flatMap(({ header, heads }) => [header, ...heads].map(normaliseHeader)));
  return Object.keys(overrides)
    .filter((header) => !present.has(normaliseHeader(header)))
    .map((header): Issue => ({ code: 'column-mapped-unknown', severity: 'warning', place: { row, column: header } }));
}

/** Most columns that are offered as the title. */
const OFFERED = 6;

/** The columns that may hold the titles, those with titles of jobs in front. Nothing of a person is shown. */
function titleCandidates(columns: readonly Column[], useOf: (place: number) => ColumnUse['kind']): readonly ColumnCandidate[] {
  const likely = ({ profile }: Column): number => ['good', 'open', 'doubtful', 'bad'].indexOf(fitOf('title', profile));
  return columns
    .map((column, place) => ({ column, kind: useOf(place) }))
    .filter(({ column: { profile, sense }, kind }) => (kind === 'unknown' || sense.meanings.includes('title')) && profile.filled > 0 && personalContent(sense.meanings, profile) === undefined && fitOf('title', profile) !== 'bad')
    .sort((a, b) => likely(a.column) - likely(b.column)).slice(0, OFFERED)
    .map(({ column: { header, profile: { samples } }, kind }) => ({ header, samples: kind === 'private' ? [] : samples }));
}

/** No column with titles is named: a question to the user, with the columns that it may be. */
const askForTitle = (columns: readonly Column[], uses: readonly ColumnUse[], row: number): Issue =>
  ({ code: 'title-column-missing', severity: 'error', place: { row }, candidates: titleCandidates(columns, (place) => uses[place]?.kind ?? 'unknown') });

const nothing = (issue: Issue): HeaderReading => ({ headerIndex: -1, columns: [], issues: [issue] });

/** Looks at what a column holds when asked for: of most columns of a wide sheet nobody does. */
function describeColumn(cell: HeaderCell, sample: readonly Row[]): Column {
  let known: ColumnProfile | undefined;
  return { ...cell, get profile() { return known ??= profileColumn(sample, cell.index, cell.heads); } };
}

function readHeader(table: Table, header: Header, overrides: MappingOverrides): HeaderReading {
  const row = table.firstRow + header.index;
  const sample = sampleRows(table.rows, header.index + 1);
  const columns = header.cells.map((cell) => describeColumn(cell, sample));
  const { uses, issues } = assignColumns(columns, row);
  const mapped = columns.map(({ index, header: text, heads }, place): ColumnMapping => ({ index, header: text, heads, use: uses[place] ?? { kind: 'unknown' } }));
  const hasTitle = uses.some((use) => use.kind === 'field' && use.field === 'title');
  return {
    headerIndex: header.index,
    columns: mapped,
    issues: [
      ...(hasTitle ? [] : [askForTitle(columns, uses, row)]),
      ...(header.rows === 2 ? [{ code: 'header-two-rows', severity: 'info', place: { row } } as const] : []),
      ...issues, ...reportColumns(mapped, row, issues.filter(({ code }) => code !== 'columns-joined')), ...reportOverrides(overrides, mapped, row),
    ],
  };
}

/** Where no header is known, the row that may be one: the user says which of its columns holds the titles. */
function askForHeader(table: Table, leaveOut: ReadonlySet<number>): Pick<Issue, 'candidates'> {
  const header = likelyHeader(table, leaveOut);
  if (header === undefined) return {};
  const sample = sampleRows(table.rows, header.index + 1);
  const candidates = titleCandidates(header.cells.map((cell) => describeColumn(cell, sample)), () => 'unknown');
  return candidates.length === 0 ? {} : { candidates };
}

/**
 * Finds the row (among the first 25) with most recognised headers, or two rows that are a header together, and maps its columns.
 * The columns with the analyst's decisions are left out too: they are about jobs, and tell nothing of them.
 * Issues: `table-empty`, `header-not-found`, `table-transposed`, `title-column-missing` (errors), and what became of each column.
 */
export function mapColumns(table: Table, { overrides = {}, leaveOut = new Set() }: ReadOptions = {}): HeaderReading {
  const first = table.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
  if (first < 0) return nothing({ code: 'table-empty', severity: 'error', place: {} });
  const own: Overrides = new Map(Object.entries(overrides).map(([header, field]) => [normaliseHeader(header), field] as const));
  const header = findHeader(table, own, new Set([...leaveOut, ...decisionColumnsOf(table)]));
  if (isTransposed(table, header)) return nothing({ code: 'table-transposed', severity: 'error', place: { row: table.firstRow + first } });
  if (header !== undefined) return readHeader(table, header, overrides);
  const found = (table.rows[first] ?? []).map(cellText).filter((text) => text !== '').slice(0, 6).map((text) => text.slice(0, 40)).join(' | ');
  return nothing({ code: 'header-not-found', severity: 'error', place: { row: table.firstRow + first }, found, ...askForHeader(table, leaveOut) });
}
