/** A title that is a name of a function finds that function, whatever people write around it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue } from '../../src/core';
import type { Catalogue, ReferenceJob } from '../../src/core';
import { createRanker } from '../../src/core/match/rank-references';
import { tokenize } from '../../src/core/text/tokenize';
import { CATALOGUE, CLASSIFIER, classifyRow, ROOT } from '../support/built-in';

const SAMPLE = parseCatalogue(readFileSync(join(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8'), { name: 'Handel', version: '1' }).catalogue;
const namesOf = ({ referenceJobs }: Catalogue): readonly (readonly [id: string, name: string])[] => referenceJobs.flatMap(({ id, name, alternativeNames }) => [name, ...alternativeNames].map((one) => [id, one] as const));

/** What people and programs write around a name. */
const AROUND: readonly (readonly [string, (name: string) => string])[] = [
  ['as it stands', (name) => name], ['in capitals', (name) => name.toUpperCase()], ['in small letters', (name) => name.toLowerCase()], ['decomposed', (name) => name.normalize('NFD')],
  ['in another order', (name) => tokenize(name).map(({ word }) => word).reverse().join(' ')],
  ...['(m/v)', 'm/v/x', '32-40 uur', '0,8 fte', 'parttime', '- Zwolle', '(Utrecht)', ', Den Haag', 'regio Zuid', '(rayon Noord)', 'nachtdienst', '(ploegendienst)', '2-ploegendienst', '- vacature'].map((text): readonly [string, (name: string) => string] => [text, (name) => `${name} ${text}`]),
];

describe.each([['the built-in handbook', CATALOGUE], ['the sample handbook', SAMPLE]] as const)('a name of %s', (_handbook, catalogue) => {
  const rank = createRanker(catalogue);
  it.each(AROUND)('is found first: %s', (_how, write) => {
    const missed = namesOf(catalogue).filter(([id, name]) => rank({ row: 1, fields: { title: write(name) } }).matches[0]?.referenceJobId !== id);
    expect(missed).toEqual([]);
  });

  it('is found first beside tasks of another function, and then never more surely than beside its own', () => {
    const tasksOf = (one: ReferenceJob): string => one.activityGroups.flatMap(({ activities }) => activities.map(({ text }) => text)).join('; ');
    for (const [id, name] of namesOf(catalogue)) {
      const own = catalogue.referenceJobs.find((job) => job.id === id);
      const other = catalogue.referenceJobs.find((job) => job.id !== id);
      if (own === undefined || other === undefined) continue;
      const [sure] = rank({ row: 1, fields: { title: name, tasks: tasksOf(own) } }).matches;
      const certainty = sure?.probability ?? 0;
      const [first] = rank({ row: 1, fields: { title: name, tasks: tasksOf(other) } }).matches;
      expect([name, first?.referenceJobId]).toEqual([name, id]);
      expect(first?.probability).toBeLessThanOrEqual(certainty);
    }
  });
});

describe('an abbreviation that is a word of its own', () => {
  it.each(['BI-specialist', 'BI ontwikkelaar', 'Medewerker BI', 'Medewerker BD', 'BI consultant'])('%s has no group', (title) => {
    expect(classifyRow({ Functie: title }).grade).toBeUndefined();
  });

  it.each(['Medewerker verkoop bd', 'verkoop BI', 'Sales bi medewerker'])('%s is sales', (title) => {
    const [match] = createRanker(CATALOGUE)({ row: 1, fields: { title } }).matches;
    expect(match?.probability).toBeGreaterThan(0.5);
    expect(CLASSIFIER.classifyJob({ row: 1, fields: { title } }).grade).toBe('E');
  });

  it.each([['Mag', 'Mag. medewerker', 'Magazijnmedewerker'], ['Log', 'Medewerker log', 'Magazijnmedewerker']])('%s alone says nothing, but %s does', (alone, supported, name) => {
    const rankSample = createRanker(SAMPLE);
    expect(rankSample({ row: 1, fields: { title: alone } }).noMatch).toBeGreaterThan(0.5);
    const [match] = rankSample({ row: 1, fields: { title: supported } }).matches;
    expect(SAMPLE.referenceJobs.find(({ id }) => id === match?.referenceJobId)?.name).toBe(name);
  });
});
