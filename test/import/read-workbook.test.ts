/** Workbooks read without WebAssembly: the texts that Excel shows, at their own rows; damage and excess give one line. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UnreadableInput } from '../../src/import/unreadable-input';
import { toCellText } from '../../src/import/xlsx/cell-text';
import { readWorkbook } from '../../src/import/xlsx/read/read-workbook';
import { excelize } from './support/excelize';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

type Cells = Readonly<Record<string, string | number | boolean>>;

async function workbook(sheets: Readonly<Record<string, Cells>>, formats: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const book = (await excelize()).NewFile();
  for (const [index, [sheet, cells]] of Object.entries(sheets).entries()) {
    if (index === 0) book.SetSheetName('Sheet1', sheet);
    else book.NewSheet(sheet);
    for (const [cell, value] of Object.entries(cells)) book.SetCellValue(sheet, cell, typeof value === 'string' ? toCellText(value) : value);
    for (const [cell, pattern] of Object.entries(formats)) book.SetCellStyle(sheet, cell, cell, book.NewStyle({ CustomNumFmt: pattern }).style);
  }
  return book.WriteToBuffer().buffer as Uint8Array;
}

/** The workbook with one of its parts changed. */
function changePart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

const refusal = (bytes: Uint8Array): string => {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableInput) return error.message;
    throw error;
  }
  return 'it was read';
};

it('keeps sheets, rows and columns at their place', async () => {
  const bytes = await workbook({ Eerste: { B2: 'b', D2: 'd', A5: 'regel 1\nregel 2' }, Tweede: {}, 'Derde & laatste': { A1: 'x' } });
  expect(readWorkbook(bytes).map(({ name, table }) => ({ name, rows: table.rows }))).toEqual([
    { name: 'Eerste', rows: [[], ['', 'b', '', 'd'], [], [], ['regel 1\nregel 2']] }, { name: 'Tweede', rows: [] }, { name: 'Derde & laatste', rows: [['x']] },
  ]);
});

it('shows numbers, percentages, dates and truth values as Excel does', async () => {
  const cells = { A1: 1.1, B1: 45_689, C1: 0.175, D1: 0.1 + 0.2, E1: true, F1: 12_345_678, G1: 3, H1: -2.5 };
  const bytes = await workbook({ Blad: cells }, { A1: '0.00', B1: 'd-m-yyyy', C1: '0.0%' });
  expect(readWorkbook(bytes)[0]?.table.rows).toEqual([['1,10', '1-2-2025', '17,5%', '0,3', 'WAAR', '12345678', '3', '-2,5']]);
});

it('gives any text back', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 }), async (texts) => {
    const bytes = await workbook({ Blad: { ...Object.fromEntries(texts.map((text, row) => [`A${String(row + 1)}`, text])), [`B${String(texts.length)}`]: 'einde' } });
    expect(readWorkbook(bytes)[0]?.table.rows.map(([cell]) => cell)).toEqual(texts);
  }), { numRuns: 60 });
}, 60_000);

it('reads inline texts, formatted pieces, results of formulas, errors, and cells without reference', async () => {
  const cells = '<row><c t="inlineStr"><is><t>een</t></is></c><c t="str"><f>A1</f><v>twee</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>0</v></c></row>';
  const sheet = changePart(await workbook({ Blad: { A1: 'oud' } }), 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`));
  const bytes = changePart(sheet, 'xl/sharedStrings.xml', (xml) => xml.replace(/<si>.*<\/si>/s, '<si><r><t>dik</t></r><r><t xml:space="preserve"> en dun</t></r><rPh><t>uitspraak</t></rPh></si>'));
  expect(readWorkbook(bytes)[0]?.table.rows).toEqual([['een', 'twee', '#N/B', 'dik en dun']]);
});

it('refuses what is damaged or too large, with one line', async () => {
  const good = await workbook({ Blad: { A1: 'x' } });
  const withCells = (cells: string): Uint8Array => changePart(good, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`));
  expect(refusal(good.slice(0, 600))).toMatch(/^Het bestand is beschadigd/);
  expect(refusal(withCells('<row><c><v>1</c></row>'))).toMatch(/^Het bestand is beschadigd/);
  expect(refusal(withCells('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'))).toMatch(/^Het bestand is beschadigd/);
  const wide = Array.from({ length: 1_000 }, (_, index) => `<row r="${String(index + 1)}"><c r="XFD${String(index + 1)}"><v>1</v></c></row>`).join('');
  expect(refusal(withCells(wide))).toMatch(/^Een werkblad telt meer dan 15 miljoen cellen/);
});
