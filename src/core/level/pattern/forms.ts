/** Texts cut to the form of a row: a row says less about its level than a page of a handbook, and figures from the one do not hold for the other. */
import type { PlacementForm } from '../../model/placement';
import { FORMS } from './weights';
import { countWords, firstWords } from './words';
import type { Clause } from './words';
import type { TextPiece } from './reference-texts';

export type FormLength = PlacementForm['length'];

/** All lengths, the shortest first. */
export const FORM_LENGTHS: readonly FormLength[] = FORMS.map(({ name }) => name);

/**
 * Cuts the pieces of a function to a form. Activities are taken evenly over its list, each from its beginning; a function without them gives its other sentences.
 * @param shift Which cut, 0 to `cuts` - 1: they take other activities, and nothing is drawn by lot.
 */
export function cutToForm(length: FormLength, pieces: readonly TextPiece[], shift = 0, cuts = 1): readonly Clause[] {
  const form = FORMS.find(({ name }) => name === length) ?? FORMS[FORMS.length - 1];
  if (form === undefined || form.activities === Infinity) return pieces.flatMap(({ clauses }) => clauses);
  const activities = pieces.some(({ isActivity }) => isActivity) ? pieces.filter(({ isActivity }) => isActivity) : pieces;
  const count = Math.min(form.activities, activities.length);
  const step = activities.length / count;
  return Array.from({ length: count }, (_, at) => activities[Math.floor((at + shift / cuts) * step) % activities.length]?.clauses ?? [])
    .flatMap((clauses) => firstWords(clauses, form.words));
}

/** Every second piece, activities and prose by themselves. @param side 0 for the first, third …, 1 for the others. */
export function halfOf(pieces: readonly TextPiece[], side: 0 | 1): readonly TextPiece[] {
  return [true, false].flatMap((kind) => pieces.filter(({ isActivity }) => isActivity === kind).filter((_, at) => at % 2 === side));
}

/** The usual number of words of the handbook's texts in each form. */
export function usualLengths(texts: readonly { readonly pieces: readonly TextPiece[] }[]): ReadonlyMap<FormLength, number> {
  return new Map(FORM_LENGTHS.map((length) => {
    const counts = texts.map(({ pieces }) => countWords(cutToForm(length, pieces))).sort((a, b) => a - b);
    return [length, counts[Math.floor(counts.length / 2)] ?? 0];
  }));
}

/** The form whose texts are most nearly as long as a row of so many words: by the ratio of the lengths. Of equals the shorter. */
export function nearestForm(words: number, usual: ReadonlyMap<FormLength, number>): FormLength {
  let best: FormLength = 'key-words';
  let least = Infinity;
  for (const [length, count] of usual) {
    const distance = Math.abs(Math.log((words + 1) / (count + 1)));
    if (distance >= least) continue;
    best = length;
    least = distance;
  }
  return best;
}
