/** A reference job given as a company job in its own words is equal to itself, and meets no condition of its lighter or heavier rule. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier, parseCatalogue } from '../../../src/core';
import { referenceAsJob } from '../../../src/core/level/reference-as-job';
import { CATALOGUE, ROOT } from '../../support/built-in';

const read = (file: string) => parseCatalogue(readFileSync(resolve(ROOT, file), 'utf8'), { name: file, version: '1' }).catalogue;
const HANDBOOKS = [CATALOGUE, read('assets/sample/handboek-technische-handel.md'), read('test/golden/vignettes/second-handbook/handbook.txt'), read('test/golden/vignettes/zorg-en-techniek/handbook.md')];

const jobs = HANDBOOKS.flatMap((catalogue) => {
  const { classifyJob } = createClassifier(catalogue);
  return catalogue.referenceJobs.map((reference) => ({ name: `${catalogue.name} ${reference.code} ${reference.name}`, reference, classifyJob }));
});

it.each(jobs)('$name', ({ reference, classifyJob }) => {
  const { referenceJobId, rule, grade, level } = classifyJob(referenceAsJob(reference));
  expect(referenceJobId).toBe(reference.id);
  expect(level?.conditions.filter(({ answer }) => answer === 'holds')).toEqual([]);
  expect({ rule, grade }).toEqual({ rule: 'equal', grade: reference.grade });
});
