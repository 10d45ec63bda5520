/** Where answers go in a list: into its column of additions, or a new one behind the last. */
import { ANALYST_COLUMNS, analystHeaderIn } from '../../core';
import type { AnsweredQuestions, Cell, Placed, RunPlan, Table } from '../../core';

const HEADER = ANALYST_COLUMNS.flatMap((column) => (column.id === 'addition' ? [analystHeaderIn(column, 'nl')] : []))[0] ?? '';

/** Additions that stand in several columns or rows of one job come together in the first. */
export function placeAdditions({ rows, firstRow }: Table, { reading }: Pick<RunPlan, 'reading'>, answered: readonly AnsweredQuestions[]): Placed {
  const own = reading.columns.flatMap(({ index, use }) => (use.kind === 'field' && use.field === 'addition' ? [index] : []));
  const columns = own.length > 0 ? own : [rows.reduce((width, row) => Math.max(width, row.length), 0)];
  const additions = new Map(answered.map(({ job, addition }) => [job.row, addition]));
  const continuing = new Set(reading.others.flatMap((other) => (other.kind === 'continues' && additions.has(other.of) ? [other.row] : [])));
  const first = (text: Cell): readonly Cell[] => columns.map((_, position) => (position === 0 ? text : ''));
  return {
    columns,
    rows: {
      get(index) {
        if (index === reading.headerIndex) return columns.map(() => (own.length > 0 ? null : HEADER));
        const addition = additions.get(index + firstRow);
        if (addition !== undefined) return first(addition);
        return continuing.has(index + firstRow) ? first('') : undefined;
      },
    },
  };
}
