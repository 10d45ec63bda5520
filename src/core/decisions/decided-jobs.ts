/** The jobs of a list with what stands beside each: the decision about it, and the proposal that was made for it. */
import type { CompanyJob } from '../model/company-job';
import type { Decision } from '../model/analyst-columns';
import type { Grade } from '../model/ids';
import { resultIndex } from '../model/result-columns';
import type { ResultColumnId } from '../model/result-columns';
import type { Cell, Table } from '../model/table';
import { outcomeOfLabel } from '../present/terms';
import { findOwnColumns, ownCells } from '../results/find-own-columns';
import { jobKey, readOrigin, readSeal, recordKey } from '../results/seal';
import type { RecordedProposal } from './decision-record';
import { readDecisions } from './read-decisions';

/** @property key See `recordKey`. @property row As the user sees it. @property proposal Of a job with a decision; absent where none stands there, or that of another job. */
export interface DecidedJob {
  readonly key: string;
  readonly row: number;
  readonly title: string;
  readonly decision?: Decision;
  readonly proposal?: RecordedProposal;
}

/** @param cells In the order of `RESULT_COLUMNS`. */
function proposalIn(cells: readonly (Cell | undefined)[], job: CompanyJob): RecordedProposal | undefined {
  const at = (id: ResultColumnId): string => String(cells[resultIndex(id)] ?? '').trim();
  const outcome = outcomeOfLabel(at('outcome'));
  const seal = readSeal(cells);
  if (outcome === undefined || (seal !== undefined && seal.key !== jobKey(job))) return undefined;
  return { grade: at('grade'), reference: at('referenceJob'), outcome, handbook: readOrigin(cells[resultIndex('justification')])?.hash ?? '' };
}

/** @param jobs Of the table, as `planRun` or `readJobs` gives them. @param ladder As for `readDecisions`. */
export function decidedJobs(table: Table, jobs: readonly CompanyJob[], ladder: readonly Grade[] = []): readonly DecidedJob[] {
  const own = findOwnColumns(table);
  const { decisions } = readDecisions(table, ladder);
  return jobs.map((job): DecidedJob => {
    const index = job.row - table.firstRow;
    const decision = decisions.get(index);
    const proposal = own === undefined || decision === undefined ? undefined : proposalIn(ownCells(table, own, index), job);
    return { key: recordKey(job), row: job.row, title: job.fields.title ?? '', ...(decision === undefined ? {} : { decision }), ...(proposal === undefined ? {} : { proposal }) };
  });
}
