/** A new result beside the one that stands in the sheet: whether the job gets another group, outcome or reference job. */
import type { CompanyJob } from '../model/company-job';
import { resultIndex } from '../model/result-columns';
import type { Cell, Table } from '../model/table';

/** A job whose result changes. @property row Row of the sheet. @property before, after The group, or the outcome where there is none; with what differs behind it where the group stays. '' where nothing stood. */
export interface RowDifference {
  readonly row: number;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** @property total Jobs that were compared. */
export interface ResultDifferences<Difference extends RowDifference = RowDifference> {
  readonly total: number;
  readonly changed: readonly Difference[];
}

type Cells = readonly (Cell | undefined)[];

const textAt = (cells: Cells, position: number): string => String(cells[position] ?? '').trim();
const [GRADE, OUTCOME, REFERENCE] = [resultIndex('grade'), resultIndex('outcome'), resultIndex('referenceJob')];

const label = (cells: Cells): string => textAt(cells, GRADE) || textAt(cells, OUTCOME);

/** What differs, the weightiest first: the group, then the outcome, then the reference job. */
function tellDifference(old: Cells, next: Cells): readonly [before: string, after: string] | undefined {
  const [before, after] = [label(old), label(next)];
  if (before !== after) return [before, after];
  const other = [OUTCOME, REFERENCE].find((position) => textAt(old, position) !== textAt(next, position));
  return other === undefined ? undefined : [`${before}, ${textAt(old, other)}`, `${after}, ${textAt(next, other)}`];
}

/** @param columns Of `Placed`. @param after The cells that would be written; `null` where the earlier one stays. @returns `undefined` when it stays what it is. */
export function compareResult(table: Table, columns: readonly number[], { row, fields }: CompanyJob, after: readonly Cell[]): RowDifference | undefined {
  const old = columns.map((column) => table.rows[row - table.firstRow]?.[column]);
  const told = tellDifference(old, after.map((cell, position) => cell ?? old[position]));
  return told === undefined ? undefined : { row, title: fields.title ?? '', before: told[0], after: told[1] };
}
