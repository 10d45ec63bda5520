/** What somebody does in the sheet beside the add-in: formulas, merges, tables, filters and undo follow, as in Excel. */
import { WorkbenchUser } from '../../workbench/model/sheet-user';
import { openHeadless } from './support/headless-workbook';
import type { CellContent, Headless } from './support/headless-workbook';

const ROWS: CellContent[][] = [['Functie', 'Uren'], ['Lasser', 40], ['Kok', 36], ['Inkoper', 32], ['Chauffeur', 24]];

let book: Headless;
let user: WorkbenchUser;
const open = (rows: readonly (readonly CellContent[])[] = ROWS): void => {
  book = openHeadless(rows);
  user = new WorkbenchUser(book.workbook.spreadsheet);
};
beforeEach(() => { open(); });
afterEach(() => { book.close(); });

const calculated = (): Promise<void> => book.workbook.spreadsheet.univer.getFormula().onCalculationResultApplied();

const addTable = async (address: string): Promise<void> => {
  book.sheet.Tables.Add(address, true);
  await book.workbook.spreadsheet.settle();
};
const tableAddress = (): string => book.sheet.Tables.GetItem('Tabel1').GetRange().Address;

describe('rows and columns', () => {
  it('take formulas along', async () => {
    await user.type('D2', '=B2+B3');
    await user.insertRows(2, 2);
    expect(book.range('D2').Formulas).toEqual([['=B2+B5']]);
    await user.insertColumns(1);
    expect(book.range('E2').Formulas).toEqual([['=C2+C5']]);
    await user.deleteRows(2, 2);
    expect(book.range('E2').Formulas).toEqual([['=C2+C3']]);
    await calculated();
    expect(book.range('E2').Values).toEqual([[76]]);
  });

  it('take merged cells along', async () => {
    book.range('D2:E3').Merge();
    await user.insertRows(0);
    expect(book.range('A1:Z99').GetMergedAreasOrNullObject()?.Address).toBe('Blad1!D3:E4');
  });

  it('look like the row above when they are new', async () => {
    book.range('A1:B1').Format.Font.Bold = true;
    await user.insertRows(1);
    expect(book.range('A2').Format.Font.Bold).toBe(true);
    expect(book.range('A2:B2').Values).toEqual([['', '']]);
  });

  it.each<[string, string, () => Promise<void>]>([
    ['grows with rows inserted in it', 'A1:B6', () => user.insertRows(2)],
    ['moves with rows inserted above it', 'A2:B6', () => user.insertRows(0)],
    ['grows with columns inserted in it', 'A1:C5', () => user.insertColumns(1)],
    ['stays for columns inserted right of it', 'A1:B5', () => user.insertColumns(2)],
    ['shrinks with its rows', 'A1:B3', () => user.deleteRows(2, 2)],
    ['shrinks with its rows only, when those below it go too', 'A1:B3', () => user.deleteRows(3, 6)],
    ['shrinks with its columns', 'A1:A5', () => user.deleteColumns(1)],
    ['is as it was after an undo', 'A1:B5', async () => { await user.deleteRows(3, 6); await user.undo(); }],
  ])('a table %s', async (_title, address, act) => {
    await addTable('A1:B5');
    await act();
    expect(tableAddress()).toBe(`Blad1!${address}`);
  });

  it('are back with all their cells after an undo', async () => {
    await user.deleteRows(1, 3);
    expect(book.range('A2').Values).toEqual([['Chauffeur']]);
    await user.undo();
    expect(book.range('A1:B5').Values).toEqual(ROWS);
    await user.redo();
    expect(book.range('A2').Values).toEqual([['Chauffeur']]);
  });
});

describe('sorting', () => {
  it('moves whole rows of the area, and can be undone', async () => {
    await user.sort('A2:B5', 1);
    expect(book.range('A1:B5').Values).toEqual([['Functie', 'Uren'], ['Chauffeur', 24], ['Inkoper', 32], ['Kok', 36], ['Lasser', 40]]);
    await user.undo();
    expect(book.range('A1:B5').Values).toEqual(ROWS);
  });

  it('leaves what stands beside the area', async () => {
    await user.sort('A2:A5', 0);
    expect(book.range('A2:B5').Values).toEqual([['Chauffeur', 40], ['Inkoper', 36], ['Kok', 32], ['Lasser', 24]]);
  });

  it('puts numbers before texts, empty cells last, and keeps the order of equals', async () => {
    book.close();
    open([['b', 1], ['', 2], ['a', 3], [5, 4], ['B', 5]]);
    await user.sort('A1:B5', 0);
    expect(book.range('B1:B5').Values).toEqual([[4], [3], [1], [5], [2]]);
    await user.sort('A1:B5', 0, true);
    expect(book.range('B1:B5').Values).toEqual([[1], [5], [3], [4], [2]]);
  });
});

describe('typing', () => {
  it('is read as Excel reads it, formulas in Dutch', async () => {
    await user.type('D1', '=SUM(B2;B3)');
    await user.type('D2', '1,5');
    await user.type('D3', 'een\ntwee');
    await calculated();
    expect(book.range('D1:D3').Values).toEqual([[76], [1.5], ['een\ntwee']]);
    expect(book.range('D1').Formulas).toEqual([['=SUM(B2,B3)']]);
    expect(book.range('D3').Format.WrapText).toBe(true);
  });

  it('renames a header and empties a cell', async () => {
    await user.type('A1', 'Titel');
    await user.type('A2', '');
    expect(book.range('A1:A2').Values).toEqual([['Titel'], ['']]);
  });
});

describe('filtering', () => {
  it('hides rows until it is taken away', async () => {
    await user.filter('A1:B5', 0, ['Kok']);
    expect(book.sheet.AutoFilter.IsDataFiltered).toBe(true);
    expect(book.range('A2').RowHidden).toBe(true);
    expect(book.range('A3').RowHidden).toBe(false);
    await user.clearFilter();
    expect(book.sheet.AutoFilter.IsDataFiltered).toBe(false);
    expect(book.range('A2').RowHidden).toBe(false);
  });
});

it('selects, and goes to another sheet', async () => {
  await user.select('B2:B3');
  expect(book.workbook.GetSelectedRange().Address).toBe('Blad1!B2:B3');
  await user.goTo('Blad2');
  expect(book.workbook.Worksheets.GetActiveWorksheet().Name).toBe('Blad2');
});

describe('the height of a row', () => {
  const height = (address: string): number | null => book.range(address).Format.RowHeight;

  it('grows with text that has line breaks, and shrinks when wrapping ends', async () => {
    const usual = height('A2');
    await user.type('A2', 'een\ntwee\ndrie');
    expect(height('A2')).toBeGreaterThan(2 * (usual ?? 0));
    book.range('A2').Format.WrapText = false;
    expect(height('A2')).toBe(usual);
  });

  it('grows with text that is longer than its column is wide, where it wraps', () => {
    const usual = height('A2');
    book.range('A2').Values = 'woord '.repeat(50);
    expect(height('A2')).toBe(usual);
    book.range('A2').Format.WrapText = true;
    expect(height('A2')).toBeGreaterThan(4 * (usual ?? 0));
    const wrapped = height('A2');
    book.range('A2').Format.ColumnWidth = 1_500;
    expect(height('A2')).toBe(wrapped);
    book.range('A2').Format.AutofitRows();
    expect(height('A2')).toBeLessThan(3 * (usual ?? 0));
  });

  it('stays as it was set by hand, until it is fitted again', () => {
    book.range('A2:A3').Format.RowHeight = 60;
    book.range('A2').Values = Array(20).fill('regel').join('\n');
    expect(height('A2:A3')).toBe(60);
    expect(height('A1:A2')).toBeNull();
    book.range('A2').Format.AutofitRows();
    expect(height('A2')).toBeGreaterThan(200);
  });
});
