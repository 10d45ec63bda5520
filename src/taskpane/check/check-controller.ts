/** Looks a list through for what does not fit together, in pieces so that the pane stays responsive; the sheet is the only store. */
import { checkedRows, checkInSteps, decidedJobs, reviewRows } from '../../core';
import type { CheckReport, CheckedRow, Grade } from '../../core';
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

export function createCheckController({ dispatch, getState }: Store<CheckState, CheckEvent>, { read, readAs, settings, now }: CheckTools): CheckController {
  let latest = 0;

  async function check(at: SourcePlace | undefined): Promise<void> {
    latest += 1;
    const own = latest;
    const isLast = (): boolean => own === latest;
    dispatch({ kind: 'began' });
    const reading = await read(at);
    if (!isLast()) return;
    if (reading.kind === 'refused') { dispatch({ kind: 'not-read', obstacle: { kind: 'refusal', refusal: reading.refusal } }); return; }
    if (reading.kind === 'failed') { dispatch({ kind: 'not-read', obstacle: { kind: 'failure', failure: reading.failure } }); return; }
    const { table, place } = reading;
    const { reading: { issues }, placement, jobs } = await planCalmly(table, { overrides: readAs(place, table) });
    if (!isLast()) return;
    if (placement === undefined) { dispatch({ kind: 'not-read', obstacle: obstacleOf(issues) }); return; }
    const { catalogue: { hash, ladder }, style } = settings();
    const decided = decidedJobs(table, jobs, ladder);
    const rows = checkedRows(reviewRows(table, jobs, placement, hash, style).map((row, index) => ({ ...row, decision: decided[index]?.decision })), ladder);
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
    follow(change) { if (change === 'cells') dispatch({ kind: 'list-changed' }); },
    forget() { dispatch({ kind: 'list-changed' }); },
  };
}
