/** CSV files as people send them: delimiters, encodings, line ends, and what makes them unreadable. */
import iconv from 'iconv-lite';
import { decodeWindows1252, encodeWindows1252 } from '../../src/core';
import { HEADERS, open, place, refusal, resultCells, write } from './support/documents';

const rowsOf = async (content: string | Uint8Array): Promise<readonly (readonly unknown[])[]> => (await open(content, 'csv')).table.rows;

describe('the delimiter of a CSV file', () => {
  it.each([
    ['semicolons, with commas in the cells', 'Functie;Taken\nMedewerker;a, b, c\nAdviseur;d, e', ['Functie', 'Taken']],
    ['commas', 'Functie,Taken\nMedewerker,"a; b; c; d"\n', ['Functie', 'Taken']],
    ['tabs, with semicolons and commas in the cells', 'Functie\tTaken\nMedewerker\ta; b, c\n', ['Functie', 'Taken']],
    ['quoted line breaks before the first line end', '"Naam;\nfunctie";Taken\nx;y', ['Naam;\nfunctie', 'Taken']],
    ['a title above the header', 'Functies 2025, concept\n\nFunctie;Taken;Opleiding\na;b, c;d\ne;f;g\nh;i;j\nk;l;m\nn;o;p\nq;r;s\nt;u;v', ['Functies 2025, concept']],
  ])('is found in %s', async (_, text, header) => {
    expect((await rowsOf(text))[0]).toEqual(header);
  });

  it('is not seen in the running text of a single column', async () => {
    expect(await rowsOf('Functie\nAdviseur, senior\nMonteur, elektro\nTolk')).toEqual([['Functie'], ['Adviseur, senior'], ['Monteur, elektro'], ['Tolk']]);
  });

  it('is taken from a sep= line, which stays and is not a row', async () => {
    const document = await open('sep=|\r\nFunctie|Taken\r\na;b|c,d\r\n', 'csv');
    expect(document.table.rows).toEqual([['Functie', 'Taken'], ['a;b', 'c,d']]);
    expect((await write(document)).toString()).toMatch(/^sep=\|\r\nFunctie\|Taken\|Voorstel functiegroep\|/);
  });
});

describe('quotes in a CSV file', () => {
  it.each([
    ['a quote inside a field is text', 'Functie;x\nmonteur 5" buis;y', 'monteur 5" buis'],
    ['text behind a closing quote belongs to the field', 'Functie;x\n"Senior" adviseur;y', 'Senior adviseur'],
    ['two quotes are one', 'Functie;x\n"zegt ""ja""";y', 'zegt "ja"'],
  ])('%s', async (_, text, expected) => {
    expect((await rowsOf(text))[1]?.[0]).toBe(expected);
  });

  it('that never close are refused with their line', async () => {
    expect(await refusal(() => open('Functie;Taken\na;b\nc;"d\ne;f\n', 'csv'))).toBe(
      'Het aanhalingsteken dat op regel 3 begint, wordt nergens gesloten. Sluit het, of verdubbel het als het bij de tekst hoort.');
  });
});

describe('the encoding of a CSV file', () => {
  it('is Windows-1252 where the bytes are not UTF-8, and stays so', async () => {
    const input = iconv.encode('Functie;Taken\r\nCommerciële medewerker;€ 5\r\n', 'windows-1252');
    const document = await open(input, 'csv');
    expect(document.table.rows[1]).toEqual(['Commerciële medewerker', '€ 5']);
    const output = await write(document);
    expect(iconv.decode(output, 'windows-1252')).toContain('Commerciële medewerker;€ 5;E;');
    expect((await document.write(place(document.table), 'csv')).notices).toEqual([]);
  });

  it('becomes UTF-8 with a byte order mark when our text does not fit, with a notice and every input text kept', async () => {
    const document = await open(iconv.encode('Functie;Taken\nCommerciële rol;x\n', 'windows-1252'), 'csv');
    const { columns } = place(document.table);
    const rows = new Map([[0, HEADERS], [1, ['E', 'groep ≥ E', ...resultCells('x').slice(2)]]]);
    const written = await document.write({ columns, rows }, 'csv');
    for await (const chunk of written.chunks) expect(chunk).toBeInstanceOf(Uint8Array);
    expect(written.notices).toEqual(['Onze tekst past niet in de tekenset van de invoer (Windows-1252); het resultaat is daarom als UTF-8 opgeslagen.']);
    const output = (await write(document, 'csv', { columns, rows })).toString();
    expect(output.startsWith('\uFEFFFunctie;Taken;')).toBe(true);
    expect(output).toContain('Commerciële rol;x;E;groep ≥ E;');
  });

  it('keeps damaged bytes in a file that is UTF-8 otherwise', async () => {
    const input = Buffer.concat([Buffer.from('Functie;Taken\nCommerciële één;'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(';ë\n')]);
    const output = await write(await open(input, 'csv'));
    expect(output.includes(Buffer.concat([Buffer.from('Commerciële één;'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(';ë;E;')]))).toBe(true);
  });

  it('knows all 256 bytes of Windows-1252 and gives each of them back', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = decodeWindows1252(bytes);
    expect(encodeWindows1252(text)).toEqual(bytes);
    const defined = bytes.filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    expect(decodeWindows1252(defined)).toBe(iconv.decode(Buffer.from(defined), 'windows-1252'));
  });
});

describe('line ends and row lengths of a CSV file', () => {
  it.each([['CRLF', 'a;b\r\nc;d\r\n'], ['LF', 'a;b\nc;d\n'], ['none at the end', 'a;b\nc;d'], ['the CR of old Macs', 'a;b\rc;d\r']])('stay as they were: %s', async (_, text) => {
    const ends = (content: string): readonly string[] => content.replace(/"[^"]*(?:""[^"]*)*"/g, '').match(/\r\n|\r|\n/g) ?? [];
    expect(ends((await write(await open(text, 'csv'))).toString())).toEqual(ends(text));
  });

  it('are filled up only as far as our columns need', async () => {
    const document = await open('Functie;Taken;Extra\na\nb;c\n', 'csv');
    const lines = (await write(document)).toString();
    expect(lines).toContain('\na;;;E;');
    expect(lines).toContain('\nb;c;;E;');
  });

  it('are left alone where we have nothing to say', async () => {
    const document = await open('Titel\n\nFunctie;Taken\na;b\n\n', 'csv');
    const { columns } = place(document.table, 2);
    const rows = new Map([[2, HEADERS], [3, resultCells('a')], [4, HEADERS.map(() => '')]]);
    const output = (await write(document, 'csv', { columns, rows })).toString();
    expect(output.startsWith('Titel\n\nFunctie;Taken;Voorstel functiegroep;')).toBe(true);
    expect(output.endsWith('\n\n')).toBe(true);
  });
});

describe('our columns in a CSV file', () => {
  it('are replaced where they stand on a second run, and columns behind them stay', async () => {
    const document = await open(`Functie;${HEADERS.join(';')};Besluit\nMedewerker;${HEADERS.map(() => 'oud').join(';')};"akkoord"\n`, 'csv');
    const [header, row] = (await write(document)).toString().split('\nMedewerker');
    expect(header).toBe(`Functie;${HEADERS.join(';')};Besluit`);
    expect(row).not.toContain('oud');
    expect(row?.trimEnd().endsWith(';"akkoord"')).toBe(true);
  });

  it('never hold a formula, and never more than a cell can', async () => {
    const document = await open('Functie;Taken\na;b\n', 'csv');
    const { columns } = place(document.table);
    const long = `${'x'.repeat(32_765)}😀 en meer`;
    const rows = new Map([[0, HEADERS], [1, ['+1', '@x', '-', '\tx', 0.005, long, '=cmd|x', '']]]);
    const again = await open(await write(document, 'csv', { columns, rows }), 'csv');
    const cells = again.table.rows[1]?.slice(2) ?? [];
    expect([...cells.slice(0, 5), ...cells.slice(6)]).toEqual(["'+1", "'@x", "'-", "'\tx", '1%', "'=cmd|x", '']);
    expect(cells[5]).toBe(`${'x'.repeat(32_765)}…`);
  });
});
