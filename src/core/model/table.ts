/** A rectangle of cells as it was read: the shape in which sheets enter and results leave. */

/**
 * One cell. A cell of a workbook is the text that Excel shows for it (`14,2`, `50%`, `1-2-2025`, `WAAR`), so that it can be quoted;
 * JSON and the pane hand over numbers and truth values. An empty cell is `null` or `''`.
 */
export type Cell = string | number | boolean | null;

/** A row of cells; rows of one table may differ in length, what is missing counts as empty. */
export type Row = readonly Cell[];

/**
 * A rectangle of cells, header row included, exactly as read.
 * @property rows All rows, top to bottom.
 * @property firstRow Number (1-based, as the user sees it) of `rows[0]` in its sheet or file.
 * @property formulas Index into `rows` -> columns (from 0) of the cells that are formulas; `rows` holds their values. Only rows that have any,
 *   also below the last of `rows`. Absent where the source has none or does not tell. What stands there is the user's and is never overwritten.
 */
export interface Table {
  readonly rows: readonly Row[];
  readonly firstRow: number;
  readonly formulas?: ReadonlyMap<number, readonly number[]>;
}

/** Number of columns of a table: that of its longest row. */
export const tableWidth = ({ rows }: Table): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

export const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === '';
