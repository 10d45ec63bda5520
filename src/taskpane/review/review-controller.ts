/** What a person does in the review: go through rows, decide, answer a question; the sheet is read anew after every change, so that the pane never tells what is no longer there. */
import { decisionEdit, moveEdits } from '../../core';
import type { AnalystEdit, DecidedTitle, DecisionMove, Grade, MappingOverrides, OpenQuestion } from '../../core';
import type { AnalystResult } from '../../excel/write-analyst-cells';
import type { SourcePlace } from '../../excel/locate-source';
import type { SheetChange } from '../../excel/watch-selection';
import type { DecidedRow } from '../log/logbook';
import type { Obstacle } from '../state/obstacle';
import type { Store } from '../state/store';
import { createQuestionRound } from './question-round';
import type { QuestionRound, QuestionTools } from './question-round';
import { readReview } from './read-review';
import type { ReadingTools } from './read-review';
import { acceptableRows, alikeUndecided, currentRow, neighbourRow, proposedGrade, rowsOf, shownRows } from './review-state';
import type { Draft, ListedRow, Note, ReviewEvent, ReviewState, Shown, Taught } from './review-state';

export interface ReviewTools extends QuestionTools, ReadingTools {
  /** As `selectRow` of src/excel. */
  readonly select: (place: SourcePlace, row: number, column: number) => Promise<void>;
  /** As `selectedRowOf` of src/excel. */
  readonly selectedRow: (place: SourcePlace) => Promise<number | undefined>;
  /** As `writeAnalystCells` of src/excel, in the language of the pane. */
  readonly write: (place: SourcePlace, edits: readonly AnalystEdit[], together: boolean, ladder: readonly Grade[], overrides: MappingOverrides) => Promise<AnalystResult>;
  /** As of `PaneController`. */
  readonly gradeRow: (at: SourcePlace, row: number) => Promise<boolean>;
  /** As `teach` of `HandbookController`. */
  readonly teach: (decided: readonly DecidedTitle[]) => Promise<Taught | undefined>;
  /** Rows that were decided about, as it stands in the sheet. */
  readonly onDecided?: (place: SourcePlace, rows: readonly DecidedRow[]) => void;
  readonly rememberName: (by: string) => void;
  /** As Excel shows moments: "2026-11-27 14:05". */
  readonly now: () => string;
}

/** What can be asked of the row at the cursor: see it explained, accept what is proposed, take another group; or go on to the next row that needs somebody. */
export type RowAct = 'explain' | 'accept' | 'other' | 'next';

export interface ReviewController extends QuestionRound {
  /** The screen is looked at: reads the list at the selection, or the one that was open. */
  readonly open: (shown?: Shown) => void;
  /** Reads a list and shows some of its rows. @param row Is opened; absent: they are listed. */
  readonly openRows: (place: SourcePlace, rows: readonly number[], row?: number) => Promise<void>;
  /** Reads the list at the cursor, in place of the one that is open. */
  readonly openAtCursor: () => void;
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
  /** Fills in a decision, to be looked at before it is kept; `undefined` takes it away. */
  readonly draft: (draft: Draft | undefined) => void;
  /** Does something with the row at the cursor in the sheet, from outside the pane. */
  readonly act: (act: RowAct) => Promise<void>;
  /** Decides about rows; the group needs a reason where it is another than was proposed. */
  readonly decide: (rows: readonly ListedRow[], grade: string, reason: string) => Promise<void>;
  /** Decides for what is proposed in every shown row that has a proposal and no decision. */
  readonly acceptAll: () => Promise<void>;
  readonly clear: (row: ListedRow) => Promise<void>;
  /** Brings decisions back to the jobs that they were made for. */
  readonly putBack: (moves: readonly DecisionMove[]) => Promise<void>;
  readonly answer: (row: ListedRow, question: OpenQuestion, yes: boolean) => Promise<void>;
  /** Teaches the handbook in use what was decided in these rows. */
  readonly teach: (rows: readonly ListedRow[]) => Promise<void>;
  /** Explains the row in hand once more, after that failed. */
  readonly explainAgain: () => void;
}

const NONE: ReadonlyMap<number, undefined> = new Map();

/** The wait before a look, in milliseconds: a person who walks through cells, or a run that writes blocks, asks once. */
const CALM = { selection: 150, cells: 500 } as const;

export function createReviewController(store: Store<ReviewState, ReviewEvent>, tools: ReviewTools): ReviewController {
  const timers: Partial<Record<SheetChange, ReturnType<typeof setTimeout>>> = {};
  let isOpen = false;
  let latest = 0;
  let asking: AbortController | undefined;
  let reading: Promise<void> = Promise.resolve();
  const { dispatch, getState } = store;

  const listOf = () => { const { loaded } = getState(); return loaded.kind === 'list' ? loaded.list : undefined; };

  async function explain(): Promise<void> {
    const state = getState();
    const row = currentRow(state);
    if (row === undefined || state.view !== 'row' || state.explained.kind !== 'none') return;
    dispatch({ kind: 'explaining' });
    try {
      // Nobody waits for the row before any more.
      asking?.abort();
      asking = new AbortController();
      const explanation = await tools.explain(row.job, asking.signal);
      dispatch({ kind: 'explained', row: row.row, explanation });
    } catch {
      dispatch({ kind: 'not-explained', row: row.row });
    }
  }

  async function load(at: SourcePlace | undefined): Promise<void> {
    latest += 1;
    const own = latest;
    const isLast = (): boolean => own === latest;
    const reading = await readReview(tools, at, isLast);
    if (!isLast() || reading === undefined) return;
    dispatch(reading);
    if (reading.kind === 'read') await explain();
  }

  /** Several may be asked for at once, of which the last one counts. @returns When that one is there. */
  async function lookAgain(at: SourcePlace | undefined): Promise<void> {
    reading = load(at);
    for (let waited: Promise<void> | undefined; waited !== reading;) {
      waited = reading;
      await waited;
    }
  }

  const later = (change: SheetChange, work: () => void): void => {
    clearTimeout(timers[change]);
    timers[change] = setTimeout(work, CALM[change]);
  };

  async function followSelection(): Promise<void> {
    const list = listOf();
    if (list === undefined) {
      await lookAgain(undefined);
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

  /** @returns Whether all of it stands in the sheet. */
  async function write(edits: readonly AnalystEdit[], note: Note, together = false): Promise<boolean> {
    const list = listOf();
    if (list === undefined || getState().saving) return false;
    dispatch({ kind: 'saving' });
    const result = await tools.write(list.place, edits, together, list.ladder, list.overrides);
    if (result.kind !== 'written') {
      const obstacle: Obstacle = result.kind === 'refused' ? { kind: 'refusal', refusal: result.refusal } : { kind: 'failure', failure: result.failure };
      dispatch({ kind: 'saved', decisions: NONE, note: { kind: 'obstacle', obstacle } });
      return false;
    }
    const [left] = result.left;
    const decisions = new Map(result.written.flatMap(({ edit: { row, cells: { grade, reason = '', by = '', on = '' } } }) => (grade === undefined ? [] : [[row, grade === '' ? undefined : { grade, reason, by, on }] as const])));
    dispatch({ kind: 'saved', note: left === undefined ? note : { kind: 'left', rows: result.left.map(({ edit }) => edit.row), because: left.because }, decisions });
    const outcomes = new Map(list.rows.map(({ row, result: standing }) => [row, standing?.outcome] as const));
    tools.onDecided?.(list.place, [...decisions].map(([row, decision]) => ({ row, decision, outcome: outcomes.get(row) })));
    // What was written is shown at once; how the list stands by now is read while the user goes on.
    later('cells', () => void lookAgain(result.place));
    return left === undefined;
  }

  async function decide(rows: readonly ListedRow[], grade: string, reason: string): Promise<void> {
    const { by } = getState();
    const on = tools.now();
    const [first] = rows;
    if (first === undefined) return;
    // Where the row leaves the rows that are shown, the next of them comes in hand.
    const shown = shownRows(getState());
    const next = shown[shown.findIndex(({ row }) => row === first.row) + 1];
    const note: Note = { kind: 'decided', rows: rows.map(({ row }) => row), grade, reason, alike: alikeUndecided(rowsOf(getState()), rows) };
    const isKept = await write(rows.map(({ decided }) => decisionEdit(decided, { grade, reason, by, on })), note);
    if (isKept && rows.length === 1 && next !== undefined && getState().view === 'row') take(next.row, 'row', true);
  }

  return {
    open(shown) {
      isOpen = true;
      if (shown !== undefined) dispatch({ kind: 'shown-chosen', shown });
      dispatch({ kind: 'opened' });
      void lookAgain(listOf()?.place);
    },
    async openRows(place, rows, row) {
      isOpen = true;
      dispatch({ kind: 'shown-chosen', shown: `rows ${rows.join()}` });
      dispatch({ kind: 'searched', search: '' });
      await lookAgain(place);
      const first = row ?? rows[0];
      if (first !== undefined) take(first, row === undefined ? 'list' : 'row');
    },
    openAtCursor() { void lookAgain(undefined); },
    close() { isOpen = false; },
    follow(change) {
      if (!isOpen) return;
      later(change, () => void (change === 'selection' ? followSelection() : lookAgain(listOf()?.place)));
    },
    forget() {
      dispatch({ kind: 'forgotten' });
      if (isOpen) void lookAgain(listOf()?.place);
    },
    show(shown) { dispatch({ kind: 'shown-chosen', shown }); },
    search(search) { dispatch({ kind: 'searched', search }); },
    choose: (row, view) => { take(row, view); },
    step(side) {
      const next = neighbourRow(getState(), side);
      if (next !== undefined) take(next.row, 'row');
    },
    back() { dispatch({ kind: 'went-back' }); },
    draft(draft) { dispatch({ kind: 'drafted', draft }); },
    async act(act) {
      isOpen = true;
      clearTimeout(timers.selection);
      // The list at the cursor, whichever was open.
      await lookAgain(undefined);
      const list = listOf();
      const at = list === undefined ? undefined : await tools.selectedRow(list.place);
      if (at !== undefined) dispatch({ kind: 'row-chosen', row: at, view: 'row' });
      const row = currentRow(getState());
      if (act === 'next') {
        dispatch({ kind: 'shown-chosen', shown: 'to-review' });
        const next = neighbourRow(getState(), 'next');
        if (next !== undefined) take(next.row, 'row');
        return;
      }
      if (row === undefined) return;
      await explain();
      const proposed = proposedGrade(row);
      if (act === 'accept' && proposed !== '' && getState().by !== '') await decide([row], proposed, '');
      if (act === 'other') dispatch({ kind: 'drafted', draft: { grade: row.decided.decision?.grade ?? '', reason: row.decided.decision?.reason ?? '' } });
    },
    name(by) {
      dispatch({ kind: 'named', by });
      tools.rememberName(by);
    },
    decide,
    async acceptAll() {
      const rows = acceptableRows(getState());
      const [{ by }, on] = [getState(), tools.now()];
      await write(rows.map((row) => decisionEdit(row.decided, { grade: proposedGrade(row), reason: '', by, on })), { kind: 'accepted', count: rows.length });
    },
    async teach(rows) {
      if (getState().saving) return;
      dispatch({ kind: 'saving' });
      const taught = await tools.teach(rows.flatMap(({ job: { fields: { title = '' } }, decided: { decision }, result }) =>
        (decision === undefined || result === undefined ? [] : [{ title, grade: decision.grade, references: [result.reference, ...result.alternatives] }])));
      dispatch({ kind: 'saved', decisions: NONE, note: taught === undefined ? { kind: 'not-taught' } : { kind: 'taught', ...taught } });
    },
    async clear({ row, decided }) { await write([decisionEdit(decided, undefined)], { kind: 'cleared', row }); },
    async putBack(moves) { await write(moveEdits(moves), { kind: 'put-back', count: moves.length }, true); },
    async answer({ row, job, decided: { key } }, { additions }, yes) {
      const edit: AnalystEdit = { key, row, cells: { addition: yes ? additions.yes : additions.no }, seen: { addition: job.fields.addition ?? '' } };
      const list = listOf();
      if (!await write([edit], { kind: 'answered', row }) || list === undefined) return;
      dispatch({ kind: 'saving' });
      const isThere = await tools.gradeRow(list.place, row);
      clearTimeout(timers.cells);
      await lookAgain(list.place);
      dispatch({ kind: 'saved', decisions: NONE, note: isThere ? { kind: 'regraded', row } : { kind: 'answered', row } });
    },
    ...createQuestionRound(store, tools, write),
    explainAgain() {
      dispatch({ kind: 'unexplained' });
      void explain();
    },
  };
}
