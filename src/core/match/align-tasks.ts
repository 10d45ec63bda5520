/** Tasks beside activities: how much each task of a job resembles each activity of the likeliest functions. */
import { createCommonStore } from './common-store';
import type { FunctionIndex, IndexedActivity, IndexedFunction } from './index-functions';
import type { WeighedTask } from './weigh-query';
import type { AlignmentWeights } from './weights';

/** The best activity for a task. @property likeness 0 to 1; 0 when nothing is alike, and `activity` is then absent. */
export interface AlignedTask {
  readonly activity?: IndexedActivity;
  readonly likeness: number;
}

/** Aligns tasks with the functions of the given orders. @returns Order -> one entry per task. */
export type AlignTasks = (tasks: readonly WeighedTask[], orders: readonly number[]) => ReadonlyMap<number, readonly AlignedTask[]>;

const NOTHING: AlignedTask = { likeness: 0 };
const divide = (weight: number, length: number): number => (length === 0 ? 0 : weight / length);

/** @param weights Shares of shared terms, shared concepts and the vectors' cosine, each 1 at most before its share is taken. */
export function createAligner({ functions, dimensions }: FunctionIndex, weights: AlignmentWeights): AlignTasks {
  const addCommon = createCommonStore(dimensions > 0);
  const sums = new Float64Array(3 * functions.reduce((count, { activities }) => Math.max(count, activities.length), 0));

  function alignTask({ words, terms, concepts, vector }: WeighedTask, of: IndexedFunction): AlignedTask {
    const count = of.activities.length;
    sums.fill(0, 0, 3 * count);
    for (const { features } of words) addCommon(features, of, sums);
    const [ofTerms, ofConcepts, ofVector] = [divide(weights.terms, terms), divide(weights.concepts, concepts), divide(weights.vector, vector)];
    let best = -1;
    let likeness = 0;
    for (let place = 0; place < count; place += 1) {
      const value = Math.min(weights.terms, ofTerms * (sums[place] ?? 0)) + Math.min(weights.concepts, ofConcepts * (sums[count + place] ?? 0))
        + Math.max(0, ofVector * (sums[2 * count + place] ?? 0));
      if (value > likeness) {
        best = place;
        likeness = value;
      }
    }
    const activity = of.activities[best];
    return activity === undefined ? NOTHING : { activity, likeness };
  }

  return (tasks, orders) => new Map(orders.map((order) => {
    const of = functions[order];
    return [order, of === undefined ? [] : tasks.map((task) => alignTask(task, of))];
  }));
}
