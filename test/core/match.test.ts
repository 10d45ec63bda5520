import fc from 'fast-check';
import { createClassifier } from '../../src/core';
import type { CompanyJob } from '../../src/core';
import { createRanker } from '../../src/core/match/rank-references';
import { trainForCatalogue } from '../../src/core';
import { handbook } from '../support/handbook';
import { CATALOGUE, CLASSIFIER, SEED_TEXT, classifyRow } from '../support/built-in';

const job = (fields: CompanyJob['fields'], row = 2): CompanyJob => ({ row, fields });

const SMALL = handbook([
  ['1.1', 'Medewerker Verkoop Binnendienst', 'Verkopen aan klanten per telefoon.', ['Stelt offertes op en belt klanten na.']],
  ['2.1', 'Magazijnmedewerker', 'Zorgen dat goederen op tijd klaarstaan.', ['Verzamelt orders met de heftruck en controleert de voorraad.']],
  ['3.1', 'Boekhouder', 'Zorgen voor een juiste administratie.', ['Boekt facturen en stelt de jaarrekening op.']],
]);

describe('work of others', () => {
  const rank = createRanker(SMALL);
  const best = (tasks: string): string | undefined => rank(job({ tasks })).matches[0]?.referenceJobId;
  const OWN = "verzamelt spullen in de hal; ruimt op en veegt de vloer; stapelt dozen op pallets; plakt labels op kratten; telt artikelen op de schappen; laadt auto's uit bij de poort";

  it('does not choose the function where the job tells enough of its own work', () => {
    expect(best(`${OWN}; boekt facturen; stelt de jaarrekening op`)).toBe(best('boekt facturen'));
    expect(best(`${OWN}; facturen boekt de boekhouder; de jaarrekening stelt de accountant op`)).toBe(best('verzamelt'));
    expect(best(`${OWN}; boekt geen facturen; stelt geen jaarrekening op`)).toBe(best('verzamelt'));
  });

  it('still tells of the field where there is little else', () => {
    expect(best('de jaarrekening stelt een collega op')).toBe(best('stelt de jaarrekening op'));
    expect(best('boekt geen facturen')).toBe(best('boekt facturen'));
  });
});

describe('evidence', () => {
  const words = fc.constantFrom('verkoop', 'binnendienst', 'offertes', 'opstellen', 'Magazijn', 'sales', 'klanten', 'é', '🙂', ';', '\n', 'CRM', 'hr', 'de', 'medewerker', 'orders', '.', 'inkoop');
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
  const anyJob = fc.record({ title: text, tasks: text, purpose: text, department: text }).map((fields) =>
    job(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))));

  const rankers = [['letters, stems and synonyms', createRanker(SMALL)], ['a trained embedding as well', createRanker(SMALL, trainForCatalogue(SMALL, [], { epochs: 1, dimensions: 16 }))]] as const;

  it.each(rankers)('adds up with %s: the score is the sum of the contributions', (_, rank) => {
    fc.assert(fc.property(anyJob, (one) => {
      for (const { score, contributions, titleContributions } of rank(one).matches) {
        expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 12);
        expect(titleContributions).toEqual(contributions.filter(({ job: { source } }) => source === 'title'));
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
      }
    }));
  });

  it.each(rankers)('is the same however often and in whatever order rows come, with %s', (_, rank) => {
    fc.assert(fc.property(fc.array(anyJob, { minLength: 1, maxLength: 6 }), (jobs) => {
      const plain = (one: CompanyJob): string => JSON.stringify(rank(one));
      const forwards = jobs.map(plain);
      expect([...jobs].reverse().map(plain).reverse()).toEqual(forwards);
      expect(jobs.map(plain)).toEqual(forwards);
    }), { numRuns: 30 });
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
    const forwards = rows.map((one) => JSON.stringify(CLASSIFIER.classifyJob(one)));
    const backwards = [...rows].reverse().map((one) => JSON.stringify(createClassifier(CATALOGUE).classifyJob(one))).reverse();
    expect(backwards).toEqual(forwards);
  });
});
