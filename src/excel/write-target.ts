/** Where in a source our columns go, and which of the source's cells that rests on. */

/**
 * All indexes count from 0 within the source.
 * @property headerIndex Row of the headers; only this row and those below it are written.
 * @property columns Column for each of `RESULT_COLUMNS`, in that order. From the source's width on they are new, side by side.
 * @property readColumns Columns whose cells the results rest on.
 */
export interface WriteTarget {
  readonly headerIndex: number;
  readonly columns: readonly number[];
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
  const ordered = columns.map((column, field) => ({ column, field })).sort((a, b) => a.column - b.column);
  const runs: ColumnRun[] = [];
  for (const { column, field } of ordered) {
    const last = runs.at(-1);
    const isNew = column >= width;
    if (last !== undefined && column === last.start + last.fields.length && last.isNew === isNew) {
      runs[runs.length - 1] = { ...last, fields: [...last.fields, field] };
    } else {
      runs.push({ start: column, fields: [field], isNew });
    }
  }
  return runs;
}
