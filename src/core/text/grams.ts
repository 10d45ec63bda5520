/** Character n-grams: what words share when their stems differ. */

/** Lengths in characters. Shorter ones match anything, longer ones only what stems match already. */
const SIZES = [3, 4, 5] as const;

/** The n-grams of a form with its edges marked ("^ver", "oop$"), repeated as often as they occur. */
export function gramsOf(form: string): readonly string[] {
  const marked = `^${form}$`;
  const grams: string[] = [];
  for (const size of SIZES) for (let i = 0; i + size <= marked.length; i += 1) grams.push(marked.slice(i, i + size));
  return grams;
}
