/** What somebody does in the sheet of the fake: as in the workbench, see `SheetUser`. */
import { parseAddress } from '../../workbench/model/area';
import type { SheetUser } from '../../workbench/model/sheet-user';
import { sortOrder } from '../../workbench/model/sort-order';
import { readTyped } from '../../workbench/model/typed-formula';
import type { FakeHost } from './fake-host';
import type { FakeSheet, Rect } from './fake-workbook';
import { address, rect, toRect } from './rectangles';

export function readAddress(text: string): Rect {
  const area = parseAddress(text.slice(text.lastIndexOf('!') + 1));
  if (area === undefined) throw new Error(`"${text}" is no address.`);
  return toRect(area);
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

export class FakeUser implements SheetUser {
  constructor(private readonly host: FakeHost) {}

  private act(area: Rect, changeType: string, work: (sheet: FakeSheet) => void, kinds: readonly ('sorted' | 'changed')[] = ['changed']): Promise<void> {
    const { host } = this;
    const { sheet } = host;
    if (sheet.protected) return Promise.reject(new Error('The sheet is protected.'));
    host.step(() => { work(sheet); });
    for (const kind of kinds) host.raise({ kind, sheet: sheet.name, address: address(area), changeType, area });
    return Promise.resolve();
  }

  insertRows(row: number, count = 1): Promise<void> {
    return this.act(rect(row, 0, count, COLUMNS), 'RowInserted', (sheet) => { sheet.edit({ kind: 'insert', along: 'rows', at: row, count }); });
  }
  deleteRows(row: number, count = 1): Promise<void> {
    return this.act(rect(row, 0, count, COLUMNS), 'RowDeleted', (sheet) => { sheet.edit({ kind: 'delete', along: 'rows', at: row, count }); });
  }
  insertColumns(column: number, count = 1): Promise<void> {
    return this.act(rect(0, column, ROWS, count), 'ColumnInserted', (sheet) => { sheet.edit({ kind: 'insert', along: 'columns', at: column, count }); });
  }
  deleteColumns(column: number, count = 1): Promise<void> {
    return this.act(rect(0, column, ROWS, count), 'ColumnDeleted', (sheet) => { sheet.edit({ kind: 'delete', along: 'columns', at: column, count }); });
  }

  sort(text: string, column: number, descending = false): Promise<void> {
    const area = readAddress(text);
    return this.act(area, 'RangeEdited', (sheet) => {
      sheet.reorder(area, sortOrder(Array.from({ length: area.rowCount }, (_none, index) => sheet.read(area.rowIndex + index, column)), descending));
    }, ['sorted', 'changed']);
  }

  type(text: string, typed: string): Promise<void> {
    const area = readAddress(text);
    return this.act(area, 'RangeEdited', (sheet) => { sheet.enter(area.rowIndex, area.columnIndex, readTyped(typed, 'nl-NL')); });
  }

  filter(text: string, column: number, values: readonly string[]): Promise<void> {
    const { rowIndex, rowCount } = readAddress(text);
    const { sheet } = this.host;
    sheet.isDataFiltered = true;
    for (let row = rowIndex + 1; row < rowIndex + rowCount; row += 1) if (!values.includes(String(sheet.read(row, column)))) sheet.filteredRows.add(row);
    return Promise.resolve();
  }
  clearFilter(): Promise<void> {
    const { sheet } = this.host;
    sheet.isDataFiltered = false;
    sheet.filteredRows.clear();
    return Promise.resolve();
  }

  select(text: string): Promise<void> {
    const area = readAddress(text);
    this.host.selection = area;
    this.host.raise({ kind: 'selection', sheet: this.host.sheet.name, address: address(area), changeType: '', area });
    return Promise.resolve();
  }
  goTo(name: string): Promise<void> {
    const sheet = this.host.sheets().find((one) => one.name === name);
    if (sheet !== undefined) this.host.sheet = sheet;
    this.host.selection = rect(0, 0, 1, 1);
    this.host.raise({ kind: 'activated', sheet: name, address: 'A1', changeType: '', area: this.host.selection });
    return Promise.resolve();
  }
  undo(): Promise<void> {
    this.host.history.undo();
    return Promise.resolve();
  }
  redo(): Promise<void> {
    this.host.history.redo();
    return Promise.resolve();
  }
}
