/** Writes in the analyst's columns of a list, for one row or many at once: each beside its own job, wherever that stands by now, and never over what somebody typed meanwhile. */
import { ANALYST_COLUMNS, analystColumnsIn, analystHeaderIn, findEditedRows, readListed } from '../core';
import type { AnalystColumnId, AnalystColumns, AnalystEdit, CompanyJob, EditedRow, Grade, Language, RunOptions, Table } from '../core';
import { holdList } from './anchored-list';
import type { AnchoredList } from './anchored-list';
import { AnalystRow } from './analyst-row';
import { readFailure } from './failure';
import type { Failure } from './failure';
import { isLocated, locateAgain } from './locate-source';
import type { LocatedSource, SourcePlace } from './locate-source';
import { isBeyondSheet, OwnColumns } from './own-columns';
import type { Refusal } from './refusal';
import { runOptions } from './run-options';
import { validateGrades } from './validate-grades';
import { inWorkbookTurn } from './workbook-turn';

/**
 * @property place Of the list, as it was located when the rows were shown. @property ladder Of the handbook in use, lowest first. @property language Of new headers.
 * @property together Whether all are written or none: of a decision that is moved, nothing is emptied that is not filled elsewhere.
 * @property reading How its jobs are read, as for the run.
 */
export interface AnalystWork {
  readonly place: SourcePlace;
  readonly edits: readonly AnalystEdit[];
  readonly ladder: readonly Grade[];
  readonly language: Language;
  readonly together?: boolean;
  readonly reading?: Omit<RunOptions, 'scope' | 'language'>;
  /** Rows per block, 1 or more; see `AnchoredList`. */
  readonly blockRows?: number;
}

/** @property row As the user sees it. */
export interface WrittenEdit {
  readonly edit: AnalystEdit;
  readonly row: number;
}

/** `gone`: the job is in no row any more. `changed`: other things stand in its cells than were shown. `hidden`: a filter hides its row, in which Excel writes wrongly. `others`: it could be written, but not together with all others. */
export interface LeftEdit {
  readonly edit: AnalystEdit;
  readonly because: 'gone' | 'changed' | 'hidden' | 'others';
}

/** `refused` leaves the sheet unchanged. After `failed` some edits may have been written: what stands in the sheet counts. */
export type AnalystResult =
  | { readonly kind: 'written'; readonly place: SourcePlace; readonly written: readonly WrittenEdit[]; readonly left: readonly LeftEdit[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Widths of new columns, in points, by their place in `ANALYST_COLUMNS`. */
const WIDTHS: Readonly<Record<AnalystColumnId, number>> = { addition: 260, grade: 110, reason: 220, by: 100, on: 80 };
/** Times that rows are found and written anew, because they moved just then or Excel did not answer. */
const ATTEMPTS = 4;

/** The list as it was read: where its columns stand, and which rows are to be written. */
interface ReadList {
  readonly list: AnchoredList;
  readonly table: Table;
  readonly headerIndex: number;
  readonly readColumns: readonly number[];
  readonly columns: AnalystColumns;
  readonly jobs: readonly CompanyJob[];
  readonly rows: readonly EditedRow[];
}

const failed = (failure: Failure): AnalystResult => ({ kind: 'failed', failure });
const UNANSWERED: Failure = { kind: 'unavailable', detail: '' };

class AnalystRun {
  /** Edits that were written and seen to stand beside their job, with its row as the user sees it. */
  private readonly written = new Map<AnalystEdit, number>();
  private readonly hidden = new Set<AnalystEdit>();

  constructor(private readonly context: Excel.RequestContext, private readonly work: AnalystWork) {}

  async run(): Promise<AnalystResult> {
    let failure = UNANSWERED;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      try {
        const ended = await this.attempt();
        if (ended !== undefined) return ended;
      } catch (error) {
        failure = readFailure(error);
      }
    }
    return failed(failure);
  }

  /** @returns `undefined` where it is to be tried again. */
  private async attempt(): Promise<AnalystResult | undefined> {
    const { context, work: { place } } = this;
    const located = await locateAgain(context, place);
    if (located === undefined) return failed({ kind: 'gone', detail: place.sheetName });
    if (!isLocated(located)) return { kind: 'refused', refusal: located };
    const read = await this.read(located);
    const missing = missingColumns(read);
    if (missing.length > 0) return this.open(read, missing);
    const written = await this.write(read);
    if (typeof written === 'object') return { kind: 'refused', refusal: written };
    return written ? this.end(read) : undefined;
  }

  private async read(located: LocatedSource): Promise<ReadList> {
    const { context, work: { reading: options, edits, ladder, blockRows } } = this;
    const [list, table] = await holdList(context, located, blockRows === undefined ? {} : { blockRows });
    const { reading: { headerIndex, columns: mapping, jobs } } = readListed(table, options);
    const { columns } = analystColumnsIn(table.rows[headerIndex] ?? []);
    const readColumns = mapping.filter(({ use, index }) => use.kind === 'field' && index !== columns.addition).map(({ index }) => index).sort((a, b) => a - b);
    return { list, table, headerIndex, columns, jobs, readColumns, rows: findEditedRows(table, jobs, columns, edits, ladder) };
  }

  /** Adds columns behind the last one, empty. The list is then read again, whatever came of it. */
  private async open({ list: { source }, headerIndex }: ReadList, missing: readonly AnalystColumnId[]): Promise<AnalystResult | undefined> {
    const { context, work: { language } } = this;
    const { columnCount } = source.place.area;
    const headers = ANALYST_COLUMNS.filter(({ id }) => missing.includes(id));
    const target = { headerIndex, columns: headers.map((_, at) => columnCount + at), headers: headers.map((column) => analystHeaderIn(column, language)) };
    if (isBeyondSheet(source, target)) return { kind: 'refused', refusal: { kind: 'sheet-full', sheet: source.place.sheetName } };
    const own = new OwnColumns(context, source, target, headers.map(({ id }) => WIDTHS[id]));
    const early = await own.check();
    if (early === 'moved') return undefined;
    if (early !== undefined) return { kind: 'refused', refusal: early };
    own.open();
    await context.sync();
    return undefined;
  }

  /** Asks with the next request what would make Excel refuse. @returns To be called after it. */
  private askRefusal({ list: { source: { sheet, range, place: { sheetName } } }, columns }: ReadList): () => Refusal | undefined {
    const protection = sheet.protection.load('protected');
    const merged = Object.values(columns).map((column) => range.getColumn(column).getMergedAreasOrNullObject().load('address'));
    return () => {
      if (protection.protected) return { kind: 'sheet-protected', sheet: sheetName };
      const merge = merged.find(({ isNullObject }) => !isNullObject);
      return merge === undefined ? undefined : { kind: 'cells-merged', address: merge.address.slice(merge.address.lastIndexOf('!') + 1) };
    };
  }

  /** @returns Whether all is as it should be, or cannot be; or why nothing can be written. */
  private async write(read: ReadList): Promise<boolean | Refusal> {
    const { context } = this;
    const { list, rows, columns, readColumns } = read;
    const { together = false } = this.work;
    if (together && rows.some(({ state }) => state === 'gone' || state === 'changed')) return true;
    const open = rows.flatMap((row) => {
      if (row.state !== 'open') return [];
      const block = list.blocks.find(({ start, rows: { length } }) => row.index >= start && row.index < start + length);
      return block === undefined ? [] : [new AnalystRow(row.edit, block, row.index - block.start, columns, readColumns)];
    });
    if (open.length === 0) return true;
    const refusalOf = this.askRefusal(read);
    for (const row of open) row.ask();
    await context.sync();
    const refusal = refusalOf();
    if (refusal !== undefined) return refusal;
    const obstacles = open.map((row) => row.obstacle());
    if (obstacles.includes('moved')) return false;
    const visible = open.filter((_, at) => obstacles[at] === undefined);
    this.hidden.clear();
    for (const [at, { edit }] of open.entries()) if (obstacles[at] === 'hidden') this.hidden.add(edit);
    if (visible.length === 0 || (together && this.hidden.size > 0)) return true;
    context.application.suspendScreenUpdatingUntilNextSync();
    // All are asked for before anything is written: where a row is gone, Excel refuses the whole.
    for (const row of visible) row.askBefore();
    for (const row of visible) row.write();
    await context.sync();
    const wrong = visible.filter((row) => row.putBack());
    if (together && wrong.length > 0) {
      for (const row of visible) row.restore();
      await this.restore(visible);
      return false;
    }
    for (const { edit, row } of visible.filter((one) => !wrong.includes(one))) this.written.set(edit, row);
    if (wrong.length === 0) return true;
    await this.restore(wrong);
    return false;
  }

  /** What was typed is not to be lost for one request that failed. */
  private async restore(wrong: readonly AnalystRow[], attempts = ATTEMPTS): Promise<void> {
    try {
      await this.context.sync();
    } catch (error) {
      if (attempts === 1) throw error;
      for (const row of wrong) row.restore();
      await this.restore(wrong, attempts - 1);
    }
  }

  private async end({ list: { source }, table, rows, columns, headerIndex }: ReadList): Promise<AnalystResult> {
    const { context, work: { ladder, language } } = this;
    const { grade } = columns;
    // Whatever may be wrong with what helps to type: what is written is written.
    if (grade !== undefined) await validateGrades(context, source.range.getColumn(grade), headerIndex, ladder, language).catch(() => undefined);
    const left: LeftEdit[] = [];
    const written: WrittenEdit[] = [];
    for (const found of rows) {
      const { state, edit } = found;
      if (state === 'gone') left.push({ edit, because: 'gone' });
      else if (state === 'done' || this.written.has(edit)) written.push({ edit, row: this.written.get(edit) ?? found.index + table.firstRow });
      else left.push({ edit, because: this.hidden.has(edit) ? 'hidden' : state === 'open' ? 'others' : 'changed' });
    }
    return { kind: 'written', place: source.place, written, left };
  }
}

/** Columns that edits need and the list lacks: of a decision all, since one without the others tells half. */
function missingColumns({ columns, rows, jobs }: ReadList): readonly AnalystColumnId[] {
  const needed = new Set(rows.filter(({ state }) => state === 'open').flatMap(({ edit }) => Object.entries(edit.cells).filter(([, text]) => text !== '').map(([id]) => id)));
  if (jobs.length === 0 || needed.size === 0) return [];
  const isDecision = ['grade', 'reason', 'by', 'on'].some((id) => needed.has(id));
  return ANALYST_COLUMNS.map(({ id }) => id).filter((id) => columns[id] === undefined && (id === 'addition' ? needed.has(id) : isDecision));
}

/** Never rejects. */
export async function writeAnalystCells(work: AnalystWork): Promise<AnalystResult> {
  try {
    return await inWorkbookTurn(() => Excel.run(runOptions(), (context) => new AnalystRun(context, work).run()));
  } catch (error) {
    return failed(readFailure(error));
  }
}
