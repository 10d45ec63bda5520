/** What is to be written in the analyst's columns of one row, as a value: found again by its job, and only over what was shown. */
import type { AnalystColumnId, Decision } from '../model/analyst-columns';
import type { DecidedJob } from './decided-jobs';
import type { DecisionMove } from './review-decisions';

/** Texts by column; '' empties a cell. A date as in `Decision`. */
export type AnalystTexts = Readonly<Partial<Record<AnalystColumnId, string>>>;

/**
 * @property key Of the job, see `recordKey`. @property row Where it stood, as the user sees it: counts where the job stands in several rows.
 * @property cells What is to stand there; columns that are absent stay as they are. @property seen What stood there when the user said so; absent ones were empty. Over anything else nothing is written.
 */
export interface AnalystEdit {
  readonly key: string;
  readonly row: number;
  readonly cells: AnalystTexts;
  readonly seen: AnalystTexts;
}

const textsOf = ({ grade, reason, by, on }: Decision): AnalystTexts => ({ grade, reason, by, on });
const NOTHING = textsOf({ grade: '', reason: '', by: '', on: '' });

/** A decision in place of the one that was shown. */
export const decisionEdit = ({ key, row, decision }: DecidedJob, next: Decision | undefined): AnalystEdit =>
  ({ key, row, cells: next === undefined ? NOTHING : textsOf(next), seen: decision === undefined ? NOTHING : textsOf(decision) });

/** Decisions back to their jobs; what they leave behind is emptied, unless it gets its own. @param moves All of a review, to be written together: a part of a swap would lose a decision. */
export function moveEdits(moves: readonly DecisionMove[]): readonly AnalystEdit[] {
  const filled = new Set(moves.map(({ to }) => to));
  return [
    ...moves.map(({ to, decision }) => decisionEdit(to, decision)),
    ...moves.filter(({ from }) => !filled.has(from)).map(({ from }) => decisionEdit(from, undefined)),
  ];
}
