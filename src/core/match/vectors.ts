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

/** The dot product of `unit` with the vector that starts at `from` in `all`. */
export function dotAt(unit: Float64Array, all: Float64Array, from: number): number {
  let sum = 0;
  for (let d = 0; d < unit.length; d += 1) sum += (unit[d] ?? 0) * (all[from + d] ?? 0);
  return sum;
}
