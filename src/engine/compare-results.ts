/** New results beside those that stand in the sheet: which jobs get another group. */
import { RESULT_COLUMNS } from '../core';
import type { Cell, JobReading, Table } from '../core';
import type { PlacedResults } from './place-results';

/** A job whose group changes. @property row Row of the sheet. @property before, after The group, or the outcome where there is none; '' where nothing stood. */
export interface RowDifference {
  readonly row: number;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** @property total Jobs that were compared. */
export interface ResultDifferences {
  readonly total: number;
  readonly changed: readonly RowDifference[];
}

const fieldOf = (id: 'grade' | 'outcome'): number => RESULT_COLUMNS.findIndex((column) => column.id === id);
const GRADE = fieldOf('grade');
const OUTCOME = fieldOf('outcome');

const text = (cell: Cell | undefined): string => String(cell ?? '').trim();
const label = (grade: Cell | undefined, outcome: Cell | undefined): string => text(grade) || text(outcome);

/** @param reading The jobs of `table`, as `readJobs` reads them. */
export function compareResults(table: Table, reading: Pick<JobReading, 'jobs'>, { columns, rows }: PlacedResults): ResultDifferences {
  const [gradeColumn = -1, outcomeColumn = -1] = [columns[GRADE], columns[OUTCOME]];
  const changed = reading.jobs.flatMap(({ row, fields }): readonly RowDifference[] => {
    const index = row - table.firstRow;
    const old = table.rows[index];
    const cells = rows.get(index);
    const before = label(old?.[gradeColumn], old?.[outcomeColumn]);
    const after = label(cells?.[GRADE], cells?.[OUTCOME]);
    return before === after ? [] : [{ row, title: fields.title ?? '', before, after }];
  });
  return { total: reading.jobs.length, changed };
}
