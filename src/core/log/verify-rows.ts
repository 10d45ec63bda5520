/** Whether results that stand in a list are what would come out again: every row is answered anew, with the settings that its result was made with. */
import type { CompanyJob } from '../model/company-job';
import type { ResultOrigin } from '../results/seal';
import { jobKey, markOf } from '../results/seal';
import type { Mark } from '../results/seal';
import { resultIndex } from '../model/result-columns';
import { DEFAULT_STYLE } from '../model/result-style';
import type { Language, MotivationForm, ResultStyle } from '../model/result-style';
import { STRICTNESSES } from '../model/strictness';
import type { Cell, Table } from '../model/table';
import type { Placement } from '../results/place-results';

/** Why an answer is not the same: the row tells other things than when it was graded, somebody changed the result, another handbook or program made it, or the answer is another with all of that the same. */
export type NotSame = 'row-changed' | 'result-changed' | 'handbook' | 'program' | 'answer';

/** @property row As the user sees it. @property because Absent: the same answer. @property origin The handbook that the row names, where it is another. */
export interface VerifiedRow {
  readonly row: number;
  readonly title: string;
  readonly because?: NotSame;
  readonly origin?: ResultOrigin;
}

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const FORMS: readonly MotivationForm[] = ['short', 'full'];
const STYLES: readonly ResultStyle[] = LANGUAGES.flatMap((language) => FORMS.flatMap((motivation) => STRICTNESSES.map((strictness) => ({ language, motivation, strictness }))));

const MOTIVATION = resultIndex('justification');
const textOf = (cell: Cell | undefined): string => String(cell ?? '').replace(/\r\n?/g, '\n').trim();

/** The settings that a mark can stand for; all where the row bears none. */
const stylesFor = (job: CompanyJob, mark: Mark | undefined): readonly ResultStyle[] => STYLES.filter((style) => mark === undefined || markOf(job, style).settings === mark.settings);

/**
 * @param jobs, placement Of a run over the whole table. @param hash Of the handbook. @param answer Answers a job: its cells with their code. By it all cells are known, so that the motivation with its code tells of the whole row.
 * @returns One per row with a result, as they are asked for.
 */
export function* verifyRows(table: Table, jobs: readonly CompanyJob[], placement: Pick<Placement, 'earlierAt' | 'columns'>, hash: string, answer: (job: CompanyJob, style: ResultStyle) => readonly Cell[]): Generator<VerifiedRow> {
  for (const job of jobs) {
    const index = job.row - table.firstRow;
    const own = placement.earlierAt(index);
    if (own === undefined || own.kind === 'blank') continue;
    const told = { row: job.row, title: job.fields.title ?? '' };
    const { key, origin, mark, changed } = own;
    if (origin !== undefined && origin.hash !== hash) { yield { ...told, because: 'handbook', origin }; continue; }
    if (key !== undefined && key !== jobKey(job)) { yield { ...told, because: 'row-changed' }; continue; }
    if (changed.length > 0 || key === undefined || origin === undefined) { yield { ...told, because: 'result-changed' }; continue; }
    const standing = textOf(table.rows[index]?.[placement.columns[MOTIVATION] ?? -1]);
    const styles = stylesFor(job, mark);
    if (styles.some((style) => textOf(answer(job, style)[MOTIVATION]) === standing)) { yield told; continue; }
    // Columns that the list had are part of the mark.
    if (styles.length === 0) yield { ...told, because: 'row-changed' };
    else yield { ...told, because: mark?.rules === markOf(job, DEFAULT_STYLE).rules ? 'answer' : 'program' };
  }
}
