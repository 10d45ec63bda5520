/** Typing errors: one wrong, missing, doubled or swapped letter, put right where that gives a known word. */
import { compoundParts } from './split-compound';
import type { SplitCompound } from './split-compound';
import { appendHash, createWordFilter, hashBeginnings, hashBetween, joinHashes } from './word-hashes';
import type { MayBeWord } from './word-hashes';

/** Shorter words are left alone: too many other words lie one letter away. */
const MIN_WORD = 6;
/** Longer words are left alone too: every part of a word is looked at, and a cell can hold hundreds of such words. */
const MAX_WORD = 40;
const MIN_PART = 4;
/** A list word must be made with at least this often to be what was meant. */
const COMMON = 4;

/** A folded word -> the word that was probably meant; the word itself when it is known or nothing lies near. */
export type RepairWord = (word: string) => string;

const [FIRST_LETTER, LAST_LETTER] = ['a'.charCodeAt(0), 'z'.charCodeAt(0)];

/** How much likelier a slip is than another letter in the place of the right one: fingers that came too soon, too often or not at all. By reasoning; more prefers it to a commoner word. */
const LIKELIER = { swapped: 12, missing: 8, doubled: 12, extra: 4, other: 1 } as const;

/** Visits the words that one letter less, two letters swapped, another letter or one letter more would give, as far as they may be words, with how likely such a slip is. */
function forEachNeighbour(word: string, mayBeWord: MayBeWord, visit: (neighbour: string, likelier: number) => void): void {
  const hashes = hashBeginnings(word);
  const { length } = word;
  for (let i = 0; i <= length; i += 1) {
    const head = hashes[i] ?? 0;
    const [rest, next, afterNext] = [hashBetween(hashes, i, length), hashBetween(hashes, Math.min(length, i + 1), length), hashBetween(hashes, Math.min(length, i + 2), length)];
    const [own, following] = [word.charCodeAt(i), word.charCodeAt(i + 1)];
    if (i < length && mayBeWord(joinHashes(head, next, length - i - 1))) visit(word.slice(0, i) + word.slice(i + 1), own === word.charCodeAt(i - 1) || own === following ? LIKELIER.doubled : LIKELIER.extra);
    if (i + 1 < length && mayBeWord(joinHashes(appendHash(appendHash(head, following), own), afterNext, length - i - 2))) visit(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2), LIKELIER.swapped);
    for (let letter = FIRST_LETTER; letter <= LAST_LETTER; letter += 1) {
      const longer = appendHash(head, letter);
      if (i < length && mayBeWord(joinHashes(longer, next, length - i - 1))) visit(word.slice(0, i) + String.fromCharCode(letter) + word.slice(i + 1), LIKELIER.other);
      if (mayBeWord(joinHashes(longer, rest, length - i))) visit(word.slice(0, i) + String.fromCharCode(letter) + word.slice(i), LIKELIER.missing);
    }
  }
}

/**
 * @param vocabulary Words that may be meant, with how often they occur: those of the catalogue and the lexicon.
 * @param isKnown Whether a word is right as it stands (an inflection, a feminine form).
 */
export function createRepairer(vocabulary: ReadonlyMap<string, number>, split: SplitCompound, isKnown: (word: string) => boolean): RepairWord {
  const list = compoundParts();
  const partCount = (part: string): number => (vocabulary.get(part) ?? 0) + ((list.get(part) ?? 0) >= COMMON ? (list.get(part) ?? 0) : 0);

  /** The most that the commonness of a word can add to a repair. */
  const commonest = Math.log(1 + [...list.keys(), ...vocabulary.keys()].reduce((most, word) => Math.max(most, partCount(word)), 0));
  const mayBeWord = createWordFilter([...vocabulary.keys(), ...list.keys()]);

  function nearest(word: string, count: (candidate: string) => number): readonly [string, number] | undefined {
    let best: readonly [string, number] | undefined;
    forEachNeighbour(word, mayBeWord, (candidate, likelier) => {
      const found = likelier * count(candidate);
      if (found > (best?.[1] ?? 0)) best = [candidate, found];
    });
    return best;
  }

  /** Ends (or starts) of the stretches of a word that are known as they stand, from its start (or end). */
  function soundEdges(word: string): { readonly heads: readonly number[]; readonly tails: readonly number[] } {
    const sound = (part: string): boolean => part.length >= MIN_PART && (partCount(part) > 0 || split(part).length > 1);
    const heads = [0];
    const tails = [word.length];
    for (let i = MIN_PART; i <= word.length - MIN_PART; i += 1) {
      if (sound(word.slice(0, i))) heads.push(i);
      if (sound(word.slice(i))) tails.push(i);
    }
    return { heads, tails };
  }

  function repairInside(word: string): string {
    const { heads, tails } = soundEdges(word);
    let best = word;
    let bestScore = 0;
    for (const from of heads) {
      for (const to of tails) {
        const kept = word.length - (to - from);
        if (to - from < MIN_PART || (from === 0 && to === word.length) || kept * 2 + commonest <= bestScore) continue;
        const found = nearest(word.slice(from, to), (part) => (part.length < MIN_PART ? 0 : partCount(part)));
        const score = found === undefined ? 0 : kept * 2 + Math.log(1 + found[1]);
        if (found !== undefined && score > bestScore) [best, bestScore] = [word.slice(0, from) + found[0] + word.slice(to), score];
      }
    }
    return best;
  }

  function repair(word: string): string {
    const right = vocabulary.has(word) || list.has(word) || isKnown(word) || split(word).length > 1;
    return right ? word : nearest(word, (candidate) => vocabulary.get(candidate) ?? 0)?.[0] ?? repairInside(word);
  }

  return (word) => (word.length >= MIN_WORD && word.length <= MAX_WORD && /^[a-z]+$/.test(word) ? repair(word) : word);
}
