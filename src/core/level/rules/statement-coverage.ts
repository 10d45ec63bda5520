/** How much of the words of a statement texts have. */
import type { WorkClaim } from './condition';
import { findWord } from './word-keys';
import type { KeyIndex } from './word-keys';
import { WORK } from './weights';

/** How much of the words of a statement each text has, 0 to 1, and how many of them. */
export interface Coverage {
  readonly share: number;
  readonly words: number;
}

/** Nothing of it. */
export const NONE: Coverage = { share: 0, words: 0 };

/** Whether word `at` need not be found in a text, since its alternative stands there and is found better. */
function isPassedOver(choices: WorkClaim['choices'], qualities: readonly number[], at: number): boolean {
  return choices.some((choice) => choice.includes(at) && choice.some((other) => other !== at && (qualities[other] ?? 0) > (qualities[at] ?? 0)));
}

/** @param weights What each word weighs. @param qualities How well each is found, 0 to 1. */
export function coverageOf({ words, choices }: WorkClaim, weights: readonly number[], qualities: readonly number[]): Coverage {
  let [got, all, count] = [0, 0, 0];
  words.forEach((_, at) => {
    const quality = qualities[at] ?? 0;
    if (isPassedOver(choices, qualities, at)) return;
    got += (weights[at] ?? 0) * quality;
    all += weights[at] ?? 0;
    if (quality >= WORK.found) count += 1;
  });
  return { share: all === 0 ? 0 : got / all, words: count };
}

/** Per text of an index how well each word of the statement is found there. */
export function qualitiesIn({ words }: WorkClaim, index: KeyIndex): ReadonlyMap<number, readonly number[]> {
  const qualities = new Map<number, number[]>();
  words.forEach((word, at) => {
    for (const [place, quality] of findWord(index, word)) {
      const there = qualities.get(place) ?? words.map(() => 0);
      there[at] = quality;
      qualities.set(place, there);
    }
  });
  return qualities;
}
