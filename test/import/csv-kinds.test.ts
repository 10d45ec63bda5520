/** CSV files as exports really write them, each a kind: what is the header, what is one value, and what the next program reads in our result. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { RESULT_COLUMNS } from '../../src/core';
import { HEADERS, open, place, refusal, resultCells, write } from './support/documents';

const rowsOf = async (content: string | Uint8Array): Promise<readonly (readonly unknown[])[]> => (await open(content, 'csv')).table.rows;
const read = (text: string, delimiter: string): readonly (readonly string[])[] => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data;

describe('a delimiter', () => {
  const words = fc.constantFrom('Functie', 'Taken', 'Opleiding', 'Afdeling', 'Code');
  it('that does not divide the header never wins from one that does, however steady it is below', async () => {
    const others = fc.constantFrom(',', ';', '\t', '|', ', ', '; ');
    await fc.assert(fc.asyncProperty(fc.constantFrom(';', ',', '\t', '|'), others, fc.uniqueArray(words, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }), async (delimiter, other, header, times, count) => {
      fc.pre(!other.startsWith(delimiter));
      const row = header.map((_, column) => (column === 1 ? Array.from({ length: times + 1 }, (_part, part) => `deel ${String(part)}`).join(other) : 'x'));
      const text = [header, ...Array.from({ length: count }, () => row)].map((cells) => cells.join(delimiter)).join('\r\n');
      expect(await rowsOf(text)).toEqual([header, ...Array.from({ length: count }, () => row)]);
    }), { numRuns: 200 });
  });

  it.each([
    ['a title above the header', 'Functieoverzicht, concept\r\nFunctie;Taken\r\nLasser;lassen, knippen\r\nPlanner;plannen, bellen', 1, ['Functie', 'Taken']],
    ['a title without a delimiter', 'Functieoverzicht\nFunctie,Taken\nLasser,lassen\nPlanner,plannen', 1, ['Functie', 'Taken']],
    ['a header in quotes with another delimiter in it', '"Functie; naam","Taken; werk"\n"Lasser","lassen"\n', 0, ['Functie; naam', 'Taken; werk']],
    ['delimiters at the end of every line', 'Functie;Taken;;\nLasser;lassen;;\n', 1, ['Lasser', 'lassen', '', '']],
    ['delimiters at the end of rows only', 'Functie;Taken\nLasser;lassen;\n', 1, ['Lasser', 'lassen', '']],
  ])('is found with %s', async (_, text, index, row) => {
    expect((await rowsOf(text))[index]).toEqual(row);
  });

  it('is not seen in the running text of one column, however regular', async () => {
    expect(await rowsOf('Taken\nlassen, knippen, zetten\nplannen, bellen, melden\n')).toEqual([['Taken'], ['lassen, knippen, zetten'], ['plannen, bellen, melden']]);
  });
});

describe('lines in quotes as a whole', () => {
  const wrap = (line: string): string => `"${line.replaceAll('"', '""')}"`;

  it.each([';', ',', '\t', '|'])('are read as columns, told, and written as columns that other programs read: %j', async (delimiter) => {
    const lines = [['Functie', 'Taken'], ['Lasser', `"lassen${delimiter} knippen"`], ['Planner', 'zegt 5" buis']].map((cells) => wrap(cells.join(delimiter)));
    const document = await open(`${lines.join('\r\n')}\r\n`, 'csv');
    expect(document.table.rows).toEqual([['Functie', 'Taken'], ['Lasser', `lassen${delimiter} knippen`], ['Planner', 'zegt 5" buis']]);
    expect(document.notices).toEqual(['3 regels stonden als geheel tussen aanhalingstekens; die zijn weggelaten, ook in het resultaat.']);
    const output = (await write(document)).toString();
    expect((await rowsOf(output))[1]?.slice(0, 3)).toEqual(['Lasser', `lassen${delimiter} knippen`, 'E']);
    expect(read(output, delimiter)[1]?.slice(0, 3)).toEqual(['Lasser', `lassen${delimiter} knippen`, 'E']);
  });

  it('are also known where only those are in quotes that have some inside, in UTF-16 too', async () => {
    const text = '\uFEFFFunctie,Taken\r\n"Lasser,""lassen, knippen"""\r\nPlanner,plannen\r\n';
    const document = await open(Buffer.from(text, 'utf16le'), 'csv');
    expect(document.table.rows).toEqual([['Functie', 'Taken'], ['Lasser', 'lassen, knippen'], ['Planner', 'plannen']]);
    expect((await write(document)).toString('utf16le')).toMatch(/\r\nLasser,"lassen, knippen",E,/);
  });

  it.each(['"Functie"\n"Adviseur, senior"\n"Monteur, elektro"\n', 'Functie;Taken\n"zie ""bijlage"" (intern)"\na;b\n', '"Functie";"Taken"\n"a";"b"\n'])('are not seen in %j', async (text) => {
    const document = await open(text, 'csv');
    expect(document.notices).toEqual([]);
    expect((await write(document)).toString()).toContain(text.slice(text.indexOf('\n'), text.indexOf('\n') + 5));
  });
});

describe('a value as ="…"', () => {
  it.each([
    ['="0012"', '0012'], ['="a;b"', 'a;b'], ['="zegt ""ja"""', 'zegt "ja"'], ['"=""0012"""', '0012'], ['=""', ''], ['="a"&"b"', '="a"&"b"'], ['="half', '="half'], ['=1+1', '=1+1'],
  ])('%s is read as %s, keeps its bytes, and moves no other value', async (raw, value) => {
    const document = await open(`Functie;Taken\r\n${raw};lassen\r\n`, 'csv');
    expect(document.table.rows[1]).toEqual([value, 'lassen']);
    expect((await write(document)).toString()).toContain(`\r\n${raw};lassen;E;`);
  });
});

describe('the encoding', () => {
  const text = 'Functienaam;Werkzaamheden\r\nCoördinator;ploegen inplannen\r\n';

  it.each([['little endian', (wide: Buffer) => wide], ['big endian', (wide: Buffer) => wide.swap16()]] as const)('is UTF-16 without a byte order mark, %s, and stays so', async (_, turn) => {
    const document = await open(turn(Buffer.from(text, 'utf16le')), 'csv');
    expect(document.table.rows).toEqual([['Functienaam', 'Werkzaamheden'], ['Coördinator', 'ploegen inplannen']]);
    expect(turn(await write(document)).toString('utf16le')).toMatch(/^Functienaam;Werkzaamheden;Voorstel functiegroep/);
  });

  it('survives a few stray zeros, and what is no text is refused', async () => {
    expect((await rowsOf(text.replace('ploegen', 'ploe\0gen')))[0]).toEqual(['Functienaam', 'Werkzaamheden']);
    expect(await refusal(() => open(Uint8Array.from({ length: 3_000 }, (_, index) => (index * 31) % 5), 'csv'))).toBe('Dit is geen tekst en geen bekend formaat. Kies een .xlsx, .csv, .json of .ndjson.');
  });

  it('has a byte order mark at the start of each of the exports that were put behind each other', async () => {
    const both = `\uFEFFFunctie;Taken\r\nLasser;lassen\r\n\uFEFF"Functie";Taken\r\nPlanner;plannen\r\n`;
    expect(await rowsOf(both)).toEqual([['Functie', 'Taken'], ['Lasser', 'lassen'], ['Functie', 'Taken'], ['Planner', 'plannen']]);
    expect((await write(await open(both, 'csv'))).toString()).toContain('\r\n\uFEFF"Functie";Taken;');
  });

  it('of Windows-1252 becomes UTF-8 for what our text needs at first, and a question mark in our text for what comes late', async () => {
    const lines = Array.from({ length: 2_200 }, (_, index) => `Coördinator ${String(index)};x`);
    const document = await open(Buffer.from(`Functie;Taken\n${lines.join('\n')}\n`, 'latin1'), 'csv');
    const long = 'y'.repeat(16_000);
    const columns = HEADERS.map((_name, index) => index + 2);
    const at = async (row: number): Promise<{ readonly output: Buffer; readonly notices: readonly string[] }> => {
      const placed = { columns, rows: { get: (index: number) => (index === 0 ? HEADERS : ['E', index === row ? 'groep ≥ E' : 'é', '', '', 0.5, long, '', '']) } };
      const { chunks, notices } = await document.write(placed, 'csv');
      const pieces: Uint8Array[] = [];
      for await (const chunk of chunks) pieces.push(chunk);
      return { output: Buffer.concat(pieces), notices };
    };
    const early = await at(500);
    expect(early.output.toString().startsWith('\uFEFFFunctie')).toBe(true);
    expect(early.output.toString()).toContain('Coördinator 499;x;E;groep ≥ E;');
    expect(early.output.toString()).toContain('Coördinator 2199;x;E;é;');
    expect(early.notices).toEqual([expect.stringContaining('als UTF-8 opgeslagen')]);
    const late = await at(2_150);
    expect(late.output.toString('latin1')).toContain('Coördinator 2149;x;E;groep ? E;');
    expect(late.notices).toEqual(['Tekens die niet in de tekenset van de invoer (Windows-1252) passen, staan in onze kolommen als ?: ≥.']);
  });
});

it('line ends may differ, and a carriage return too many belongs to none of the cells', async () => {
  const text = 'Functie;Taken\r\r\nLasser;lassen\nPlanner;plannen\r\n';
  const document = await open(text, 'csv');
  expect(document.table.rows).toEqual([['Functie', 'Taken'], ['Lasser', 'lassen'], ['Planner', 'plannen']]);
  expect((await write(document)).toString()).toMatch(/^Functie;Taken;[^\r\n]*\r\r\nLasser;lassen;/);
});

it('leaves a cell of ours as it is for null, and empties it for an empty text', async () => {
  const document = await open(`Functie;${HEADERS.join(';')}\nLasser;"F";;x;;;;oud;"let ""op"""\nPlanner\n`, 'csv');
  const { columns } = place(document.table);
  const rows = new Map([[0, HEADERS], [1, [null, '1.1', null, '', null, null, '', null]], [2, [null, null, null, null, null, 'tekst', null, null]]]);
  expect((await write(document, 'csv', { columns, rows })).toString().split('\n').slice(1)).toEqual(['Lasser;"F";1.1;x;;;;;"let ""op"""', 'Planner;;;;;;tekst;;', '']);
});

describe('a file that is something else than its name says', () => {
  it.each([
    ['a web page', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>a</td></tr></table></body></html>', /^Dit is een webpagina/],
    ['a bare table', '\uFEFF\r\n<!-- export --><TABLE border=1><tr><th>Functie</th></tr></TABLE>', /^Dit is een webpagina/],
    ['a web page as XML', '<?xml version="1.0"?>\n<!DOCTYPE html><html></html>', /^Dit is een webpagina/],
    ['a web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', /^Dit is een webpagina/],
    ['XML of Excel 2003', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>', /^Dit is een XML-werkblad van Excel 2003/],
  ])('is refused by what it is: %s', async (_, text, line) => {
    expect(await refusal(() => open(text, 'csv'))).toMatch(line);
    expect(await refusal(() => open(text, 'xlsx'))).toMatch(line);
  });
});

it('never holds a formula of ours, whatever a program skips before its sign', async () => {
  const before = fc.array(fc.constantFrom(' ', '\0', '\u0001', '\u00a0', '\uFEFF', '\u200b', '\t', '\r', '\n', '\u001f'), { maxLength: 3 }).map((signs) => signs.join(''));
  const document = await open('Functie;Taken\na;b\n', 'csv');
  const { columns } = place(document.table);
  await fc.assert(fc.asyncProperty(before, fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'), async (skipped, sign) => {
    const cells = RESULT_COLUMNS.map((_, index) => (index === 4 ? 0.5 : `${skipped}${sign}cmd|x`));
    const again = await open(await write(document, 'csv', { columns, rows: new Map([[0, HEADERS], [1, cells]]) }), 'csv');
    expect(again.table.rows[1]?.[2]).toBe(`'${skipped}${sign}cmd|x`);
  }), { numRuns: 100 });
  expect((await open(await write(document, 'csv', { columns, rows: new Map([[0, HEADERS], [1, resultCells('x')]]) }), 'csv')).table.rows[1]?.[3]).toBe('1.1 x');
});
