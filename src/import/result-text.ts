/** Our own cells as the text of a file: percentages, the size of a cell, and no formulas. */
import { neutralise, RESULT_COLUMNS } from '../core';
import type { Cell } from '../core';

/** Most a cell can hold in Excel, in UTF-16 code units. */
export const CELL_LIMIT = 32_767;

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Cuts to the size of a cell, never through the middle of a character. */
export function fitCell(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const end = CELL_LIMIT - 1;
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end)}…`;
}

/** Whether the result column at this index of `RESULT_COLUMNS` holds a share from 0 to 1. */
export const isPercentage = (index: number): boolean => RESULT_COLUMNS[index]?.kind === 'percentage';

/** A result cell as text that no spreadsheet takes for a formula: `0.87` in a percentage column gives `87%`. */
export function resultText(cell: Cell, index: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && isPercentage(index)) return `${String(Math.round(cell * 100))}%`;
  return fitCell(String(neutralise(String(cell))));
}
