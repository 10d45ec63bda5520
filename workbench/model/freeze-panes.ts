/** `Excel.WorksheetFreezePanes`: rows from the top and columns from the left that stay in view. */
import { SetFrozenMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { parseAddress, SHEET_COLUMNS, SHEET_ROWS } from './area';
import { Range } from './range';
import type { Spreadsheet } from './spreadsheet';

const atLeast = (count: unknown, least: number, location: string): number => {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < least) throw invalidArgument(location);
  return count;
};

export class FreezePanes extends WireObject {
  readonly typeName = 'WorksheetFreezePanes';

  constructor(private readonly spreadsheet: Spreadsheet, private readonly sheet: FWorksheet) {
    super();
  }

  /** By the mutation alone: freezing is no step that Excel can undo. */
  private freeze(rows: number, columns: number): void {
    const [unitId, subUnitId] = [this.spreadsheet.book.getId(), this.sheet.getSheetId()];
    this.spreadsheet.univer.syncExecuteCommand(SetFrozenMutation.id, { unitId, subUnitId, ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 });
  }

  FreezeRows(count: unknown): void {
    this.freeze(atLeast(count ?? 1, 1, 'WorksheetFreezePanes.freezeRows'), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, atLeast(count ?? 1, 1, 'WorksheetFreezePanes.freezeColumns'));
  }
  /** Everything above and left of the range's last cell, that cell included. */
  FreezeAt(range: unknown): void {
    const area = range instanceof Range ? range.place.area : typeof range === 'string' ? parseAddress(range) : undefined;
    if (area === undefined) throw invalidArgument('WorksheetFreezePanes.freezeAt');
    this.freeze(area.rows === SHEET_ROWS ? 0 : area.row + area.rows, area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns);
  }
  Unfreeze(): void {
    this.sheet.cancelFreeze();
  }
  GetLocationOrNullObject(): Range | null {
    const rows = Math.max(0, this.sheet.getFrozenRows());
    const columns = Math.max(0, this.sheet.getFrozenColumns());
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows === 0 ? SHEET_ROWS : rows, columns: columns === 0 ? SHEET_COLUMNS : columns };
    return new Range({ spreadsheet: this.spreadsheet, sheet: this.sheet, area });
  }
  GetLocation(): Range | null {
    return this.GetLocationOrNullObject();
  }
}
