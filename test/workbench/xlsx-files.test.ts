/** Workbooks as files: what the workbench writes it reads back, and so it does what other programs write. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../workbench/files/read-xlsx';
import { writeXlsx } from '../../workbench/files/write-xlsx';
import type { SheetContent } from '../../workbench/model/workbook-data';
import { excelize as load } from '../import/support/excelize';

const SHEETS: readonly SheetContent[] = [
  { name: 'Leeg', rows: [] },
  { name: 'Functies', rows: [['Functie', 'Uren'], ['Lasser', 40], ['Kok', 36]], tables: [{ name: 'Lijst', area: { row: 0, column: 0, rows: 3, columns: 2 } }] },
];

/** The file with the relations of its worksheets rewritten. */
const withRelations = (xlsx: Uint8Array, rewrite: (xml: string) => string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, name.startsWith('xl/worksheets/_rels/') ? strToU8(rewrite(strFromU8(bytes))) : bytes])));

it.each<[string, (xml: string) => string]>([
  ['as the workbench writes it', (xml) => xml],
  ['with an absolute target', (xml) => xml.replace('Target="../', 'Target="/xl/')],
  ['with an absolute target in single quotes', (xml) => xml.replace(/Target="\.\.\/([^"]*)"/, "Target='/xl/$1'")],
])('a table is found again %s', async (_title, rewrite) => {
  const excelize = await load();
  const written = writeXlsx(excelize, SHEETS);
  const file = withRelations(written, rewrite);
  const [empty, jobs] = readXlsx(excelize, file);
  expect(empty?.tables).toEqual([]);
  expect(jobs?.tables).toEqual(SHEETS[1]?.tables);
  expect(jobs?.rows).toEqual(SHEETS[1]?.rows);
});
