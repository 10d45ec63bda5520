/** General level cues as features: per side the mean place of what is found and how dense the heaviest are. Means and densities, never counts: a long text is no heavy job. */
import { LEVEL_CUES, LEVEL_SIDES, PLACES } from './cues.nl';
import type { LevelSide } from './cues.nl';
import { DENSITY_WORDS, MIDDLE, MOST_CUES } from './weights';
import { countWords, createPhraseFinder } from './words';
import type { Clause } from './words';

const ENTRIES = LEVEL_SIDES.flatMap((side, order) => LEVEL_CUES[side].flatMap((phrases, place) => phrases.map((phrase) => ({ phrase, cell: order * PLACES + place }))));
const find = createPhraseFinder(ENTRIES.map(({ phrase }) => phrase));

/** The side that each feature of `cueFeatures` belongs to. */
export const CUE_SIDES: readonly LevelSide[] = LEVEL_SIDES.flatMap((side) => [side, side]);

/** Two numbers per side, in the order of `CUE_SIDES`. */
export function cueFeatures(clauses: readonly Clause[]): readonly number[] {
  const counts = new Float64Array(LEVEL_SIDES.length * PLACES);
  for (const clause of clauses) {
    for (const { phrase } of find(clause)) {
      const cell = ENTRIES[phrase]?.cell ?? 0;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const words = countWords(clauses);
  return LEVEL_SIDES.flatMap((_, side) => {
    let [sum, weight]: [number, number] = [MIDDLE.place * MIDDLE.weight, MIDDLE.weight];
    for (let place = 0; place < PLACES; place += 1) {
      // The square root: the tenth of a kind says less than the first.
      const amount = Math.sqrt(Math.min(MOST_CUES, counts[side * PLACES + place] ?? 0));
      sum += amount * (place + 1);
      weight += amount;
    }
    const highest = Math.min(MOST_CUES, counts[side * PLACES + PLACES - 1] ?? 0);
    return [sum / weight, Math.log(1 + (100 * highest) / (words + DENSITY_WORDS))];
  });
}
