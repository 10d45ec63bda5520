/** The rows of a list as they are checked: the group that counts for each, and who says so. */
import type { Decision } from '../model/analyst-columns';
import type { CompanyJob } from '../model/company-job';
import type { Grade } from '../model/ids';
import type { ReviewRow, StandingResult } from '../results/review-rows';
import { gradeOnLadder } from '../decisions/read-decisions';
import { fold } from '../text/fold';

/** Who says which group a row has. */
export type GradedBy = 'decision' | 'proposal';

/**
 * @property row As the user sees it.
 * @property grade The group that counts: that of the decision where there is one, else the proposed one; absent where neither is on the ladder. @property place Its place on the ladder, from 0; -1 without a group.
 * @property reference Code and name of the reference job beside it, '' where none. @property department Folded, '' where the list does not tell. @property fte How much of the job there is; 1 where the list does not tell.
 * @property current The group that it has now, as the list writes it; '' where it does not tell.
 */
export interface CheckedRow {
  readonly row: number;
  readonly job: CompanyJob;
  readonly title: string;
  readonly grade?: Grade;
  readonly place: number;
  readonly by: GradedBy;
  readonly reference: string;
  readonly department: string;
  readonly fte: number;
  readonly current: string;
}

const NUMBER = /^\d+(?:[.,]\d+)?/;
/** From here on a number in a column for hours or percentages is no count of jobs. */
const MOST_FTE = 8;

/** "0,8" is 0.8; hours, percentages and texts are one. */
function fteOf(text = ''): number {
  const found = NUMBER.exec(text.trim())?.[0].replace(',', '.');
  const fte = found === undefined ? NaN : Number(found);
  return fte > 0 && fte <= MOST_FTE && !text.includes('%') ? fte : 1;
}

/** A row of the review, of whose result only the group and the reference job are looked at. */
export interface RowToCheck extends Pick<ReviewRow, 'row' | 'job'> {
  readonly result?: Pick<StandingResult, 'grade' | 'reference'>;
  readonly decision?: Decision | undefined;
}

function checkedRow({ row, job, result, decision }: RowToCheck, ladder: readonly Grade[]): CheckedRow {
  const by: GradedBy = decision === undefined || decision.grade === '' ? 'proposal' : 'decision';
  const grade = gradeOnLadder(by === 'decision' ? decision?.grade ?? '' : result?.grade ?? '', ladder);
  const { title = '', department = '', currentGrade = '', fte } = job.fields;
  return {
    row, job, title, ...(grade === undefined ? {} : { grade }), place: grade === undefined ? -1 : ladder.indexOf(grade), by, reference: result?.reference ?? '',
    department: fold(department.split('\n', 1)[0] ?? '').trim(), fte: fteOf(fte), current: (gradeOnLadder(currentGrade, ladder) ?? currentGrade).trim(),
  };
}

/** @param ladder Lowest first. @returns In their order. */
export const checkedRows = (rows: readonly RowToCheck[], ladder: readonly Grade[]): readonly CheckedRow[] => rows.map((row) => checkedRow(row, ladder));

/** In sum, to two decimals: shares of jobs such as 0.8 add up without crumbs. */
export const sumFte = (rows: readonly Pick<CheckedRow, 'fte'>[]): number => Math.round(100 * rows.reduce((sum, { fte }) => sum + fte, 0)) / 100;
