import { describeIssue, readJobs } from '../../src/core';
import { CATALOGUE, CLASSIFIER, classifyRow } from '../support/built-in';

const SALES = {
  Functie: 'Medewerker verkoop binnendienst', Taken: 'klantvragen beantwoorden; offertes opstellen; orders bevestigen; CRM bijhouden',
  Opleiding: 'MBO-3', Ervaring: '2 jaar', Zelfstandigheid: 'werkt volgens procedures, overleg met leidinggevende', Contacten: 'klanten', 'Commercieel %': '50',
};
const codes = (row: Parameters<typeof classifyRow>[0]): readonly string[] => classifyRow(row).issues.map(({ code }) => code);

describe('the application rule', () => {
  it('is Gelijk for a job that does what the reference does', () => {
    expect(classifyRow(SALES)).toMatchObject({ outcome: 'proposal', grade: 'E', rule: 'equal' });
  });

  it('is Lichter when guidance, customer contact and knowledge are all less', () => {
    expect(classifyRow({ ...SALES, Opleiding: 'MBO-2', Zelfstandigheid: 'onder directe begeleiding', Contacten: 'nauwelijks contact met klanten', 'Commercieel %': '10' }))
      .toMatchObject({ outcome: 'proposal', grade: 'D', rule: 'lighter' });
  });

  it('is Zwaarder when the work is mainly commercial, free and asks for more', () => {
    expect(classifyRow({ ...SALES, Opleiding: 'MBO-4', Ervaring: '6 jaar', Zelfstandigheid: 'werkt zelfstandig, weinig aansturing', Contacten: 'dagelijks rechtstreeks met klanten op adviesniveau', 'Commercieel %': '80' }))
      .toMatchObject({ outcome: 'proposal', grade: 'F', rule: 'heavier' });
  });

  it('stays Gelijk for one difference: "duidelijk" needs more', () => {
    expect(classifyRow({ ...SALES, Opleiding: 'MBO-4' })).toMatchObject({ grade: 'E', rule: 'equal' });
  });

  it('names the conditions of the handbook and answers each', () => {
    const conditions = classifyRow(SALES).level?.conditions ?? [];
    expect(conditions.map(({ rule, aspect }) => `${rule} ${aspect ?? 'content'}`)).toEqual([
      'lighter supervision', 'lighter scope', 'lighter orientation', 'lighter contacts',
      // "in principe uit kan voeren" says nothing of its own; it is told all the same
      'heavier supervision', 'heavier scope', 'heavier content', 'heavier scope', 'heavier orientation', 'heavier contacts',
    ]);
    expect(conditions.find(({ rule, aspect }) => rule === 'lighter' && aspect === 'contacts')).toMatchObject({ text: 'de functionaris zelf weinig of geen contacten heeft met klanten', answer: 'fails' });
  });

  it('counts what is not described as unknown, never as equal', () => {
    const { level } = classifyRow({ Functie: 'Medewerker verkoop binnendienst', Taken: 'offertes opstellen' });
    expect(level?.comparisons.find(({ aspect }) => aspect === 'knowledge')?.verdict).toBe('unknown');
    expect(level?.conditions.find(({ aspect }) => aspect === 'contacts')?.answer).toBe('unknown');
  });
});

describe('the outcome', () => {
  it.each(['Magazijnmedewerker', 'Verpleegkundige', 'Financieel administrateur', 'Monteur', 'HR-adviseur', 'Software developer', 'Docent Nederlands', 'Vrachtwagenchauffeur'])(
    'is "no suitable reference job" for a %s, with no group', (title) => {
      const { outcome, grade, rule } = classifyRow({ Functie: title, Taken: 'alle voorkomende werkzaamheden van het vak', Opleiding: 'MBO-3' });
      expect([outcome, grade, rule]).toEqual(['no-match', undefined, undefined]);
    });

  it.each([[{ Functie: '-', Afdeling: 'Verkoop' }], [{ Functie: 'Medewerker', Taken: 'diverse taken' }], [{ Functie: '', Afdeling: 'Verkoop binnendienst' }]])(
    'is "too little information" for %j', (row) => {
      expect(classifyRow(row)).toMatchObject({ outcome: 'too-little', confidence: 0 });
    });

  it('is "too little information" for a number among titles', () => {
    const titles = ['Inkoper', 'Lasser', 'Verkoper', '12345'];
    const { jobs } = readJobs({ rows: [['Functie'], ...titles.map((title) => [title])], firstRow: 1 });
    expect(jobs.map((job) => CLASSIFIER.classifyJob(job).outcome)[3]).toBe('too-little');
  });

  it('is a review on a title alone, and says what to add', () => {
    expect(classifyRow({ Functie: 'Medewerker verkoop binnendienst' })).toMatchObject({ outcome: 'review', grade: 'E' });
    expect(codes({ Functie: 'Medewerker verkoop binnendienst' })).toEqual(['tasks-missing', 'factors-missing']);
  });

  it('is a review when the evidence contradicts itself', () => {
    const row = { ...SALES, Opleiding: 'MBO-2', Contacten: 'nauwelijks contact met klanten', Zelfstandigheid: 'werkt zelfstandig, weinig aansturing', 'Commercieel %': '80' };
    expect(classifyRow(row).outcome).toBe('review');
    expect(codes(row)).toContain('evidence-contradicts');
  });

  it('is a review for someone who leads people, since the reference does not', () => {
    const row = { ...SALES, 'Geeft leiding aan': '4' };
    expect(classifyRow(row).outcome).toBe('review');
    expect(codes(row)).toContain('leads-people');
  });

  it('tells when the current group differs, and when the handbook does not know it', () => {
    expect(codes({ ...SALES, 'Huidige functiegroep': 'D' })).toContain('grade-differs');
    expect(codes({ ...SALES, 'Huidige functiegroep': 'K' })).toContain('grade-unknown');
    expect(codes({ ...SALES, 'Huidige functiegroep': 'e' })).toEqual([]);
  });

  it('does not depend on name, salary or gender', () => {
    expect(classifyRow({ 'Naam medewerker': 'A', Salaris: 9000, Geslacht: 'V', ...SALES })).toEqual(classifyRow(SALES));
  });

  it('never claims certainty and never leaves the range of a percentage', () => {
    for (const row of [SALES, { Functie: 'Piloot' }, { Functie: '?' }]) {
      const { confidence } = classifyRow(row);
      expect(confidence >= 0 && confidence < 1).toBe(true);
    }
  });
});

describe('points of attention', () => {
  it('have one plain line in both languages, without holes', () => {
    for (const issue of classifyRow({ ...SALES, Taken: '', 'Geeft leiding aan': '4', 'Huidige functiegroep': 'D' }).issues) {
      for (const language of ['nl', 'en'] as const) expect(describeIssue(issue, language)).toMatch(/^[A-Z][^\n]+\.$/);
    }
  });

  it('refer to a ladder that is the catalogue\'s own', () => {
    expect(CATALOGUE.ladder).not.toContain('K');
  });
});
