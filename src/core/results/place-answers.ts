/** Answers as they come, each beside the row of its job. */
import type { CompanyJob } from '../model/company-job';
import type { Cell, Table } from '../model/table';
import type { Placed, Placement } from './place-results';

/**
 * @param answers Of the jobs of the placement, in their order; asked for one at a time, when the row of its job is.
 * @returns Rows to be asked for once each, top to bottom.
 */
export function placeAnswers({ firstRow }: Pick<Table, 'firstRow'>, placement: Placement, answers: Iterable<{ readonly job: CompanyJob; readonly cells: readonly Cell[] }>): Placed {
  const jobs = placement.jobs();
  const iterator = answers[Symbol.iterator]();
  let next = 0;
  const cellsOf = (index: number): readonly Cell[] | undefined => {
    if (jobs[next]?.row !== index + firstRow) return placement.cellsOf(index);
    next += 1;
    const step = iterator.next();
    return step.done === true ? undefined : placement.cellsOf(index, step.value.cells);
  };
  return { columns: placement.columns, rows: { get: cellsOf } };
}
