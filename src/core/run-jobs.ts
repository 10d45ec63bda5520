/**
 * The road of a row, a line per stage: job -> match -> level -> propose -> present -> sealed cells. Pane, command line, custom functions and benchmarks all take it;
 * what a host needs besides (slices, progress, stopping, threads) is wrapped around it.
 */
import { createLeveller } from './level/level-job';
import type { EmbeddingTable } from './match/embedding/static-embedding';
import { createRanker } from './match/rank-references';
import type { Catalogue } from './model/catalogue';
import type { CompanyJob } from './model/company-job';
import type { Proposal } from './model/proposal';
import type { Cell } from './model/table';
import { presentProposal } from './present/present-proposal';
import { propose } from './propose/propose';
import { sealCells } from './results/seal';

/** A catalogue prepared for classifying; build it once and use it for any number of jobs. */
export interface Classifier {
  readonly catalogue: Catalogue;
  readonly classifyJob: (job: CompanyJob) => Proposal;
}

/**
 * Prepares a catalogue. The same job always gets the same proposal.
 * @param embedding Learned for this catalogue by `trainForCatalogue`; without one words are compared by letters, stems and synonyms.
 */
export function createClassifier(catalogue: Catalogue, embedding?: EmbeddingTable): Classifier {
  const rank = createRanker(catalogue, embedding);
  const levelJob = createLeveller(catalogue);
  return {
    catalogue,
    classifyJob(job) {
      const ranking = rank(job);
      const best = ranking.matches[0];
      const level = best === undefined ? undefined : levelJob(job, best);
      return propose(catalogue, job, { ...ranking, ...(level === undefined ? {} : { level }) });
    },
  };
}

/** A job at the end of the road. @property cells In the order of `RESULT_COLUMNS`, as they go into a sheet or file. */
export interface AnsweredJob {
  readonly job: CompanyJob;
  readonly proposal: Proposal;
  readonly cells: readonly Cell[];
}

/**
 * Answers jobs one by one, in their order, as they are asked for: nothing is kept of those before.
 * @example for (const { job, cells } of runJobs(createClassifier(catalogue), reading.jobs)) write(job.row, cells);
 */
export function* runJobs({ catalogue, classifyJob }: Classifier, jobs: Iterable<CompanyJob>): Generator<AnsweredJob> {
  for (const job of jobs) {
    const proposal = classifyJob(job);
    yield { job, proposal, cells: sealCells(presentProposal(catalogue, job, proposal), job, catalogue) };
  }
}
