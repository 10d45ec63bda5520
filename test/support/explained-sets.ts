/** The labelled sets of the project, each beside its handbook with rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClassifier, parseCatalogue, planRun } from '../../src/core';
import type { Classifier, CompanyJob } from '../../src/core';
import { openCsvDocument } from '../../src/import/csv/csv-document';
import { CLASSIFIER, ROOT } from './built-in';

/** @property jobs As read from the sheet of the set. */
export interface ExplainedSet {
  readonly name: string;
  readonly classifier: Classifier;
  readonly jobs: readonly CompanyJob[];
}

const jobsIn = (file: string): readonly CompanyJob[] => planRun(openCsvDocument(readFileSync(file), '').table).jobs;

const withHandbook = (file: string): Classifier => createClassifier(parseCatalogue(readFileSync(file, 'utf8'), { name: file, version: '1' }).catalogue);

/** The sets of vignettes, and the sample. */
export function explainedSets(): readonly ExplainedSet[] {
  const folder = resolve(ROOT, 'test/golden/vignettes');
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }): ExplainedSet => {
    const handbook = readdirSync(join(folder, name)).find((file) => file.startsWith('handbook.'));
    return { name, classifier: handbook === undefined ? CLASSIFIER : withHandbook(join(folder, name, handbook)), jobs: jobsIn(join(folder, name, 'jobs.csv')) };
  });
  return [...sets, { name: 'sample', classifier: withHandbook(resolve(ROOT, 'assets/sample/handboek-technische-handel.md')), jobs: jobsIn(resolve(ROOT, 'assets/sample/functies-technische-handel.csv')) }];
}
