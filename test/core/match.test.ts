import fc from 'fast-check';
import { createClassifier, parseCatalogue } from '../../src/core';
import type { Catalogue, CompanyJob } from '../../src/core';
import { createRanker } from '../../src/core/match/rank-references';
import { CATALOGUE, CLASSIFIER, SEED_TEXT, classifyRow } from '../support/built-in';

const job = (fields: CompanyJob['fields'], row = 2): CompanyJob => ({ row, fields });

/** A small handbook in the seed's form: every function one activity, one sentence of purpose. */
function handbook(functions: readonly (readonly [code: string, name: string, purpose: string, activity: string])[]): Catalogue {
  const text = functions.map(([code, name, purpose, activity]) =>
    `Functiefamilie ${code.slice(0, 1)}\n\nFamilie ${code.slice(0, 1)}\tE\t${code} ${name}\n\n### Positie van de functie in de organisatie\n\nWerkt onder leiding.\n\n### Doel van de functie\n\n${purpose}\n\n### Typering van de activiteiten\n\n#### A. Werk\n\n1. ${activity}\n`).join('\n');
  return parseCatalogue(text, { name: 'klein', version: '1' }).catalogue;
}

const SMALL = handbook([
  ['1.1', 'Medewerker Verkoop Binnendienst', 'Verkopen aan klanten per telefoon.', 'Stelt offertes op en belt klanten na.'],
  ['2.1', 'Magazijnmedewerker', 'Zorgen dat goederen op tijd klaarstaan.', 'Verzamelt orders met de heftruck en controleert de voorraad.'],
  ['3.1', 'Boekhouder', 'Zorgen voor een juiste administratie.', 'Boekt facturen en stelt de jaarrekening op.'],
]);

describe('ranking', () => {
  const order = (fields: CompanyJob['fields']): readonly string[] => createRanker(SMALL)(job(fields)).matches.map(({ referenceJobId }) => referenceJobId);

  it.each([
    // The name says it, whatever the language.
    ['2.1', { title: 'Warehouse employee' }],
    // A title that fits anyone is decided by the tasks.
    ['3.1', { title: 'Medewerker', tasks: 'inboeken van facturen; jaarrekening voorbereiden' }],
    // An inflected, abbreviated title is still the sales job.
    ['1.1', { title: 'Verkoopmedewerkster binnend.' }],
    // Orders are picked in the warehouse, not sold: the activity decides.
    ['2.1', { title: 'Medewerker', tasks: 'orders verzamelen met heftruck' }],
  ])('%s comes first for %j', (first, fields) => {
    expect(order(fields)[0]).toBe(first);
  });

  it('keeps the catalogue order among equals', () => {
    const twins = handbook([['1.1', 'Inkoper', 'Inkopen.', 'Koopt in.'], ['1.2', 'Inkoper', 'Inkopen.', 'Koopt in.']]);
    expect(createRanker(twins)(job({ title: 'inkoper' })).matches.map(({ referenceJobId }) => referenceJobId)).toEqual(['1.1', '1.2']);
  });
});

describe('evidence', () => {
  const words = fc.constantFrom('verkoop', 'binnendienst', 'offertes', 'opstellen', 'Magazijn', 'sales', 'klanten', 'é', '🙂', ';', '\n', 'CRM', 'hr', 'de', 'medewerker', 'orders', '.', 'inkoop');
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
  const anyJob = fc.record({ title: text, tasks: text, purpose: text, department: text }).map((fields) =>
    job(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))));

  it('adds up: the score is the sum of the contributions', () => {
    fc.assert(fc.property(anyJob, (one) => {
      for (const { score, contributions } of createRanker(SMALL)(one).matches) {
        expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 12);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
      }
    }));
  });

  it('quotes the job literally', () => {
    fc.assert(fc.property(anyJob, (one) => {
      const { matches, level } = CLASSIFIER.classifyJob(one);
      const quotes = [
        ...matches.flatMap(({ contributions, alignments }) => [...contributions.map((each) => each.job), ...alignments.map(({ task }) => task)]),
        ...(level?.comparisons ?? []).flatMap((each) => (each.job === undefined ? [] : [each.job])),
      ];
      for (const { source, start, end, text: quoted } of quotes) expect((one.fields[source] ?? '').slice(start, end)).toBe(quoted);
    }));
  });

  it('quotes the handbook literally', () => {
    const { matches, level } = classifyRow({ Functie: 'Medewerker sales', Taken: 'offertes opstellen; klachten behandelen', Opleiding: 'MBO-3', Contacten: 'klanten', Zelfstandigheid: 'weinig aansturing' });
    const said = SEED_TEXT.replace(/\s+/g, ' ');
    const quotes = [...matches.flatMap(({ contributions }) => contributions.map(({ reference }) => reference)), ...(level?.comparisons ?? []).flatMap(({ reference }) => reference ?? [])];
    expect(quotes.length).toBeGreaterThan(5);
    for (const { text: quoted } of quotes) expect(said).toContain(quoted.replace(/\s+/g, ' '));
    for (const { text: condition } of level?.conditions ?? []) expect(said).toContain(condition);
  });
});

describe('the same input gives the same output', () => {
  it('whatever was classified before', () => {
    const rows = ['Medewerker sales', 'Magazijnmedewerker', 'Verkoopadviseur'].map((title, index) => job({ title, tasks: 'offertes; orders' }, index + 2));
    const forwards = rows.map((one) => CLASSIFIER.classifyJob(one));
    const backwards = [...rows].reverse().map((one) => createClassifier(CATALOGUE).classifyJob(one)).reverse();
    expect(backwards).toEqual(forwards);
  });
});
