/** Workbooks as other programs write them: read where Excel reads them, in the time of what really stands there, and written with everything they held. */
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../src/import/xlsx/cell-place';
import { readWorkbook } from '../../src/import/xlsx/read/read-workbook';
import { HEADERS, open, refusal, resultCells, write } from './support/documents';
import { excelize } from './support/excelize';
import { makeWorkbook, textRow } from './support/make-workbook';
import { unzip } from './support/unzip';

// The spreadsheet library, which reads our results as a second opinion, takes seconds to load.
jest.setTimeout(60_000);

const LIST = textRow(['Functie', 'Taken'], 1) + textRow(['Lasser', 'lassen'], 2);
const rowsOf = (bytes: Uint8Array): readonly (readonly unknown[])[] => readWorkbook(bytes)[0]?.table.rows ?? [];
const sheetOf = (bytes: Buffer): string => unzip(bytes).get('xl/worksheets/sheet1.xml')?.toString() ?? '';

describe('a workbook of another program', () => {
  const expected = [['Functie', 'Taken'], ['Lasser', 'lassen']];
  it.each([
    ['without styles', makeWorkbook({ rows: LIST })],
    ['with targets from the top', makeWorkbook({ rows: LIST, absolute: true })],
    ['with its parts in another folder', makeWorkbook({ rows: LIST, folder: 'werkmap' })],
    ['of the strict edition', makeWorkbook({ rows: LIST, strict: true })],
    ['without places of rows and cells', makeWorkbook({ rows: textRow(['Functie', 'Taken']) + textRow(['Lasser', 'lassen']) })],
    ['with a prefix for every element', makeWorkbook({ sheet: `<sheetData>${LIST}</sheetData>`.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('<x:sheetData', '<x:sheetData xmlns:x="y"') })],
  ])('is read and written: %s', async (kind, bytes) => {
    expect(rowsOf(bytes)).toEqual(expected);
    const document = await open(bytes, 'xlsx');
    const output = await write(document);
    const again = await open(output, 'xlsx');
    expect(again.table.rows.map((row) => row.slice(0, 2))).toEqual(expected);
    expect(again.table.rows[1]?.slice(2)).toEqual(['E', '1.1 proef 1', 'Gelijk', 'Voorstel', '87%', 'Motivering van proef 1;\nmet "citaat"', '', '=1+1'].map((text, index) => (index === 6 ? '' : text)));
    const library = (await excelize()).OpenReader(output);
    expect(library.error ?? null).toBeNull();
    expect(library.GetRows('Blad1').result[1]?.slice(0, 5)).toEqual(['Lasser', 'lassen', 'E', '1.1 proef 1', 'Gelijk']);
    // The library looks for styles at their usual place only.
    if (kind !== 'with its parts in another folder') expect(library.GetCellValue('Blad1', 'G2').value).toBe('87%');
  });

  it('tells where formulas stand, those of a range and shared ones too, and how many have no value', async () => {
    const rows = `${LIST}<row r="3"><c r="C3"><f>1+1</f><v>2</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">A1</f><v/></c></row><row r="4"><c r="A4"><f t="array" ref="A4:B5">X</f><v>1</v></c><c r="D4"><f t="shared" si="0"/><v>3</v></c></row>`;
    const document = await open(makeWorkbook({ rows }), 'xlsx');
    expect(document.table.formulas).toEqual(new Map([[2, [2, 3]], [3, [0, 1, 3]], [4, [0, 1]]]));
    expect(structuredClone(document.table)).toEqual(document.table);
    expect(document.notices).toEqual(['1 formule heeft geen bewaarde uitkomst en is als leeg gelezen. Open de werkmap in Excel, sla haar op en probeer opnieuw.']);
  });
});

describe('what lies far away', () => {
  it.each([
    ['a space in the last row', `${LIST}<row r="1048576"><c r="A1048576" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>`, 2],
    ['an empty cell with a style', `${LIST}<row r="1048576"><c r="XFD1048576" s="0"/></row>`, 2],
    ['a space in the last column', LIST.replace('</row>', '<c r="XFD1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c></row>'), 2],
  ])('is no part of the table: %s', async (_, rows, count) => {
    const { table } = await open(makeWorkbook({ rows }), 'xlsx');
    expect(table.rows).toHaveLength(count);
    expect(table.rows.map((row) => row.length)).toEqual([2, 2]);
  });

  it('is read and written at its place when it is text, and no row is made in between', async () => {
    const document = await open(makeWorkbook({ rows: LIST + textRow(['Planner'], 1_048_576) }), 'xlsx');
    expect(document.table.rows).toHaveLength(1_048_576);
    expect(new Set(document.table.rows).size).toBe(4);
    const columns = HEADERS.map((_name, index) => index + 2);
    const placed = { columns, rows: { get: (index: number) => (index === 0 ? HEADERS : index === 1 || index === 1_048_575 ? resultCells(String(index)) : HEADERS.map(() => '')) } };
    const sheet = sheetOf(await write(document, 'xlsx', placed));
    expect(sheet.match(/<row /g)).toHaveLength(3);
    expect(sheet).toContain('<c r="D1048576" t="inlineStr"><is><t xml:space="preserve">1.1 1048575</t>');
  });
});

describe('writing into a sheet', () => {
  it('leaves null cells and formulas as they are, empties those with an empty text, and keeps every format', async () => {
    const own = (row: number, inner: string): string => `<row r="${String(row)}" ht="20" customHeight="1"><c r="A${String(row)}" t="inlineStr"><is><t>x</t></is></c>${inner}</row>`;
    const header = textRow(['Functie', ...HEADERS], 1);
    const rows = header + own(2, '<c r="B2" s="0"><f>COUNT(A1)</f><v>1</v></c><c r="C2" s="0" t="inlineStr"><is><t>van de gebruiker</t></is></c><c r="D2" s="0"><v>5</v></c><c r="E2"><v>6</v></c>');
    const document = await open(makeWorkbook({ rows, styles: ['General'] }), 'xlsx');
    const columns = HEADERS.map((_name, index) => index + 1);
    const placed = { columns, rows: new Map([[0, HEADERS], [1, ['E', null, '', '', null, null, null, 'nieuw']]]) };
    expect(sheetOf(await write(document, 'xlsx', placed))).toContain(own(2,
      '<c r="B2" s="0"><f>COUNT(A1)</f><v>1</v></c><c r="C2" s="0" t="inlineStr"><is><t>van de gebruiker</t></is></c><c r="D2" s="0"/><c r="I2" t="inlineStr"><is><t xml:space="preserve">nieuw</t></is></c>'));
  });

  it('changes nothing that is not ours, for any sheet', async () => {
    const cell = fc.record({ column: fc.integer({ min: 0, max: 12 }), text: fc.constantFrom('a', '', ' ', 'é&amp;'), style: fc.boolean(), formula: fc.boolean() });
    const row = fc.record({ gap: fc.integer({ min: 1, max: 3 }), cells: fc.uniqueArray(cell, { selector: ({ column }) => column, maxLength: 5 }), numbered: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (list) => {
      let number = 1;
      const xml = list.map(({ gap, cells }) => {
        number += gap;
        return { number, cells: [...cells].sort((a, b) => a.column - b.column) };
      });
      const toCell = (at: number, { column, text, style, formula }: (typeof xml)[number]['cells'][number]): string =>
        `<c r="${columnLetters(column)}${String(at)}"${style ? ' s="0"' : ''} t="str">${formula ? '<f>A1</f>' : ''}<v>${text}</v></c>`;
      const rows = LIST.slice(0, LIST.indexOf('</row>') + 6) + xml.map(({ number: at, cells }) => `<row r="${String(at)}">${cells.map((one) => toCell(at, one)).join('')}</row>`).join('') + textRow(['einde'], number + 1);
      const document = await open(makeWorkbook({ rows }), 'xlsx');
      const columns = HEADERS.map((_name, index) => index * 2 + 1);
      const output = await write(document, 'xlsx', { columns, rows: new Map(document.table.rows.map((_row, index) => [index, HEADERS.map((name, position) => ((index + position) % 3 === 0 ? null : (index + position) % 3 === 1 ? '' : `${name} ${String(index)}`))])) });
      const sheet = sheetOf(output);
      for (const { number: at, cells } of xml) {
        for (const one of cells) {
          const position = columns.indexOf(one.column);
          if (position < 0 || one.formula || (at - 1 + position) % 3 === 0) expect(sheet).toContain(toCell(at, one));
        }
      }
      const places = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)"/g)].map(([, letters = '', at = '']) => Number(at) * 20_000 + Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }), { numRuns: 80 });
  });

  it('gives new columns a width inside a column style that covers the whole sheet, and stretches the dimension', async () => {
    const sheet = `<dimension ref="A1:B2"></dimension><cols><col min="1" max="16384" width="9" style="0"/></cols><sheetData>${LIST}</sheetData>`;
    const output = sheetOf(await write(await open(makeWorkbook({ sheet }), 'xlsx')));
    expect(output).toContain('<dimension ref="A1:J2"></dimension>');
    expect(output).toContain('<col min="1" max="2" width="9" style="0"/><col min="3" max="3" width="12" style="0" customWidth="1"/>');
    expect(output).toContain('<col min="11" max="16384" width="9" style="0"/></cols>');
  });

  it('keeps every other part as it lies in the file, packed or not', async () => {
    const picture = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 251);
    const input = makeWorkbook({ rows: LIST, styles: ['General'], extra: { 'xl/media/foto.png': picture, 'customXml/item1.xml': strToU8('<a/>') } });
    const output = await write(await open(input, 'xlsx'));
    const [before, after] = [unzipSync(input), unzipSync(output)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of ['xl/media/foto.png', 'customXml/item1.xml', '[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']) expect(after[name]).toEqual(before[name]);
  });
});

describe('a zip bomb', () => {
  const line = /^Het bestand pakt uit tot meer dan 200 MB/;

  it.each([['in the sheet', 'xl/worksheets/sheet1.xml'], ['in a part that is not read', 'xl/media/foto.bin']])('is refused: %s', async (_, name) => {
    const parts = unzipSync(makeWorkbook({ rows: LIST }));
    const bomb = zipSync({ ...parts, [name]: new Uint8Array(40_000_000) }, { level: 9 });
    expect(await refusal(() => open(bomb, 'xlsx'))).toMatch(line);
  });

  it('is refused whatever sizes it claims', async () => {
    const bomb = Buffer.from(zipSync({ ...unzipSync(makeWorkbook({ rows: LIST })), 'xl/media/foto.bin': new Uint8Array(40_000_000) }, { level: 9 }));
    const claimed = Buffer.alloc(4);
    claimed.writeUInt32LE(40_000_000);
    for (let at = bomb.indexOf(claimed); at >= 0; at = bomb.indexOf(claimed, at + 1)) bomb.writeUInt32LE(10, at);
    expect(await refusal(() => open(bomb, 'xlsx'))).toMatch(line);
  });

  it('of parts is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`xl/x${String(index)}`, new Uint8Array()]));
    expect(await refusal(() => open(zipSync({ ...unzipSync(makeWorkbook({ rows: LIST })), ...many }, { level: 0 }), 'xlsx'))).toMatch(/^Het bestand bestaat uit meer dan 20000 delen/);
  });

  it('is no file that packs well', () => {
    const rows = textRow(['Functie', 'Taken'], 1) + Array.from({ length: 20_000 }, (_, index) => textRow(['Medewerker verkoop', 'offertes maken'], index + 2)).join('');
    expect(rowsOf(makeWorkbook({ rows }))).toHaveLength(20_001);
  });
});
