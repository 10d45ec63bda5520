/** Rows whose group lies far from all others of their department. */
import type { CheckedRow } from './checked-row';
import { cite, rowNumbers } from './finding';
import type { Finding } from './finding';
import type { Levels } from './read-levels';
import { KIND_WEIGHT, OUTLIER } from './weights';

/** The rows at one end that a gap parts from the rest. @param ordered From that end on. */
function apart(ordered: readonly CheckedRow[]): { readonly odd: readonly CheckedRow[]; readonly nearest: CheckedRow; readonly steps: number } | undefined {
  const most = Math.max(1, Math.floor(ordered.length * OUTLIER.share));
  for (let at = most; at >= 1; at -= 1) {
    const [last, nearest] = [ordered[at - 1], ordered[at]];
    const steps = last === undefined || nearest === undefined ? 0 : Math.abs(nearest.place - last.place);
    if (nearest !== undefined && steps >= OUTLIER.steps) return { odd: ordered.slice(0, at), nearest, steps };
  }
  return undefined;
}

/** Who leads stands above by right and is left out. */
export function findOutliers(rows: readonly CheckedRow[], levels: Levels): readonly Finding[] {
  const departments = new Map<string, CheckedRow[]>();
  for (const row of rows) if (row.department !== '' && row.place >= 0) departments.set(row.department, [...departments.get(row.department) ?? [], row]);
  return [...departments.values()].flatMap((all) => {
    if (all.length < OUTLIER.rows) return [];
    const upwards = [...all].sort((a, b) => a.place - b.place);
    const downwards = [...upwards].reverse().filter((row, at) => at > OUTLIER.share * all.length || levels.leading(row) === undefined);
    return [apart(upwards), apart(downwards)].flatMap((found): readonly Finding[] => {
      const [one] = found?.odd ?? [];
      if (found === undefined || one === undefined) return [];
      const department = one.job.fields.department?.split('\n', 1)[0] ?? '';
      return [{ kind: 'outlier', rows: rowNumbers(found.odd), weight: KIND_WEIGHT.outlier * found.steps, one: cite(one, one.job.fields.tasks), nearest: cite(found.nearest), department, others: all.length - found.odd.length, steps: found.steps }];
    });
  });
}
