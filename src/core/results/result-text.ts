/** Our own cells as the text of a file: percentages, the size of a cell, and no formulas. */
import { RESULT_COLUMNS } from '../model/result-columns';
import type { Cell } from '../model/table';
import { cutText } from '../text/cut-text';
import { neutralise } from './neutralise';
import { CELL_LIMIT } from './sheet-limits';

/** Whether the result column at this index of `RESULT_COLUMNS` holds a share from 0 to 1. */
export const isPercentage = (index: number): boolean => RESULT_COLUMNS[index]?.kind === 'percentage';

/** A text cut to the size of a cell. */
export const fitCell = (text: string): string => cutText(text, CELL_LIMIT);

/** A result cell as a sheet takes it: text that would become a formula is kept from it, and cut to the size of a cell. */
export function sheetCell(cell: Cell): Cell {
  const safe = neutralise(cell);
  return typeof safe === 'string' ? fitCell(safe) : safe;
}

/** A result cell as text that no spreadsheet takes for a formula: `0.87` in a percentage column gives `87%`. */
export function resultText(cell: Cell, index: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && isPercentage(index)) return `${String(Math.round(cell * 100))}%`;
  return String(sheetCell(String(cell)));
}
