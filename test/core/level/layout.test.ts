/** How a list of tasks is laid out changes no group: bullets, dashes, numbers, sentences, capitals, order, accents. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier, parseCatalogue, planRun } from '../../../src/core';
import { openCsvDocument } from '../../../src/import/csv/csv-document';
import { ROOT } from '../../support/built-in';

const items = (tasks: string): readonly string[] => tasks.split(/;\s*/);
const LAYOUTS: readonly (readonly [name: string, lay: (tasks: string) => string])[] = [
  ['bullets', (tasks) => items(tasks).map((item) => `• ${item}`).join('\n')],
  ['dashes', (tasks) => items(tasks).map((item) => `- ${item}`).join('\n')],
  ['numbers', (tasks) => items(tasks).map((item, at) => `${String(at + 1)}. ${item}`).join('\n')],
  ['sentences', (tasks) => items(tasks).map((item) => `${item.charAt(0).toUpperCase()}${item.slice(1)}.`).join(' ')],
  ['capitals', (tasks) => tasks.toUpperCase()],
  ['the other order', (tasks) => [...items(tasks)].reverse().join('; ')],
  ['accents', (tasks) => tasks.replace(/e/g, (letter, at: number) => (at % 7 === 0 ? 'é' : letter))],
];

const SETS = [
  ['assets/sample/handboek-technische-handel.md', 'assets/sample/functies-technische-handel.csv'],
  ['test/golden/vignettes/second-handbook/handbook.txt', 'test/golden/vignettes/second-handbook/jobs.csv'],
  ['test/golden/vignettes/zorg-en-techniek/handbook.md', 'test/golden/vignettes/zorg-en-techniek/jobs.csv'],
] as const;

describe.each(SETS)('the jobs beside %s', (handbook, list) => {
  const { classifyJob } = createClassifier(parseCatalogue(readFileSync(resolve(ROOT, handbook), 'utf8'), { name: handbook, version: '1' }).catalogue);
  const jobs = planRun(openCsvDocument(readFileSync(resolve(ROOT, list)), '').table).jobs.filter(({ fields: { tasks = '' } }) => tasks.includes(';'));

  it.each(LAYOUTS)('keep their group with tasks as %s', (_, lay) => {
    expect(jobs.length).toBeGreaterThan(5);
    const changed = jobs.filter((job) => classifyJob(job).grade !== classifyJob({ ...job, fields: { ...job.fields, tasks: lay(job.fields.tasks ?? '') } }).grade);
    expect(changed.map(({ fields }) => fields.code)).toEqual([]);
  });
});
