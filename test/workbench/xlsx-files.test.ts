/** Workbooks as files: what the workbench writes it reads back, and so it does what other programs write. */
import { BooleanNumber, DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readConditions } from '../../workbench/files/read-rules';
import { readXlsx } from '../../workbench/files/read-xlsx';
import { writeXlsx } from '../../workbench/files/write-xlsx';
import { toUniver } from '../../workbench/model/area';
import { unsetRule, writeFormula, writeText, writeValue } from '../../workbench/model/condition-rules';
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

it('a formula is found again, to be calculated anew, without what it spilled', async () => {
  const excelize = await load();
  const [found] = readXlsx(excelize, writeXlsx(excelize, [{ name: 'Som', rows: [['Lasser', 'E?', 3], ['Kok', 'F', '']], extras: [{ row: 1, column: 1, spilled: true }, { row: 0, column: 1, formula: '=FUNCTIEGROEP(A1)' }, { row: 0, column: 2, formula: '=1+2' }] }]));
  expect(found?.rows).toEqual([['Lasser', '', ''], ['Kok']]);
  expect(found?.extras?.map(({ formula }) => formula)).toEqual(['=FUNCTIEGROEP(A1)', '=1+2']);
});

/** A rule without its id, which is new in every workbook. */
const nameless = (rule: object): object => ({ ...rule, uid: '', cfId: '' });
const AREA = toUniver({ row: 1, column: 2, rows: 3, columns: 1 });
const VALIDATION = {
  uid: 'v', ranges: [AREA], type: DataValidationType.LIST, renderMode: DataValidationRenderMode.ARROW, formula1: 'D,E,F', allowBlank: true, showDropDown: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.INFO, errorTitle: 'Groep',
  error: 'Niet "in" de ladder & meer', showInputMessage: false, promptTitle: 'Kies', prompt: 'Een groep',
};
const BLANK = unsetRule('Custom');
const STYLE = { cl: { rgb: '#107c10' }, bg: { rgb: '#eeeeee' }, n: { pattern: '"✔ "@' }, bl: BooleanNumber.TRUE };
const CONDITIONS = [
  writeText({ ...BLANK, style: STYLE }, { operator: 'BeginsWith', text: 'Voorstel "x" & <y>' }), writeText(BLANK, { operator: 'EndsWith', text: 'nee' }), writeText(BLANK, { operator: 'Contains', text: 'a' }),
  writeText(BLANK, { operator: 'NotContains', text: 'b' }), writeValue(BLANK, { operator: 'EqualTo', formula1: '="a"' }), writeValue(BLANK, { operator: 'NotBetween', formula1: '=1', formula2: '=5' }),
  writeValue(BLANK, { operator: 'GreaterThanOrEqual', formula1: 2.5 }), writeFormula(BLANK, '=$B2="Voorstel"'),
].map((rule, index) => ({ cfId: String(index), ranges: [AREA, toUniver({ row: 9, column: 0, rows: 1, columns: 2 })], stopIfTrue: index === 1, rule }));

it('what cells take and how they are marked is found again, in the same order', async () => {
  const excelize = await load();
  const [, jobs] = readXlsx(excelize, writeXlsx(excelize, SHEETS.map((sheet) => ({ ...sheet, ...(sheet.name === 'Functies' ? { validations: [VALIDATION], conditions: CONDITIONS } : {}) }))));
  expect(jobs?.validations?.map(nameless)).toEqual([nameless(VALIDATION)]);
  expect(jobs?.conditions?.map(nameless)).toEqual(CONDITIONS.map(nameless));
});

it('what another program marks in other ways, or with lists from cells, is left behind', () => {
  const XML = `<worksheet><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"/><cfRule type="cellIs" operator="equal" priority="3"><formula>B1</formula></cfRule>
    <cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;2</formula></cfRule></conditionalFormatting></worksheet>`;
  const found = readConditions(XML, '<styleSheet><dxfs><dxf><font><b val="0"/><color theme="1"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>');
  expect(found.map(({ rule }) => rule)).toEqual([writeFormula({ ...BLANK, style: { bg: { rgb: '#ffc7ce' } } }, '=A1>2')]);
});
