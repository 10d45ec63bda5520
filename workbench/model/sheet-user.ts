/** What somebody does in the sheet while the add-in works: by Univer's own commands, never through Office.js. For tests, and for whoever opens the console. */
import { ReorderRangeCommand } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress, SHEET_COLUMNS, SHEET_ROWS, toUniver } from './area';
import type { Area } from './area';
import { deleteLines, insertLines } from './change-lines';
import type { Along } from './change-lines';
import { refusedTyping } from './data-validation';
import { SheetCells } from './sheet-cells';
import { sortOrder } from './sort-order';
import type { Spreadsheet } from './spreadsheet';
import { readTyped } from './typed-formula';
import { writeValues } from './write-cells';

/**
 * Everything happens on the active sheet. Rows and columns are counted from 0, addresses are as in "B2:K61". Each call is one step to undo.
 * @throws Error where the sheet does not allow it, as Excel would say in a dialog.
 */
export interface SheetUser {
  insertRows(row: number, count?: number): Promise<void>;
  deleteRows(row: number, count?: number): Promise<void>;
  insertColumns(column: number, count?: number): Promise<void>;
  deleteColumns(column: number, count?: number): Promise<void>;
  /** Sorts the rows of an area, which holds no header; cells beside it stay. @param column Of the sheet. */
  sort(address: string, column: number, descending?: boolean): Promise<void>;
  /** Types in a cell: formulas as in the language of Office, texts with line breaks too; '' empties it. Data validation that stops stops it. */
  type(address: string, text: string): Promise<void>;
  /** Shows only rows with one of the values in a column. @param address With the header row. @param column Of the sheet. */
  filter(address: string, column: number, values: readonly string[]): Promise<void>;
  clearFilter(): Promise<void>;
  select(address: string): Promise<void>;
  goTo(sheet: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

function readAddress(address: string): Area {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`"${address}" is no address.`);
  return area;
}

export class WorkbenchUser implements SheetUser {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** One step to undo, done when it is done. */
  private async act(work: (sheet: FWorksheet) => void): Promise<void> {
    const endStep = this.spreadsheet.beginStep();
    try {
      work(this.spreadsheet.book.getActiveSheet());
      await this.spreadsheet.settle();
      this.spreadsheet.rows.fit();
    } finally {
      endStep();
    }
  }

  private lines(change: typeof insertLines, along: Along, at: number, count: number): Promise<void> {
    const area: Area = along === 'rows' ? { row: at, column: 0, rows: count, columns: SHEET_COLUMNS } : { row: 0, column: at, rows: SHEET_ROWS, columns: count };
    return this.act((sheet) => { change({ spreadsheet: this.spreadsheet, sheet, area }, along); });
  }

  insertRows(row: number, count = 1): Promise<void> {
    return this.lines(insertLines, 'rows', row, count);
  }
  deleteRows(row: number, count = 1): Promise<void> {
    return this.lines(deleteLines, 'rows', row, count);
  }
  insertColumns(column: number, count = 1): Promise<void> {
    return this.lines(insertLines, 'columns', column, count);
  }
  deleteColumns(column: number, count = 1): Promise<void> {
    return this.lines(deleteLines, 'columns', column, count);
  }

  sort(address: string, column: number, descending = false): Promise<void> {
    const area = readAddress(address);
    return this.act((sheet) => {
      const keys = new SheetCells(sheet).values({ ...area, column, columns: 1 }).map(([key = '']) => key);
      const order = Object.fromEntries(sortOrder(keys, descending).map((from, to) => [area.row + to, area.row + from]));
      this.spreadsheet.univer.syncExecuteCommand(ReorderRangeCommand.id, { unitId: this.spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), range: toUniver(area), order });
    });
  }

  type(address: string, text: string): Promise<void> {
    const typed = readTyped(text, this.spreadsheet.language);
    return this.act((sheet) => {
      const place = { spreadsheet: this.spreadsheet, sheet, area: readAddress(address) };
      const refused = refusedTyping(place, text);
      if (refused !== undefined) throw new Error(refused);
      writeValues(place, typed);
    });
  }

  filter(address: string, column: number, values: readonly string[]): Promise<void> {
    return this.act((sheet) => {
      const { row, column: left, rows, columns } = readAddress(address);
      const filter = sheet.getFilter() ?? sheet.getRange(row, left, rows, columns).createFilter();
      filter?.setColumnFilterCriteria(column, { colId: column - left, filters: { filters: [...values] } });
    });
  }
  clearFilter(): Promise<void> {
    return this.act((sheet) => { sheet.getFilter()?.remove(); });
  }

  async select(address: string): Promise<void> {
    const { row, column, rows, columns } = readAddress(address);
    const sheet = this.spreadsheet.book.getActiveSheet();
    sheet.setActiveSelection(sheet.getRange(row, column, rows, columns));
    await this.spreadsheet.settle();
  }
  async goTo(name: string): Promise<void> {
    this.spreadsheet.sheets().find((sheet) => sheet.getSheetName() === name)?.activate();
    await this.spreadsheet.settle();
  }
  async undo(): Promise<void> {
    this.spreadsheet.book.undo();
    await this.spreadsheet.settle();
  }
  async redo(): Promise<void> {
    this.spreadsheet.book.redo();
    await this.spreadsheet.settle();
  }
}
