/** An inverted index over one field and one channel: feature -> the functions that have it, with normalised weights, in typed arrays. */
import type { SparseVector } from './word-features';

/** Postings of feature `f` lie from `offsets[f]` up to `offsets[f + 1]`. */
export interface FieldIndex {
  readonly offsets: Int32Array;
  readonly functions: Int32Array;
  readonly weights: Float32Array;
}

/** Parallel arrays: features and weights of one function's text; the squares of the weights add up to 1 (or there are none). */
export interface FieldVector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Makes vectors of texts, in one channel. @param idfs Inverse document frequency per feature. */
export function createFieldVectors(idfs: Float64Array): (words: readonly SparseVector[]) => FieldVector {
  const counts = new Float64Array(idfs.length);
  /** The logarithm of each feature's count times its idf, scaled to length 1. */
  return (words) => {
    const ids: number[] = [];
    for (const { ids: own, weights } of words) {
      for (let i = 0; i < own.length; i += 1) {
        const id = own[i] ?? 0;
        if (counts[id] === 0) ids.push(id);
        counts[id] = (counts[id] ?? 0) + (weights[i] ?? 0) / (idfs[id] ?? 1);
      }
    }
    let squared = 0;
    const weighed = ids.map((id) => {
      const weight = Math.log(1 + (counts[id] ?? 0)) * (idfs[id] ?? 0);
      counts[id] = 0;
      squared += weight * weight;
      return weight;
    });
    const length = Math.sqrt(squared);
    return { ids, weights: weighed.map((weight) => weight / length) };
  };
}

/** Every feature as strong as in the text where it is strongest; for fields whose texts each stand for the whole. */
export function strongest(vectors: readonly FieldVector[]): FieldVector {
  const best = new Map<number, number>();
  for (const { ids, weights } of vectors) ids.forEach((id, i) => { best.set(id, Math.max(best.get(id) ?? 0, weights[i] ?? 0)); });
  return { ids: [...best.keys()], weights: [...best.values()] };
}

/** @param vectors One per function, in catalogue order. @param size Number of features of the channel. */
export function buildFieldIndex(vectors: readonly FieldVector[], size: number): FieldIndex {
  const offsets = new Int32Array(size + 1);
  for (const { ids } of vectors) for (const id of ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id += 1) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const total = offsets[size] ?? 0;
  const [functions, weights, next] = [new Int32Array(total), new Float32Array(total), offsets.slice()];
  vectors.forEach((vector, order) => {
    vector.ids.forEach((id, i) => {
      const at = next[id] ?? 0;
      functions[at] = order;
      weights[at] = vector.weights[i] ?? 0;
      next[id] = at + 1;
    });
  });
  return { offsets, functions, weights };
}

/** The weight of a feature in a function's field; 0 when the field lacks it. Postings lie in catalogue order. */
export function weightAt({ offsets, functions, weights }: FieldIndex, id: number, order: number): number {
  let low = offsets[id] ?? 0;
  const end = offsets[id + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((functions[middle] ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low < end && functions[low] === order ? weights[low] ?? 0 : 0;
}

/** Adds to `out[function]` what a word shares with every function's field, times `scale`. */
export function addShared({ offsets, functions, weights }: FieldIndex, { ids, weights: own }: SparseVector, scale: number, out: Float64Array): void {
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? 0;
    const amount = scale * (own[i] ?? 0);
    const end = offsets[id + 1] ?? 0;
    for (let at = offsets[id] ?? 0; at < end; at += 1) {
      const place = functions[at] ?? 0;
      out[place] = (out[place] ?? 0) + amount * (weights[at] ?? 0);
    }
  }
}
