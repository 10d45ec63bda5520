/** Tasks beside activities: how much each task of a job resembles each activity of a function. */
import type { FieldVector } from './field-index';
import type { IndexedActivity, IndexedFunction } from './index-functions';
import type { QueryTask } from './read-query';
import { sumVectors } from './vectors';
import type { AlignmentWeights } from './weights';
import type { SparseChannel, WordFeatures } from './word-features';

/** A task, prepared to be held against activities. Every feature counts once; the squares of each kind add up to 1. */
export interface PreparedTask {
  readonly terms: readonly (readonly [id: number, weight: number])[];
  readonly concepts: readonly (readonly [id: number, weight: number])[];
  readonly vector: Float64Array | undefined;
}

/** The best activity for a task. @property likeness 0 to 1; 0 when nothing is alike, and `activity` is then absent. */
export interface AlignedTask {
  readonly activity?: IndexedActivity;
  readonly likeness: number;
}

function unitFeatures(words: readonly WordFeatures[], channel: SparseChannel): PreparedTask['terms'] {
  const best = new Map<number, number>();
  let squared = 0;
  for (const { sparse } of new Set(words)) {
    const { ids, weights, squared: own } = sparse[channel];
    squared += own;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] ?? 0;
      best.set(id, Math.max(best.get(id) ?? 0, weights[i] ?? 0));
    }
  }
  const length = Math.sqrt(squared);
  return [...best].map(([id, weight]) => [id, weight / length] as const);
}

export function prepareTask({ words }: QueryTask, dimensions: number): PreparedTask {
  const features = words.map((word) => word.features);
  return {
    terms: unitFeatures(features, 'terms'),
    concepts: unitFeatures(features, 'concepts'),
    vector: dimensions === 0 ? undefined : sumVectors(features, dimensions).unit,
  };
}

function shared(task: PreparedTask['terms'], activity: FieldVector): number {
  let sum = 0;
  for (const [id, weight] of task) sum += weight * (activity.get(id) ?? 0);
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}

/** How alike a task and an activity are, 0 to 1: shared terms and concepts and the vectors' cosine, by the shares in `weights`. */
export function likeness(task: PreparedTask, activity: IndexedActivity, weights: AlignmentWeights): number {
  const vectors = task.vector === undefined || activity.vector === undefined || weights.vector === 0 ? 0 : weights.vector * Math.max(0, dot(task.vector, activity.vector));
  return weights.terms * shared(task.terms, activity.terms) + weights.concepts * shared(task.concepts, activity.concepts) + vectors;
}

/** The best activity per task; the first of equals. */
export function alignTasks(tasks: readonly PreparedTask[], { activities }: IndexedFunction, weights: AlignmentWeights): readonly AlignedTask[] {
  return tasks.map((task) => {
    let best: AlignedTask = { likeness: 0 };
    for (const activity of activities) {
      const value = likeness(task, activity, weights);
      if (value > best.likeness) best = { activity, likeness: value };
    }
    return best;
  });
}
