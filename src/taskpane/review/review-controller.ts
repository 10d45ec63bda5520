/** What a person does in the review: go through rows, decide, answer a question; the sheet is read anew after every change, so that the pane never tells what is no longer there. */
import { reviewRows } from '../../core';
import type { CompanyJob, Decision, JobExplanation, OpenQuestion, ReviewRow, Table } from '../../core';
import type { ListReading } from '../../excel/read-list';
import type { SourcePlace } from '../../excel/locate-source';
import type { SheetChange } from '../../excel/watch-selection';
import { planCalmly } from '../state/plan-calmly';
import type { Obstacle } from '../state/obstacle';
import { obstacleOf } from '../state/obstacle';
import type { CatalogueView } from '../state/pane-state';
import type { Store } from '../state/store';
import { currentRow, neighbourRow, rowsOf, shownRows } from './review-state';
import type { ListedRow, Note, ReviewEvent, ReviewState, Shown } from './review-state';

/** What is to be written beside a job. @property addition A line that is added to what the analyst said before. @property decision `null` takes the decision away. */
export interface AnalystChange {
  readonly row: number;
  readonly job: CompanyJob;
  readonly addition?: string;
  readonly decision?: Decision | null;
}

/** @property gone Rows whose job does not stand in the list any more; nothing was written for them. */
export type AnalystWriting =
  | { readonly kind: 'written'; readonly gone: readonly number[] }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

export interface ReviewTools {
  /** As `readList` of src/excel. @param at The list that was read before. */
  readonly read: (at: SourcePlace | undefined) => Promise<ListReading>;
  /** As `selectRow` of src/excel. */
  readonly select: (place: SourcePlace, row: number, column: number) => Promise<void>;
  /** As `selectedRowOf` of src/excel. */
  readonly selectedRow: (place: SourcePlace) => Promise<number | undefined>;
  readonly explain: (job: CompanyJob) => Promise<JobExplanation>;
  readonly catalogue: () => CatalogueView;
  readonly write: (place: SourcePlace, changes: readonly AnalystChange[], titleColumn: number) => Promise<AnalystWriting>;
  /** Adds to the rows of a list what was decided about them. */
  readonly decisions: (table: Table, rows: readonly ReviewRow[], place: SourcePlace) => Promise<readonly ListedRow[]>;
  /** Grades one row anew and writes its result. @returns Whether it stands there. */
  readonly regrade: (row: number) => Promise<boolean>;
  /** Rows that describe the same work as one of them. */
  readonly alike: (rows: readonly ListedRow[], row: ListedRow) => readonly ListedRow[];
  readonly rememberName: (by: string) => void;
  /** As Excel shows moments: "2026-11-27 14:05". */
  readonly now: () => string;
}

export interface ReviewController {
  /** The screen is looked at: reads the list at the selection, or the one that was open. */
  readonly open: (shown?: Shown) => void;
  readonly close: () => void;
  /** Something changed in the workbook. */
  readonly follow: (change: SheetChange) => void;
  /** Another handbook is in use. */
  readonly forget: () => void;
  readonly show: (shown: Shown) => void;
  readonly search: (words: string) => void;
  /** Takes a row in hand, and the user to it. @param view `row` opens it. */
  readonly choose: (row: number, view: ReviewState['view']) => void;
  readonly step: (side: 'next' | 'previous') => void;
  readonly back: () => void;
  readonly name: (by: string) => void;
  /** Decides about rows; the group needs a reason where it is another than was proposed. */
  readonly decide: (rows: readonly ListedRow[], grade: string, reason: string) => Promise<void>;
  readonly clear: (row: ListedRow) => Promise<void>;
  readonly answer: (row: ListedRow, question: OpenQuestion, yes: boolean) => Promise<void>;
  /** Explains the row in hand once more, after that failed. */
  readonly explainAgain: () => void;
}

/** The wait before a look, in milliseconds: a person who walks through cells, or a run that writes blocks, asks once. */
const CALM = { selection: 150, cells: 500 } as const;

export function createReviewController(store: Store<ReviewState, ReviewEvent>, tools: ReviewTools): ReviewController {
  const timers: Partial<Record<SheetChange, ReturnType<typeof setTimeout>>> = {};
  let isOpen = false;
  let latest = 0;
  const { dispatch, getState } = store;

  const listOf = () => { const { loaded } = getState(); return loaded.kind === 'list' ? loaded.list : undefined; };

  async function explain(): Promise<void> {
    const state = getState();
    const row = currentRow(state);
    if (row === undefined || state.view !== 'row' || state.explained.kind !== 'none') return;
    dispatch({ kind: 'explaining' });
    try {
      const explanation = await tools.explain(row.job);
      dispatch({ kind: 'explained', row: row.row, explanation });
    } catch {
      dispatch({ kind: 'not-explained', row: row.row });
    }
  }

  async function load(at: SourcePlace | undefined): Promise<void> {
    latest += 1;
    const own = latest;
    const isLast = (): boolean => own === latest;
    const reading = await tools.read(at);
    if (!isLast()) return;
    if (reading.kind === 'refused') { dispatch({ kind: 'not-read', obstacle: { kind: 'refusal', refusal: reading.refusal } }); return; }
    if (reading.kind === 'failed') { dispatch({ kind: 'not-read', obstacle: { kind: 'failure', failure: reading.failure } }); return; }
    const { table, place, selectedRow } = reading;
    const { reading: { issues, columns }, placement, jobs } = await planCalmly(table, {});
    if (placement === undefined) { if (isLast()) dispatch({ kind: 'not-read', obstacle: obstacleOf(issues) }); return; }
    const { hash, ladder } = tools.catalogue();
    const rows = await tools.decisions(table, reviewRows(table, jobs, placement, hash), place);
    if (!isLast()) return;
    const titleColumn = columns.find(({ use }) => use.kind === 'field' && use.field === 'title')?.index ?? 0;
    dispatch({ kind: 'read', list: { place, rows, titleColumn, ladder }, ...(selectedRow === undefined ? {} : { selectedRow }) });
    await explain();
  }

  const later = (change: SheetChange, work: () => void): void => {
    clearTimeout(timers[change]);
    timers[change] = setTimeout(work, CALM[change]);
  };

  async function followSelection(): Promise<void> {
    const list = listOf();
    if (list === undefined) {
      await load(undefined);
      return;
    }
    const row = await tools.selectedRow(list.place);
    if (row === undefined || row === getState().current) return;
    dispatch({ kind: 'row-chosen', row, view: getState().view });
    await explain();
  }

  function take(row: number, view: ReviewState['view'], keepNote = false): void {
    const list = listOf();
    if (list === undefined) return;
    dispatch({ kind: 'row-chosen', row, view, keepNote });
    void explain();
    // Where the sheet is gone the next reading says so.
    tools.select(list.place, row, list.titleColumn).catch(() => undefined);
  }

  async function write(changes: readonly AnalystChange[], note: Note): Promise<boolean> {
    const list = listOf();
    if (list === undefined || getState().saving) return false;
    dispatch({ kind: 'saving' });
    const writing = await tools.write(list.place, changes, list.titleColumn);
    if (writing.kind === 'obstacle') {
      dispatch({ kind: 'saved', note: { kind: 'obstacle', obstacle: writing.obstacle } });
      return false;
    }
    const [gone] = writing.gone;
    await load(list.place);
    dispatch({ kind: 'saved', note: gone === undefined ? note : { kind: 'gone', row: gone } });
    return gone === undefined;
  }

  return {
    open(shown) {
      isOpen = true;
      if (shown !== undefined) dispatch({ kind: 'shown-chosen', shown });
      dispatch({ kind: 'opened' });
      void load(listOf()?.place);
    },
    close() { isOpen = false; },
    follow(change) {
      if (!isOpen) return;
      later(change, () => void (change === 'selection' ? followSelection() : load(listOf()?.place)));
    },
    forget() {
      dispatch({ kind: 'forgotten' });
      if (isOpen) void load(listOf()?.place);
    },
    show(shown) { dispatch({ kind: 'shown-chosen', shown }); },
    search(search) { dispatch({ kind: 'searched', search }); },
    choose: (row, view) => { take(row, view); },
    step(side) {
      const next = neighbourRow(getState(), side);
      if (next !== undefined) take(next.row, 'row');
    },
    back() { dispatch({ kind: 'went-back' }); },
    name(by) {
      dispatch({ kind: 'named', by });
      tools.rememberName(by);
    },
    async decide(rows, grade, reason) {
      const { by } = getState();
      const on = tools.now();
      const [first] = rows;
      // Where the row leaves the rows that are shown, the next of them comes in hand.
      const shown = shownRows(getState());
      const next = shown[shown.findIndex(({ row }) => row === first?.row) + 1];
      const decided = new Set(rows.map(({ row }) => row));
      const alike = first === undefined ? [] : tools.alike(rowsOf(getState()), first).filter(({ row, decision }) => decision === undefined && !decided.has(row));
      const isKept = await write(rows.map(({ row, job }) => ({ row, job, decision: { grade, reason, by, on } })), { kind: 'decided', rows: [...decided], grade, reason, alike });
      if (isKept && next !== undefined && getState().view === 'row') take(next.row, 'row', true);
    },
    async clear({ row, job }) { await write([{ row, job, decision: null }], { kind: 'cleared', row }); },
    async answer({ row, job }, { additions }, yes) {
      if (!await write([{ row, job, addition: yes ? additions.yes : additions.no }], { kind: 'answered', row })) return;
      dispatch({ kind: 'saving' });
      const isThere = await tools.regrade(row);
      await load(listOf()?.place);
      dispatch({ kind: 'saved', note: isThere ? { kind: 'regraded', row } : { kind: 'answered', row } });
    },
    explainAgain() {
      dispatch({ kind: 'unexplained' });
      void explain();
    },
  };
}
