/** Tasks beside activities: how much each task of a job resembles each activity of the likeliest functions. */
import type { FunctionIndex, IndexedActivity, IndexedFunction } from './index-functions';
import type { QueryTask } from './read-query';
import { dotAt, sumVectors } from './vectors';
import { WORD_ACTIVITIES_KEPT } from './weights';
import type { AlignmentWeights } from './weights';
import type { SparseVector, WordFeatures } from './word-features';

/** The best activity for a task. @property likeness 0 to 1; 0 when nothing is alike, and `activity` is then absent. */
export interface AlignedTask {
  readonly activity?: IndexedActivity;
  readonly likeness: number;
}

/** Aligns tasks with the functions of the given orders. @returns Order -> one entry per task. */
export type AlignTasks = (tasks: readonly QueryTask[], orders: readonly number[]) => ReadonlyMap<number, readonly AlignedTask[]>;

function shared({ ids, weights }: SparseVector, activity: IndexedActivity['terms']): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const at = activity.ids.indexOf(ids[i] ?? -1);
    if (at >= 0) sum += (weights[i] ?? 0) * (activity.weights[at] ?? 0);
  }
  return sum;
}

/** What one word has in common with every activity of a function: terms, then concepts, then vectors, one number per activity each. */
function compareWord({ sparse, vector }: WordFeatures, { activities }: IndexedFunction): Float64Array {
  const count = activities.length;
  const common = new Float64Array(3 * count);
  activities.forEach((activity, place) => {
    common[place] = shared(sparse.terms, activity.terms);
    common[count + place] = shared(sparse.concepts, activity.concepts);
    if (vector !== undefined && activity.vector !== undefined) common[2 * count + place] = dotAt(vector, activity.vector, 0);
  });
  return common;
}

/** What a task's sums are multiplied by, so that each kind of likeness is 1 at most before its share is taken. */
function scalesOf(words: readonly WordFeatures[], dimensions: number, weights: AlignmentWeights): { readonly terms: number; readonly concepts: number; readonly vector: number } {
  let [terms, concepts] = [0, 0];
  for (const { sparse } of words) {
    terms += sparse.terms.squared;
    concepts += sparse.concepts.squared;
  }
  const length = dimensions === 0 ? 0 : sumVectors(words, dimensions).length;
  return {
    terms: terms === 0 ? 0 : weights.terms / Math.sqrt(terms), concepts: concepts === 0 ? 0 : weights.concepts / Math.sqrt(concepts),
    vector: length === 0 ? 0 : weights.vector / length,
  };
}

/** @param weights Shares of shared terms, shared concepts and the vectors' cosine. What a word has in common with a function is worked out once. */
export function createAligner(index: FunctionIndex, weights: AlignmentWeights): AlignTasks {
  const known = index.functions.map(() => new Map<WordFeatures, Float64Array>());
  let kept = 0;
  const sums = new Float64Array(3 * index.functions.reduce((most, { activities }) => Math.max(most, activities.length), 0));

  function commonOf(word: WordFeatures, of: IndexedFunction): Float64Array {
    const words = known[of.order];
    const before = words?.get(word);
    if (before !== undefined) return before;
    if (kept >= WORD_ACTIVITIES_KEPT) {
      for (const map of known) map.clear();
      kept = 0;
    }
    const common = compareWord(word, of);
    words?.set(word, common);
    kept += 1;
    return common;
  }

  function alignTask(words: readonly WordFeatures[], scales: ReturnType<typeof scalesOf>, of: IndexedFunction): AlignedTask {
    const count = of.activities.length;
    sums.fill(0, 0, 3 * count);
    for (const word of words) {
      const common = commonOf(word, of);
      for (let i = 0; i < common.length; i += 1) sums[i] = (sums[i] ?? 0) + (common[i] ?? 0);
    }
    let best = -1;
    let likeness = 0;
    for (let place = 0; place < count; place += 1) {
      const value = Math.min(weights.terms, scales.terms * (sums[place] ?? 0)) + Math.min(weights.concepts, scales.concepts * (sums[count + place] ?? 0))
        + Math.max(0, scales.vector * (sums[2 * count + place] ?? 0));
      if (value > likeness) [best, likeness] = [place, value];
    }
    const activity = of.activities[best];
    return activity === undefined ? { likeness: 0 } : { activity, likeness };
  }

  return (tasks, orders) => {
    const prepared = tasks.map(({ words }) => {
      const features = words.map((word) => word.features);
      return { features, scales: scalesOf(features, index.dimensions, weights) };
    });
    return new Map(orders.map((order) => {
      const of = index.functions[order];
      return [order, of === undefined ? [] : prepared.map(({ features, scales }) => alignTask(features, scales, of))];
    }));
  };
}
