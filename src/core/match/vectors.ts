/** Sums of word vectors. */
import type { WordFeatures } from './word-features';

/**
 * Adds vectors to `sums`, four at a time: most of the time goes into reading and writing the sums.
 * @param vectors As long as `sums`; changed: `zeros` fill up the last four.
 */
export function addAll(vectors: Float32Array[], sums: Float64Array, zeros: Float32Array): void {
  while (vectors.length % 4 !== 0) vectors.push(zeros);
  const { length } = sums;
  for (let v = 0; v < vectors.length; v += 4) {
    const [a, b, c, d] = [vectors[v] ?? zeros, vectors[v + 1] ?? zeros, vectors[v + 2] ?? zeros, vectors[v + 3] ?? zeros];
    for (let i = 0; i < length; i += 1) sums[i] = (sums[i] ?? 0) + ((a[i] ?? 0) + (b[i] ?? 0) + ((c[i] ?? 0) + (d[i] ?? 0)));
  }
}

/** The length of a vector. */
export function lengthOf(vector: Float64Array): number {
  let squared = 0;
  for (let d = 0; d < vector.length; d += 1) squared += (vector[d] ?? 0) ** 2;
  return Math.sqrt(squared);
}

/** The direction of the sum of the words' vectors, with length 1; zeros when there is none. */
export function unitOf(words: readonly WordFeatures[], dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  addAll(words.flatMap(({ vector }) => vector ?? []), sum, new Float32Array(dimensions));
  const length = lengthOf(sum);
  return Float32Array.from(sum, (value) => (length === 0 ? 0 : value / length));
}

/** The dot product of `vector` with the vector that starts at `from` in `all`. Four sums at a time, since one would wait for itself. */
export function dotAt(vector: Float32Array, all: Float32Array, from: number): number {
  const { length } = vector;
  const even = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0, j = from; i < even; i += 4, j += 4) {
    a += (vector[i] ?? 0) * (all[j] ?? 0);
    b += (vector[i + 1] ?? 0) * (all[j + 1] ?? 0);
    c += (vector[i + 2] ?? 0) * (all[j + 2] ?? 0);
    d += (vector[i + 3] ?? 0) * (all[j + 3] ?? 0);
  }
  for (let i = even; i < length; i += 1) a += (vector[i] ?? 0) * (all[from + i] ?? 0);
  return a + b + c + d;
}
