/** The model of a workbook without a browser: what is read, what is written, what is refused. */
import { RANGE_TYPE } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { openHeadless } from './support/headless-workbook';
import type { CellContent, Headless } from './support/headless-workbook';

const JOBS: CellContent[][] = [['Functie', 'Werkzaamheden', 'Uren'], ['Verkoper', 'offertes', 36], ['Lasser', 'lassen', 40]];

let book: Headless;
const open = (rows: readonly (readonly CellContent[])[] = JOBS): void => {
  book = openHeadless(rows);
};
afterEach(() => { book.close(); });

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('reading', () => {
  it('gives values, addresses and the region around a cell', () => {
    open();
    expect(book.range('A1:C2').Values).toEqual(JOBS.slice(0, 2));
    expect(book.range('B2').GetSurroundingRegion().Address).toBe('Blad1!A1:C3');
    expect(book.sheet.GetUsedRange(true).Address).toBe('Blad1!A1:C3');
    expect(book.range('E9').GetUsedRangeOrNullObject(true)).toBeNull();
  });

  it('gives the region around a cell that touches it by its corner only', () => {
    open();
    expect(book.range('D4').GetSurroundingRegion().Address).toBe('Blad1!A1:D4');
    expect(book.range('F6').GetSurroundingRegion().Address).toBe('Blad1!F6');
  });

  it('reads whole columns without end', () => {
    open();
    const columns = book.range('A1:B1').GetEntireColumn();
    expect(columns.RowCount).toBe(1_048_576);
    expect(columns.GetUsedRangeOrNullObject(true)?.Address).toBe('Blad1!A1:B3');
  });

  it('answers null for more than five million cells', () => {
    open();
    expect(book.sheet.GetRange(undefined).Values).toBeNull();
  });
});

describe('writing', () => {
  it('reads strings as Excel does, formulas included', async () => {
    open();
    book.range('E1:E4').Values = [['=C2+C3'], ["'=C2+C3"], ['12'], ['tekst']];
    const formula = book.workbook.spreadsheet.univer.getFormula();
    await formula.onCalculationResultApplied();
    expect(book.range('E1:E4').Values).toEqual([[76], ['=C2+C3'], [12], ['tekst']]);
    expect(book.range('E1:E2').Formulas).toEqual([['=C2+C3'], ['=C2+C3']]);
    expect(book.range('E1:E4').ValueTypes).toEqual([['Double'], ['String'], ['Double'], ['String']]);
  });

  it('keeps "11" as text in a column with the text format', () => {
    open();
    book.range('E1:E2').NumberFormat = [['@'], ['0%']];
    book.range('E1:E2').Values = [['11'], [0.5]];
    expect(book.range('E1:E2').Values).toEqual([['11'], [0.5]]);
    expect(book.range('E1:E3').NumberFormat).toEqual([['@'], ['0%'], ['General']]);
  });

  it('leaves a cell alone for null and empties it for an empty string', () => {
    open();
    book.range('A2:B2').Values = [[null, '']];
    expect(book.range('A2:B2').Values).toEqual([['Verkoper', '']]);
  });

  it('lets the grid grow to the edge of an Excel sheet', () => {
    open();
    book.sheet.GetRangeByIndexes(2_000, 60, 1, 1).Values = [['ver weg']];
    expect(book.sheet.GetUsedRange(true).RowCount).toBe(2_001);
    expect(codeOf(() => book.sheet.GetRangeByIndexes(0, 16_380, 1, 8))).toBe('InvalidArgument');
  });

  it('turns wrapping on for text with line breaks, and off when asked', () => {
    open();
    book.range('E1').Values = [['een\ntwee']];
    expect(book.range('E1').Format.WrapText).toBe(true);
    book.range('E1').Format.WrapText = false;
    expect(book.range('E1').Format.WrapText).toBe(false);
  });

  it('copies formats without values', () => {
    open();
    book.range('A1').Format.Font.Bold = true;
    book.range('D1:E1').CopyFrom(book.range('A1'), 'Formats');
    expect(book.range('E1').Format.Font.Bold).toBe(true);
    expect(book.range('D1:E1').Values).toEqual([['', '']]);
  });

  it('is one step to undo, whatever it wrote', async () => {
    open();
    await book.workbook.spreadsheet.request(() => {
      book.range('E1:E2').Values = [['a'], ['b']];
      book.range('E1:E2').NumberFormat = '@';
      return Promise.resolve();
    });
    book.workbook.spreadsheet.book.undo();
    expect(book.range('E1:E2').Values).toEqual([[''], ['']]);
    expect(book.range('E1').NumberFormat).toEqual([['General']]);
  });
});

describe('what Excel refuses', () => {
  it.each([['too few rows', [['x']]], ['rows of different length', [['x', 'y'], ['z']]], ['no value', [[{ a: 1 }], ['y']]]])('is refused as an invalid argument: %s', (_title, values) => {
    open();
    expect(codeOf(() => { book.range('E1:E2').Values = values; })).toBe('InvalidArgument');
    expect(book.range('E1:F2').Values).toEqual([['', ''], ['', '']]);
  });

  it('is a protected sheet, until it no longer is', async () => {
    open();
    book.sheet.Protection.Protect();
    await book.workbook.spreadsheet.settle();
    expect(book.sheet.Protection.Protected).toBe(true);
    expect(codeOf(() => { book.range('E1').Values = 'x'; })).toBe('AccessDenied');
    expect(codeOf(() => { book.range('E1').Format.WrapText = true; })).toBe('AccessDenied');
    expect(codeOf(() => { book.range('E1').Format.ColumnWidth = 90; })).toBe('AccessDenied');
    book.sheet.Protection.Unprotect();
    await book.workbook.spreadsheet.settle();
    expect(codeOf(() => { book.range('E1').Values = 'x'; })).toBe('done');
  });

  it('is a write across half a merged area', () => {
    open();
    book.range('E1:F1').Merge();
    expect(book.range('F1:G5').GetMergedAreasOrNullObject()?.Address).toBe('Blad1!E1:F1');
    expect(codeOf(() => { book.range('F1:G1').Values = [['x', 'y']]; })).toBe('MergedRangeConflict');
    expect(book.range('G1').Values).toEqual([['']]);
  });

  it('is a write into rows that a filter hides', () => {
    open();
    const { sheet } = book.sheet;
    sheet.getRange('A1:C3').createFilter()?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Lasser'] } });
    expect(book.sheet.AutoFilter.IsDataFiltered).toBe(true);
    expect(book.range('A1:A3').RowHidden).toBeNull();
    expect(book.range('A2').RowHidden).toBe(true);
    expect(codeOf(() => { book.range('E1:E3').Values = [['x'], ['y'], ['z']]; })).toBe('FilteredRangeConflict');
  });

  it('is a selection of several areas', () => {
    open();
    expect(book.workbook.GetSelectedRange().Address).toBe('Blad1!A1');
    book.range('B2:C3').Select();
    expect(book.workbook.GetSelectedRange().Address).toBe('Blad1!B2:C3');
  });
});

describe('a selection by its headers', () => {
  it.each([[RANGE_TYPE.COLUMN, 'Blad1!B:C'], [RANGE_TYPE.ROW, 'Blad1!2:3'], [RANGE_TYPE.ALL, 'Blad1!1:1048576'], [RANGE_TYPE.NORMAL, 'Blad1!B2:C3']])('is as long as Excel makes it: %s', (rangeType, address) => {
    open();
    const { spreadsheet } = book.workbook;
    const range = { startRow: 1, endRow: 2, startColumn: 1, endColumn: 2, rangeType };
    spreadsheet.univer.syncExecuteCommand(SetSelectionsOperation.id, { unitId: spreadsheet.book.getId(), subUnitId: book.sheet.Id, selections: [{ range, primary: null, style: null }] });
    expect(book.workbook.GetSelectedRange().Address).toBe(address);
  });
});

describe('tables', () => {
  it('are found by the cells that they hold, and grow', async () => {
    open();
    const table = book.sheet.Tables.Add('A1:C3', true);
    await book.workbook.spreadsheet.settle();
    expect(book.range('B2').GetTables(false)).toHaveProperty('typeName', 'TableCollection');
    expect(book.sheet.Tables.GetItem(table.Name).GetRange().Address).toBe('Blad1!A1:C3');
    table.Resize(book.range('A1:E3'));
    await book.workbook.spreadsheet.settle();
    expect(table.GetRange().Address).toBe('Blad1!A1:E3');
    expect(table.GetDataBodyRange().Address).toBe('Blad1!A2:E3');
    expect(codeOf(() => { table.Resize(book.range('A2:E3')); })).toBe('InvalidArgument');
    expect(codeOf(() => book.sheet.Tables.Add('D2:F4', true))).toBe('InvalidOperation');
    expect(codeOf(() => book.sheet.Tables.GetItem('Geen'))).toBe('ItemNotFound');
  });
});
