/** Labelled jobs of several handbooks with their proven motivations, for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier, parseCatalogue, planRun } from '../../../src/core';
import type { Catalogue, CompanyJob, MotivatedJob } from '../../../src/core';
import { openCsvDocument } from '../../../src/import/csv/csv-document';
import { CATALOGUE, ROOT } from '../../support/built-in';

const FOLDER = resolve(ROOT, 'test/golden/vignettes');
const handbook = (path: string): Catalogue => parseCatalogue(readFileSync(resolve(ROOT, path), 'utf8'), { name: path, version: '1' }).catalogue;

export const SECOND = handbook('test/golden/vignettes/second-handbook/handbook.txt');
const CARE = handbook('test/golden/vignettes/zorg-en-techniek/handbook.md');
const TRADE = handbook('assets/sample/handboek-technische-handel.md');

export interface MotivatedCase extends MotivatedJob {
  readonly catalogue: Catalogue;
  readonly job: CompanyJob;
}

/** @param path Of a list of jobs. @param every Only each so manieth job. */
function motivate(path: string, catalogue: Catalogue, every = 1): readonly MotivatedCase[] {
  const { motivateJob } = createClassifier(catalogue);
  const { jobs } = planRun(openCsvDocument(readFileSync(resolve(ROOT, path)), '').table);
  return jobs.filter((_, at) => at % every === 0).map((job) => ({ catalogue, job, ...motivateJob(job) }));
}

export const CASES: readonly MotivatedCase[] = [
  ...['by-condition', 'varied', 'held-out'].flatMap((set) => motivate(`${FOLDER}/${set}/jobs.csv`, CATALOGUE)),
  ...motivate(`${FOLDER}/second-handbook/jobs.csv`, SECOND), ...motivate(`${FOLDER}/zorg-en-techniek/jobs.csv`, CARE), ...motivate('assets/sample/functies-technische-handel.csv', TRADE, 3),
];

/** Those that do not hold, by the code and title of their job. */
export const failing = (cases: readonly MotivatedCase[], holds: (one: MotivatedCase) => boolean): readonly string[] =>
  cases.filter((one) => !holds(one)).map(({ job }) => `${job.fields.code ?? ''} ${job.fields.title ?? ''}`);
