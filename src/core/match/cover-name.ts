/** Title beside name, both ways: how much of the title the name covers, and how much of the name the title covers. */
import { memoize } from '../text/memoize';
import type { SparseVector, WordFeatures } from './word-features';

/** Shares from 0 to 1; 0 when there is nothing to cover. */
export interface Cover {
  readonly title: number;
  readonly name: number;
}

/** The words of a title beside the names of the function of an order. */
export type CoverName = (title: readonly WordFeatures[], order: number) => Cover;

/** What the same concept is worth beside the same word. By reasoning; more trusts synonyms. */
const CONCEPT_WORTH = 0.85;

/** Words that are kept with their likeness to the names of a function. */
const KEPT = 50_000;

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
function likenessOf(a: WordFeatures, b: WordFeatures): number {
  if (a === b) return 1;
  return Math.max(cosine(a.sparse.grams, b.sparse.grams), cosine(a.sparse.terms, b.sparse.terms), CONCEPT_WORTH * cosine(a.sparse.concepts, b.sparse.concepts));
}

/** Likenesses of a word to the words of every name of a function. */
type Likenesses = readonly (readonly number[])[];

const weightOf = ({ sparse }: WordFeatures): number => Math.sqrt(sparse.terms.squared);

/** The weighed share of words that are covered. @param best How well the word at each place is covered at best, 0 to 1. */
function shareOf(words: readonly WordFeatures[], best: readonly number[]): number {
  let [sum, total] = [0, 0];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    const weight = word === undefined ? 0 : weightOf(word);
    total += weight;
    sum += weight * (best[place] ?? 0);
  }
  return total === 0 ? 0 : sum / total;
}

/** How well the words of a title and of one of the names cover each other at best. */
function bestOf(rows: readonly Likenesses[], at: number): { readonly title: readonly number[]; readonly name: readonly number[] } {
  const [title, name]: [number[], number[]] = [[], []];
  for (const row of rows) {
    let most = 0;
    const likenesses = row[at] ?? [];
    for (let place = 0; place < likenesses.length; place += 1) {
      const likeness = likenesses[place] ?? 0;
      most = Math.max(most, likeness);
      name[place] = Math.max(name[place] ?? 0, likeness);
    }
    title.push(most);
  }
  return { title, name };
}

/** @param namesOf Per function (by order) the words of each of its names. */
export function createCover(namesOf: readonly (readonly (readonly WordFeatures[])[])[]): CoverName {
  const remember = memoize<number, Likenesses>(KEPT);
  return (title, order) => {
    const names = namesOf[order] ?? [];
    const rows = title.map((word) => remember(word.number * namesOf.length + order, () => names.map((name) => name.map((other) => likenessOf(word, other)))));
    let best: Cover = { title: 0, name: 0 };
    for (let at = 0; at < names.length; at += 1) {
      const covered = bestOf(rows, at);
      const cover = { title: shareOf(title, covered.title), name: shareOf(names[at] ?? [], covered.name) };
      if (cover.title + cover.name > best.title + best.name) best = cover;
    }
    return best;
  };
}
