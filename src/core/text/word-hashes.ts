/** Parts and neighbours of a word, looked up without writing them out: hashes that can be cut and joined, and a filter that knows those of a word list. */
import { LONGEST_WORD } from './tokenize';

/** Factor of the polynomial hash; any odd number whose bits look like chance. */
const BASE = 0x2c9277b5;
/** The factor for a text of each length, in characters; a neighbour is one longer than its word. */
const POWERS = new Int32Array(LONGEST_WORD + 2);
POWERS.forEach((_, length) => { POWERS[length] = length === 0 ? 1 : Math.imul(POWERS[length - 1] ?? 0, BASE); });

/** The hash of every beginning of a word, of 0 characters to all. */
export type Beginnings = Int32Array;

/** @param word Of at most `LONGEST_WORD` characters. */
export function hashBeginnings(word: string): Beginnings {
  const hashes = new Int32Array(word.length + 1);
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hashes[at + 1] = hash = appendHash(hash, word.charCodeAt(at));
  return hashes;
}

/** The hash of a text with one more character. */
export const appendHash = (hash: number, code: number): number => (Math.imul(hash, BASE) + code) | 0;

/** The hash of a text behind another. @param length Of the second, in characters. */
export const joinHashes = (first: number, second: number, length: number): number => (Math.imul(first, POWERS[length] ?? 0) + second) | 0;

/** The hash of the stretch of a word from `from` up to `to`. */
export const hashBetween = (hashes: Beginnings, from: number, to: number): number => ((hashes[to] ?? 0) - Math.imul(hashes[from] ?? 0, POWERS[to - from] ?? 0)) | 0;

/** Whether a text with this hash may be one of the words: never false for a word, true for few others. */
export type MayBeWord = (hash: number) => boolean;

/** Bits per word: one in 32 others is let through, or fewer. */
const BITS_PER_WORD = 32;

/** Words longer than `LONGEST_WORD` are left out: nothing as long is looked up. */
export function createWordFilter(words: Iterable<string>): MayBeWord {
  const hashes = Array.from(words, (word) => (word.length > LONGEST_WORD ? 0 : hashBeginnings(word)[word.length] ?? 0));
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, BITS_PER_WORD * hashes.length)));
  const bits = new Uint8Array(Math.max(1, size / 8));
  const placeOf = (hash: number): number => {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (size - 1);
  };
  for (const hash of hashes) bits[placeOf(hash) >> 3] = (bits[placeOf(hash) >> 3] ?? 0) | (1 << (placeOf(hash) & 7));
  return (hash) => {
    const place = placeOf(hash);
    return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
  };
}
