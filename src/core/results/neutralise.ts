/** Text that a spreadsheet must not take for a formula: the single place that deals with it. */
import type { Cell } from '../model/table';

/** Characters that make a spreadsheet read the rest as a formula or command when they come first. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A result cell as it may be written to a sheet or a CSV file: text that could become a formula gets a leading apostrophe.
 * Only for our own columns; what the user wrote is never touched.
 */
export function neutralise(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell;
}
