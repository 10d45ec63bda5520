/** Character n-grams: what words share when their stems differ. */
import { LONGEST_WORD } from './tokenize';

/** Lengths in characters. Shorter ones match anything, longer ones only what stems match already. */
const SIZES = [3, 4, 5] as const;

/** "bi" shares letters with "binnendienst" by chance. */
const SHORTEST_ANALYSED = 3;

/** The n-grams of a form with its edges marked ("^ver", "oop$"), repeated as often as they occur; of a form that is too short or too long to be analysed, the whole alone. */
export function gramsOf(form: string): readonly string[] {
  const marked = `^${form}$`;
  if (form.length > LONGEST_WORD || form.length < SHORTEST_ANALYSED) return [marked];
  const grams: string[] = [];
  for (const size of SIZES) for (let i = 0; i + size <= marked.length; i += 1) grams.push(marked.slice(i, i + size));
  return grams;
}
