/** The sample handbook is whole, and its list of jobs belongs to it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import papaparse from 'papaparse';
import { missingParts, parseCatalogue } from '../src/core';
import { missedLines } from './support/account';
import { ROOT } from './support/built-in';

const read = (name: string): string => readFileSync(resolve(ROOT, 'assets/sample', name), 'utf8').replace(/^\uFEFF/, '');
const rows = (name: string): Record<string, string>[] => papaparse.parse<Record<string, string>>(read(name), { header: true, delimiter: ';', skipEmptyLines: true }).data;

const TEXT = read('handboek-technische-handel.md');
const READING = parseCatalogue(TEXT, { name: 'Technische Handel (verzonnen voorbeeld)', version: '1' });
const { catalogue } = READING;

describe('the sample handbook', () => {
  it('has 30 complete functions in 8 families, and nothing is left over', () => {
    expect([catalogue.referenceJobs.length, catalogue.families.length, catalogue.ladder.join('')]).toEqual([30, 8, 'ABCDEFGHIJ']);
    expect(READING.issues).toEqual([]);
    expect(missedLines(TEXT, READING)).toEqual([]);
    for (const job of catalogue.referenceJobs) {
      expect({ name: job.name, missing: missingParts(job), kinds: job.characteristics.length, titles: job.alternativeNames.length, knowledge: job.knowledge !== undefined })
        .toEqual({ name: job.name, missing: [], kinds: 4, titles: 3, knowledge: true });
    }
  });

  it('says within itself that it is made up', () => {
    expect(TEXT.split('\n')[0]).toContain('Verzonnen voorbeeld');
  });

  it('comes with 300 jobs whose expected groups follow from its rules', () => {
    const [jobs, expected] = [rows('functies-technische-handel.csv'), rows('functies-technische-handel-verwacht.csv')];
    expect([jobs.length, expected.length]).toEqual([300, 300]);
    const references = new Map(catalogue.referenceJobs.map((job) => [job.code, job]));
    const kinds: Readonly<Record<string, string>> = { Lichter: 'lighter', Gelijk: 'equal', Zwaarder: 'heavier' };
    for (const { Groep, Referentiefunctie = '', Regel = '' } of expected) {
      const job = references.get(Referentiefunctie);
      expect(job === undefined ? '' : job.rules.find(({ kind }) => kind === kinds[Regel])?.grade).toBe(Groep);
    }
  });
});
