/** The main job by command line: what goes where, what is said, and what a second run does. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
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
    expect(errors).toMatch(/Functiegroep\n +E +1\n +geen groep +1\nHandboek: .*, versie .*, kenmerk [0-9a-f]{12} \(1 referentiefunctie\)\nResultaat: .*functies\.ingedeeld\.csv\n$/);
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

describe('the place of the result', () => {
  it('is never the input, also by another name', async () => {
    const source = space.put('functies.csv', JOBS);
    symlinkSync(source, space.path('link.csv'));
    const line = 'het resultaat zou de invoer overschrijven. Kies een andere naam bij --output.';
    expect(await space.refusal([source, '--output', source])).toBe(`functies.csv: ${line}`);
    expect(await space.refusal([source, '--output', space.path('link.csv')])).toBe(`link.csv: ${line}`);
    expect(space.read('functies.csv')).toBe(JOBS);
  });

  it('is refused when its folder does not exist, or when it is a folder', async () => {
    const source = space.put('functies.csv', JOBS);
    mkdirSync(space.path('map'));
    expect(await space.refusal([source, '--output', space.path('weg/uit.csv')])).toBe('weg: deze map bestaat niet. Maak de map, of kies een andere bij --output.');
    expect(await space.refusal([source, '--output', space.path('map')])).toBe('map: dit is een map. Geef bij --output een bestandsnaam op.');
  });

  it('keeps what was there when the run is broken off, and nothing else stays behind', async () => {
    const source = space.put('functies.csv', JOBS);
    space.put('uit.csv', 'eerder werk');
    space.interrupt.abort();
    const { code, errors } = await space.run([source, '--output', space.path('uit.csv')]);
    expect(code).toBe(130);
    expect(errors).toContain('Afgebroken; er is niets geschreven.');
    expect(space.files()).toEqual(['functies.csv', 'uit.csv']);
    expect(space.read('uit.csv')).toBe('eerder werk');
  });
});
