/** A catalogue as a workbook: through real files, and through a save by LibreOffice, it stays the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { saveCatalogue } from '../../../src/core';
import type { Catalogue, CatalogueReading } from '../../../src/core';
import { readHandbook } from '../../../src/import/handbook/read-handbook';
import { writeCatalogueWorkbook } from '../../../src/import/handbook/write-catalogue-workbook';
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue';
import { CATALOGUE, ROOT } from '../../support/built-in';
import { EXCELIZE, excelize } from '../support/excelize';
import { READ_OPTIONS } from '../support/read-options';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

const FOLDER = resolve(ROOT, 'test/fixtures/handbooks');
const ORIGIN = { name: 'n', version: 'v' };

const read = (name: string, bytes: Uint8Array): Promise<CatalogueReading> => readHandbook([{ name, bytes }], ORIGIN, READ_OPTIONS);

async function throughWorkbook(catalogue: Catalogue): Promise<CatalogueReading> {
  const { bytes } = await writeCatalogueWorkbook(catalogue, EXCELIZE);
  return read('handboek.xlsx', bytes);
}

it.each(readdirSync(FOLDER).sort())('%s is the same after a workbook, and has nothing to tell', async (name) => {
  const { catalogue } = await read(name, readFileSync(resolve(FOLDER, name)));
  const { catalogue: found, issues } = await throughWorkbook(catalogue);
  expect(saveCatalogue(found)).toBe(saveCatalogue(catalogue));
  // What it tells was so in the handbook too: rules of another step, groups without a place on the ladder.
  expect(issues.filter(({ code }) => code !== 'catalogue-rule-step' && code !== 'catalogue-sheet-grade-unknown')).toEqual([]);
});

it('any catalogue is the same after a workbook', async () => {
  await fc.assert(fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
    expect(saveCatalogue((await throughWorkbook(catalogue)).catalogue)).toBe(saveCatalogue(catalogue));
  }), { numRuns: 40 });
}, 120_000);

it('is the same after LibreOffice saved it', async () => {
  const { catalogue, issues } = await read('h.xlsx', readFileSync(resolve(ROOT, 'test/fixtures/seed/seed-sheets-libreoffice.xlsx')));
  expect({ catalogue, issues }).toEqual({ catalogue: CATALOGUE, issues: [] });
});

it('has text in every cell below the headers but the numbers, also where nothing stands yet, and keeps the headers in view', async () => {
  const { bytes } = await writeCatalogueWorkbook(CATALOGUE, EXCELIZE);
  const book = (await excelize()).OpenReader(bytes);
  const { style } = book.GetCellStyle('Functies', 'B9');
  expect(book.GetStyle(style).style.NumFmt).toBe(49);
  expect(book.GetPanes('Functies').panes).toMatchObject({ Freeze: true, YSplit: 1 });
  expect(book.GetCellType('Activiteiten', 'A2').cellType).not.toBe((await excelize()).CellTypeSharedString);
});

it('tells what was changed with the file, the sheet and the row', async () => {
  const { bytes } = await writeCatalogueWorkbook(CATALOGUE, EXCELIZE);
  const book = (await excelize()).OpenReader(bytes);
  book.SetCellStr('Activiteiten', 'B3', '9.9');
  book.SetCellStr('Activiteiten', 'C3', 'Iemand anders');
  const { issues } = await read('handboek.xlsx', book.WriteToBuffer().buffer as Uint8Array);
  expect(issues).toEqual([{ code: 'catalogue-sheet-function-unknown', severity: 'warning', place: { file: 'handboek.xlsx', row: 3 }, found: '9.9 Iemand anders', values: { sheet: 'Activiteiten', rows: '3' } }]);
});

it('refuses a text that no cell can hold, with its sheet', async () => {
  const [job] = CATALOGUE.referenceJobs;
  if (job === undefined) throw new Error('no job');
  const long = { ...CATALOGUE, referenceJobs: [{ ...job, context: 'a'.repeat(32_768) }] };
  await expect(writeCatalogueWorkbook(long, EXCELIZE)).rejects.toThrow('Blad "Functies", rij 2, kolom "Context": de tekst telt 32768 tekens; een cel in Excel kan er 32.767 aan. Kort de tekst in het handboek in.');
});
