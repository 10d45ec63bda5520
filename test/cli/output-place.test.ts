/** Where a result may stand: never over a file that is read, over another only when it is ours and nobody worked in it, and never through a link into the input. */
import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import fc from 'fast-check';
import { SEED_TEXT } from '../support/built-in';
import { Workspace } from './support/command-line';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

const JOBS = 'Functie;Werkzaamheden\nMedewerker Verkoop Binnendienst;offertes maken en opvolgen, orders verwerken, klanten adviseren\nTandarts;gebitten behandelen\n';
const REPLACE = 'ies een andere naam bij --output, of vervang het met --force.';
const NOT_OURS = `hier staat een bestand dat geen resultaat van deze opdracht is. Het blijft staan. K${REPLACE}`;
const INPUT = 'het resultaat zou de invoer overschrijven. Kies een andere naam bij --output.';

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

const classify = async (...words: readonly string[]): Promise<void> => {
  const { code, errors } = await space.run([...words, '--quiet']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
};

describe('a file in the place of the result', () => {
  it.each(['csv', 'json', 'ndjson', 'xlsx'])('is replaced when it is a result of ours: .%s', async (format) => {
    const source = space.put('functies.csv', JOBS);
    await classify(source, '--format', format);
    const { code, errors } = await space.run([source, '--format', format]);
    expect({ code, last: errors.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: `Resultaat: ${space.path(`functies.ingedeeld.${format}`)} (vervangt het vorige)` });
  });

  it.each([
    ['text', 'csv', 'wat van mij is'], ['a list', 'csv', JOBS], ['damaged JSON', 'json', '[{"Functie":'], ['other JSON', 'json', '{"a":1}'], ['no workbook', 'xlsx', 'geen werkmap'],
    ['a column of the user\'s with one header of ours', 'csv', 'Functie;Motivering\nLasser;omdat\n'],
  ])('stays when it is not: %s', async (_, format, content) => {
    const source = space.put('functies.csv', JOBS);
    const name = `functies.ingedeeld.${format}`;
    space.put(name, content);
    expect(await space.refusal([source, '--format', format])).toBe(`${name}: ${NOT_OURS}`);
    expect(space.read(name)).toBe(content);
    expect(space.files()).toEqual(['functies.csv', name]);
    await classify(source, '--format', format, '--force');
    expect(space.read(name)).not.toBe(content);
  });

  it('may be empty: there is nothing to lose', async () => {
    await classify(space.put('functies.csv', JOBS), '--output', space.put('uit.csv', ''));
    expect(space.read('uit.csv')).toContain(';E;1.1 Medewerker Verkoop Binnendienst;');
  });

  it('stays when a person changed a result in it, and so the cell would be lost', async () => {
    const source = space.put('functies.csv', JOBS);
    await classify(source);
    const changed = space.read('functies.ingedeeld.csv').replace(';E;1.1', ';D;1.1');
    space.put('functies.ingedeeld.csv', changed);
    expect(await space.refusal([source])).toBe(`functies.ingedeeld.csv: in dit resultaat is met de hand gewijzigd: rij 2, Voorstel functiegroep. Geef dit bestand zelf als invoer; dan blijft dat staan. Of: k${REPLACE}`);
    expect(space.read('functies.ingedeeld.csv')).toBe(changed);
    await classify(space.path('functies.ingedeeld.csv'));
    expect(space.read('functies.ingedeeld.csv')).toContain(';D;1.1');
    await classify(source, '--force');
    expect(space.read('functies.ingedeeld.csv')).toContain(';E;1.1');
  });

  it('stays when a person added a column to it', async () => {
    const source = space.put('functies.csv', JOBS);
    await classify(source);
    const lines = space.read('functies.ingedeeld.csv').replace('Functie;', 'Opmerking;Functie;').replace('\nMedewerker', '\nnabellen;Medewerker').replace('\nTandarts', '\n;Tandarts');
    space.put('functies.ingedeeld.csv', lines);
    expect(await space.refusal([source])).toBe(`functies.ingedeeld.csv: dit resultaat heeft kolommen die de invoer niet heeft: "Opmerking". Geef dit bestand zelf als invoer; dan blijven ze staan. Of: k${REPLACE}`);
    await classify(space.path('functies.ingedeeld.csv'));
    expect(space.read('functies.ingedeeld.csv')).toContain('nabellen;Medewerker');
  });

  it('is never one that is read, also with --force: input, handbook or decisions', async () => {
    const source = space.put('functies.csv', JOBS);
    const [decisions, handbook] = [space.put('besluiten.csv', 'Functie;Referentiefunctie\nZwompist;1.1\n'), space.put('boek.txt', SEED_TEXT)];
    for (const [words, name] of [[[], 'functies.csv'], [['--precedents', decisions], 'besluiten.csv'], [['--catalogue', handbook], 'boek.txt']] as const) {
      const before = space.read(name);
      expect(await space.refusal([source, ...words, '--output', space.path(name), '--force'])).toBe(`${name}: ${INPUT}`);
      expect(space.read(name)).toBe(before);
    }
  });

  it('is refused when its folder does not exist, when it is a folder, or when its name is too long', async () => {
    const source = space.put('functies.csv', JOBS);
    mkdirSync(space.path('map'));
    expect(await space.refusal([source, '--output', space.path('weg/uit.csv')])).toBe('weg: deze map bestaat niet. Maak de map, of kies een andere bij --output.');
    expect(await space.refusal([source, '--output', space.path('map')])).toBe('map: dit is een map. Geef bij --output een bestandsnaam op.');
    const long = `${'n'.repeat(250)}.csv`;
    expect(await space.refusal([space.put(long, JOBS), '--quiet'])).toBe(`${long.replace('.csv', '.ingedeeld.csv')}: deze naam is te lang. Kies een kortere bij --output.`);
    await classify(space.put(`${'m'.repeat(235)}.csv`, JOBS));
  });
});

describe('the second run on a result', () => {
  it('takes its place by name and content, not by name alone', async () => {
    const source = space.put('lijst.ingedeeld.csv', JOBS);
    expect(await space.refusal([source])).toBe(`lijst.ingedeeld.csv: ${INPUT}`);
    expect(await space.refusal([source, '--force'])).toBe(`lijst.ingedeeld.csv: ${INPUT}`);
    expect(space.read('lijst.ingedeeld.csv')).toBe(JOBS);
  });

  it('never takes the place of a result by another name, which may be the user\'s own list', async () => {
    await classify(space.put('functies.csv', JOBS), '--output', space.path('lijst.csv'));
    expect(await space.refusal([space.path('lijst.csv'), '--output', space.path('lijst.csv')])).toBe(`lijst.csv: ${INPUT}`);
  });
});

describe('a link', () => {
  /** The input as it was, whatever else happened. */
  const stays = (): void => { expect(space.read('x.csv')).toBe(JOBS); };

  it.each([['a symbolic link', symlinkSync], ['a second name', linkSync]])('never leads into the input: %s by the name of a result', async (_, make) => {
    const source = space.put('x.csv', JOBS);
    make(source, space.path('x.ingedeeld.csv'));
    for (const words of [[source], [space.path('x.ingedeeld.csv')], [source, '--output', space.path('x.ingedeeld.csv'), '--force'], [space.path('x.ingedeeld.csv'), '--force']]) {
      expect(await space.refusal(words)).toBe(`x.ingedeeld.csv: ${INPUT}`);
      stays();
    }
  });

  it.each([['a symbolic link', symlinkSync], ['a second name', linkSync]])('never leads into a list with results of ours: %s', async (_, make) => {
    await classify(space.put('a.csv', JOBS), '--output', space.path('x.csv'));
    const before = space.read('x.csv');
    make(space.path('x.csv'), space.path('x.ingedeeld.csv'));
    await space.run([space.path('x.ingedeeld.csv'), '--format', 'csv', '--map', 'Werkzaamheden=negeren', '--quiet']);
    expect(space.read('x.csv')).toBe(before);
  });

  it('is followed to a result of ours, and stays a link', async () => {
    const source = space.put('x.csv', JOBS);
    mkdirSync(space.path('archief'));
    symlinkSync('archief/resultaat.csv', space.path('uit.csv'));
    await classify(source, '--output', space.path('uit.csv'));
    await classify(source, '--output', space.path('uit.csv'), '--map', 'Werkzaamheden=negeren');
    expect(lstatSync(space.path('uit.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(space.path('archief/resultaat.csv'), 'utf8')).toContain('Voorstel functiegroep');
  });

  it('is not followed to what is not ours, nor round in circles', async () => {
    const source = space.put('x.csv', JOBS);
    symlinkSync(space.put('brief.csv', 'Beste collega'), space.path('uit.csv'));
    expect(await space.refusal([source, '--output', space.path('uit.csv')])).toBe(`uit.csv: ${NOT_OURS}`);
    expect(space.read('brief.csv')).toBe('Beste collega');
    symlinkSync('b.csv', space.path('a.csv'));
    symlinkSync('a.csv', space.path('b.csv'));
    expect(await space.refusal([source, '--output', space.path('a.csv')])).toBe('a.csv: deze koppelingen verwijzen naar elkaar. Kies een andere naam bij --output.');
    symlinkSync('weg/x.csv', space.path('los.csv'));
    expect(await space.refusal([source, '--output', space.path('los.csv')])).toBe('weg: deze map bestaat niet. Maak de map, of kies een andere bij --output.');
  });

  it('of any kind, in any number, between any of the names: what is read and what is not ours stays as it was', async () => {
    const names = ['x.csv', 'x.ingedeeld.csv', 'y.csv', 'y.ingedeeld.csv', 'brief.csv'];
    const own = new Workspace();
    try {
      await own.run([own.put('y.csv', JOBS), '--quiet']);
      const result = own.read('y.ingedeeld.csv');
      const link = fc.record({ at: fc.constantFrom(...names), to: fc.constantFrom(...names), make: fc.constantFrom('symbolic', 'hard') });
      await fc.assert(fc.asyncProperty(fc.array(link, { maxLength: 3 }), fc.constantFrom(...names), fc.option(fc.constantFrom(...names), { nil: undefined }), fc.boolean(), async (links, input, output, force) => {
        const at = new Workspace();
        try {
          at.put('x.csv', JOBS);
          at.put('y.csv', JOBS);
          at.put('brief.csv', 'Beste collega');
          at.put('y.ingedeeld.csv', result);
          for (const { at: name, to, make } of links) {
            if (name === to || !existsSync(at.path(to))) continue;
            if (existsSync(at.path(name))) unlinkSync(at.path(name));
            if (make === 'symbolic') symlinkSync(to, at.path(name));
            else linkSync(at.path(to), at.path(name));
          }
          const contents = (): readonly string[] => names.map((name) => (existsSync(at.path(name)) ? at.read(name) : ''));
          const before = contents();
          await at.run([at.path(input), '--quiet', ...(output === undefined ? [] : ['--output', at.path(output)]), ...(force ? ['--force'] : [])]);
          contents().forEach((content, index) => {
            // Lists of jobs are only ever read by these names; a letter goes by --force alone, and never where it is read.
            if (before[index] === JOBS && !force) expect(content).toBe(JOBS);
            if (names[index] === input && before[index] === JOBS) expect(content).toBe(JOBS);
            if (before[index] === 'Beste collega' && !force) expect(content).toBe('Beste collega');
          });
        } finally {
          at.remove();
        }
      }), { numRuns: 40, seed: 11 });
    } finally {
      own.remove();
    }
  });
});

describe('what npm run catalogue writes', () => {
  beforeEach(() => {
    space.remove();
    space = new Workspace('catalogue');
  });
  const refused = (name: string): string => `${name}: hier staat een bestand dat niet door deze opdracht is gemaakt, of daarna is bewerkt. Het blijft staan. Kies een andere naam bij --output, of vervang het met --force.`;

  it('replaces a saved handbook of ours, and no other file', async () => {
    const [book, output] = [space.put('boek.txt', SEED_TEXT), space.path('h.json')];
    await space.run(['import', book, '-o', output]);
    expect((await space.run(['import', book, '-o', output, '--edition', '2027'])).errors).toMatch(/\(vervangt het vorige\)\n$/);
    for (const content of ['{"a":1}', 'brief', space.read('h.json').replace('"E"', '"F"')]) {
      space.put('h.json', content);
      expect(await space.refusal(['import', book, '-o', output])).toBe(refused('h.json'));
      expect(space.read('h.json')).toBe(content);
    }
    expect((await space.run(['import', book, '-o', output, '--force'])).code).toBe(0);
  });

  it('replaces a workbook that says what the new one says, and none that was edited', async () => {
    const [first, second] = [space.put('a.txt', SEED_TEXT), space.put('b.txt', SEED_TEXT.replace('Medewerker Sales', 'Verkoper'))];
    await space.run(['export', first, '-o', space.path('h.xlsx')]);
    expect((await space.run(['export', first, '-o', space.path('h.xlsx')])).errors).toContain('(vervangt de vorige)');
    copyFileSync(space.path('h.xlsx'), space.path('kopie.xlsx'));
    expect(await space.refusal(['export', second, '-o', space.path('h.xlsx')])).toBe(refused('h.xlsx'));
    expect(readFileSync(space.path('h.xlsx'))).toEqual(readFileSync(space.path('kopie.xlsx')));
    expect((await space.run(['export', second, '-o', space.path('h.xlsx'), '--force'])).code).toBe(0);
  });

  it('goes to standard output when asked, and is what a file would hold', async () => {
    const book = space.put('boek.txt', SEED_TEXT);
    await space.run(['import', book, '-o', space.path('h.json')]);
    expect((await space.run(['import', book, '-o', '-'])).output.toString()).toBe(space.read('h.json'));
    const { output } = await space.run(['export', space.path('h.json'), '-o', '-']);
    space.put('h.xlsx', output);
    expect((await space.run(['diff', space.path('h.json'), space.path('h.xlsx')])).output.toString()).toBe('Geen verschillen.\n');
  });
});
