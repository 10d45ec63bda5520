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
  if (changed.length === 0) return new Map();
  const rowOf = new Map(jobs.map((job) => [jobKey(job), job.row - firstRow] as const).reverse());
  const homeOf = ({ index, job, row: { key } }: (typeof changed)[number]): number => {
    if (key === undefined || job === undefined || jobKey(job) === key) return index;
    const home = rowOf.get(key) ?? index;
    return isWithin(index) && isWithin(home) ? home : index;
  };
  return settle(changed.flatMap((one) => {
    const home = homeOf(one);
    return one.row.changed.map((position) => ({ index: one.index, position, home }));
  }), valueAt);
}

/** A changed cell, and the row where it belongs. */
interface Change {
  readonly index: number;
  readonly position: number;
  readonly home: number;
}

const placeOf = (row: number, position: number): string => `${String(row)},${String(position)}`;

/** Gives each change a place of its own: one whose place is taken stays where it is, which may take the place of another. */
function settle(changes: readonly Change[], valueAt: Surroundings['valueAt']): ReadonlyMap<number, KeptValues> {
  const taken = new Map<string, Change>();
  const waiting = [...changes];
  for (let change = waiting.shift(); change !== undefined; change = waiting.shift()) {
    const place = placeOf(change.home, change.position);
    const holder = taken.get(place);
    if (holder !== undefined && holder.index === change.home) waiting.push({ ...change, home: change.index });
    else {
      taken.set(place, change);
      if (holder !== undefined) waiting.push({ ...holder, home: holder.index });
    }
  }
  const kept = new Map<number, Map<number, Cell>>();
  for (const { index, position, home } of taken.values()) {
    kept.set(home, (kept.get(home) ?? new Map<number, Cell>()).set(position, home === index ? null : valueAt(index, position)));
  }
  return kept;
}
