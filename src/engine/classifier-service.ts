/** Classifying as a service that can run in another thread: what crosses is plain data, and the loaded catalogue is its only state. */
import { createClassifier, runJobs } from '../core';
import type { Catalogue, Cell, Classifier, CompanyJob, Proposal } from '../core';

/** What the sheet and the pane need of an answered job; the proposal with its evidence stays behind, it is large. */
export interface JobAnswer extends Pick<Proposal, 'outcome' | 'grade'> {
  readonly cells: readonly Cell[];
}

export interface ClassifierService {
  /** Keeps a catalogue for the jobs that follow, in place of the one before. @returns Its content hash. */
  readonly load: (catalogue: Catalogue) => string;
  /** Answers jobs in their order. @param hash Of the catalogue to answer with. @returns `undefined` when that is not the one that is loaded. */
  readonly answer: (jobs: readonly CompanyJob[], hash: string) => readonly JobAnswer[] | undefined;
}

/** A service without a catalogue; `load` one first. */
export function createClassifierService(): ClassifierService {
  let classifier: Classifier | undefined;
  return {
    load(catalogue) {
      classifier = createClassifier(catalogue);
      return catalogue.hash;
    },
    answer(jobs, hash) {
      if (classifier?.catalogue.hash !== hash) return undefined;
      return [...runJobs(classifier, jobs)].map(({ cells, proposal: { outcome, grade } }) => ({ cells, outcome, ...(grade === undefined ? {} : { grade }) }));
    },
  };
}
