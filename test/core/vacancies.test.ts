/** Vacancy texts: what is about the company, its demands, its offer and the procedure is no work; what is about the work stays, whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier, parseCatalogue, readJobs } from '../../src/core';
import type { CompanyJob } from '../../src/core';
import { ROOT } from '../support/built-in';

interface Vacancy {
  readonly title: string;
  readonly text: string;
  readonly work: readonly string[];
  readonly other: readonly string[];
}

const VACANCIES = readFileSync(join(ROOT, 'test/fixtures/vacancies/vacancies.txt'), 'utf8').split(/^## /m).slice(1).map((part): Vacancy => {
  const [title = '', ...lines] = part.trimEnd().split('\n');
  return {
    title, text: lines.map((line) => line.replace(/^= /, '')).join('\n').trim(),
    work: lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2)), other: lines.filter((line) => !line.startsWith('= ') && line.trim() !== ''),
  };
});
const SAMPLE = parseCatalogue(readFileSync(join(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8'), { name: 'Handel', version: '1' }).catalogue;
const classifier = createClassifier(SAMPLE);
const read = (title: string, text: string): CompanyJob => {
  const [job] = readJobs({ rows: [['Functie', 'Functieomschrijving'], [title, text]], firstRow: 1 }).jobs;
  if (job === undefined) throw new Error(`no job in ${title}`);
  return job;
};
const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('a vacancy text', () => {
  it.each(VACANCIES.map((one) => [one.title, one] as const))('%s: only the work is left', (title, { text, work, other }) => {
    const { tasks = '' } = read(title, text).fields;
    expect(other.filter((line) => line.length > 25 && squeeze(tasks).includes(squeeze(line)))).toEqual([]);
    expect(work.filter((line) => !squeeze(tasks).includes(squeeze(line)))).toEqual([]);
  });

  it.each(VACANCIES.map((one) => [one.title, one] as const))('%s: the answer is that of the work alone', (title, { text, work }) => {
    const [whole, alone] = [read(title, text), read(title, work.join('\n'))].map((job) => classifier.classifyJob(job));
    expect([whole?.referenceJobId, whole?.grade, whole?.rule, whole?.outcome]).toEqual([alone?.referenceJobId, alone?.grade, alone?.rule, alone?.outcome]);
  });
});
