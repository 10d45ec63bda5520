/** Workbooks as files: what the workbench writes it reads back, and so it does what other programs write. */
import { BooleanNumber, BorderStyleTypes, DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readConditions } from '../../workbench/files/read-rules';
import { readXlsx } from '../../workbench/files/read-xlsx';
import { writeXlsx } from '../../workbench/files/write-xlsx';
import { SHEET_COLUMNS, SHEET_ROWS, toUniver } from '../../workbench/model/area';
import { CHART_TYPES } from '../../workbench/model/chart-data';
import type { ChartData, ChartTitleData, ChartType } from '../../workbench/model/chart-data';
import { unsetRule, writeFormula, writeText, writeValue } from '../../workbench/model/condition-rules';
import { DEFAULT_PAGE } from '../../workbench/model/page-set-up';
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

const REPORT: SheetContent = {
  name: "Rapport '26, nu",
  rows: [['', 'Voorstel', 'Beoordelen'], ['Verkoop', 12, 3], ['Productie', 30, 9]],
  extras: [
    { row: 0, column: 1, style: { bl: BooleanNumber.TRUE, it: BooleanNumber.TRUE, ul: { s: BooleanNumber.TRUE }, fs: 14, ff: 'Arial', cl: { rgb: '#107c10' }, bg: { rgb: '#eeeeee' }, ht: HorizontalAlign.CENTER, vt: VerticalAlign.TOP, tb: WrapStrategy.WRAP } },
    { row: 1, column: 1, style: { n: { pattern: '0.0' }, bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: '#d1d1d1' } }, t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } } } } },
    // Nothing stands in it.
    { row: 8, column: 4, style: { bg: { rgb: '#107c10' } } },
  ],
  widths: [120, 60, 60, 60, 60],
  heights: [undefined, 40],
  frozenRows: 1, frozenColumns: 1, gridlines: false, tabColor: '#107c10',
  page: {
    ...DEFAULT_PAGE, orientation: 'Landscape', paperSize: 'A3', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, printGridlines: true, margins: { ...DEFAULT_PAGE.margins, left: 28.35, footer: 14 },
    texts: { ...DEFAULT_PAGE.texts, leftHeader: 'Loon && rang', centerFooter: 'Blad &P van &N', rightFooter: '&D' },
    printArea: { row: 0, column: 0, rows: 40, columns: 10 }, titleRows: { row: 0, column: 0, rows: 2, columns: SHEET_COLUMNS }, titleColumns: { row: 0, column: 0, rows: SHEET_ROWS, columns: 1 },
  },
};
const BOX = { from: { row: 4, column: 1, x: 0, y: 6 }, to: { row: 20, column: 7, x: 30, y: 0 } };
const SHEET = "'Rapport ''26, nu'!";
const CHART: ChartData<string> = {
  id: '', name: 'Uitkomsten', type: 'ColumnStacked', title: { text: 'Uitkomst & "afdeling"', visible: true }, legend: { visible: true, position: 'Right' }, showValues: true, box: BOX,
  axes: { category: { text: 'Afdeling', visible: true }, value: { text: 'Functies', visible: true } },
  series: [
    { name: { cells: `${SHEET}$B$1` }, categories: `${SHEET}$A$2:$A$3`, values: `${SHEET}$B$2:$B$3`, fill: '#107c10' },
    { name: { text: 'Te beoordelen & <meer>' }, categories: `${SHEET}$A$2:$A$3`, values: `${SHEET}$C$2:$C$3` },
  ],
};
const plain = (type: ChartType, title: ChartTitleData): ChartData<string> =>
  ({ ...CHART, type, title, showValues: false, legend: { visible: false, position: 'Right' }, axes: { category: { visible: false }, value: { visible: false } }, series: CHART.series.slice(0, 1) });

it('how a report looks and is printed is found again', async () => {
  const excelize = await load();
  const [, report] = readXlsx(excelize, writeXlsx(excelize, [{ name: 'Eerst', rows: [['x']] }, REPORT]));
  const found = { ...report, extras: [...report?.extras ?? []].sort((a, b) => a.row - b.row) };
  expect(found).toMatchObject(REPORT);
});

it('charts are found again, between the same cells', async () => {
  const excelize = await load();
  const charts = [CHART, plain('Pie', { visible: true }), plain('Line', { visible: false }), ...CHART_TYPES.map((type) => plain(type, { text: type, visible: true }))];
  const xlsx = writeXlsx(excelize, [{ ...REPORT, charts }, { name: 'Los', rows: [] }, { name: 'Nog een', rows: [['x']], charts: [CHART] }]);
  const [first, none, last] = readXlsx(excelize, xlsx);
  const withoutIds = (sheet: SheetContent | undefined): unknown[] => (sheet?.charts ?? []).map((chart) => ({ ...chart, id: '' }));
  expect(withoutIds(first)).toEqual(charts);
  expect(withoutIds(none)).toEqual([]);
  expect(withoutIds(last)).toEqual([CHART]);
  const xml = strFromU8(unzipSync(xlsx)['xl/charts/chart1.xml'] ?? new Uint8Array());
  expect(xml).toContain('<f>&#39;Rapport &#39;&#39;26, nu&#39;!$B$2:$B$3</f>');
  expect(xml).toContain('<tx><v>Te beoordelen &amp; &lt;meer&gt;</v></tx>');
});
