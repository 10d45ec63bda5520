/** The rows of a list as reports count them: the group that counts, what was proposed and what was decided. */
import type { CheckedRow } from '../check/checked-row';
import { checkedRows } from '../check/checked-row';
import { gradeOnLadder } from '../decisions/read-decisions';
import type { Decision } from '../model/analyst-columns';
import type { Grade } from '../model/ids';
import type { Outcome } from '../model/proposal';
import type { ReviewRow, StandingResult } from '../results/review-rows';

/** As the review holds a row. */
export interface RowToReport extends Pick<ReviewRow, 'row' | 'job' | 'state'> {
  readonly result?: Pick<StandingResult, 'grade' | 'reference' | 'outcome'>;
  readonly decision?: Decision | undefined;
}

/** @property proposed Absent without a proposed group on the ladder. @property outcome Absent where nothing was proposed, or a person wrote something else. @property isOld Whether the proposal was made with another description or handbook than there is now. */
export interface ReportedRow extends CheckedRow {
  readonly proposed?: Grade;
  readonly outcome?: Outcome;
  readonly decision?: Decision;
  readonly isOld: boolean;
}

/** @param ladder Lowest first. @returns In their order. */
export function reportedRows(rows: readonly RowToReport[], ladder: readonly Grade[]): readonly ReportedRow[] {
  return checkedRows(rows, ladder).map((checked, at): ReportedRow => {
    const { result, decision, state } = rows[at] ?? { state: 'none' as const };
    const proposed = gradeOnLadder(result?.grade ?? '', ladder);
    return {
      ...checked, isOld: state === 'stale' || state === 'other-handbook',
      ...(proposed === undefined ? {} : { proposed }), ...(result?.outcome === undefined ? {} : { outcome: result.outcome }), ...(decision === undefined || decision.grade === '' ? {} : { decision }),
    };
  });
}
