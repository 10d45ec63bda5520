/** A table and our columns as one table, for writing in another format than it came in. */
import type { Cell, Placed, Row, Table } from '../../core';

/**
 * @property rows Every row at full width; our cells raw, not yet text.
 * @property headerIndex Index into `rows` of the header row.
 * @property ownPositions Column -> index into `RESULT_COLUMNS`, for our columns.
 */
export interface JoinedTable {
  readonly rows: readonly Row[];
  readonly headerIndex: number;
  readonly ownPositions: ReadonlyMap<number, number>;
}

/** Puts our cells beside (or over) those of the table. */
export function joinResults(table: Table, placed: Placed): JoinedTable {
  const ownPositions = new Map(placed.columns.map((column, position) => [column, position] as const));
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), Math.max(...placed.columns) + 1);
  let headerIndex = -1;
  const rows = table.rows.map((row, index) => {
    const own = placed.rows.get(index);
    if (own !== undefined && headerIndex < 0) headerIndex = index;
    return Array.from({ length: width }, (_, column): Cell => {
      const position = ownPositions.get(column);
      const cell = own === undefined || position === undefined ? null : (own[position] ?? null);
      return cell ?? row[column] ?? null;
    });
  });
  return { rows, headerIndex, ownPositions };
}
