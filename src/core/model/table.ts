/** A rectangle of cells as it was read: the shape in which sheets enter and results leave. */

/** One cell. Dates arrive as the text or serial number the source holds; an empty cell is `null` or `''`. */
export type Cell = string | number | boolean | null;

/** A row of cells; rows of one table may differ in length, what is missing counts as empty. */
export type Row = readonly Cell[];

/**
 * A rectangle of cells, header row included, exactly as read.
 * @property rows All rows, top to bottom.
 * @property firstRow Number (1-based, as the user sees it) of `rows[0]` in its sheet or file.
 * @property formulas Cells whose value a formula gives, as index of the row and column (both from 0); left out where nothing calculates.
 */
export interface Table {
  readonly rows: readonly Row[];
  readonly firstRow: number;
  readonly formulas?: readonly (readonly [row: number, column: number])[];
}

/** Number of columns of a table: that of its longest row. */
export const tableWidth = ({ rows }: Table): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

export const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === '';
