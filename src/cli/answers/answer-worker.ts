/** A thread that answers jobs: it prepares the handbook once, and then takes one slice after another. */
import { workerData } from 'node:worker_threads';
import { createClassifier } from '../../core';
import type { Catalogue, CompanyJob, EmbeddingTable, JobAnswer, ResultStyle } from '../../core';

/** @property embedding With vectors in memory that all threads share. */
export interface WorkerOrders {
  readonly catalogue: Catalogue;
  readonly embedding?: EmbeddingTable;
  readonly style: ResultStyle;
}

/** What crosses to the other thread: the rest of an answer is for panes. */
export type Answer = Pick<JobAnswer, 'outcome' | 'grade' | 'cells' | 'withdrawn'>;

const { catalogue, embedding, style } = workerData as WorkerOrders;
// Jobs that return are known before they come here.
const { answerJob } = createClassifier(catalogue, { kept: 2, ...(embedding === undefined ? {} : { embedding }) });

export default function answer(jobs: readonly CompanyJob[]): readonly Answer[] {
  return jobs.map((job): Answer => {
    const { outcome, grade, cells, withdrawn } = answerJob(job, style);
    return { outcome, cells, withdrawn, ...(grade === undefined ? {} : { grade }) };
  });
}
