/** How alike two words are, to choose which word of a function to quote. */
import type { FunctionIndex } from './index-functions';
import { dotAt } from './vectors';
import { SPARSE_CHANNELS } from './word-features';
import type { SparseChannel, WordFeatures } from './word-features';

/** @returns For one word, the likeness of others to it: what they share, else (0 or less) what their vectors say; infinite for the word itself. */
export type LikenessTo = (word: WordFeatures) => (other: WordFeatures) => number;

export function createWordLikeness({ sparse }: FunctionIndex): LikenessTo {
  const marks = (channel: SparseChannel): Float64Array => new Float64Array(sparse.names[channel].offsets.length);
  const weightOf: Readonly<Record<SparseChannel, Float64Array>> = { grams: marks('grams'), terms: marks('terms'), concepts: marks('concepts') };
  let marked: WordFeatures | undefined;

  const mark = (word: WordFeatures): void => {
    for (const channel of SPARSE_CHANNELS) {
      for (const id of marked?.sparse[channel].ids ?? []) weightOf[channel][id] = 0;
      const { ids, weights } = word.sparse[channel];
      ids.forEach((id, place) => { weightOf[channel][id] = weights[place] ?? 0; });
    }
    marked = word;
  };

  return (word) => (other) => {
    if (word === other) return Infinity;
    if (marked !== word) mark(word);
    let shared = 0;
    for (const channel of SPARSE_CHANNELS) {
      const { ids, weights } = other.sparse[channel];
      for (let i = 0; i < ids.length; i += 1) shared += (weightOf[channel][ids[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    }
    return shared > 0 || word.vector === undefined || other.vector === undefined ? shared : Math.min(0, dotAt(word.vector, other.vector, 0));
  };
}
