/** The built-in catalogue for tests, read from the same file the software ships. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier } from '../../src/core';
import type { Cell, Proposal, Row } from '../../src/core';
import { readJobs } from '../../src/core';
import { loadBuiltInCatalogue } from '../../src/engine/built-in-catalogue';

export const ROOT = resolve(__dirname, '../..');
export const SEED_TEXT = readFileSync(resolve(ROOT, 'assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt'), 'utf8');
export const READING = loadBuiltInCatalogue(SEED_TEXT);
export const CATALOGUE = READING.catalogue;
export const CLASSIFIER = createClassifier(CATALOGUE);

/** A job from field headers and cells, classified as a one-row sheet. */
export function classifyRow(row: Readonly<Record<string, Cell>>): Proposal {
  const rows: Row[] = [Object.keys(row), Object.values(row)];
  const [job] = readJobs({ rows, firstRow: 1 }).jobs;
  if (job === undefined) throw new Error('the test row describes no job');
  return CLASSIFIER.classifyJob(job);
}
