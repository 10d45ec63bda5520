/** Every bad input of the assignment: a result, or one clear line; never a trace, never a changed input cell. */
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

const classifyCsv = async (content: string | Uint8Array): Promise<{ readonly rows: readonly (readonly string[])[]; readonly text: string }> => {
  const { code, output, errors } = await space.run(['-', '--quiet'], content);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const text = output.toString();
  return { rows: Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ';', newline: '\n' }).data, text };
};

describe('input that cannot be classified', () => {
  it.each([
    ['an empty file', 'leeg.csv', '', 'leeg.csv: Het bestand is leeg. Kies een bestand met functies.'],
    ['only white space', 'wit.csv', '\r\n\r\n', 'wit.csv: Het blad is leeg. Kies een blad of bestand met functies.'],
    ['only a header', 'kop.csv', 'Functie;Taken\n', 'kop.csv: Onder de kopregel (rij 1) staan geen functies. Vul minstens een rij met een functienaam.'],
    ['no header that is known', 'vreemd.csv', 'A;B\n1;2\n', 'vreemd.csv: Geen kopregel gevonden (vanaf rij 1 staat "A | B"). Zet boven de kolommen koppen als "Functie" en "Werkzaamheden", of wijs een kolom aan. Bijvoorbeeld met --map "A=functienaam".'],
    ['an empty list', 'leeg.json', '[]', 'leeg.json: Het blad is leeg. Kies een blad of bestand met functies.'],
    ['broken JSON', 'kapot.json', '[{"Functie": }]', 'kapot.json: Geen geldige JSON op regel 1, teken 14. Herstel het bestand of exporteer het opnieuw.'],
    ['an open quote', 'open.csv', 'Functie;Taken\na;"b\n', 'open.csv: Het aanhalingsteken dat op regel 2 begint, wordt nergens gesloten. Sluit het, of verdubbel het als het bij de tekst hoort.'],
    ['text named as a workbook', 'tekst.xlsx', 'Functie;Taken\na;b\n', 'tekst.xlsx: Dit is geen Excel-werkmap (.xlsx). Open het bestand in Excel en sla het op als .xlsx.'],
    ['a sheet name for a file without sheets', 'a.csv', 'Functie\nx\n', 'a.csv: --sheet hoort bij een werkmap; dit bestand heeft geen bladen.', ['--sheet', 'Blad1']],
  ])('gets one line: %s', async (_, name, content, line, extra: readonly string[] = []) => {
    expect(await space.refusal([space.put(name, content), ...extra])).toBe(line);
    expect(space.files()).toEqual([name]);
  });

  it('gets one line: a file that is not there, a folder, a handbook without functions, a handbook that is no text', async () => {
    const jobs = space.put('a.csv', 'Functie\nx\n');
    expect(await space.refusal([space.path('weg.csv')])).toBe('weg.csv: bestand niet gevonden. Controleer de naam en de map.');
    expect(await space.refusal([space.folder])).toMatch(/: dit is een map\. Geef een bestand op\.$/);
    expect(await space.refusal([jobs, '--catalogue', space.put('leeg.txt', 'niets')])).toMatch(/^leeg\.txt: Geen functies gevonden\./);
    expect(await space.refusal([jobs, '--catalogue', space.put('boek.docx', 'PK\u0003\u0004\0\0')])).toBe('boek.docx: Het bestand is beschadigd of afgebroken: het einde ontbreekt. Kopieer of download het bestand opnieuw.');
  });

  it('gets one line also when what was found holds control characters', async () => {
    expect(await space.refusal(['-'], 'A\u0007\u001B[31m;B\n1;2\n')).toBe('standaardinvoer: Geen kopregel gevonden (vanaf rij 1 staat "A [31m | B"). Zet boven de kolommen koppen als "Functie" en "Werkzaamheden", of wijs een kolom aan. Bijvoorbeeld met --map "B=functienaam".');
  });
});

describe('input that is odd but can be classified', () => {
  it.each([
    ['one column', 'Functie\nMedewerker verkoop\n', 1],
    ['numbers and dates as titles', 'Functie;Taken\nInkoper;x\nLasser;x\nVerkoper;x\nChauffeur;x\n12;x\n19-8-2025;y\n2025-08-19;3,5\n-1;=1+1\n', 2],
    ['emoji and right-to-left text', 'Functie;Taken\n👩‍💼 verkoper 🏳️‍🌈;מוכר \u202Eabc\n', 2],
    ['NUL bytes and other control characters', 'Functie;Taken\nver\u0000koper;a\u0001\u0007b\u001B\n', 2],
    ['rows of differing length', 'Functie;Taken;Afdeling\na\nb;c;d;e;f\n;;\n\ng;h\n', 5],
  ])('keeps its cells: %s', async (_, content, width) => {
    const before = Papa.parse<string[]>(content.trimEnd(), { delimiter: ';', newline: '\n' }).data;
    const { rows } = await classifyCsv(content);
    expect(rows).toHaveLength(before.length);
    before.forEach((row, index) => {
      expect(rows[index]?.slice(0, row.length)).toEqual(row);
      // A row that describes no job gets nothing.
      if (row.some((cell) => cell !== '')) expect(rows[index]).toHaveLength(width + 8);
    });
  });

  it('keeps its cells: 200 columns, and cells of 32,767 characters', async () => {
    const headers = Array.from({ length: 200 }, (_, index) => (index === 120 ? 'Functie' : index === 150 ? 'Taken' : `Kolom ${String(index)}`));
    const cells = headers.map((_, index) => (index === 150 || index === 7 ? 'lange tekst over offertes '.repeat(1_300).slice(0, 32_767) : index === 120 ? 'Medewerker verkoop binnendienst' : String(index)));
    const { rows } = await classifyCsv(`${headers.join(';')}\n${cells.join(';')}\n`);
    expect(rows[1]?.slice(0, 200)).toEqual(cells);
    expect(rows[1]).toHaveLength(208);
    expect(rows[1]?.slice(200).every((cell) => cell.length <= 32_767)).toBe(true);
  });

  it('keeps its bytes: lone surrogates, in UTF-16 and as damaged UTF-8', async () => {
    const wide = Buffer.from('\uFEFFFunctie;Taken\nver\uD83Dkoper;offertes\n', 'utf16le');
    const result = await space.run(['-', '--quiet'], wide);
    expect(result.code).toBe(0);
    expect(result.output.toString('utf16le')).toContain('\nver\uD83Dkoper;offertes;');
    const damaged = Buffer.concat([Buffer.from('Functie;Taken\nVerkoopmedewerker één;x'), Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from('y\n')]);
    const second = await space.run(['-', '--quiet'], damaged);
    expect(second.code).toBe(0);
    expect(second.output.includes(damaged.subarray(14, damaged.length - 1))).toBe(true);
  });

  it('is refused for another format when that would change a cell', async () => {
    const source = space.put('half.json', '[{"Functie": "ver\\ud83dkoper", "Taken": "x"}]');
    expect(await space.refusal([source, '--format', 'csv', '--quiet'])).toBe('half.json: De cel in rij 2, kolom 1 bevat een half teken (los surrogaat) dat dit formaat niet kan bewaren. Verwijder het, of kies --format json.');
    const long = space.put('lang.csv', `Functie;Taken\na;${'x'.repeat(32_768)}\n`);
    expect(await space.refusal([long, '--format', 'xlsx', '--quiet'])).toBe('lang.csv: De cel in rij 2, kolom 2 telt 32768 tekens; een cel in Excel kan er 32.767 aan. Kort de tekst in, of kies --format csv.');
    expect(space.files()).toEqual(['half.json', 'lang.csv']);
  });

  it('gives the sample inventory a result for every row', async () => {
    const { code, errors } = await space.run([resolve(ROOT, 'assets/sample/functies.csv'), '--output', space.path('uit.csv')]);
    expect(code).toBe(0);
    expect(errors).toMatch(/\n60 functies ingedeeld/);
  });
});

describe('a fault of our own', () => {
  it('is one line and exit code 1, with a trace only when asked for', async () => {
    const source = space.put('a.csv', 'Functie\nx\n');
    const broken = jest.spyOn(JSON, 'stringify').mockImplementation(() => { throw new Error('kapot'); });
    try {
      const quiet = await space.run([source, '--output', '-', '--format', 'json', '--quiet']);
      const traced = await space.run([source, '--output', '-', '--format', 'json', '--quiet'], '', true);
      expect(quiet).toMatchObject({ code: 1, errors: 'Onverwachte fout: kapot. Herhaal de opdracht met DEBUG=1 en meld wat er verschijnt.\n' });
      expect(traced.errors).toMatch(/\n {4}at /);
    } finally {
      broken.mockRestore();
    }
  });
});
