/** Classifying as a service that can run in another thread: what crosses is plain data, and the loaded handbook is its only state. */
import { createClassifier, createExaminer, createExplainer } from '../core';
import type { Classifier, CompanyJob, JobAnswer, JobEvidence, JobExplanation, ReferenceJobId, ResultStyle } from '../core';
import { readKept } from './kept-handbook';

export interface ClassifierService {
  /** Takes a handbook for the jobs that follow, in place of the one before. @param text As in `KeptHandbook`. */
  readonly load: (text: string) => void;
  /** Answers jobs in their order. @param hash Of the handbook to answer with. @param style How it is told. @returns `undefined` when that is not the one that is loaded. */
  readonly answer: (jobs: readonly CompanyJob[], hash: string, style: ResultStyle) => readonly JobAnswer[] | undefined;
  /** Explains one job. @returns `undefined` when another handbook is loaded. */
  readonly explain: (job: CompanyJob, hash: string, style: ResultStyle) => JobExplanation | undefined;
  /** The evidence of one job, beside a reference job if one is given. @returns `undefined` when another handbook is loaded. */
  readonly examine: (job: CompanyJob, hash: string, style: ResultStyle, beside?: ReferenceJobId) => JobEvidence | undefined;
}

/** A service without a handbook; `load` one first. */
export function createClassifierService(): ClassifierService {
  let classifier: Classifier | undefined;
  return {
    load(text) {
      classifier = undefined;
      classifier = createClassifier(readKept({ text }));
    },
    answer(jobs, hash, style) {
      if (classifier?.catalogue.hash !== hash) return undefined;
      const { answerJob } = classifier;
      return jobs.map((job) => answerJob(job, style));
    },
    explain: (job, hash, style) => (classifier?.catalogue.hash === hash ? createExplainer(classifier)(job, style) : undefined),
    examine: (job, hash, style, beside) => (classifier?.catalogue.hash === hash ? createExaminer(classifier)(job, style, beside) : undefined),
  };
}
