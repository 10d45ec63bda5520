/** Text that a spreadsheet must not take for a formula: the single place that deals with it. */
import type { Cell } from '../model/table';

/**
 * What makes a spreadsheet read the rest as a formula or command: a sign that opens one, also in full width, behind anything that programs skip
 * (white space, control characters, marks without width); and a tab or line end, behind which some look for a new cell.
 */
const FORMULA_START = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * A result cell as it may be written to a sheet or a CSV file: text that could become a formula gets a leading apostrophe.
 * Only for our own columns; what the user wrote is never touched.
 */
export function neutralise(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell;
}
