/** What an analyst said of labels, columns and lines holds wherever the words stand, and nowhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { askQuestions, parseCorrections, readCatalogue, readTextBlocks, summariseReading } from '../../../src/core';
import type { CatalogueCorrections, CatalogueReading, LabelMeaning } from '../../../src/core';
import { rowsToBlocks } from '../../../src/import/handbook/rows-to-blocks';
import { ROOT } from '../../support/built-in';

const ORIGIN = { name: 'park', version: '1' };
const read = (text: string, corrections: CatalogueCorrections = {}): CatalogueReading => readCatalogue(readTextBlocks(text), ORIGIN, corrections);
const heads = ({ catalogue }: CatalogueReading): readonly string[] =>
  catalogue.referenceJobs.map(({ name, grade, familyId }) => [name, grade, catalogue.families.find(({ id }) => id === familyId)?.name ?? ''].join('|'));
const codes = ({ issues }: CatalogueReading): readonly string[] => issues.map(({ code }) => code);

/** Pages of functions; `line` is what stands between name and purpose. */
const pages = (names: readonly string[], line: (index: number) => string): string =>
  names.map((name, index) => `## ${name}\n\n${line(index)}\n\n### Doel\n\nZorgt voor ${name}.\n\n### Taken\n\n- doet het werk van ${name}\n`).join('\n');

const NAMES = ['Smid', 'Kok', 'Gids', 'Tuinman'];

describe('a label that was said to name something', () => {
  it.each<readonly [string, (index: number) => string]>([
    ['before a colon', (index) => `Trede: ${String(index + 1)}`],
    ['before a dash', (index) => `TREDE – ${String(index + 1)}`],
    ['before a space', (index) => `Trede ${String(index + 1)}`],
    ['above its value', (index) => `Trede\n\n${String(index + 1)}`],
    ['in the first of two cells', (index) => `| Trede | ${String(index + 1)} |\n| Kleur | rood |`],
  ])('does so %s', (_where, line) => {
    expect(heads(read(pages(NAMES, line), { labels: { Trede: 'grade' } }))).toEqual(['Smid|1|', 'Kok|2|', 'Gids|3|', 'Tuinman|4|']);
  });

  it('takes words for grades too, and the ladder that was said', () => {
    const metals = ['Goud', 'IJzer', 'Zilver', 'IJzer'];
    const { catalogue } = read(pages(NAMES, (index) => `Ring: ${metals[index] ?? ''}`), { labels: { ring: 'grade' }, ladder: ['IJzer', 'Zilver', 'Goud'] });
    expect(catalogue.referenceJobs.map(({ grade }) => grade)).toEqual(metals);
    expect(catalogue.ladder).toEqual(['IJzer', 'Zilver', 'Goud']);
  });

  it('names the columns of a list', () => {
    const rows = [['Wie', 'Trede', 'Hoek'], ['Smid', '3', 'Werkplaats'], ['Kok', '2', 'Keuken'], ['Gids', '1', 'Park']];
    const labels: Record<string, LabelMeaning> = { Wie: 'name', Trede: 'grade', Hoek: 'family' };
    expect(heads(readCatalogue(rowsToBlocks(rows, { file: 'lijst.csv' }), ORIGIN, { labels }))).toEqual(['Smid|3|Werkplaats', 'Kok|2|Keuken', 'Gids|1|Park']);
  });

  it('is told where it stands nowhere', () => {
    expect(codes(read(pages(NAMES, () => 'Functiegroep: A'), { labels: { Trede: 'grade' }, lines: { Bakker: 'function' } })).filter((code) => code === 'catalogue-correction-unused')).toHaveLength(2);
  });
});

describe('a line', () => {
  const TEXT = pages(NAMES, () => 'Functiegroep: A');

  it('that was said to be no function is none, and the others stay', () => {
    expect(heads(read(TEXT, { lines: { Kok: 'no-function' } }))).toEqual(['Smid|A|', 'Gids|A|', 'Tuinman|A|']);
  });

  it('that was said to name a function does, though nothing that is known follows', () => {
    expect(heads(read(`${TEXT}\n## Bakker\n\nFunctiegroep: B\n`, { lines: { Bakker: 'function' } }))).toContain('Bakker|B|');
  });

  it('that was said to name the family does so for what follows', () => {
    expect(heads(read(`Het buitenwerk\n\n${TEXT}`, { lines: { 'Het buitenwerk': 'family' } }))).toEqual(NAMES.map((name) => `${name}|A|Het buitenwerk`));
  });
});

describe('a pattern', () => {
  it('stands for what differs from page to page', () => {
    const text = NAMES.map((name) => `## ${name}\n\nFunctiegroep: A\n\n### Doel\n\nZorgt.\n\n### Wat doet een ${name}?\n\n- doet het werk\n`).join('\n');
    const { catalogue } = read(text, { sections: { 'Wat doet een *?': 'activities' } });
    expect(catalogue.referenceJobs.map(({ activityGroups }) => activityGroups.flatMap(({ activities }) => activities).length)).toEqual([1, 1, 1, 1]);
  });
});

describe('corrections that say nothing of a handbook', () => {
  it('change nothing of it', () => {
    const word = fc.stringMatching(/^[qxz]{3,9}$/);
    const text = pages(NAMES, (index) => `Functiegroep: ${'ABCD'.charAt(index)}`);
    const before = read(text);
    fc.assert(fc.property(fc.dictionary(word, fc.constantFrom<LabelMeaning>('grade', 'name', 'family')), fc.dictionary(word, fc.constantFrom('function' as const, 'family' as const)), (labels, lines) => {
      const after = read(text, { labels, lines });
      expect(after.catalogue.hash).toBe(before.catalogue.hash);
      expect(after.uses).toEqual(before.uses);
    }));
  });
});

describe('a corrections file', () => {
  it('holds every kind of answer, and no other', () => {
    const corrections: CatalogueCorrections = { sections: { A: 'purpose' }, labels: { B: 'grade' }, lines: { C: 'no-function' }, ladder: ['1'], grades: { D: '1' } };
    expect(parseCorrections(JSON.stringify(corrections))).toEqual({ kind: 'corrections', corrections });
    expect(parseCorrections('{"labels": {"B": "purpose"}}')).toEqual({ kind: 'invalid', place: 'labels.B' });
    expect(parseCorrections('{"sections": {}, "lines": {}}')).toEqual({ kind: 'corrections', corrections: {} });
  });
});

describe('the questions', () => {
  const UNKNOWN = readFileSync(join(ROOT, 'test/fixtures/repair/dierenpark.md'), 'utf8');
  const asked = (corrections: CatalogueCorrections): readonly string[] => askQuestions(read(UNKNOWN, corrections), corrections).filter(({ count }) => count === 9).map(({ text }) => text).sort();
  const sections = { 'Zo ziet de dag eruit': 'activities', 'Wat je meeneemt': 'complexity', 'Waar we het voor doen': 'purpose' } as const;

  it('ask once after what comes on every page, and what a label probably names', () => {
    expect(asked({})).toEqual(['Ring', 'Waar we het voor doen', 'Wat je meeneemt', 'Zo ziet de dag eruit']);
    expect(askQuestions(read(UNKNOWN)).find(({ text }) => text === 'Ring')?.guess).toEqual({ kind: 'label', meaning: 'grade' });
  });

  it('that are answered are not asked again, and their answers make it whole', () => {
    expect(asked({ labels: { Ring: 'grade' } })).toEqual(['Waar we het voor doen', 'Wat je meeneemt', 'Zo ziet de dag eruit']);
    expect(asked({ sections, labels: { Ring: 'grade' } })).toEqual([]);
    expect(summariseReading(read(UNKNOWN, { sections, labels: { Ring: 'grade' } }))).toMatchObject({ functions: 9, withGrade: 9, withPurpose: 9, withActivities: 9, withCharacteristics: 9, quality: 'good' });
  });

  it('name a heading that was taken for a group of activities in most functions', () => {
    const text = UNKNOWN.replaceAll('Zo ziet de dag eruit', 'Taken').replaceAll('Waar we het voor doen', 'Doel').replaceAll('Ring: ', 'Functiegroep: A').replace(/A\p{L}+$/gmu, 'A');
    expect(askQuestions(read(text)).find((question) => question.text === 'Wat je meeneemt')).toMatchObject({ count: 9, guess: { kind: 'section', meaning: 'complexity' } });
  });
});
