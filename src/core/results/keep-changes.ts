/** What a person changed in our columns, and where it stays: in its row, or with the job it was made for when that stands elsewhere now. */
import type { CompanyJob } from '../model/company-job';
import type { Cell } from '../model/table';
import type { OwnRow } from './read-own-row';
import { jobKey } from './seal';

/** What stays in a row: values by position in `RESULT_COLUMNS`, `null` for a cell that stays where it is. */
export type KeptValues = ReadonlyMap<number, Cell>;

/**
 * The table around the earlier results. Rows and their cells by index into `table.rows` and position in `RESULT_COLUMNS`.
 * @property isWithin Whether this run writes the row.
 */
export interface Surroundings {
  readonly firstRow: number;
  readonly valueAt: (index: number, position: number) => Cell;
  readonly isWithin: (index: number) => boolean;
}

/** The job of a row. By halving: a map of a million jobs would take as much memory as the jobs. @param jobs In row order. */
export function findJob(jobs: readonly CompanyJob[], row: number): CompanyJob | undefined {
  let [low, high] = [0, jobs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((jobs[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return jobs[low]?.row === row ? jobs[low] : undefined;
}

/** @param earlier By index into `table.rows`. @returns By index as well; rows where nothing stays are absent. */
export function keepChanges(earlier: ReadonlyMap<number, OwnRow>, jobs: readonly CompanyJob[], { firstRow, valueAt, isWithin }: Surroundings): ReadonlyMap<number, KeptValues> {
  const changed = [...earlier].flatMap(([index, row]) => {
    if (row.kind === 'blank' || row.changed.length === 0) return [];
    const job = findJob(jobs, index + firstRow);
    // What stands in our columns beside no job is a total or a note, and no result.
    return row.kind === 'foreign' && job === undefined ? [] : [{ index, job, row }];
  });
  const kept = new Map<number, Map<number, Cell>>();
  if (changed.length === 0) return kept;
  const rowOf = new Map(jobs.map((job) => [jobKey(job), job.row - firstRow] as const).reverse());
  const homeOf = ({ index, job, row: { key } }: (typeof changed)[number]): number => {
    if (key === undefined || job === undefined || jobKey(job) === key) return index;
    const home = rowOf.get(key) ?? index;
    return isWithin(index) && isWithin(home) ? home : index;
  };
  const keep = (index: number, position: number, value: Cell): void => { kept.set(index, (kept.get(index) ?? new Map<number, Cell>()).set(position, value)); };
  const placed = changed.map((one) => ({ ...one, home: homeOf(one) }));
  for (const { index, row, home } of placed) if (home === index) for (const position of row.changed) keep(index, position, null);
  for (const { index, row, home } of placed) {
    if (home === index) continue;
    for (const position of row.changed) {
      if (kept.get(home)?.has(position) === true) keep(index, position, null);
      else keep(home, position, valueAt(index, position));
    }
  }
  return kept;
}
