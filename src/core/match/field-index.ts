/** An inverted index over one field and one channel: feature -> the functions that have it, with normalised weights, in typed arrays. */
import type { SparseVector } from './word-features';

/** Postings of feature `f` lie from `offsets[f]` up to `offsets[f + 1]`. */
export interface FieldIndex {
  readonly offsets: Int32Array;
  readonly functions: Int32Array;
  readonly weights: Float64Array;
}

/** Feature -> weight, of one function; the squares of the weights add up to 1 (or there are none). */
export type FieldVector = ReadonlyMap<number, number>;

/**
 * The vector of a text: the logarithm of each feature's count times its idf, scaled to length 1.
 * @param counts Feature -> count in the text.
 */
export function normaliseCounts(counts: ReadonlyMap<number, number>, idf: (id: number) => number): FieldVector {
  const weighed = new Map([...counts].map(([id, count]) => [id, Math.log(1 + count) * idf(id)]));
  const length = Math.sqrt([...weighed.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return length === 0 ? new Map() : new Map([...weighed].map(([id, weight]) => [id, weight / length]));
}

/** @param vectors One per function, in catalogue order. @param size Number of features of the channel. */
export function buildFieldIndex(vectors: readonly FieldVector[], size: number): FieldIndex {
  const offsets = new Int32Array(size + 1);
  for (const vector of vectors) for (const id of vector.keys()) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id += 1) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const total = offsets[size] ?? 0;
  const [functions, weights, next] = [new Int32Array(total), new Float64Array(total), offsets.slice()];
  vectors.forEach((vector, order) => {
    for (const [id, weight] of vector) {
      const at = next[id] ?? 0;
      functions[at] = order;
      weights[at] = weight;
      next[id] = at + 1;
    }
  });
  return { offsets, functions, weights };
}

/** Adds to `out[from + function]` what a word shares with every function's field, times `scale`. */
export function addShared({ offsets, functions, weights }: FieldIndex, { ids, weights: own }: SparseVector, scale: number, out: Float64Array, from: number): void {
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? 0;
    const amount = scale * (own[i] ?? 0);
    const end = offsets[id + 1] ?? 0;
    for (let at = offsets[id] ?? 0; at < end; at += 1) {
      const place = from + (functions[at] ?? 0);
      out[place] = (out[place] ?? 0) + amount * (weights[at] ?? 0);
    }
  }
}
