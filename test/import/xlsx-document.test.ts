/** Workbooks: everything they held is still there, our columns are text and real percentages, and a second run changes nothing. */
import { HEADERS, open, place, write } from './support/documents';
import { excelize } from './support/excelize';
import { richWorkbook } from './support/rich-workbook';
import { unzip } from './support/unzip';

/** Parts that change with our cells: the sheet itself, the styles, and the mark by which Excel calculates what refers to our cells. */
const CHANGED = ['xl/worksheets/sheet2.xml', 'xl/styles.xml', 'xl/workbook.xml'];
const HEADER_INDEX = 2;

let input: Buffer;
let output: Buffer;
beforeAll(async () => {
  input = await richWorkbook();
  const document = await open(input, 'xlsx');
  output = await write(document, 'xlsx', place(document.table, HEADER_INDEX));
});

const openLibrary = async (bytes: Buffer): Promise<ReturnType<Awaited<ReturnType<typeof excelize>>['OpenReader']>> => (await excelize()).OpenReader(bytes);

describe('a workbook that was read', () => {
  it('gives the sheet that was open, as people see it', async () => {
    const { table, sheetName } = await open(input, 'xlsx');
    expect(sheetName).toBe('Functies');
    expect(table.firstRow).toBe(1);
    expect(table.rows[2]).toEqual(['Functiecode', 'Functie', 'Werkzaamheden', 'Huidige groep', 'FTE']);
    expect(table.rows[3]).toEqual(['P1', 'Medewerker Sales', 'offertes, orders', 'E', '0,5']);
    expect(table.rows[4]?.slice(1, 3)).toEqual(['=geen formule', 'klanten bellen']);
    expect(table.rows[5]?.slice(1, 3)).toEqual(['0012', 'Commerciële taken 😀']);
  });

  it('gives another sheet by its name, in any letter case', async () => {
    expect(await open(input, 'xlsx', 'toelichting')).toMatchObject({ sheetName: 'Toelichting', table: { rows: [['Lees mij']] } });
  });

  it('tells the text "TRUE" from a truth value', async () => {
    const book = (await excelize()).NewFile();
    book.SetCellStr('Sheet1', 'A1', 'TRUE');
    book.SetCellBool('Sheet1', 'B1', true);
    book.SetCellBool('Sheet1', 'C1', false);
    book.SetCellInt('Sheet1', 'D1', 1);
    expect((await open(book.WriteToBuffer().buffer as Uint8Array, 'xlsx')).table.rows).toEqual([['TRUE', 'WAAR', 'ONWAAR', '1']]);
  });
});

describe('a workbook that was written', () => {
  it('has every part it had, and all but the sheet, styles and that mark are the same to the byte', () => {
    const before = unzip(input);
    const after = unzip(output);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const names = [...before.keys()].join(' ');
    for (const kind of ['charts/chart', 'pivotTables/', 'pivotCache/', 'slicers/', 'tables/table', 'comments', 'drawings/']) expect(names).toContain(kind);
    const different = [...before].filter(([name, content]) => after.get(name)?.equals(content) !== true).map(([name]) => name);
    expect(different.sort()).toEqual([...CHANGED].sort());
    expect(after.get('xl/workbook.xml')?.toString().replace(' fullCalcOnLoad="1"', '')).toBe(before.get('xl/workbook.xml')?.toString());
  });

  it('keeps validation, conditional formats, sparklines, links, merges, frozen panes, heights and widths of the sheet', () => {
    const [before, after] = [input, output].map((bytes) => unzip(bytes).get('xl/worksheets/sheet2.xml')?.toString() ?? '');
    for (const pattern of [/<dataValidations[\s\S]*<\/dataValidations>/, /<conditionalFormatting[\s\S]*<\/conditionalFormatting>/, /<x14:sparklineGroups[\s\S]*<\/x14:sparklineGroups>/,
      /<hyperlinks>[\s\S]*<\/hyperlinks>/, /<mergeCells[\s\S]*<\/mergeCells>/, /<pane [^>]*>/, /<tableParts[\s\S]*<\/tableParts>/, /<x14:slicerList[\s\S]*<\/x14:slicerList>/, /<legacyDrawing[^>]*>/]) {
      const kept = pattern.exec(before ?? '')?.[0] ?? 'missing in the input';
      expect(after).toContain(kept);
    }
    expect(after).toMatch(/<row r="5"[^>]* ht="40"/);
    expect(after).toMatch(/<col [^>]*min="2"[^>]*width="31"/);
  });

  it('keeps every input cell: its value, its formula and its format', async () => {
    const [before, after] = [await openLibrary(input), await openLibrary(output)];
    for (const sheet of ['Toelichting', 'Functies', 'Draai']) {
      const rows = before.GetRows(sheet, { RawCellValue: true }).result;
      const again = after.GetRows(sheet, { RawCellValue: true }).result;
      rows.forEach((row, index) => {
        expect(again[index]?.slice(0, row.length)).toEqual(row);
        row.forEach((_, column) => {
          const cell = `${String.fromCharCode(65 + column)}${String(index + 1)}`;
          for (const look of ['GetCellFormula', 'GetCellStyle', 'GetCellType', 'GetCellRichText'] as const) expect(after[look](sheet, cell)).toEqual(before[look](sheet, cell));
        });
      });
    }
  });

  it('holds our columns right of the last one: texts as texts, the confidence as a number shown as a percentage', async () => {
    const book = await openLibrary(output);
    const rows = book.GetRows('Functies').result;
    expect(rows[HEADER_INDEX]?.slice(5)).toEqual(HEADERS);
    expect(rows[3]?.slice(5)).toEqual(['E', '1.1 proef 3', 'Gelijk', 'Voorstel', '87%', 'Motivering van proef 3;\nmet "citaat"', '', '=1+1']);
    expect(book.GetRows('Functies', { RawCellValue: true }).result[3]?.[9]).toBe('0.87');
    expect(book.GetCellFormula('Functies', 'M4').formula).toBe('');
    expect(book.GetCellStyle('Functies', 'F3').style).toBe(book.GetCellStyle('Functies', 'E3').style);
    expect(book.GetColWidth('Functies', 'K').width).toBeGreaterThan(40);
    expect(rows[0]).toEqual(['Functies 2025']);
  });

  it('does not change on a second run with the same results', async () => {
    const document = await open(output, 'xlsx');
    const again = await write(document, 'xlsx', place(document.table, HEADER_INDEX));
    const [first, second] = [await openLibrary(output), await openLibrary(again)];
    expect(second.GetRows('Functies', { RawCellValue: true })).toEqual(first.GetRows('Functies', { RawCellValue: true }));
    expect(unzip(again).get('xl/worksheets/sheet2.xml')?.toString()).toBe(unzip(output).get('xl/worksheets/sheet2.xml')?.toString());
  });

  it('clears what an earlier run left where there is nothing to say now, and leaves a column behind ours alone', async () => {
    const book = await openLibrary(output);
    book.SetCellStr('Functies', 'N3', 'Besluit');
    book.SetCellStr('Functies', 'N4', 'akkoord');
    const document = await open(Buffer.from(book.WriteToBuffer().buffer as Uint8Array), 'xlsx');
    const placed = place(document.table, HEADER_INDEX);
    const rows = new Map([[HEADER_INDEX, HEADERS], [3, HEADERS.map(() => '')]]);
    const after = (await openLibrary(await write(document, 'xlsx', { columns: placed.columns, rows }))).GetRows('Functies').result;
    expect(after[3]?.slice(5)).toEqual(['', '', '', '', '', '', '', '', 'akkoord']);
    expect(after[HEADER_INDEX]?.slice(5)).toEqual([...HEADERS, 'Besluit']);
  });

  it('holds long text cut to what a cell can hold, and text that looks like an escape', async () => {
    const document = await open(input, 'xlsx');
    const { columns } = place(document.table, HEADER_INDEX);
    const odd = '_x0041_ met \u0001 en \u0000';
    const rows = new Map([[HEADER_INDEX, HEADERS], [3, ['E', odd, '', '', 0.5, 'y'.repeat(40_000), '', '']]]);
    const after = (await open(await write(document, 'xlsx', { columns, rows }), 'xlsx')).table.rows[3] ?? [];
    expect(after[6]).toBe(odd);
    expect(after[10]).toBe(`${'y'.repeat(32_766)}…`);
  });
});
