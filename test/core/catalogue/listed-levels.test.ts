/** Names that list the levels of a function, however they are written; and pages of several levels with one text. */
import fc from 'fast-check';
import { allActivities } from '../../../src/core/model/catalogue';
import { readCatalogue, readTextBlocks, sharesTextWith, summariseReading } from '../../../src/core';
import type { CatalogueCorrections, CatalogueReading } from '../../../src/core';
import { gradesOfLevels, listedLevels } from '../../../src/core/catalogue/listed-levels';
import { missedLines } from '../../support/account';

const SERIES = [['1', '2', '3', '4'], ['I', 'II', 'III', 'IV'], ['A', 'B', 'C', 'D'], ['junior', 'medior', 'senior', 'expert']] as const;
const BASES = ['Secretaresse', 'Medewerker financiële administratie', 'Beleidsadviseur', 'Monteur elektro en pneumatiek', 'Teamleider (zorg)'] as const;
/** Ways to write several marks in one line. */
const WRITES: readonly ((marks: readonly string[]) => string)[] = [
  (marks) => marks.join('/'), (marks) => marks.join(' / '), (marks) => `${marks.slice(0, -1).join(', ')} en ${marks.at(-1) ?? ''}`, (marks) => marks.join(', '), (marks) => `(${marks.join('/')})`, (marks) => `(${marks.slice(0, -1).join(', ')} en ${marks.at(-1) ?? ''})`,
];
const series = fc.tuple(fc.constantFrom(...SERIES), fc.integer({ min: 2, max: 4 })).map(([marks, count]) => marks.slice(0, count));

describe('a name that lists levels', () => {
  it('gives a name per level, however it lists them', () => {
    fc.assert(fc.property(fc.constantFrom(...BASES), series, fc.constantFrom(...WRITES), (base, marks, write) => {
      expect(listedLevels(`${base} ${write(marks)}`)?.names).toEqual(marks.map((mark) => `${base} ${mark}`));
    }), { numRuns: 200 });
  });

  it('gives them again where only the first and the last stand, or every name whole', () => {
    fc.assert(fc.property(fc.constantFrom(...BASES), series, fc.constantFrom(' t/m ', ' tot en met ', ' - ', ' – '), (base, marks, to) => {
      const numbers = marks[0] === 'junior' ? ['1', '2'] : marks;
      expect(listedLevels(`${base} ${numbers[0] ?? ''}${to}${numbers.at(-1) ?? ''}`)?.names).toEqual(numbers.map((mark) => `${base} ${mark}`));
      expect(listedLevels(marks.map((mark) => `${base} ${mark}`).join(', '))?.marks).toEqual(marks);
    }), { numRuns: 60 });
  });

  it.each(['Medewerker kassa/balie', 'Inkoper en verkoper', 'Verzorgende 3IG', 'Monteur II', 'Medewerker P&O', 'Chauffeur C/E', 'Operator 1/3', 'Medewerker I en A', 'Hoofd HR, IT en F', 'Senior', 'Trainer/coach', 'Adviseur 2/1'])('is none: %s', (name) => {
    expect(listedLevels(name)).toBeUndefined();
  });

  it('puts words in front of the name in front of each', () => {
    expect(listedLevels('Junior, medior en senior adviseur')?.names).toEqual(['Junior adviseur', 'Medior adviseur', 'Senior adviseur']);
  });

  it('takes the groups in order, by mark, or from a range', () => {
    const levels = listedLevels('Secretaresse I, II en III');
    if (levels === undefined) throw new Error('no levels');
    for (const text of ['4/5/6', '4, 5 en 6', '4 t/m 6', '4-6', 'I: 4, II: 5, III: 6', 'III = 6; II = 5; I = 4', '4 (I), 5 (II), 6 (III)', '4\n5\n6', 'schaal 4, schaal 5, schaal 6', 'niveau I: 4; niveau II: 5; niveau III: 6']) expect([text, gradesOfLevels(text, levels)]).toEqual([text, ['4', '5', '6']]);
    expect(gradesOfLevels('4/5', levels)).toBeUndefined();
  });
});

const page = (name: string, grade: string): string => `## ${name}\n\n${grade === '' ? '' : `Functiegroep: ${grade}\n\n`}### Doel\n\nZorgt voor ${name.toLowerCase()}.\n\n### Taken\n\n- Beheert de agenda.\n- Verwerkt post.\n\n### Zelfstandigheid\n\nDeelt het werk zelf in.\n\n`;
const read = (text: string, corrections?: CatalogueCorrections): CatalogueReading => readCatalogue(readTextBlocks(text), { name: 'x', version: '1' }, corrections);
const named = ({ catalogue }: CatalogueReading): readonly (readonly [string, string])[] => catalogue.referenceJobs.map(({ name, grade }) => [name, grade]);

describe('a page of several levels', () => {
  const text = `${page('Secretaresse 1/2/3', '4/5/6')}${page('Kok', '3')}${page('Chauffeur B/C', '3')}`;
  const reading = read(text);

  it('is a function per level, each with its group and the whole text, told to be shared', () => {
    expect(named(reading)).toEqual([['Secretaresse 1', '4'], ['Secretaresse 2', '5'], ['Secretaresse 3', '6'], ['Kok', '3'], ['Chauffeur B/C', '3']]);
    const [first, second] = reading.catalogue.referenceJobs;
    if (first === undefined || second === undefined) throw new Error('no functions');
    expect(second).toMatchObject({ purpose: first.purpose, characteristics: first.characteristics });
    expect(allActivities(second)).toEqual(allActivities(first));
    expect(sharesTextWith(reading.catalogue, first).map(({ name }) => name)).toEqual(['Secretaresse 2', 'Secretaresse 3']);
    expect(reading.issues.filter(({ code }) => code === 'catalogue-levels-shared')).toHaveLength(1);
    expect(missedLines(text, reading)).toEqual([]);
  });

  it('takes its groups from a list: level by level, or all of them in one row', () => {
    const list = (rows: string): string => `| Functie | Schaal |\n|---|---|\n${rows}\n| Kok | 3 |\n\n${page('Secretaresse I en II', '')}${page('Kok', '')}`;
    for (const rows of ['| Secretaresse I | 4 |\n| Secretaresse II | 5 |', '| Secretaresse I en II | 4/5 |', '| Secretaresse I/II | 4 en 5 |']) expect(named(read(list(rows)))).toEqual([['Secretaresse I', '4'], ['Secretaresse II', '5'], ['Kok', '3']]);
    // One row with one group: the handbook has one function of that name.
    expect(named(read(list('| Secretaresse I en II | 4 |')))).toEqual([['Secretaresse I en II', '4'], ['Kok', '3']]);
  });

  it('with a table of what tells them apart gives each level its column', () => {
    const table = '| Kenmerk | I | II |\n|---|---|---|\n| Contacten | Spreekt met collega\'s | Spreekt met klanten en leveranciers |\n\n';
    const { catalogue } = read(`${page('Secretaresse I/II', '4/5')}${table}${page('Kok', '3')}`);
    expect(catalogue.referenceJobs.map(({ name, grade, characteristics }) => [name, grade, characteristics.at(-1)?.paragraphs])).toEqual([['Secretaresse I', '4', ['Spreekt met collega\'s']], ['Secretaresse II', '5', ['Spreekt met klanten en leveranciers']], ['Kok', '3', ['Deelt het werk zelf in.']]]);
  });

  it('stays out whole when it is said to be no function, and its lines are not counted', () => {
    const without = read(text, { lines: { 'Secretaresse 1/2/3': 'no-function' } });
    expect(named(without)).toEqual([['Kok', '3'], ['Chauffeur B/C', '3']]);
    expect(summariseReading(without).usedLines).toBeLessThan(summariseReading(reading).usedLines);
  });

  it('beside pages of its levels is what stands above them, and no function', () => {
    expect(named(read(`${page('Secretaresse 1/2', '')}${page('Secretaresse 1', '4')}${page('Secretaresse 2', '5')}${page('Kok', '3')}`)).map(([name]) => name)).toEqual(['Secretaresse 1', 'Secretaresse 2', 'Kok']);
  });
});
