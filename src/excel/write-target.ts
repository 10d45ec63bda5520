/** Where in a source our columns go, and which of the source's cells that rests on. */
import { groupNeighbours } from '../core';

/**
 * All indexes count from 0 within the source.
 * @property headerIndex Row of the headers; only this row and those below it are written.
 * @property columns Column for each of `RESULT_COLUMNS`, in that order. From the source's width on they are new, side by side.
 * @property headers Our header for each of them.
 * @property titleColumn Where the job titles stand, if anywhere; to be seen beside the results.
 * @property readColumns Columns whose cells the results rest on, left to right.
 */
export interface WriteTarget {
  readonly headerIndex: number;
  readonly columns: readonly number[];
  readonly headers: readonly string[];
  readonly titleColumn?: number;
  readonly readColumns: readonly number[];
}

/** Neighbouring target columns, written as one range. @property fields Index into `RESULT_COLUMNS` of each, from left to right. */
export interface ColumnRun {
  readonly start: number;
  readonly fields: readonly number[];
  readonly isNew: boolean;
}

/** Target columns as runs, left to right; new and existing columns never share one. */
export function groupColumns(columns: readonly number[], width: number): readonly ColumnRun[] {
  const ordered = [...columns].sort((a, b) => a - b);
  return groupNeighbours(ordered, (_left, right) => right !== width)
    .map((group) => ({ start: group[0] ?? 0, fields: group.map((column) => columns.indexOf(column)), isNew: (group[0] ?? 0) >= width }));
}
