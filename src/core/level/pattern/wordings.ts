/** The handbook's own wordings: word stems and pairs of neighbours that several families use, as vectors of unit length, so that a long text is no heavier than a short one. */
import { stem } from '../../text/stem';
import { TELLING } from './weights';
import type { Clause } from './words';

/** How often each wording stands in a text; a wording is a number, see `WordingBook`. */
export type WordingCounts = ReadonlyMap<number, number>;

/** More stems than any handbook has; a pair of numbers below it is one whole number that is still exact. */
const STEMS = 2 ** 24;

/** The stems of a handbook by number: a stem is its number, a pair of neighbours the first's times `STEMS` and the second's. */
export class WordingBook {
  readonly #numbers = new Map<string, number>();
  readonly #ofWord = new Map<string, number>();

  /** @param learn Whether the words are the handbook's own; others that it does not have stand for nothing. */
  count(clauses: readonly Clause[], learn: boolean): WordingCounts {
    const counts = new Map<number, number>();
    for (const clause of clauses) {
      let before = 0;
      for (const word of clause) {
        const own = this.#numberOf(word, learn);
        if (own > 0) {
          counts.set(own, (counts.get(own) ?? 0) + 1);
          if (before > 0) counts.set(before * STEMS + own, (counts.get(before * STEMS + own) ?? 0) + 1);
        }
        before = own;
      }
    }
    return counts;
  }

  /** From 1; 0 for a stem that is not known. */
  #numberOf(word: string, learn: boolean): number {
    const known = this.#ofWord.get(word);
    if (known !== undefined) return known;
    const own = stem(word);
    const number = this.#numbers.get(own) ?? (learn ? this.#numbers.size + 1 : 0);
    if (!learn) return number;
    this.#numbers.set(own, number);
    this.#ofWord.set(word, number);
    return number;
  }
}

/** A vector with few entries: wordings by number, and what each weighs. */
export interface WordingVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** The wordings that tell level among some texts. @property size How many there are. @property weigh The unit vector of a text. */
export interface WordingSpace {
  readonly size: number;
  readonly weigh: (counts: WordingCounts) => WordingVector;
}

/** @param families The family of each text: wordings of one family alone tell which work it is, not how heavy. */
export function createWordingSpace(texts: readonly WordingCounts[], families: readonly string[]): WordingSpace {
  const seen = new Map<number, { texts: number; readonly family: string; isShared: boolean }>();
  texts.forEach((counts, order) => {
    const family = families[order] ?? '';
    for (const wording of counts.keys()) {
      const entry = seen.get(wording);
      if (entry === undefined) seen.set(wording, { texts: 1, family, isShared: false });
      else {
        entry.texts += 1;
        entry.isShared ||= entry.family !== family;
      }
    }
  });
  const known = new Map<number, { readonly id: number; readonly rarity: number }>();
  for (const [wording, entry] of seen) {
    if (!entry.isShared || entry.texts > TELLING * texts.length) continue;
    known.set(wording, { id: known.size, rarity: Math.log(1 + texts.length / entry.texts) });
  }
  return {
    size: known.size,
    weigh(counts) {
      const ids = new Int32Array(counts.size);
      const weights = new Float64Array(counts.size);
      let size = 0;
      let squares = 0;
      for (const [wording, times] of counts) {
        const entry = known.get(wording);
        if (entry === undefined) continue;
        const weight = (1 + Math.log(times)) * entry.rarity;
        ids[size] = entry.id;
        weights[size] = weight;
        squares += weight * weight;
        size += 1;
      }
      const length = Math.sqrt(squares) || 1;
      return { ids: ids.slice(0, size), weights: weights.slice(0, size).map((weight) => weight / length) };
    },
  };
}

/** The vector as a full one, for many products. */
export function spread({ ids, weights }: WordingVector, size: number): Float64Array {
  const full = new Float64Array(size);
  ids.forEach((id, at) => { full[id] = weights[at] ?? 0; });
  return full;
}

/** Product of a full vector and one with few entries. */
export function product(full: Float64Array, { ids, weights }: WordingVector): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) sum += (full[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}
