/** Looks a list through for what does not fit together, in pieces so that the pane stays responsive; the sheet is the only store. */
import { checkedRows, checkInSteps, decidedJobs, reviewRows } from '../../core';
import type { CheckReport, CheckedRow, Grade, RowToReport } from '../../core';
import type { ReadAs } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { ListReading } from '../../excel/read-list';
import type { SheetChange } from '../../excel/watch-selection';
import { obstacleOf } from '../state/obstacle';
import type { PaneState } from '../state/pane-state';
import { planCalmly } from '../state/plan-calmly';
import type { Store } from '../state/store';
import type { CheckEvent, CheckState } from './check-state';

export interface CheckTools {
  /** As `readList` of src/excel. @param at The list that was read before. */
  readonly read: (at: SourcePlace | undefined) => Promise<ListReading>;
  /** What the user said of the columns of a list. */
  readonly readAs: ReadAs;
  /** What rows are graded with now. */
  readonly settings: () => Pick<PaneState, 'catalogue' | 'style'>;
  /** Puts the report of rows on new sheets. */
  readonly report: (place: SourcePlace, rows: readonly RowToReport[]) => Promise<void>;
  /** Milliseconds, from any moment on. */
  readonly now: () => number;
}

export interface CheckController {
  /** The screen is looked at: what was found still stands, unless the list has changed. */
  readonly open: () => void;
  /** Looks the list through once more. */
  readonly again: () => void;
  /** Looks through the list at the cursor, in place of the one that is open. */
  readonly atCursor: () => void;
  /** Puts the report of the list that was looked through, as it stands now, on new sheets. @returns Whether they are there. */
  readonly report: () => Promise<boolean>;
  /** Something changed in the workbook. */
  readonly follow: (change: SheetChange) => void;
  /** Another handbook is in use. */
  readonly forget: () => void;
}

/** Work between two breaths of the page, in milliseconds. */
const SLICE = 30;

/** @param isLast Whether the answer is still wanted. @returns `undefined` where it is not. */
async function checkCalmly(rows: readonly CheckedRow[], ladder: readonly Grade[], now: () => number, isLast: () => boolean): Promise<CheckReport | undefined> {
  const steps = checkInSteps(rows, ladder);
  let since = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!isLast()) return undefined;
    since = now();
  }
}

type Graded = { readonly kind: 'rows'; readonly place: SourcePlace; readonly rows: readonly RowToReport[] } | Extract<CheckEvent, { readonly kind: 'not-read' }>;

/** The rows of a list with what stands beside them and was decided. @param isWanted Whether the answer still is. @returns `undefined` where it is not. */
async function readGraded({ read, readAs, settings }: CheckTools, at: SourcePlace | undefined, isWanted: () => boolean): Promise<Graded | undefined> {
  const reading = await read(at);
  if (!isWanted()) return undefined;
  if (reading.kind === 'refused') return { kind: 'not-read', obstacle: { kind: 'refusal', refusal: reading.refusal } };
  if (reading.kind === 'failed') return { kind: 'not-read', obstacle: { kind: 'failure', failure: reading.failure } };
  const { table, place } = reading;
  const { reading: { issues }, placement, jobs } = await planCalmly(table, { overrides: readAs(place, table) });
  if (!isWanted()) return undefined;
  if (placement === undefined) return { kind: 'not-read', obstacle: obstacleOf(issues) };
  const { catalogue: { hash, ladder }, style } = settings();
  const decided = decidedJobs(table, jobs, ladder);
  return { kind: 'rows', place, rows: reviewRows(table, jobs, placement, hash, style).map((row, index) => ({ ...row, decision: decided[index]?.decision })) };
}

export function createCheckController({ dispatch, getState }: Store<CheckState, CheckEvent>, tools: CheckTools): CheckController {
  const { settings, now, report: putReport } = tools;
  let latest = 0;

  async function check(at: SourcePlace | undefined): Promise<void> {
    latest += 1;
    const own = latest;
    const isLast = (): boolean => own === latest;
    dispatch({ kind: 'began' });
    const graded = await readGraded(tools, at, isLast);
    if (graded === undefined) return;
    if (graded.kind === 'not-read') { dispatch(graded); return; }
    const { place } = graded;
    const { ladder } = settings().catalogue;
    const rows = checkedRows(graded.rows, ladder);
    const report = await checkCalmly(rows, ladder, now, isLast);
    if (report !== undefined && isLast()) dispatch({ kind: 'checked', place, report });
  }

  /** Nothing waits for the end: what goes wrong is told. */
  const start = (at: SourcePlace | undefined): void => {
    check(at).catch((error: unknown) => { dispatch({ kind: 'not-read', obstacle: { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) } }); });
  };
  const again = (): void => {
    const state = getState();
    start(state.kind === 'checked' ? state.place : undefined);
  };
  return {
    again,
    open() {
      const state = getState();
      if (state.kind !== 'checking' && (state.kind !== 'checked' || state.outdated)) again();
    },
    atCursor() { start(undefined); },
    async report() {
      const state = getState();
      if (state.kind !== 'checked') return false;
      try {
        const graded = await readGraded(tools, state.place, () => true);
        if (graded?.kind !== 'rows') return false;
        await putReport(graded.place, graded.rows);
        return true;
      } catch {
        return false;
      }
    },
    follow(change) { if (change === 'cells') dispatch({ kind: 'list-changed' }); },
    forget() { dispatch({ kind: 'list-changed' }); },
  };
}
