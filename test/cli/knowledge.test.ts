/** What the user adds to a handbook by command line: a trained embedding and confirmed decisions. */
import { trainForCatalogue, writeEmbedding } from '../../src/core';
import type { EmbeddingTable } from '../../src/core';
import { CATALOGUE } from '../support/built-in';
import { Workspace } from './support/command-line';

// A title of invented letters: by itself it says nothing.
const JOBS = 'Functie;Werkzaamheden\nZwompist;brieven bezorgen\n';
const PRECEDENTS = 'Functie;Referentiefunctie\nZwompist;1.1\n';

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

const referenceOf = async (...extra: readonly string[]): Promise<string> => {
  const { code, output } = await space.run(['-', '--quiet', ...extra], JOBS);
  expect(code).toBe(0);
  return output.toString();
};

describe('--precedents', () => {
  it('lets a decided title find its function, and says so', async () => {
    expect(await referenceOf()).toContain('Geen passende referentiefunctie');
    expect(await referenceOf('--precedents', space.put('besluiten.csv', PRECEDENTS))).toContain('1.1 Medewerker Verkoop Binnendienst');
    const { errors } = await space.run([space.put('functies.csv', JOBS), '-p', space.path('besluiten.csv')]);
    expect(errors).toMatch(/^Eerdere besluiten: 1 uit .*besluiten\.csv\n/);
    // Decisions are part of what results are made with, so the hash is another.
    expect(errors).not.toContain(CATALOGUE.hash);
  });

  it('takes the code with the name behind it, leaves out empty ones, and names those the handbook does not have', async () => {
    const file = space.put('b.json', JSON.stringify([
      { Functie: 'Zwompist', 'Voorstel referentiefunctie': '1.1 Medewerker Verkoop Binnendienst' }, { Functie: 'x', 'Voorstel referentiefunctie': '' }, { Functie: 'Piloot', 'Voorstel referentiefunctie': '9.9' },
    ]));
    const { code, errors } = await space.run([space.put('functies.csv', JOBS), '--precedents', file]);
    expect(code).toBe(0);
    expect(errors).toContain('Eerdere besluiten: 1 uit');
    expect(errors).toContain('overgeslagen, niet in het handboek: 9.9.');
  });

  it.each([
    ['a file that is not there', undefined, 'b.csv: bestand niet gevonden. Controleer de naam en de map.'],
    ['an empty file', '', 'b.csv: Het bestand is leeg. Kies een bestand met functies.'],
    ['no such columns', 'A;B\n1;2\n', 'b.csv: geen kolommen Functie en Referentiefunctie gevonden. Zet die koppen boven de titel en de code.'],
    ['no decision for this handbook', 'Functie;Referentiefunctie\nPiloot;9.9\n', 'b.csv: geen besluit met een functie uit dit handboek. Vul bij Referentiefunctie de code in, zoals 1.1.'],
  ])('is refused in one line: %s', async (_, content, line) => {
    const file = content === undefined ? space.path('b.csv') : space.put('b.csv', content);
    expect(await space.refusal([space.put('functies.csv', JOBS), '--precedents', file])).toBe(line);
  });
});

describe('--embedding', () => {
  let table: EmbeddingTable;
  beforeAll(() => {
    const knowledge = ['zwompist', 'zwompmeester'].map((title) => ({ title, occupation: 'medewerker verkoop binnendienst' }));
    table = trainForCatalogue(CATALOGUE, knowledge, { epochs: 4, dimensions: 16 });
  }, 60_000);

  it('lets a learned word count, and says which file was used', async () => {
    const { code, errors, output } = await space.run([space.put('functies.csv', JOBS), '--output', '-', '-e', space.put('kennis.json', writeEmbedding(table))]);
    expect(code).toBe(0);
    expect(errors).toMatch(/^Woordkennis: .*kennis\.json\n/);
    expect(output.toString()).not.toBe(await referenceOf());
  });

  it('goes with precedents: it belongs to the handbook before they are added', async () => {
    const [knowledge, decisions] = [space.put('kennis.json', writeEmbedding(table)), space.put('besluiten.csv', PRECEDENTS)];
    expect(await referenceOf('--embedding', knowledge, '--precedents', decisions)).toContain('1.1 Medewerker Verkoop Binnendienst');
  });

  it('is refused in one line: something else, or learned for another handbook', async () => {
    const jobs = space.put('functies.csv', JOBS);
    expect(await space.refusal([jobs, '--embedding', space.put('x.json', '{"version":1}')])).toBe('x.json: dit is geen woordkennis van npm run train, of van een oudere versie. Draai npm run train opnieuw.');
    const other = space.put('ander.json', writeEmbedding({ ...table, catalogue: '0123456789ab' }));
    expect(await space.refusal([jobs, '--embedding', other])).toBe(`ander.json: geleerd voor een ander handboek (kenmerk 0123456789ab; dit handboek heeft ${CATALOGUE.hash}). Draai npm run train met dit handboek.`);
  });
});
