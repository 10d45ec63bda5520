/** What the pane knows, and every way in which that can change: a pure transition from event to state. */
import { DEFAULT_STYLE } from '../../core';
import type { ColumnCandidate, KeptCell, ResultDifferences, ResultOrigin, ResultStyle, RowDifference, Scope, StaleReason, Strictness, Summary } from '../../core';
import type { HandbookFacts } from '../../engine/kept-handbook';
import type { FoundList } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { Obstacle } from './obstacle';
import type { SourceView } from './view-source';

/** What the pane tells of the loaded handbook. */
export type CatalogueView = HandbookFacts;

/** A row whose result would change. @property reasons What is another since the earlier one was made. */
export interface ChangedRow extends RowDifference {
  readonly reasons: readonly StaleReason[];
}

/** Results stand in the sheet already: what would change, for the user to decide about. @property origin The handbook with which they were made, where that is another one. */
export interface Question {
  readonly origin?: ResultOrigin;
  readonly differences: ResultDifferences<ChangedRow>;
}

/** How many rows of the list would have each outcome, with each strictness. */
export type StrictnessCounts = Readonly<Record<Strictness, { readonly proposal: number; readonly review: number }>>;

/** The step in hand. `done` and `total` count rows; `seconds` since the step began. `refused`: rows that keep their earlier result. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'classifying' | 'writing'; readonly done: number; readonly total: number; readonly seconds?: number }
  | { readonly kind: 'deciding'; readonly question: Question; readonly refused: ReadonlySet<number> }
  | { readonly kind: 'stopping' };

/** Rows of the sheet that hold new results after a run that did not reach its end. `unknown`: Excel did not say any more. */
export type WrittenRows = { readonly kind: 'nothing' | 'unknown' } | { readonly kind: 'rows'; readonly rows: readonly number[]; readonly total: number };

/**
 * How the last run ended.
 * @property seconds Time from button to end.
 * @property kept Result cells that a person changed, and that were left as they are.
 * @property unchanged Rows whose result was what would be made now, and that were not answered again. @property left Rows that keep their earlier result by the user's wish.
 * @property wrong Rows that have no result of their own, since the list was being changed while it was written.
 */
export type Ending =
  | { readonly kind: 'written'; readonly place: SourcePlace; readonly summary: Summary; readonly seconds: number; readonly kept: readonly KeptCell[]; readonly wrong: readonly number[]; readonly unchanged: number; readonly left: number; readonly strictness: Strictness }
  /** What was written no longer stands there: undone or cleared. @property left Rows that still hold a result, out of `total` that were written. */
  | { readonly kind: 'gone'; readonly place: SourcePlace; readonly left: number; readonly total: number }
  /** The user left the earlier results as they are. */
  | { readonly kind: 'declined' }
  | { readonly kind: 'cancelled'; readonly written: WrittenRows }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle; readonly written: WrittenRows };

/** Which rows a run is about: all, those that are selected, or those without a result. */
export type RowChoice = 'all' | 'selected' | 'without-result';

/** What the pane shows: the list to be graded, its rows to be looked at one by one, or what in it does not fit together. */
export type Screen = 'grading' | 'review' | 'check';

/**
 * @property source `undefined` while the selection has not been looked at yet. @property takeBelow Whether rows below an empty row belong to the list.
 * @property lists Those of the workbook; `undefined` while it has not been looked at. @property unkept Whether Excel did not keep what was chosen last.
 * @property force Whether rows are done again whose result is what would be made now. @property counts What each strictness means for the list; absent until it was looked at.
 */
export interface PaneState {
  readonly catalogue: CatalogueView;
  readonly source?: SourceView;
  readonly rows: RowChoice;
  readonly takeBelow: boolean;
  readonly style: ResultStyle;
  readonly lists?: readonly FoundList[];
  readonly unkept: boolean;
  readonly force: boolean;
  readonly counts?: StrictnessCounts;
  readonly activity: Activity;
  readonly ending?: Ending;
  readonly screen: Screen;
}

export type PaneEvent =
  | { readonly kind: 'screen-chosen'; readonly screen: Screen }
  | { readonly kind: 'catalogue-changed'; readonly catalogue: CatalogueView }
  | { readonly kind: 'source-seen'; readonly source: SourceView }
  | { readonly kind: 'lists-found'; readonly lists: readonly FoundList[] }
  | { readonly kind: 'settings-kept'; readonly kept: boolean }
  | { readonly kind: 'rows-chosen'; readonly rows: RowChoice }
  | { readonly kind: 'below-chosen'; readonly take: boolean }
  | { readonly kind: 'style-chosen'; readonly style: ResultStyle }
  | { readonly kind: 'started' }
  | { readonly kind: 'progressed'; readonly step: 'classifying' | 'writing'; readonly done: number; readonly total: number; readonly seconds?: number }
  | { readonly kind: 'counted'; readonly counts: StrictnessCounts }
  | { readonly kind: 'force-chosen'; readonly force: boolean }
  /** Rows keep their earlier result, or not. */
  | { readonly kind: 'rows-refused'; readonly rows: readonly number[]; readonly refuse: boolean }
  | { readonly kind: 'decision-asked'; readonly question: Question }
  | { readonly kind: 'stop-asked' }
  | { readonly kind: 'ended'; readonly ending: Ending; readonly counts?: StrictnessCounts };

export const initialState = (catalogue: CatalogueView, style: ResultStyle = DEFAULT_STYLE): PaneState => ({ catalogue, style, rows: 'all', takeBelow: false, unkept: false, force: false, activity: { kind: 'idle' }, screen: 'grading' });

/** The handbook with which the results at the selection were made, where it is not the one in use. */
export function otherOrigin({ source, catalogue }: PaneState): ResultOrigin | undefined {
  const origin = source?.kind === 'recognised' ? source.origin : undefined;
  return origin?.hash === catalogue.hash ? undefined : origin;
}

/** The columns that may hold the titles, where the list cannot be read before that is said; else none. */
export function titleQuestion({ source }: PaneState): readonly ColumnCandidate[] {
  const issue = source?.kind === 'obstacle' && source.obstacle.kind === 'issue' ? source.obstacle.issue : undefined;
  return issue?.candidates ?? [];
}

export const isBusy = ({ activity }: PaneState): boolean => activity.kind !== 'idle';

const isSameList = (one: SourcePlace, other: SourcePlace): boolean =>
  one.sheetName === other.sheetName && one.tableName === other.tableName && one.area.rowIndex === other.area.rowIndex && one.area.columnIndex === other.area.columnIndex;

const placeOf = (source: SourceView | undefined): SourcePlace | undefined => source?.place;

/** The rows to offer first: a selection of some rows means those; another list begins with all. */
function chooseRows({ rows, source: before }: PaneState, source: SourceView): RowChoice {
  if (source.kind !== 'recognised') return 'all';
  const [old, now] = [placeOf(before), source.place];
  const selected = before?.kind === 'recognised' ? before.selected : undefined;
  const isNew = source.selected?.first !== selected?.first || source.selected?.last !== selected?.last;
  if (source.selected !== undefined && source.selected.first < source.selected.last && isNew) return 'selected';
  if (old === undefined || !isSameList(old, now)) return 'all';
  return (rows === 'selected' && source.selected === undefined) || (rows === 'without-result' && !source.own) ? 'all' : rows;
}

/** Results that were written and are no longer there are not claimed any more. */
function checkEnding(ending: Ending | undefined, source: SourceView): Ending | undefined {
  if (ending?.kind !== 'written' && ending?.kind !== 'gone') return ending;
  const total = ending.kind === 'gone' ? ending.total : ending.summary.total;
  if (source.kind !== 'recognised' || !isSameList(ending.place, source.place) || source.results >= total) return ending;
  return { kind: 'gone', place: ending.place, left: source.results, total };
}

function seeSource(state: PaneState, source: SourceView): PaneState {
  const [old, now] = [placeOf(state.source), placeOf(source)];
  const ending = checkEnding(state.ending, source);
  const takeBelow = state.takeBelow && old !== undefined && now !== undefined && isSameList(old, now);
  const isSame = old !== undefined && now !== undefined && isSameList(old, now);
  const next: PaneState = { ...state, source, rows: chooseRows(state, source), takeBelow, force: state.force && isSame, ...(ending === undefined ? {} : { ending }) };
  return isSame && JSON.stringify(state.source?.columns) === JSON.stringify(source.columns) ? next : withoutCounts(next);
}

function withoutCounts(state: PaneState): PaneState {
  const next: Omit<PaneState, 'counts'> & { counts?: StrictnessCounts } = { ...state };
  delete next.counts;
  return next;
}

function refuse(refused: ReadonlySet<number>, { rows, refuse: isRefused }: Extract<PaneEvent, { readonly kind: 'rows-refused' }>): ReadonlySet<number> {
  const next = new Set(refused);
  for (const row of rows) {
    if (isRefused) next.add(row);
    else next.delete(row);
  }
  return next;
}

function withoutEnding(state: PaneState, activity: Activity): PaneState {
  const next: Omit<PaneState, 'ending'> & { ending?: Ending } = { ...state, activity };
  delete next.ending;
  return next;
}

/** What a run is about, in the terms of the core. */
export function scopeOf({ rows, source }: PaneState): Scope {
  const selected = source?.kind === 'recognised' ? source.selected : undefined;
  if (rows === 'selected' && selected !== undefined) return { kind: 'rows', ...selected };
  return rows === 'without-result' ? { kind: 'without-result' } : { kind: 'all' };
}

/** Whether another handbook has to wait. While the user is asked about differences it has not: it means that nothing is written. */
export const locksHandbook = (state: PaneState): boolean => isBusy(state) && state.activity.kind !== 'deciding';

/** The state after an event. Events that no longer matter (progress after a stop was asked) change nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'screen-chosen':
      return { ...state, screen: event.screen };
    case 'catalogue-changed':
      return withoutCounts({ ...state, catalogue: event.catalogue });
    case 'source-seen':
      // While a run lasts, the pane keeps showing what is being read.
      return isBusy(state) ? state : seeSource(state, event.source);
    case 'lists-found':
      return { ...state, lists: event.lists };
    case 'settings-kept':
      return { ...state, unkept: !event.kept };
    case 'rows-chosen':
      return isBusy(state) ? state : { ...state, rows: event.rows };
    case 'below-chosen':
      return isBusy(state) ? state : { ...state, takeBelow: event.take };
    case 'style-chosen':
      return isBusy(state) ? state : { ...state, style: event.style };
    case 'started':
      return withoutEnding(state, { kind: 'reading' });
    case 'progressed':
      return isBusy(state) && state.activity.kind !== 'stopping'
        ? { ...state, activity: { kind: event.step, done: event.done, total: event.total, ...(event.seconds === undefined ? {} : { seconds: event.seconds }) } }
        : state;
    case 'decision-asked':
      return isBusy(state) ? { ...state, screen: 'grading', activity: { kind: 'deciding', question: event.question, refused: new Set() } } : state;
    case 'rows-refused':
      return state.activity.kind === 'deciding' ? { ...state, activity: { ...state.activity, refused: refuse(state.activity.refused, event) } } : state;
    case 'counted':
      return { ...state, activity: { kind: 'idle' }, counts: event.counts };
    case 'force-chosen':
      return isBusy(state) ? state : { ...state, force: event.force };
    case 'stop-asked':
      return isBusy(state) ? { ...state, activity: { kind: 'stopping' } } : state;
    case 'ended':
      return { ...state, activity: { kind: 'idle' }, force: false, ending: event.ending, ...(event.counts === undefined ? {} : { counts: event.counts }) };
  }
}
