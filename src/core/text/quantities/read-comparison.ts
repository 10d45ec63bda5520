/** A condition of a handbook on a quantity, read from its words: "meer dan vijf medewerkers", "binnen 6 maanden". */
import type { Comparison } from './quantity';
import { readQuantities } from './read-quantities';

/**
 * The comparison that a folded condition asks for: its first quantity with a comparator, else its first quantity, with `exactly`. Whether the condition denies it as a whole
 * ("geen budget van meer dan …") is for the caller to see.
 * @returns `undefined` where the condition names no quantity.
 */
export function readComparison(folded: string): Comparison | undefined {
  const found = readQuantities(folded);
  const quantity = found.find(({ comparator }) => comparator !== undefined) ?? found[0];
  return quantity === undefined ? undefined : { comparator: quantity.comparator ?? 'exactly', quantity };
}
