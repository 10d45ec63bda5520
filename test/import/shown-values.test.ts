/** Cells of a workbook are read as a Dutch Excel shows them, for job lists and handbooks alike. */
import { readWorkbook } from '../../src/import/xlsx/read/read-workbook';
import { open } from './support/documents';
import { makeWorkbook } from './support/make-workbook';

const shown = (value: string, format: string, type = ''): string => {
  const bytes = makeWorkbook({ styles: ['General', format], rows: `<row r="1"><c r="A1" s="1"${type === '' ? '' : ` t="${type}"`}><v>${value}</v></c></row>` });
  return String(readWorkbook(bytes)[0]?.table.rows[0]?.[0] ?? '');
};

describe('a number', () => {
  it.each([
    ['14.2', 'General', '14,2'], ['14.199999999999999', 'General', '14,2'], ['-2.5', 'General', '-2,5'], ['12345678', 'General', '12345678'], ['123456789012', 'General', '1,23457E+11'],
    ['7', '000', '007'], ['123', '00000', '00123'], ['1234567', '#,##0', '1.234.567'], ['1234.5', '#,##0.00', '1.234,50'], ['1234.5', '"€" #,##0.00', '€ 1.234,50'],
    ['1234.5', '_ "€"\\ * #,##0.00_ ;_ "€"\\ * \\-#,##0.00_ ;_ "€"\\ * "-"??_ ;_ @_ ', '€ 1.234,50'], ['0.5', '0%', '50%'], ['0.175', '0.0%', '17,5%'], ['0.5', '# ?/?', '1/2'], ['1.25', '# ?/?', '1 1/4'],
    ['36', '0" uur"', '36 uur'], ['25000', '[>=1000]#,##0,"k";0', '25k'], ['12345', '0.00E+00', '1,23E+04'], ['3', '[Red]0;[Blue]-0', '3'], ['0', '0;-0;"geen"', 'geen'],
    ['5', 'geen patroon [', '5'],
  ])('%s in the format %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
});

describe('a date or time', () => {
  it.each([
    ['45689', 'd-m-yyyy', '1-2-2025'], ['45689', 'dd/mm/yyyy', '01-02-2025'], ['45689', 'd mmmm yyyy', '1 februari 2025'], ['45689', 'mmm-yy', 'feb-25'], ['45689', 'dddd', 'zaterdag'],
    ['45689', '[$-413]d mmm yyyy', '1 feb 2025'], ['45689', '[$-F800]dddd, mmmm dd, yyyy', 'zaterdag 1 februari 2025'], ['45689', '[$-409]d mmmm yyyy', '1 February 2025'],
    ['0.75', 'h:mm', '18:00'], ['1.5', '[h]:mm', '36:00'], ['45689.75', 'd-m-yyyy h:mm', '1-2-2025 18:00'],
  ])('%s in the format %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('counts from 1904 where the workbook says so, and is read from ISO 8601 in a strict one', () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44227</v></c><c r="B1" s="0"><v>44227</v></c><c r="C1" s="1" t="d"><v>2025-02-01T00:00:00</v></c><c r="D1" t="d"><v>2025-02-01</v></c></row>';
    expect(readWorkbook(makeWorkbook({ styles: ['General', 'd-m-yyyy'], workbook: '<workbookPr date1904="1"/>', rows }))[0]?.table.rows).toEqual([['1-2-2025', '44227', '1-2-2025', '1-2-2025']]);
  });
});

it.each([['1', 'b', 'WAAR'], ['0', 'b', 'ONWAAR'], ['#N/A', 'e', '#N/B'], ['#REF!', 'e', '#VERW!'], ['#DIV/0!', 'e', '#DEEL/0!'], ['#NAME?', 'e', '#NAAM?'], ['tekst', 'str', 'tekst']])('%s of type %s is %s', (value, type, text) => {
  expect(shown(value, 'General', type)).toBe(text);
});

it('joins the pieces of a text and leaves out how it is pronounced, in the table of texts and in the cell', () => {
  const pieces = '<r><t>dik</t></r><r><rPr><b/></rPr><t xml:space="preserve"> en dun</t></r><rPh sb="0" eb="1"><t>uitspraak</t></rPh>';
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>' + pieces + '</is></c></row>';
  expect(readWorkbook(makeWorkbook({ strings: `<si>${pieces}</si>`, rows }))[0]?.table.rows).toEqual([['dik en dun', 'dik en dun']]);
});

it('is the same for a job list and a handbook', async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1" s="2"><v>1234.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1"><v>14.2</v></c></row>';
  const bytes = makeWorkbook({ styles: ['General', '000', '#,##0.0'], rows });
  expect((await open(bytes, 'xlsx')).table.rows).toEqual(readWorkbook(bytes)[0]?.table.rows);
  expect((await open(bytes, 'xlsx')).table.rows).toEqual([['007', '1.234,5', 'WAAR', '#N/B', '14,2']]);
});
