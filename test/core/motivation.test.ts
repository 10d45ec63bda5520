import { readJobs, runJobs } from '../../src/core';
import type { Cell } from '../../src/core';
import { CATALOGUE, CLASSIFIER } from '../support/built-in';

function present(row: Readonly<Record<string, Cell>>): readonly Cell[] {
  const [job] = readJobs({ rows: [Object.keys(row), Object.values(row)], firstRow: 1 }).jobs;
  if (job === undefined) throw new Error('the test row describes no job');
  return [...runJobs(CLASSIFIER, [job])].flatMap(({ cells }) => cells);
}

const JOB = {
  Functie: 'Sales medewerker binnendienst', Taken: 'offertes opstellen; orders bevestigen', Opleiding: 'MBO-3', Contacten: 'weinig klantcontact',
  Zelfstandigheid: 'onder begeleiding', 'Commercieel %': '10', 'Naam medewerker': 'J. Geheim', Salaris: '4321',
};

describe('the motivation', () => {
  const text = String(present(JOB)[5]);

  it('quotes the applied rule literally and answers its conditions', () => {
    const rule = CATALOGUE.referenceJobs[0]?.rules.find(({ kind }) => kind === 'lighter');
    expect(text).toContain(`"${rule?.text ?? 'none'}"`);
    expect(text).toContain('"de functionaris zelf weinig of geen contacten heeft met klanten": ja');
  });

  it('quotes the row and names the activities', () => {
    for (const words of ['"offertes opstellen" hoort bij B.1', '"weinig klantcontact"', '"onder begeleiding"', '"MBO-3"', '"10" (procent commercieel)']) expect(text).toContain(words);
  });

  it('speaks of the second candidate, of what is unknown and of what was not used', () => {
    for (const words of ['Andere kandidaat: die is er niet', 'Niet te vergelijken', 'Bewust niet gebruikt: persoon, beloning, geslacht en beoordeling']) expect(text).toContain(words);
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
