/** Where our columns go: on top of those of an earlier run, else after the last column. */
import { RESULT_COLUMNS } from '../core';
import type { Cell, JobReading, Table } from '../core';
import type { ClassifiedTable } from './classify-table';

/**
 * @property columns Index (from 0) of the table column for each of `RESULT_COLUMNS`, in that order.
 * @property rows Index (from 0) into `table.rows` -> its result cells: the headers in the header row, texts in job rows,
 *   and empty cells in other rows below the header, so that nothing of an earlier run stays behind. Rows above the header are absent.
 */
export interface PlacedResults {
  readonly columns: readonly number[];
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

/** Number of columns of a table: that of its longest row. */
export function tableWidth(table: Table): number {
  return table.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/**
 * Where the result columns of a table go, known before anything is classified.
 * @returns Index (from 0) of the table column for each of `RESULT_COLUMNS`; indexes from `tableWidth(table)` on are new columns, side by side.
 */
export function placeColumns(table: Table, reading: Pick<JobReading, 'columns'>): readonly number[] {
  let next = tableWidth(table);
  return RESULT_COLUMNS.map(({ id }) => {
    const earlier = reading.columns.find(({ use }) => use.kind === 'result' && use.column === id);
    if (earlier !== undefined) return earlier.index;
    next += 1;
    return next - 1;
  });
}

/** Places the results of `classifyTable` beside the table they came from. Needs a reading with a header row (`headerIndex >= 0`). */
export function placeResults(table: Table, { reading, cells }: ClassifiedTable): PlacedResults {
  const empty = RESULT_COLUMNS.map((): Cell => '');
  const rows = new Map<number, readonly Cell[]>([[reading.headerIndex, RESULT_COLUMNS.map(({ header }) => header)]]);
  for (let index = reading.headerIndex + 1; index < table.rows.length; index += 1) rows.set(index, cells.get(index) ?? empty);
  return { columns: placeColumns(table, reading), rows };
}
