/** `npm run catalogue`: import, export, check, show and diff, and one line for everything that goes wrong. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingParts, openCatalogue } from '../../src/core';
import type { CatalogueCorrections } from '../../src/core';
import { CATALOGUE, ROOT, SEED_TEXT } from '../support/built-in';
import { Workspace } from './support/command-line';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

let space: Workspace;
beforeEach(() => { space = new Workspace('catalogue'); });
afterEach(() => { space.remove(); });

const seed = (name = 'handboek.txt', text = SEED_TEXT): string => space.put(name, text);

describe('import', () => {
  it('keeps the catalogue as JSON that opens again with the same hash', async () => {
    const { code, errors } = await space.run(['import', seed(), '--output', space.path('handboek.json'), '--name', 'Eigen', '--edition', '2026']);
    expect({ code, last: errors.trimEnd().split('\n').at(-1)?.replace(`${space.folder}/`, '') }).toEqual({ code: 0, last: `Handboek: handboek.json, kenmerk ${CATALOGUE.hash}` });
    expect(openCatalogue(space.read('handboek.json'))).toEqual({ kind: 'catalogue', catalogue: { ...CATALOGUE, name: 'Eigen', version: '2026' } });
    expect(errors).toContain('1 referentiefunctie, 1 familie, 16 activiteiten, 3 toepassingsregels');
  });

  it('reads several files as one handbook, and a group from the list in the second', async () => {
    const page = SEED_TEXT.replace('\tE\t', '\t\t');
    const { errors } = await space.run(['import', seed('a.txt', page.replace(/Commerci.*<\/b>/, '### 1.1 Medewerker Verkoop Binnendienst')), space.put('b.csv', 'Functiecode;Functienaam;Functiegroep\n1.1;Medewerker Verkoop Binnendienst;E\n'), '-o', space.path('h.json')]);
    const opened = openCatalogue(space.read('h.json'));
    expect(opened.kind === 'catalogue' ? opened.catalogue.referenceJobs.map(({ code, grade }) => [code, grade]) : errors).toEqual([['1.1', 'E']]);
  });

  it('uses corrections, and says which no longer fit', async () => {
    const corrections = space.put('c.json', JSON.stringify({ grades: { '1.1': 'D', '9.9': 'A' } }));
    const { errors } = await space.run(['import', seed(), '-o', space.path('h.json'), '--corrections', corrections]);
    expect(errors).toContain('De correctie op "9.9" past niet meer op dit handboek');
    const opened = openCatalogue(space.read('h.json'));
    expect(opened.kind === 'catalogue' && opened.catalogue.referenceJobs[0]?.grade).toBe('D');
  });

  it('says that corrections are not for a handbook that was saved before', async () => {
    await space.run(['import', seed(), '-o', space.path('h.json')]);
    const { errors } = await space.run(['import', space.path('h.json'), '-o', space.path('h2.json'), '--corrections', space.put('c.json', JSON.stringify({ grades: { '1.1': 'D' } }))]);
    expect(errors).toContain('De correctie op "1.1" past niet meer op dit handboek en is niet gebruikt.');
    expect(space.read('h2.json')).toBe(space.read('h.json'));
  });

  it('survives a PDF with broken references, as a process', () => {
    const source = resolve(ROOT, 'test/fixtures/bad/kapotte-verwijzingen.pdf');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', resolve(ROOT, 'src/cli/main.ts'), 'catalogue', 'check', source], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }, 30_000);

  it('reads a PDF, as a process', () => {
    const source = resolve(ROOT, 'test/fixtures/seed/seed-untagged.pdf');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', resolve(ROOT, 'src/cli/main.ts'), 'catalogue', 'import', source, '-o', space.path('h.json')], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, hash: stderr.includes(CATALOGUE.hash) }).toEqual({ status: 0, hash: true });
  }, 30_000);
});

describe('export', () => {
  it('writes a workbook that import reads back to the very same handbook', async () => {
    await space.run(['import', seed(), '-o', space.path('h.json'), '--name', 'Eigen', '--edition', '2026']);
    const { code, errors } = await space.run(['export', space.path('h.json'), '--output', space.path('h.xlsx')]);
    expect({ code, errors: errors.replaceAll(`${space.folder}/`, '') }).toEqual({ code: 0, errors: 'Werkmap: h.xlsx. Lees haar na het bewerken in met: npm run catalogue -- import h.xlsx --output handboek.json\n' });
    await space.run(['import', space.path('h.xlsx'), '-o', space.path('h2.json')]);
    expect(space.read('h2.json')).toBe(space.read('h.json'));
  });

  it('writes the built-in handbook when none is given', async () => {
    await space.run(['export', '-o', space.path('h.xlsx')]);
    expect((await space.run(['diff', seed(), space.path('h.xlsx')])).output.toString()).toBe('Geen verschillen.\n');
  });
});

describe('check, show and diff', () => {
  it('checks without writing, and ends with code 2 when there is nothing to classify with', async () => {
    const { code, output } = await space.run(['check', seed()]);
    expect({ code, files: space.files() }).toEqual({ code: 0, files: ['handboek.txt'] });
    expect(output.toString()).toContain('1.1      E     Medewerker Verkoop Binnendienst (Commerciële Binnendienst)');
    expect((await space.run(['check', space.put('brief.txt', 'Beste collega,\n')])).code).toBe(2);
  });

  it('shows a function by code or by name', async () => {
    const { output } = await space.run(['show', '1.1']);
    expect(output.toString()).toContain('B.1 Stelt (eenvoudige) offertes op');
    expect((await space.run(['show', 'medewerker verkoop binnendienst'])).output.toString()).toBe(output.toString());
  });

  it('tells what changed between two editions', async () => {
    const { output } = await space.run(['diff', seed('oud.txt'), seed('nieuw.txt', SEED_TEXT.replace('MBO-3', 'MBO-4').replace('Medewerker Sales', 'Verkoper'))]);
    expect(output.toString().trimEnd().split('\n')).toEqual([
      '~ 1.1 Medewerker Verkoop Binnendienst', '    alternatieve namen: Medewerker Sales, Verkoopadviseur Binnendienst -> Verkoper, Verkoopadviseur Binnendienst',
      '    kenmerken: tekst gewijzigd', '    kennisniveau: tekst gewijzigd', '    context: tekst gewijzigd', '0 nieuw, 1 gewijzigd, 0 vervallen',
    ]);
    expect((await space.run(['diff', seed(), seed('zelfde.txt')])).output.toString()).toBe('Geen verschillen.\n');
  });
});

describe('a handbook whose words nobody knows', () => {
  const UNKNOWN = readFileSync(resolve(ROOT, 'test/fixtures/repair/dierenpark.md'), 'utf8');
  /** The corrections file that is offered, with one more answer. */
  const offered = (output: string): CatalogueCorrections => JSON.parse(/^\{\n[\s\S]*?^\}$/m.exec(output)?.[0] ?? '') as CatalogueCorrections;

  it('is asked about, and the answers that are offered make it whole with those that are not', async () => {
    const source = space.put('park.md', UNKNOWN);
    const { output } = await space.run(['check', source]);
    expect(output.toString()).toContain('9× kop "Zo ziet de dag eruit": ');
    expect(output.toString()).toContain('in het correctiebestand onder "labels": "Ring": "grade"');
    const { sections, ...rest } = offered(output.toString());
    const own = { 'Waar we het voor doen': 'purpose', 'Zo ziet de dag eruit': 'activities', 'Wat je meeneemt': 'complexity' };
    const corrections = space.put('c.json', JSON.stringify({ ...rest, sections: { ...sections, ...own } }));
    const { code } = await space.run(['import', source, '-o', space.path('h.json'), '--corrections', corrections]);
    const opened = openCatalogue(space.read('h.json'));
    const jobs = opened.kind === 'catalogue' ? opened.catalogue.referenceJobs : [];
    expect({ code, missing: jobs.map((job) => missingParts(job).join()) }).toEqual({ code: 0, missing: Array<string>(9).fill('toepassingsregels') });
  });

  it('ends with code 3 where most functions have no activities', async () => {
    const poor = space.put('arm.md', UNKNOWN.replaceAll('Waar we het voor doen', 'Doel').replace(/^Ring: .*$/gm, 'Functiegroep: A').replace(/^- .*$/gm, ''));
    expect((await space.run(['import', poor, '-o', space.path('h.json')])).code).toBe(3);
  });
});

describe('one line for what goes wrong', () => {
  it.each<readonly [string, (space: Workspace) => readonly string[], string]>([
    ['no command', () => [], 'Geef een opdracht op: import, export, check, show of diff. (zie --help)'],
    ['an unknown command', () => ['lees'], 'Onbekende opdracht "lees". Kies import, export, check, show of diff. (zie --help)'],
    ['no file', () => ['import', '-o', 'h.json'], 'Er ontbreekt een woord: bestanden. (zie --help)'],
    ['no output', () => ['import', 'a.txt'], 'Geef met --output op waar het handboek komt, bijvoorbeeld --output handboek.json. (zie --help)'],
    ['no workbook', () => ['export', 'h.json'], 'Geef met --output op waar de werkmap komt, bijvoorbeeld --output handboek.xlsx. (zie --help)'],
    ['a workbook of another extension', () => ['export', 'h.json', '-o', 'h.csv'], 'h.csv: een werkmap wordt als .xlsx bewaard. Kies een naam die op .xlsx eindigt.'],
    ['another extension', () => ['import', 'a.txt', '-o', 'h.txt'], 'h.txt: een handboek wordt als .json bewaard. Kies een naam die op .json eindigt.'],
    ['a file that is not there', (at) => ['check', at.path('weg.pdf')], 'weg.pdf: bestand niet gevonden. Controleer de naam en de map.'],
    ['an empty file', (at) => ['check', at.put('leeg.md', '')], 'leeg.md: Het bestand is leeg. Kies een bestand met functies.'],
    ['a function that is not there', () => ['show', '7.7'], 'Functie "7.7" staat niet in het handboek. Bekijk de codes met check.'],
    ['corrections that are none', (at) => ['check', at.put('a.txt', SEED_TEXT), '--corrections', at.put('c.json', '{"ladder": 3}')], 'c.json: "ladder" is geen geldige correctie. Verwacht wordt {"sections": {…}, "labels": {…}, "lines": {…}, "ladder": […], "grades": {…}}.'],
    ['a broken saved handbook', (at) => ['check', at.put('h.json', '{"format":"functie-indeling-handboek","formatVersion":1,"name":1}')], 'h.json: Dit is geen opgeslagen handboek: bij "name" staat iets anders dan verwacht. Maak het opnieuw met npm run catalogue -- import.'],
    ['a saved handbook of a later version', (at) => ['check', at.put('h.json', '{"format":"functie-indeling-handboek","formatVersion":2}')], 'h.json: Het opgeslagen handboek heeft formaat 2; deze versie leest formaat 1. Werk de invoegtoepassing bij.'],
  ])('%s', async (_title, argv, line) => {
    expect(await space.refusal(argv(space))).toBe(line);
  });

  it('a folder', async () => {
    expect(await space.refusal(['check', space.folder])).toBe(`${space.folder}: dit is een map. Geef een bestand op.`);
  });

  it('never writes over a handbook it reads', async () => {
    const file = space.path('h.json');
    await space.run(['import', seed(), '-o', file]);
    copyFileSync(file, space.path('kopie.json'));
    expect(await space.refusal(['import', file, '-o', file])).toBe('h.json: het resultaat zou de invoer overschrijven. Kies een andere naam bij --output.');
    expect(readFileSync(file)).toEqual(readFileSync(space.path('kopie.json')));
  });
});
