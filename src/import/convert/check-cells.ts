/** Refuses a conversion that would change a cell: what the other format cannot hold is named, never cut or replaced. */
import { CELL_LIMIT, SHEET_COLUMNS, SHEET_ROWS } from '../../core';
import type { Table } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { toCellText } from '../xlsx/cell-text';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** @throws UnreadableInput for the first text that `format` cannot hold: half characters, or in a worksheet more than fits a cell. */
export function checkCells({ rows, firstRow }: Table, format: 'csv' | 'xlsx'): void {
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (typeof cell !== 'string') return;
      const place = (): string => IMPORT_TEXTS.place(firstRow + index, column + 1);
      if (LONE_SURROGATE.test(cell)) throw new UnreadableInput(IMPORT_TEXTS.halfCharacter(place()));
      if (format === 'xlsx' && toCellText(cell).length > CELL_LIMIT) throw new UnreadableInput(IMPORT_TEXTS.cellTooLong(place(), cell.length));
    });
  });
}

/** @throws UnreadableInput when a table of this size does not fit a worksheet. */
export function checkSheetSize(rows: number, columns: number): void {
  if (rows > SHEET_ROWS || columns > SHEET_COLUMNS) throw new UnreadableInput(IMPORT_TEXTS.sheetTooLarge(rows, columns));
}
