/** Typing errors: one wrong, missing, doubled or swapped letter, put right where that gives a known word. */
import { compoundParts } from './split-compound';
import type { SplitCompound } from './split-compound';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words are left alone: too many other words lie one letter away. */
const MIN_WORD = 6;
const MIN_PART = 4;
/** A list word must be made with at least this often to be what was meant. */
const COMMON = 4;

/** A folded word -> the word that was probably meant; the word itself when it is known or nothing lies near. */
export type RepairWord = (word: string) => string;

function forEachNeighbour(word: string, visit: (neighbour: string) => void): void {
  for (let i = 0; i <= word.length; i += 1) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail !== '') visit(head + tail.slice(1));
    if (tail.length > 1) visit(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of ALPHABET) {
      if (tail !== '') visit(head + letter + tail.slice(1));
      visit(head + letter + tail);
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

  function nearest(word: string, count: (candidate: string) => number): readonly [string, number] | undefined {
    let best: readonly [string, number] | undefined;
    forEachNeighbour(word, (candidate) => {
      const found = count(candidate);
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
        if (to - from < MIN_PART || (from === 0 && to === word.length)) continue;
        const found = nearest(word.slice(from, to), (part) => (part.length < MIN_PART ? 0 : partCount(part)));
        const kept = word.length - (to - from);
        const score = found === undefined ? 0 : kept * 2 + Math.log(1 + found[1]);
        if (found !== undefined && score > bestScore) [best, bestScore] = [word.slice(0, from) + found[0] + word.slice(to), score];
      }
    }
    return best;
  }

  const answers = new Map<string, string>();
  return (word) => {
    if (word.length < MIN_WORD || !/^[a-z]+$/.test(word)) return word;
    const remembered = answers.get(word);
    if (remembered !== undefined) return remembered;
    const right = vocabulary.has(word) || list.has(word) || isKnown(word) || split(word).length > 1;
    const answer = right ? word : nearest(word, (candidate) => vocabulary.get(candidate) ?? 0)?.[0] ?? repairInside(word);
    if (answers.size >= 50_000) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
