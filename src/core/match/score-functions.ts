/** One job against all functions: a score each, as sums of the rows of its words; the likeliest few are then aligned task by task. */
import type { AlignedTask, AlignTasks } from './align-tasks';
import type { Role } from './fields';
import type { FunctionIndex } from './index-functions';
import { addAll } from './vectors';
import type { WeighedQuery } from './weigh-query';
import { ALIGNED_FUNCTIONS } from './weights';
import type { RowOf } from './word-rows';

/**
 * @property byRole What words of the title (and department) and of tasks give each function. Holds until the next job is scored.
 * @property scores Per function; those in `aligned` include their alignment, the others could not have come out higher. Holds until the next job is scored.
 * @property candidates The likeliest functions, by order, best first before alignment.
 * @property aligned Function (by order) -> its aligned tasks.
 */
export interface Scores {
  readonly byRole: Readonly<Record<Role, Float64Array>>;
  readonly scores: Float64Array;
  readonly candidates: readonly number[];
  readonly aligned: ReadonlyMap<number, readonly AlignedTask[]>;
}

/** Orders of the highest scores, best first; ties in catalogue order. */
export function highest(scores: Float64Array, wanted: number): readonly number[] {
  const best: number[] = [];
  let least = -Infinity;
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    if (score <= least) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, i);
    if (best.length > wanted) best.pop();
    if (best.length === wanted) least = scores[best[wanted - 1] ?? 0] ?? 0;
  }
  return best;
}

/** How far a value stands above the mean of all, in standard deviations; 0 when all are equal. */
export function standsOut(values: Float64Array, place: number): number {
  let [sum, squared] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    sum += value;
    squared += value * value;
  }
  const mean = sum / values.length;
  const deviation = Math.sqrt(Math.max(0, squared / values.length - mean * mean));
  return deviation < 1e-9 ? 0 : ((values[place] ?? 0) - mean) / deviation;
}

/** Scores every function; the `ALIGNED_FUNCTIONS` highest are aligned and stay above the others. @param without Functions (by order) to leave out, for measuring. */
export type ScoreFunctions = (query: WeighedQuery, without: readonly number[]) => Scores;

/** A scorer whose sums are used again for every job. */
export function createScorer({ functions, vectors }: FunctionIndex, rowOf: RowOf, align: AlignTasks): ScoreFunctions {
  const count = functions.length;
  const length = vectors === undefined ? count : 2 * count;
  const sums = new Float64Array(length);
  const scores = new Float64Array(count);
  const byRole = { title: new Float64Array(count), task: new Float64Array(count) };
  const zeros = new Float32Array(length);

  return (query, without) => {
    byRole.title.fill(0);
    byRole.task.fill(0);
    for (const { role, words, shared, vector } of query.parts) {
      const own = byRole[role];
      sums.fill(0);
      addAll(words.map(({ features }) => rowOf(role, features)), sums, zeros);
      if (length === count) for (let i = 0; i < count; i += 1) own[i] = (own[i] ?? 0) + shared * (sums[i] ?? 0);
      else for (let i = 0; i < count; i += 1) own[i] = (own[i] ?? 0) + shared * (sums[i] ?? 0) + vector * (sums[count + i] ?? 0);
    }
    for (let i = 0; i < count; i += 1) scores[i] = (byRole.title[i] ?? 0) + (byRole.task[i] ?? 0);
    for (const order of without) scores[order] = -Infinity;
    const candidates = highest(scores, ALIGNED_FUNCTIONS);
    const aligned: Scores['aligned'] = query.tasks.length === 0 ? new Map() : align(query.tasks, candidates);
    for (const [order, tasks] of aligned) for (const { likeness } of tasks) scores[order] = (scores[order] ?? 0) + query.alignment * likeness;
    return { byRole, scores, candidates, aligned };
  };
}
