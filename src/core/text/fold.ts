/** Folding: the same word written with other case or accents becomes the same text, and offsets stay those of the original. */
import { memoize } from './memoize';

const COMBINING = /\p{M}/gu;
/** In the place of an accent that stands behind its letter: no character of a word. */
const NO_LETTER = '\u00ad';

function foldCharacter(character: string): string {
  const base = character.normalize('NFD').replace(COMBINING, '').toLowerCase();
  if (base === '') return NO_LETTER;
  return base.length === 1 ? base : character;
}

const remember = memoize<string, string>(4096);

/**
 * Lowers case and removes accents, unit by unit: the result has exactly the length of `text`, so that a place found in
 * the folded text is the same place in the original. Letters that would become longer (ß, ligatures) stay as they are; `cleanText` has spelled those out before.
 */
export function fold(text: string): string {
  let folded = '';
  let plainFrom = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    folded += text.slice(plainFrom, i).toLowerCase() + remember(text.charAt(i), foldCharacter);
    plainFrom = i + 1;
  }
  return folded + text.slice(plainFrom).toLowerCase();
}
