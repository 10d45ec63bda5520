/** What the review knows: the rows of a list, which of them are shown, the one in hand, and what is told of it; a pure transition from event to state. */
import { likeRows } from '../../core';
import type { DecidedJob, Decision, DecisionFlag, DecisionMove, Grade, Issue, JobExplanation, MappingOverrides, Outcome, ReviewRow } from '../../core';
import type { LeftEdit } from '../../excel/write-analyst-cells';
import type { SourcePlace } from '../../excel/locate-source';
import type { TaughtHandbook } from '../../handbooks/handbook-thread';
import type { Obstacle } from '../state/obstacle';

/** What the handbook learned from decisions. */
export type Taught = Omit<TaughtHandbook, 'handbook'>;

/**
 * Which rows are shown. `to-review`: those that a person must look at and has not decided about. An outcome: those with it. `stale`: whose description changed after they were graded.
 * `flagged`: with whose decision something is the matter. `grade E`: for which that group is proposed. `rows 4,7`: those rows, as the user sees them.
 */
export type Shown = 'to-review' | 'all' | Outcome | 'none' | 'stale' | 'decided' | 'flagged' | `grade ${string}` | `rows ${string}`;

/** A row with what a person decided about it. @property decided What stands in the analyst's columns. @property flags What is the matter with its decision. */
export interface ListedRow extends ReviewRow {
  readonly decided: DecidedJob;
  readonly flags: readonly DecisionFlag[];
}

/** @property overrides What the user said of its columns. @property titleColumn Column (from 0) of the list in which job titles stand. @property moves Decisions that stand beside another job and can go back to their own. */
export interface ReviewList {
  readonly place: SourcePlace;
  readonly rows: readonly ListedRow[];
  readonly titleColumn: number;
  readonly ladder: readonly Grade[];
  readonly moves: readonly DecisionMove[];
  readonly overrides: MappingOverrides;
}

/** What is known of the row in hand. `asked`: a worker is at it. */
export type Explained =
  | { readonly kind: 'none' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'known'; readonly explanation: JobExplanation }
  | { readonly kind: 'failed' };

/** A group that is picked and not kept yet, with its reason. */
export interface Draft {
  readonly grade: string;
  readonly reason: string;
}

/** What the pane says of the last act: a decision that was kept, or why it was not. @property alike Rows without a decision that are like the one that was decided about. */
export type Note =
  | { readonly kind: 'decided'; readonly rows: readonly number[]; readonly grade: string; readonly reason: string; readonly alike: readonly ListedRow[] }
  | { readonly kind: 'cleared' | 'answered' | 'regraded'; readonly row: number }
  | { readonly kind: 'put-back' | 'accepted'; readonly count: number }
  /** Questions of so many rows stand on a sheet of their own. */
  | { readonly kind: 'asked'; readonly questions: number; readonly rows: number }
  /** Answers from that sheet stand beside their jobs. @property open Questions without an answer. @property troubles What could not be read. */
  | { readonly kind: 'answers-taken'; readonly answers: number; readonly rows: number; readonly open: number; readonly troubles: readonly Issue[] }
  | { readonly kind: 'no-answers' }
  /** The handbook in use learned so many titles. @property left Decisions that taught it nothing. */
  | { readonly kind: 'taught'; readonly learned: number; readonly left: Taught['left'] }
  | { readonly kind: 'not-taught' }
  /** Nothing was written in these rows, and why not. */
  | { readonly kind: 'left'; readonly rows: readonly number[]; readonly because: LeftEdit['because'] }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

export type Loaded = { readonly kind: 'closed' | 'loading' } | { readonly kind: 'list'; readonly list: ReviewList } | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/**
 * @property view The list, or the row in hand. @property current Row (as the user sees it) in hand; also while the list is shown.
 * @property gathering Rows whose questions are being gathered. @property draft What is being filled in for the row in hand. @property search Words that the title must hold. @property by Who decides; '' while nobody said so.
 */
export interface ReviewState {
  readonly loaded: Loaded;
  readonly shown: Shown;
  readonly search: string;
  readonly view: 'list' | 'row';
  readonly current?: number;
  readonly explained: Explained;
  readonly draft?: Draft;
  readonly saving: boolean;
  readonly gathering?: { readonly done: number; readonly total: number };
  readonly note?: Note;
  readonly by: string;
}

export type ReviewEvent =
  | { readonly kind: 'opened' }
  | { readonly kind: 'read'; readonly list: ReviewList; readonly selectedRow?: number }
  | { readonly kind: 'not-read'; readonly obstacle: Obstacle }
  | { readonly kind: 'shown-chosen'; readonly shown: Shown }
  | { readonly kind: 'searched'; readonly search: string }
  /** `keepNote`: what was said of the row before still stands. */
  | { readonly kind: 'row-chosen'; readonly row: number; readonly view: ReviewState['view']; readonly keepNote?: boolean }
  | { readonly kind: 'went-back' }
  /** Another handbook: what was told of the row in hand no longer holds. */
  | { readonly kind: 'forgotten' | 'unexplained' }
  | { readonly kind: 'drafted'; readonly draft: Draft | undefined }
  | { readonly kind: 'explaining' }
  | { readonly kind: 'explained'; readonly row: number; readonly explanation: JobExplanation }
  | { readonly kind: 'not-explained'; readonly row: number }
  | { readonly kind: 'saving' }
  /** `decisions`: what stands in the sheet now, by row. */
  | { readonly kind: 'saved'; readonly note: Note; readonly decisions: ReadonlyMap<number, Decision | undefined> }
  | { readonly kind: 'gathering'; readonly done: number; readonly total: number }
  | { readonly kind: 'told'; readonly note?: Note }
  | { readonly kind: 'named'; readonly by: string };

export const initialReview = (by: string): ReviewState => ({ loaded: { kind: 'closed' }, shown: 'to-review', search: '', view: 'list', explained: { kind: 'none' }, saving: false, by });

/** The group that is proposed for a row as it stands now; '' where there is none to accept. */
export const proposedGrade = ({ result, state }: ListedRow): string => (state === 'current' ? result?.grade ?? '' : '');

/** Whether a person must look at a row. */
export const needsReview = ({ state, result, decided: { decision }, flags }: ListedRow): boolean =>
  flags.length > 0 || (decision === undefined && state !== 'none' && (state !== 'current' || result?.outcome !== 'proposal'));

export function isShown(row: ListedRow, shown: Shown): boolean {
  switch (shown) {
    case 'all': return true;
    case 'to-review': return needsReview(row);
    case 'none': return row.state === 'none';
    case 'stale': return row.state === 'stale' || row.state === 'other-handbook';
    case 'decided': return row.decided.decision !== undefined;
    case 'flagged': return row.flags.length > 0;
    case 'proposal':
    case 'review':
    case 'no-match':
    case 'too-little': return row.result?.outcome === shown;
    default: return shown.startsWith('rows ') ? `,${shown.slice('rows '.length)},`.includes(`,${String(row.row)},`) : row.result?.grade === shown.slice('grade '.length);
  }
}

export const rowsOf = ({ loaded }: ReviewState): readonly ListedRow[] => (loaded.kind === 'list' ? loaded.list.rows : []);

/** The rows that are shown, in the order of the sheet. */
export function shownRows(state: ReviewState): readonly ListedRow[] {
  const words = state.search.trim().toLowerCase();
  return rowsOf(state).filter((row) => isShown(row, state.shown) && (words === '' || (row.job.fields.title ?? '').toLowerCase().includes(words)));
}

/** The shown rows about which somebody else can be asked. */
export const askableRows = (state: ReviewState): readonly ListedRow[] => shownRows(state).filter(({ state: standing, decided }) => standing !== 'none' && decided.decision === undefined);

/** The shown rows with a proposal that nobody decided about. */
export const acceptableRows = (state: ReviewState): readonly ListedRow[] =>
  shownRows(state).filter((row) => row.result?.outcome === 'proposal' && proposedGrade(row) !== '' && row.decided.decision === undefined && row.flags.length === 0);

/** Rows without a decision that describe the same work as the one that was decided about. */
export function alikeUndecided(rows: readonly ListedRow[], decided: readonly ListedRow[]): readonly ListedRow[] {
  const [first] = decided;
  if (first === undefined || decided.length > 1) return [];
  const alike = new Set(likeRows(rows.map(({ job }) => job), first.job).map(({ row }) => row));
  return rows.filter((row) => alike.has(row.row) && row.row !== first.row && row.decided.decision === undefined);
}

/** Three of them, each once, say enough of what to look at. */
export function someOf(lines: readonly string[]): string {
  const distinct = [...new Set(lines)];
  return `${distinct.slice(0, 3).join('; ')}${distinct.length > 3 ? ' …' : ''}`;
}

/** Whether a handbook can learn from a row: a decision stands there, and the reference job that it was made beside. */
export const canTeach = ({ result, job: { fields }, decided: { decision }, flags }: ListedRow): boolean =>
  decision !== undefined && flags.length === 0 && (fields.title ?? '') !== '' && result !== undefined && result.reference !== '';

/** All rows of the list that a handbook can learn from, shown or not. */
export const teachingRows = (state: ReviewState): readonly ListedRow[] => rowsOf(state).filter(canTeach);

export const currentRow = (state: ReviewState): ListedRow | undefined => rowsOf(state).find(({ row }) => row === state.current);

/** The nearest shown row before or behind the one in hand; `undefined` at the end. */
export function neighbourRow(state: ReviewState, side: 'next' | 'previous'): ListedRow | undefined {
  const rows = shownRows(state);
  const at = state.current ?? 0;
  return side === 'next' ? rows.find(({ row }) => row > at) : [...rows].reverse().find(({ row }) => row < at);
}

const sameJob = (one: ListedRow | undefined, other: ListedRow | undefined): boolean => JSON.stringify(one?.job.fields) === JSON.stringify(other?.job.fields);

/** The row in hand stays in hand where it still stands; what was explained of it holds while its description stays. */
function readAnew(state: ReviewState, list: ReviewList, selectedRow: number | undefined): ReviewState {
  const next: { -readonly [Key in keyof ReviewState]: ReviewState[Key] } = { ...state, loaded: { kind: 'list', list } };
  const wanted = state.current ?? selectedRow;
  const row = list.rows.find((one) => one.row === wanted);
  if (row === undefined) {
    delete next.current;
    return { ...next, view: 'list', explained: { kind: 'none' } };
  }
  return { ...next, current: row.row, explained: sameJob(currentRow(state), row) ? state.explained : { kind: 'none' } };
}

function withDecisions(state: ReviewState, decisions: ReadonlyMap<number, Decision | undefined>): ReviewState {
  const { loaded } = state;
  if (loaded.kind !== 'list' || decisions.size === 0) return state;
  const rows = loaded.list.rows.map((row): ListedRow => {
    if (!decisions.has(row.row)) return row;
    const { key, title, proposal } = row.decided;
    const decision = decisions.get(row.row);
    return { ...row, flags: [], decided: { key, row: row.row, title, ...(proposal === undefined ? {} : { proposal }), ...(decision === undefined ? {} : { decision }) } };
  });
  return { ...state, loaded: { kind: 'list', list: { ...loaded.list, rows } } };
}

function withoutDraft(state: ReviewState): ReviewState {
  const rest = { ...state };
  delete rest.draft;
  return rest;
}

function withoutNote(state: ReviewState): ReviewState {
  const rest = { ...state };
  delete rest.note;
  return rest;
}

export function reduceReview(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.kind) {
    case 'opened': return state.loaded.kind === 'list' ? state : { ...state, loaded: { kind: 'loading' } };
    case 'read': return readAnew(state, event.list, event.selectedRow);
    case 'not-read': return { ...state, loaded: { kind: 'obstacle', obstacle: event.obstacle }, view: 'list', explained: { kind: 'none' } };
    case 'shown-chosen': return { ...withoutNote(state), shown: event.shown, view: 'list' };
    case 'searched': return { ...state, search: event.search };
    case 'row-chosen':
      if (!rowsOf(state).some(({ row }) => row === event.row)) return state;
      return event.row === state.current ? { ...state, view: event.view } : { ...withoutDraft(event.keepNote === true ? state : withoutNote(state)), current: event.row, view: event.view, explained: { kind: 'none' } };
    case 'went-back': return { ...withoutDraft(state), view: 'list' };
    case 'forgotten':
    case 'unexplained': return { ...withoutNote(state), explained: { kind: 'none' } };
    case 'drafted': return event.draft === undefined ? withoutDraft(state) : { ...state, draft: event.draft };
    case 'explaining': return { ...state, explained: { kind: 'asked' } };
    case 'explained': return event.row === state.current ? { ...state, explained: { kind: 'known', explanation: event.explanation } } : state;
    case 'not-explained': return event.row === state.current ? { ...state, explained: { kind: 'failed' } } : state;
    case 'saving': return { ...withoutNote(state), saving: true };
    case 'saved': return { ...withDecisions(state, event.decisions), saving: false, note: event.note };
    case 'gathering': return { ...withoutNote(state), gathering: { done: event.done, total: event.total } };
    case 'told': {
      const rest = { ...withoutNote(state) };
      delete rest.gathering;
      return event.note === undefined ? rest : { ...rest, note: event.note };
    }
    case 'named': return { ...state, by: event.by };
  }
}
