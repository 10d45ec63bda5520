/** The whole pipeline, a line per stage: jobs -> match -> level -> propose. */
import { readJobs } from './jobs/read-jobs';
import type { JobReading } from './jobs/read-jobs';
import type { MappingOverrides } from './jobs/map-columns';
import { createLeveller } from './level/level-job';
import type { EmbeddingTable } from './match/embedding/static-embedding';
import { createRanker } from './match/rank-references';
import type { Catalogue } from './model/catalogue';
import type { CompanyJob } from './model/company-job';
import type { Issue } from './model/issue';
import type { Proposal } from './model/proposal';
import type { Table } from './model/table';
import { propose } from './propose/propose';

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

/** What a whole table gives: how it was read, a proposal per job, and the issues of the table itself. */
export interface Classification {
  readonly reading: JobReading;
  readonly proposals: readonly Proposal[];
  readonly issues: readonly Issue[];
}

/**
 * Classifies every job of a table.
 * @param overrides Header text -> field, where the user knows better than the recognition.
 * @returns Proposals in row order. Issues of a row stand in its proposal.
 * @example classify(catalogue, { firstRow: 1, rows: [['Functie', 'Taken'], ['Medewerker Sales', 'offertes, orders']] })
 */
export function classify(catalogue: Catalogue, table: Table, overrides: MappingOverrides = {}): Classification {
  const reading = readJobs(table, overrides);
  const { classifyJob } = createClassifier(catalogue);
  return { reading, proposals: reading.jobs.map(classifyJob), issues: reading.issues };
}
