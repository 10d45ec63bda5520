/** Title beside name, both ways: how much of the title the name covers, and how much of the name the title covers. */
import type { SparseVector, WordFeatures } from './word-features';

/** Shares from 0 to 1; 0 when there is nothing to cover. */
export interface Cover {
  readonly title: number;
  readonly name: number;
}

/** What the same concept is worth beside the same word. By reasoning; more trusts synonyms. */
const CONCEPT_WORTH = 0.85;

function cosine(a: SparseVector, b: SparseVector): number {
  if (a.squared === 0 || b.squared === 0) return 0;
  let sum = 0;
  for (let i = 0; i < a.ids.length; i += 1) {
    const at = b.ids.indexOf(a.ids[i] ?? -1);
    if (at >= 0) sum += (a.weights[i] ?? 0) * (b.weights[at] ?? 0);
  }
  return sum / Math.sqrt(a.squared * b.squared);
}

/** How alike two words are, 0 to 1: the best of shared letters, stems and concepts. */
export function wordLikeness(a: WordFeatures, b: WordFeatures): number {
  if (a === b) return 1;
  return Math.max(cosine(a.sparse.grams, b.sparse.grams), cosine(a.sparse.terms, b.sparse.terms), CONCEPT_WORTH * cosine(a.sparse.concepts, b.sparse.concepts));
}

const weightOf = ({ sparse }: WordFeatures): number => Math.sqrt(sparse.terms.squared);

/** Compares titles with names; likenesses of words are worked out once. */
export function createCover(): (title: readonly WordFeatures[], names: readonly (readonly WordFeatures[])[]) => Cover {
  const known = new Map<WordFeatures, Map<WordFeatures, number>>();
  const alike = (a: WordFeatures, b: WordFeatures): number => {
    const ofA = known.get(a) ?? new Map<WordFeatures, number>();
    known.set(a, ofA);
    const value = ofA.get(b) ?? wordLikeness(a, b);
    ofA.set(b, value);
    return value;
  };
  const covered = (words: readonly WordFeatures[], by: readonly WordFeatures[]): number => {
    let [sum, total] = [0, 0];
    for (const word of words) {
      const weight = weightOf(word);
      total += weight;
      let best = 0;
      for (const other of by) best = Math.max(best, alike(word, other));
      sum += weight * best;
    }
    return total === 0 ? 0 : sum / total;
  };
  return (title, names) => {
    let best: Cover = { title: 0, name: 0 };
    for (const name of names) {
      const cover = { title: covered(title, name), name: covered(name, title) };
      if (cover.title + cover.name > best.title + best.name) best = cover;
    }
    return best;
  };
}
