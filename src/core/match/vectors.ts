/** Sums of word vectors. */
import type { WordFeatures } from './word-features';

/** The sum of the words' vectors: its length, and the direction with length 1 (zeros when there is none). */
export function sumVectors(words: readonly WordFeatures[], dimensions: number): { readonly unit: Float64Array; readonly length: number } {
  const unit = new Float64Array(dimensions);
  for (const { vector } of words) {
    if (vector === undefined) continue;
    for (let d = 0; d < dimensions; d += 1) unit[d] = (unit[d] ?? 0) + (vector[d] ?? 0);
  }
  let squared = 0;
  for (let d = 0; d < dimensions; d += 1) squared += (unit[d] ?? 0) ** 2;
  const length = Math.sqrt(squared);
  if (length > 0) for (let d = 0; d < dimensions; d += 1) unit[d] = (unit[d] ?? 0) / length;
  return { unit, length };
}

/** The dot product of `unit` with the vector that starts at `from` in `all`. Four sums at a time, since one would wait for itself. */
export function dotAt(unit: Float64Array, all: Float64Array, from: number): number {
  const { length } = unit;
  const even = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0, j = from; i < even; i += 4, j += 4) {
    a += (unit[i] ?? 0) * (all[j] ?? 0);
    b += (unit[i + 1] ?? 0) * (all[j + 1] ?? 0);
    c += (unit[i + 2] ?? 0) * (all[j + 2] ?? 0);
    d += (unit[i + 3] ?? 0) * (all[j + 3] ?? 0);
  }
  for (let i = even; i < length; i += 1) a += (unit[i] ?? 0) * (all[from + i] ?? 0);
  return a + b + c + d;
}
