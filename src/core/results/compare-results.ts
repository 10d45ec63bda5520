/** A new result beside the one that stands in the sheet: whether the job gets another group. */
import type { CompanyJob } from '../model/company-job';
import { resultIndex } from '../model/result-columns';
import type { Cell, Table } from '../model/table';

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

const GRADE = resultIndex('grade');
const OUTCOME = resultIndex('outcome');

const label = (cells: readonly (Cell | undefined)[]): string => String(cells[GRADE] ?? '').trim() || String(cells[OUTCOME] ?? '').trim();

/** @param columns Of `Placed`. @param after The cells that would be written; `null` where the earlier one stays. @returns `undefined` when the group stays. */
export function compareResult(table: Table, columns: readonly number[], { row, fields }: CompanyJob, after: readonly Cell[]): RowDifference | undefined {
  const old = columns.map((column) => table.rows[row - table.firstRow]?.[column]);
  const before = label(old);
  const next = label(after.map((cell, position) => cell ?? old[position]));
  return before === next ? undefined : { row, title: fields.title ?? '', before, after: next };
}
