import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCatalogue, saveCatalogue } from '../../src/core';
import { expectGolden } from '../support/golden';
import { CATALOGUE, READING, ROOT, SEED_TEXT } from '../support/built-in';

const [JOB] = CATALOGUE.referenceJobs;
if (JOB === undefined) throw new Error('the built-in catalogue is empty');

const squeeze = (text: string): string => text.replace(/<[^>]+>/g, '').replace(/[#*\s]+/g, ' ').trim();

/** All text of the catalogue, one string per field value. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [squeeze(value)];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
};

describe('the built-in catalogue', () => {
  it('is what the pane carries, read: UPDATE_GOLDEN=1 writes it anew', () => {
    const path = resolve(ROOT, 'assets/catalogue/ingebouwd.txt');
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, saveCatalogue(CATALOGUE));
    expect(readFileSync(path, 'utf8')).toBe(saveCatalogue(CATALOGUE));
  });

  it('gives every non-blank line of the source a place, and reports nothing', () => {
    const lines = SEED_TEXT.split('\n').map((text, index) => ({ text, line: index + 1 })).filter(({ text }) => text.trim() !== '');
    expect(READING.uses.map(({ line }) => line)).toEqual(lines.map(({ line }) => line));
    expect(READING.issues).toEqual([]);
  });

  it('holds the words of every line that is no mere label in a field', () => {
    const all = texts(CATALOGUE);
    const lines = SEED_TEXT.split('\n');
    const content = READING.uses.filter(({ field }) => field !== 'label');
    expect(content.length).toBeGreaterThan(30);
    for (const { line, field } of content) {
      // A line of cells (the function's own line, a rule) is spread over fields; numbering and letters become ids.
      const cells = (lines[line - 1] ?? '').split('\t').map((cell) => squeeze(cell).replace(/^(?:\d+|[A-Z])\. |^1\.1 |^Functiefamilie /, ''));
      for (const cell of cells) expect({ line, field, cell, held: all.some((text) => text.includes(cell)) }).toEqual({ line, field, cell, held: true });
    }
  });

  it('takes code, name, group and family from the function line', () => {
    expect([JOB.code, JOB.name, JOB.grade]).toEqual(['1.1', 'Medewerker Verkoop Binnendienst', 'E']);
    expect(CATALOGUE.families).toEqual([{ id: '1', name: 'Commerciële Binnendienst' }]);
    expect(JOB.familyId).toBe('1');
  });

  it('reads the activities item by item', () => {
    expect(JOB.activityGroups.map(({ letter, activities }) => [letter, activities.length])).toEqual([['A', 5], ['B', 6], ['C', 5]]);
    expect(JOB.activityGroups[1]?.activities[0]).toEqual({ id: 'B.1', text: 'Stelt (eenvoudige) offertes op aan de hand van de klantvraag, het aanbod en de tarieven.' });
  });

  it('reads four characteristics, the knowledge level and both alternative titles', () => {
    expect(JOB.characteristics.map(({ name, paragraphs }) => [name, paragraphs.length]))
      .toEqual([['Complexiteit', 2], ['Zelfstandigheid', 2], ['Afbreukrisico', 3], ['Fysieke aspecten', 1]]);
    expect(JOB.knowledge).toMatchObject({ level: 'MBO-3', studyLoadYears: 1.5 });
    expect(JOB.alternativeNames).toEqual(['Medewerker Sales', 'Verkoopadviseur Binnendienst']);
  });

  it('splits each application rule into generic rule, example and variant without losing a letter', () => {
    expect(JOB.rules.map(({ kind, grade }) => [kind, grade])).toEqual([['lighter', 'D'], ['equal', 'E'], ['heavier', 'F']]);
    for (const rule of JOB.rules) expect([rule.generic, rule.example, rule.variant].filter((part) => part !== '').join(' ')).toBe(rule.text);
    expect(JOB.rules[0]?.example).toMatch(/^Bijvoorbeeld .*uitvoert\.$/);
    expect(JOB.rules[0]?.variant).toMatch(/^De lichtere variant .*klanten\.$/);
    expect(JOB.rules[1]).toMatchObject({ example: '', variant: '' });
  });

  it('orders the ladder by its rules and knows no group outside it', () => {
    expect(CATALOGUE.ladder).toEqual(['D', 'E', 'F']);
  });

  it('has the same hash for the same content and another for other content', () => {
    const origin = { name: 'anders', version: '9' };
    expect(parseCatalogue(SEED_TEXT, origin).catalogue.hash).toBe(CATALOGUE.hash);
    expect(parseCatalogue(SEED_TEXT.replace('MBO-3', 'MBO-4'), origin).catalogue.hash).not.toBe(CATALOGUE.hash);
    expect(CATALOGUE.hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it('is the catalogue we agreed on (golden)', () => {
    expectGolden('built-in-catalogue.json', `${JSON.stringify(CATALOGUE, null, 2)}\n`);
  });
});

describe('a handbook that is not whole', () => {
  const origin = { name: 'test', version: '1' };

  it('without a function is an error, not an empty catalogue in silence', () => {
    expect(parseCatalogue('een brief aan de leden', origin).issues.map(({ code }) => code)).toContain('catalogue-no-jobs');
  });

  it('reports the line it could not place', () => {
    const text = SEED_TEXT.replace('### Positie van de functie in de organisatie', '### Iets heel anders');
    const heading = text.split('\n').findIndex((line) => line.includes('heel anders')) + 1;
    const { issues } = parseCatalogue(text, origin);
    expect(issues.some(({ code, place }) => code === 'catalogue-leftover' && place.row === heading)).toBe(true);
  });

  it('names the parts a function lacks', () => {
    const text = SEED_TEXT.slice(0, SEED_TEXT.indexOf('## Toepassingsregels'));
    expect(parseCatalogue(text, origin).issues.find((issue) => issue.code === 'catalogue-incomplete')?.values.missing).toContain('toepassingsregels');
  });
});
