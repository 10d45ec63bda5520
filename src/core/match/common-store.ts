/** What each word has in common with the activities of each function: worked out once, kept side by side in one block of memory. */
import { dotAt } from './vectors';
import type { IndexedActivity, IndexedFunction } from './index-functions';
import { COMMON_KEPT_NUMBERS } from './weights';
import type { SparseVector, WordFeatures } from './word-features';

/** Adds what a word has in common with every activity of a function to the sums: terms, then concepts, then vectors, `activities.length` numbers each. */
export type AddCommon = (word: WordFeatures, of: IndexedFunction, sums: Float64Array) => void;

function overlap({ ids, weights }: SparseVector, activity: IndexedActivity['terms']): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const at = activity.ids.indexOf(ids[i] ?? -1);
    if (at >= 0) sum += (weights[i] ?? 0) * (activity.weights[at] ?? 0);
  }
  return sum;
}

/** Slots at the start; a table that is half full is doubled. */
const FIRST_SLOTS = 1 << 12;

/** An entry of the table: number of the word, order of the function, and where its numbers start (0: no entry; negative: terms and concepts are left out). */
const ENTRY = 3;

/**
 * A table of pairs of a word and a function. Most words share no feature with a function, so the numbers of terms and concepts are
 * left out where all are 0. When `COMMON_KEPT_NUMBERS` are kept, all are made anew as needed.
 */
export function createCommonStore(withVectors: boolean): AddCommon {
  let slots = FIRST_SLOTS;
  let table = new Int32Array(ENTRY * slots);
  let numbers = new Float32Array(FIRST_SLOTS);
  let pairs = 0;
  let used = 1;

  /** Where the entry of a pair is, or belongs. */
  const find = (word: number, order: number): number => {
    const mixed = Math.imul(Math.imul(word, 0x9e3779b1) ^ order, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & (slots - 1);
    for (;;) {
      const at = ENTRY * slot;
      if (table[at + 2] === 0 || (table[at] === word && table[at + 1] === order)) return at;
      slot = (slot + 1) & (slots - 1);
    }
  };
  const enter = (word: number, order: number, start: number): void => {
    const at = find(word, order);
    table[at] = word;
    table[at + 1] = order;
    table[at + 2] = start;
  };

  function makeRoom(wanted: number): void {
    if (used + wanted > COMMON_KEPT_NUMBERS) {
      table.fill(0);
      pairs = 0;
      used = 1;
    }
    if (used + wanted > numbers.length) {
      const larger = new Float32Array(2 * numbers.length + wanted);
      larger.set(numbers);
      numbers = larger;
    }
    if (2 * (pairs + 1) <= slots) return;
    const before = table;
    slots *= 2;
    table = new Int32Array(ENTRY * slots);
    for (let at = 0; at < before.length; at += ENTRY) if (before[at + 2] !== 0) enter(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
  }

  /** @returns The start of the new numbers. */
  function make({ number, sparse, vector }: WordFeatures, { order, activities }: IndexedFunction): number {
    const count = activities.length;
    makeRoom(3 * count + 1);
    const terms = activities.map((activity) => overlap(sparse.terms, activity.terms));
    const concepts = activities.map((activity) => overlap(sparse.concepts, activity.concepts));
    const shares = terms.some((value) => value > 0) || concepts.some((value) => value > 0);
    const start = shares ? used : -used;
    if (withVectors) {
      activities.forEach((activity, i) => { numbers[used + i] = vector === undefined || activity.vector === undefined ? 0 : dotAt(vector, activity.vector, 0); });
      used += count;
    }
    if (shares) {
      numbers.set(terms, used);
      numbers.set(concepts, used + count);
      used += 2 * count;
    }
    pairs += 1;
    enter(number, order, start);
    return start;
  }

  return (word, of, sums) => {
    const count = of.activities.length;
    const found = table[find(word.number, of.order) + 2] ?? 0;
    const start = found === 0 ? make(word, of) : found;
    let from = Math.abs(start);
    if (withVectors) {
      for (let i = 0, to = 2 * count; i < count; i += 1, to += 1) sums[to] = (sums[to] ?? 0) + (numbers[from + i] ?? 0);
      from += count;
    }
    if (start > 0) for (let i = 0; i < 2 * count; i += 1) sums[i] = (sums[i] ?? 0) + (numbers[from + i] ?? 0);
  };
}
