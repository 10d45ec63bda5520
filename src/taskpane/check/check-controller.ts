/** Looks a list through for what does not fit together, in pieces so that the pane stays responsive; the sheet is the only store. */
import { checkedRows, checkInSteps } from '../../core';
import type { CheckReport, CheckedRow, Grade, RowToReport } from '../../core';
import type { SourcePlace } from '../../excel/locate-source';
import type { SheetChange } from '../../excel/watch-selection';
import { readGraded } from '../state/read-graded';
import type { GradedList, GradedTools } from '../state/read-graded';
import type { Store } from '../state/store';
import type { CheckEvent, CheckState } from './check-state';

export interface CheckTools extends GradedTools {
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

/** As check and report take them. */
const withDecisions = ({ rows, decided }: GradedList): readonly RowToReport[] => rows.map((row, index) => ({ ...row, decision: decided[index]?.decision }));

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
    const rows = checkedRows(withDecisions(graded), ladder);
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
        if (graded?.kind !== 'graded') return false;
        await putReport(graded.place, withDecisions(graded));
        return true;
      } catch {
        return false;
      }
    },
    follow(change) { if (change === 'cells') dispatch({ kind: 'list-changed' }); },
    forget() { dispatch({ kind: 'list-changed' }); },
  };
}
