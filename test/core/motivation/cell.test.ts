import { createClassifier, planRun, readJobs, runJobs } from '../../../src/core';
import type { Cell, ResultStyle } from '../../../src/core';
import { CATALOGUE, CLASSIFIER } from '../../support/built-in';

function present(row: Readonly<Record<string, Cell>>, style?: ResultStyle): readonly Cell[] {
  const [job] = readJobs({ rows: [Object.keys(row), Object.values(row)], firstRow: 1 }).jobs;
  if (job === undefined) throw new Error('the test row describes no job');
  return [...runJobs(CLASSIFIER, [job], style)].flatMap(({ cells }) => cells);
}

const JOB = {
  Functie: 'Sales medewerker binnendienst', Taken: 'offertes opstellen; orders bevestigen', Opleiding: 'MBO-3', Contacten: 'weinig klantcontact',
  Zelfstandigheid: 'onder begeleiding', 'Commercieel %': '10', 'Naam medewerker': 'J. Geheim', Salaris: '4321',
};

describe('the motivation', () => {
  const text = String(present(JOB)[5]);

  it('names group and reference job, quotes a condition that decided beside the row, and the activity of a task', () => {
    for (const words of ['functiegroep D.', '1.1 Medewerker Verkoop Binnendienst (groep E)', 'onder meer "offertes opstellen" (B.1 "Stelt', 'Lichter, want het handboek noemt "', '"10" (% commercieel)']) expect(text).toContain(words);
  });

  it('has at most 700 characters, whatever the handbook is called', () => {
    const named = createClassifier({ ...CATALOGUE, name: 'Handboek functiewaardering '.repeat(20) });
    const [job] = planRun({ rows: [Object.keys(JOB), Object.values(JOB)], firstRow: 1 }).jobs;
    expect(text.length).toBeLessThanOrEqual(700);
    expect(job === undefined ? 0 : String(named.answerJob(job).cells[5]).length).toBeLessThanOrEqual(700);
  });

  it('tells the whole account where that is asked for', () => {
    const full = String(present(JOB, { language: 'nl', motivation: 'full' })[5]);
    const rule = CATALOGUE.referenceJobs[0]?.rules.find(({ kind }) => kind === 'lighter');
    expect(full.replace(/ \[(?:[^\]"]|"[^"]*")*\]/g, '')).toContain(`"${rule?.text ?? 'none'}"`);
    for (const words of ['Andere kandidaat: geen', 'niet vergeleken', '"weinig klantcontact"', 'Niet gebruikt: persoon, beloning, geslacht en beoordeling']) expect(full).toContain(words);
  });

  it('names catalogue, version and hash, and leaves the decision to people', () => {
    expect(text).toContain(`${CATALOGUE.name}, versie ${CATALOGUE.version}, kenmerk ${CATALOGUE.hash}`);
    expect(text).toContain('de beslissing is aan mensen');
  });

  it('never holds a name or salary', () => {
    expect(text).not.toMatch(/Geheim|4321/);
  });

  it('fits a cell, however long the row', () => {
    const long = String(present({ ...JOB, Taken: 'offertes opstellen voor klanten. '.repeat(990) })[5]);
    expect(long.length).toBeLessThanOrEqual(32_767);
    expect(long).toContain('de beslissing is aan mensen');
  });
});

describe('the result cells', () => {
  it('say "Geen" for the rule and nothing for the group where nothing fits', () => {
    const cells = present({ Functie: 'Magazijnmedewerker', Taken: 'orders picken met heftruck' });
    expect(cells.slice(0, 4)).toEqual(['', '', 'Geen', 'Geen passende referentiefunctie']);
  });

  it('hold a number from 0 to 1 for the confidence and text for the rest', () => {
    expect(present(JOB).map((cell) => typeof cell)).toEqual(['string', 'string', 'string', 'string', 'number', 'string', 'string', 'string']);
  });
});
