/** Answers to single jobs, at once and remembered: the road behind the custom functions. */
import { memoize, runJobs } from '../core';
import type { Cell, Classifier, CompanyJob } from '../core';

/** Result cells of a job in the order of `RESULT_COLUMNS`: the very cells that a run over a table gives for it. */
export type AnswerJob = (job: CompanyJob) => readonly Cell[];

/** Answers kept; one is about 2 kB, so about 10 MB at most. */
const DEFAULT_LIMIT = 5_000;

/**
 * Four functions over one sheet ask for the same job four times, and Excel asks again after every inserted row.
 * The key is what the classification rests on: the catalogue's content hash, and the fields of the job as read with what was amiss in its cells. The row number is left out.
 * @param limit Most answers kept, 2 or more; see `memoize`.
 */
export function createAnswerCache(classifier: Classifier, limit = DEFAULT_LIMIT): AnswerJob {
  const { catalogue } = classifier;
  const remember = memoize<string, readonly Cell[]>(limit);
  return (job) => {
    const key = JSON.stringify([catalogue.hash, Object.entries(job.fields).sort(([a], [b]) => (a < b ? -1 : 1)), (job.issues ?? []).map(({ code, found }) => [code, found])]);
    return remember(key, () => [...runJobs(classifier, [job])].flatMap(({ cells }) => cells));
  };
}
