/** Where results go, and what stays: on top of those of an earlier run, else after the last column; never over what a person wrote. */
import type { JobReading } from '../jobs/read-jobs';
import type { CompanyJob } from '../model/company-job';
import { headerIn, RESULT_COLUMNS, resultIndex } from '../model/result-columns';
import type { Grade } from '../model/ids';
import type { Proposal } from '../model/proposal';
import type { ResultColumnId } from '../model/result-columns';
import type { Language, ResultStyle } from '../model/result-style';
import { tableWidth } from '../model/table';
import type { Cell, Table } from '../model/table';
import { outcomeOfLabel } from '../present/terms';
import { OWN_MARK, ownCells } from './find-own-columns';
import type { OwnColumns } from './find-own-columns';
import { findJob, keepChanges } from './keep-changes';
import type { KeptValues } from './keep-changes';
import { continuesCells, readOwnRow } from './read-own-row';
import type { OwnRow } from './read-own-row';
import { jobKey, markOf, moveCode } from './seal';
import type { ResultOrigin } from './seal';

/**
 * Results beside a table, for whoever writes them.
 * @property columns Index (from 0) of the table column for each of `RESULT_COLUMNS`, in that order; from the table's width on they are new, side by side.
 * @property rows Gives the cells of `table.rows[index]`, or `undefined` where the whole row is left as it is. `null` leaves a cell as it is, `''` clears it.
 *   Asked once per row, top to bottom, so that a caller may compute the cells as they are needed.
 */
export interface Placed {
  readonly columns: readonly number[];
  readonly rows: { get(index: number): readonly Cell[] | undefined };
}

/** A cell of ours that a person changed, and that stays. @property row Number of its row, as the user sees it. @property title Of the job in that row. */
export interface KeptCell {
  readonly row: number;
  readonly title: string;
  readonly column: ResultColumnId;
  readonly value: Cell;
}

/** Which jobs get a result: all, those that have none, those in some rows (numbers as the user sees them, both included), or those with some keys (see `jobKey`). */
export type Scope =
  | { readonly kind: 'all' | 'without-result' }
  | { readonly kind: 'rows'; readonly first: number; readonly last: number }
  | { readonly kind: 'jobs'; readonly keys: ReadonlySet<string> };

/** What is another since a result was made: the handbook, the job's own words, how it is told and how strict, or the rules of the program. */
export type StaleReason = 'handbook' | 'description' | 'settings' | 'program';

const GRADE = resultIndex('grade');
const OUTCOME = resultIndex('outcome');
const MOTIVATION = resultIndex('justification');
const ATTENTION = resultIndex('attention');
const CLEAR: readonly Cell[] = RESULT_COLUMNS.map(() => '');

/** Our headers; with a mark behind those that a column of the user's has already. */
export function nameColumns(table: Table, headerIndex: number, own: OwnColumns | undefined, language: Language): readonly string[] {
  const row = table.rows[headerIndex] ?? [];
  const ours = new Set(own?.columns);
  const taken = new Set(row.flatMap((cell, column) => (ours.has(column) ? [] : [String(cell ?? '').trim().toLowerCase()])));
  return RESULT_COLUMNS.map((result, position) => {
    const header = headerIn(result, language);
    const column = own?.columns[position];
    if (column !== undefined) return String(row[column] ?? header);
    return taken.has(header.toLowerCase()) ? `${header}${OWN_MARK[language]}` : header;
  });
}

/** @param width Columns that the list is known to have, where `table` is a part of it. */
export function placeColumns(table: Table, own: OwnColumns | undefined, width = 0): readonly number[] {
  let next = Math.max(width, tableWidth(table));
  return RESULT_COLUMNS.map((_, position) => {
    const earlier = own?.columns[position];
    if (earlier !== undefined) return earlier;
    next += 1;
    return next - 1;
  });
}

/** Rows looked at between two steps: some 30 ms of work. */
const STEP_ROWS = 1_000;

/** The earlier results of every row below the header, by index, in steps; empty on a first run. */
export function* readEarlier(table: Table, own: OwnColumns | undefined): Generator<undefined, ReadonlyMap<number, OwnRow>> {
  const earlier = new Map<number, OwnRow>();
  if (own === undefined) return earlier;
  for (let index = own.headerIndex + 1; index < table.rows.length; index += 1) {
    const found = readOwnRow(ownCells(table, own, index), (position) => table.formulas?.get(index)?.includes(own.columns[position] ?? -1) === true);
    if (found.kind !== 'blank') earlier.set(index, found);
    if (index % STEP_ROWS === 0) yield;
  }
  return earlier;
}

/**
 * Where results go in one table; made once per run, before anything is classified.
 * @property columns, headerIndex As in `Placed` and `JobReading`. @property headers Our header for each column.
 */
export class Placement {
  readonly columns: readonly number[];
  readonly headerIndex: number;
  readonly headers: readonly string[];
  private readonly continued: ReadonlyMap<number, number>;
  private readonly kept: ReadonlyMap<number, KeptValues>;

  /** @param reading With a header row. @param own Our columns of an earlier run; `undefined` when there are none. @param earlier As `readEarlier` gives it. */
  constructor(private readonly table: Table, private readonly reading: JobReading, own: OwnColumns | undefined, private readonly earlier: ReadonlyMap<number, OwnRow>, private readonly scope: Scope, private readonly language: Language = 'nl') {
    this.headerIndex = reading.headerIndex;
    this.columns = placeColumns(table, own);
    this.headers = nameColumns(table, reading.headerIndex, own, language);
    this.continued = new Map(reading.others.flatMap((other) => (other.kind === 'continues' ? [[other.row - table.firstRow, other.of] as const] : [])));
    this.kept = keepChanges(earlier, this.reading.jobs, { firstRow: table.firstRow, valueAt: this.valueAt, isWithin: this.isWithin });
  }

  /** The jobs that get a result in this run. */
  jobs(): readonly CompanyJob[] {
    return this.scope.kind === 'all' ? this.reading.jobs : this.reading.jobs.filter(({ row }) => this.isWithin(row - this.table.firstRow));
  }

  /** The handbooks with which the earlier results were made, by their first row. */
  origins(): readonly ResultOrigin[] {
    const found = new Map<string, ResultOrigin>();
    for (const row of this.earlier.values()) if (row.kind !== 'blank' && row.origin !== undefined && !found.has(row.origin.hash)) found.set(row.origin.hash, row.origin);
    return [...found.values()];
  }

  /** What an earlier run left in a row, by its index into `table.rows`. */
  earlierAt(index: number): OwnRow | undefined {
    return this.earlier.get(index);
  }

  /** Whether the result that stands beside a job is its own, made with a handbook. @param hash Of that handbook. */
  isRight(job: CompanyJob, hash: string): boolean {
    const index = job.row - this.table.firstRow;
    const row = this.earlier.get(index);
    if (row === undefined || row.kind === 'blank') return false;
    // A person has written over everything that would tell.
    if (row.key === undefined) return row.changed.includes(MOTIVATION) && row.changed.includes(ATTENTION);
    return row.key === jobKey(job) && (row.origin === undefined || row.origin.hash === hash);
  }

  /** Why the result that stands beside a job is not the one that would be made now; none: it is. `undefined` where no result of ours stands. */
  staleBecause(job: CompanyJob, hash: string, style: ResultStyle): readonly StaleReason[] | undefined {
    const row = this.earlier.get(job.row - this.table.firstRow);
    if (row?.kind !== 'ours') return undefined;
    const { key, origin, mark } = row;
    const now = markOf(job, style);
    return [
      ...(origin !== undefined && origin.hash !== hash ? ['handbook' as const] : []),
      ...(key !== undefined && key !== jobKey(job) ? ['description' as const] : []),
      ...(mark !== undefined && mark.settings !== now.settings ? ['settings' as const] : []),
      ...(mark?.rules === now.rules && origin !== undefined ? [] : ['program' as const]),
    ];
  }

  /** Whether a job need not be answered again: its result is what would be made now, and nothing that a person wrote has to move to its row. */
  isCurrent(job: CompanyJob, hash: string, style: ResultStyle): boolean {
    const index = job.row - this.table.firstRow;
    const row = this.earlier.get(index);
    const isTold = row?.kind === 'ours' && !row.changed.includes(GRADE) && !row.changed.includes(OUTCOME);
    return isTold && this.staleBecause(job, hash, style)?.length === 0 && [...this.kept.get(index)?.values() ?? []].every((value) => value === null);
  }

  /** What the result beside a job says; `undefined` where it has no outcome of ours. */
  standingAnswer({ row }: CompanyJob): Pick<Proposal, 'outcome' | 'grade'> | undefined {
    const index = row - this.table.firstRow;
    const outcome = outcomeOfLabel(String(this.valueAt(index, OUTCOME) ?? '').trim());
    const grade = String(this.valueAt(index, GRADE) ?? '').trim();
    return outcome === undefined ? undefined : { outcome, ...(grade === '' ? {} : { grade: grade as Grade }) };
  }

  /** Every result cell that a person changed and that stays, top to bottom. */
  keptCells(): readonly KeptCell[] {
    return [...this.kept].sort(([a], [b]) => a - b).flatMap(([index, kept]) => [...kept].map(([position, value]): KeptCell => ({
      row: index + this.table.firstRow, title: this.jobAt(index)?.fields.title ?? '', column: RESULT_COLUMNS[position]?.id ?? 'grade', value: value ?? this.valueAt(index, position),
    })));
  }

  /** The cells of a row. @param answer The sealed cells of its job; absent for a row without a job, or one that this run leaves alone. */
  cellsOf(index: number, answer?: readonly Cell[]): readonly Cell[] | undefined {
    if (index === this.headerIndex) return this.headers;
    const cells = answer ?? this.withoutAnswer(index);
    const kept = this.kept.get(index);
    if (cells === undefined || kept === undefined) return cells;
    const told = kept.has(MOTIVATION) && answer !== undefined ? moveCode(cells) : cells;
    return told.map((cell, position) => (kept.has(position) ? kept.get(position) ?? null : cell));
  }

  private readonly valueAt = (index: number, position: number): Cell => this.table.rows[index]?.[this.columns[position] ?? -1] ?? null;

  private readonly isWithin = (index: number): boolean => {
    const { scope } = this;
    switch (scope.kind) {
      case 'all': return true;
      case 'without-result': return !this.earlier.has(index);
      case 'jobs': {
        const job = this.jobAt(index);
        return job !== undefined && scope.keys.has(jobKey(job));
      }
      case 'rows': return index + this.table.firstRow >= scope.first && index + this.table.firstRow <= scope.last;
    }
  };

  private jobAt(index: number): CompanyJob | undefined {
    return findJob(this.reading.jobs, index + this.table.firstRow);
  }

  /** A row that belongs to the job of another says so; results whose job is gone are cleared; what is not ours stays. */
  private withoutAnswer(index: number): readonly Cell[] | undefined {
    if (index < this.headerIndex || !this.isWithin(index)) return undefined;
    const first = this.continued.get(index);
    if (first !== undefined) return continuesCells(first, this.language);
    return this.earlier.get(index)?.kind === 'ours' && this.jobAt(index) === undefined ? CLEAR : undefined;
  }
}
