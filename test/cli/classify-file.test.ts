/** The main job by command line: what goes where, what is said, and what a second run does. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { RESULT_COLUMNS } from '../../src/core';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

const HEADERS = RESULT_COLUMNS.map(({ header }) => header);
const JOBS = 'Functie;Werkzaamheden;Salaris;Kleur\r\nMedewerker Verkoop Binnendienst;offertes maken en opvolgen, orders verwerken, klanten adviseren;3000;rood\r\nTandarts;gebitten behandelen, vullingen maken;9000;blauw\r\n';
const BUILT_IN = resolve(ROOT, 'assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt');

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

describe('a run on a file', () => {
  it('writes NAME.ingedeeld.EXT beside it, and the summary to standard error', async () => {
    const { code, errors, output } = await space.run([space.put('functies.csv', JOBS)]);
    expect(code).toBe(0);
    expect(output).toHaveLength(0);
    expect(space.files()).toEqual(['functies.csv', 'functies.ingedeeld.csv']);
    const rows = Papa.parse<string[]>(space.read('functies.ingedeeld.csv').trimEnd(), { delimiter: ';' }).data;
    expect(rows[0]).toEqual(['Functie', 'Werkzaamheden', 'Salaris', 'Kleur', ...HEADERS]);
    expect(rows[1]?.slice(2, 7)).toEqual(['3000', 'rood', 'E', '1.1 Medewerker Verkoop Binnendienst', 'Gelijk']);
    expect(rows[2]?.[7]).toBe('Geen passende referentiefunctie');
    expect(errors).toContain('Niet herkend en niet gebruikt: "Kleur". Wijs ze zo nodig toe met --map.');
    expect(errors).toContain('Over personen, nooit gebruikt: "Salaris".');
    expect(errors).toMatch(/\n2 functies ingedeeld in [\d,]+ s \([\d.]+ per seconde\)\nUitkomst\n/);
    expect(errors).toMatch(/Geen passende referentiefunctie +1\n/);
    expect(errors).toMatch(/Functiegroep\n +E +1\n +geen groep +1\n(?:.* weggelaten.*\n)?Handboek: .*, versie .*, kenmerk [0-9a-f]{12} \(1 referentiefunctie\)\nResultaat: .*functies\.ingedeeld\.csv\n$/);
  });

  it('on its own result writes the same file again, byte for byte, and adds no columns', async () => {
    const [source] = [space.put('functies.csv', JOBS)];
    await space.run([source]);
    const first = space.read('functies.ingedeeld.csv');
    const { code, errors } = await space.run([space.path('functies.ingedeeld.csv')]);
    expect(code).toBe(0);
    expect(space.read('functies.ingedeeld.csv')).toBe(first);
    expect(space.files()).toEqual(['functies.csv', 'functies.ingedeeld.csv']);
    expect(errors).toContain('functies.ingedeeld.csv (vervangt het vorige)');
  });

  it('puts nothing but the data on standard output, and nothing anywhere with --quiet', async () => {
    const { code, errors, output } = await space.run([space.put('functies.csv', JOBS), '--output', '-', '--quiet']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.toString().startsWith('Functie;Werkzaamheden;Salaris;Kleur;Voorstel functiegroep;')).toBe(true);
    expect(space.files()).toEqual(['functies.csv']);
  });

  it('reads standard input, finds its format, and answers on standard output', async () => {
    const json = await space.run(['-'], '[{"Functie": "Medewerker Verkoop Binnendienst", "Werkzaamheden": "offertes, orders, klanten"}]');
    expect(JSON.parse(json.output.toString())).toMatchObject([{ Functie: 'Medewerker Verkoop Binnendienst', 'Voorstel functiegroep': 'E' }]);
    const csv = await space.run(['-', '--format', 'ndjson'], JOBS);
    expect(csv.output.toString().trimEnd().split('\n').map((line) => (JSON.parse(line) as { Kleur: string }).Kleur)).toEqual(['rood', 'blauw']);
  });

  it('takes the format from --format, else from the output, else from the input', async () => {
    const source = space.put('functies.csv', JOBS);
    await space.run([source, '--output', space.path('a.json')]);
    await space.run([source, '--output', space.path('b.dat')]);
    await space.run([source, '--output', space.path('c.dat'), '--format', 'ndjson']);
    await space.run([source, '--format', 'json']);
    expect([space.read('a.json').charAt(0), space.read('b.dat').charAt(0), space.read('c.dat').charAt(0), space.read('functies.ingedeeld.json').charAt(0)]).toEqual(['[', 'F', '{', '[']);
  });

  it('uses columns the way --map says, and leaves out what it says to leave out', async () => {
    const source = space.put('rollen.csv', 'Profiel;Wat doe je zoal;Opleiding\nMedewerker Verkoop Binnendienst;offertes en orders;hbo\n');
    const { code, errors } = await space.run([source, '--map', 'Profiel=functienaam', 'Wat doe je zoal=taken', 'Opleiding=negeren', 'Weg=doel']);
    expect(code).toBe(0);
    expect(space.read('rollen.ingedeeld.csv')).toContain('1.1 Medewerker Verkoop Binnendienst');
    expect(space.read('rollen.ingedeeld.csv')).not.toContain('functie ""hbo""');
    expect(errors).toContain('Kolom "Weg" staat niet in rij 1.');
  });

  it('reads several handbooks as one, in any encoding, and names file and line of what it does not understand', async () => {
    const text = readFileSync(BUILT_IN, 'utf8');
    const first = space.put('een.txt', Buffer.from(text, 'utf16le'));
    space.put('een.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const second = space.put('twee.txt', `${text.replaceAll('1.1 Medewerker Verkoop Binnendienst', '1.2 Medewerker Inkoop Binnendienst')}\n\n### Onbekend kopje\n`);
    const { code, errors } = await space.run([space.put('functies.csv', JOBS), '--catalogue', first, second]);
    expect(code).toBe(0);
    expect(errors).toContain('Handboek: een.txt + twee.txt, versie eigen bestand, kenmerk');
    expect(errors).toContain('(2 referentiefuncties)');
    const line = text.split('\n').length + 2;
    expect(errors).toContain(`twee.txt: Regel ${String(line)} van het handboek is niet begrepen: "Onbekend kopje".`);
  });
});

describe('results that a person worked on', () => {
  const change = (name: string, from: string, to: string): void => {
    const before = space.read(name);
    expect(before).toContain(from);
    space.put(name, before.replace(from, to));
  };

  it.each([['csv', ';E;1.1', ';D;1.1'], ['json', 'functiegroep": "E"', 'functiegroep": "D"'], ['ndjson', 'functiegroep": "E"', 'functiegroep": "D"']])('keep a changed cell in .%s, and name it', async (format, from, to) => {
    const source = space.put('functies.csv', JOBS);
    await space.run([source, '--format', format]);
    const name = `functies.ingedeeld.${format}`;
    change(name, from, to);
    const { code, errors } = await space.run([space.path(name)]);
    expect(code).toBe(0);
    expect(errors).toContain('Eén resultaatcel is met de hand gewijzigd en blijft staan. Maak alle resultaatcellen van zo\'n rij leeg om haar opnieuw te laten invullen.\n  rij 2 Medewerker Verkoop Binnendienst, Voorstel functiegroep: "D"\n');
    expect(space.read(name)).toContain(to);
    expect((await space.run([space.path(name), '--quiet'])).code).toBe(0);
    expect(space.read(name)).toContain(to);
  });

  it('name ten changed cells and count the others, each in one line of a bounded length', async () => {
    const jobs = Array.from({ length: 12 }, (_, index) => `Lasser ${String(index)} ${'x'.repeat(200)};lassen van constructies\n`);
    await space.run([space.put('functies.csv', `Functie;Taken\n${jobs.join('')}`)]);
    space.put('functies.ingedeeld.csv', space.read('functies.ingedeeld.csv').replaceAll(';Geen passende referentiefunctie;', `;"besluit${' van de commissie'.repeat(20)}
regel twee";`));
    const lines = (await space.run([space.path('functies.ingedeeld.csv')])).errors.split('\n');
    const at = lines.findIndex((line) => line.startsWith('12 resultaatcellen zijn met de hand gewijzigd en blijven staan.'));
    expect(lines.slice(at + 1, at + 11).every((line) => line.startsWith('  rij ') && line.includes('Uitkomst: "besluit van de commissie') && line.length < 200)).toBe(true);
    expect(lines[at + 11]).toBe('  … en nog 2.');
  });

  it('stay whole when only the rows without a result are asked for', async () => {
    await space.run([space.put('functies.csv', JOBS)]);
    const before = space.read('functies.ingedeeld.csv');
    space.put('functies.ingedeeld.csv', `${before}Telefonist;telefoon opnemen;1;geel\r\n`);
    const { code, errors } = await space.run([space.path('functies.ingedeeld.csv'), '--only-missing']);
    expect(code).toBe(0);
    expect(errors).toContain('1 rij zonder resultaat; 2 met een resultaat blijven zoals zij zijn.\n1 functie ingedeeld');
    const after = space.read('functies.ingedeeld.csv');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toMatch(/^Telefonist;telefoon opnemen;1;geel;;;Geen;/);
    const again = await space.run([space.path('functies.ingedeeld.csv'), '--only-missing']);
    expect(again.errors).toContain('0 rijen zonder resultaat; 3 met een resultaat blijven zoals zij zijn.\nHandboek: ');
    expect(space.read('functies.ingedeeld.csv')).toBe(after);
  });

  it('are none in a list that was never graded', async () => {
    const { errors } = await space.run([space.put('functies.csv', JOBS), '--only-missing']);
    expect(errors).toContain('De invoer heeft nog geen resultaten, dus alle rijen worden ingedeeld.');
    expect(errors).toContain('2 functies ingedeeld');
  });

  it('are never a column of the user\'s with a header of ours', async () => {
    const source = space.put('eigen.csv', 'Functie;Motivering;Uitkomst\nLasser;bezwaar loopt nog;akkoord\n');
    await space.run([source]);
    const [header, row] = Papa.parse<string[]>(space.read('eigen.ingedeeld.csv'), { delimiter: ';' }).data;
    expect(header).toEqual(['Functie', 'Motivering', 'Uitkomst', ...HEADERS.map((own) => (['Motivering', 'Uitkomst'].includes(own) ? `${own} (indeling)` : own))]);
    expect(row?.slice(0, 3)).toEqual(['Lasser', 'bezwaar loopt nog', 'akkoord']);
    const first = space.read('eigen.ingedeeld.csv');
    expect((await space.run([space.path('eigen.ingedeeld.csv')])).code).toBe(0);
    expect(space.read('eigen.ingedeeld.csv')).toBe(first);
  });
});

describe('a list whose title column is not recognised', () => {
  it.each([
    ['the first column', 'Wie doet het;Waar\nLasser;Hal 3\n', '--map "Wie doet het=functienaam"'],
    ['a header as a shell takes it', '"Rol ""x"" $1";Afdeling\nLasser;Inkoop\n', '--map \'Rol "x" $1=functienaam\''],
    ['a header that holds the sign itself', 'A=B;C\n1;2\n', '--map "A=B=functienaam"'],
  ])('is told which option to type: %s', async (_, content, option) => {
    const source = space.put('lijst.csv', content);
    expect((await space.refusal([source])).endsWith(` Bijvoorbeeld met ${option}.`)).toBe(true);
    const word = option.slice('--map '.length).replace(/^["'](.*)["']$/, '$1');
    expect((await space.run([source, '--map', word, '--quiet'])).code).toBe(0);
  });
});
