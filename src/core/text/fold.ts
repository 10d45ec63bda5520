/** Folding: the same word written with other case or accents becomes the same text, and offsets stay those of the original. */

const COMBINING = /\p{M}/gu;
const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const base = character.normalize('NFD').replace(COMBINING, '').toLowerCase();
  const folded = base.length === 1 ? base : character;
  if (cache.size < 4096) cache.set(character, folded);
  return folded;
}

/**
 * Lowers case and removes accents, unit by unit: the result has exactly the length of `text`, so that a place found in
 * the folded text is the same place in the original. Letters that would become longer (ß, ligatures) stay as they are.
 */
export function fold(text: string): string {
  let folded = '';
  let plainFrom = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    folded += text.slice(plainFrom, i).toLowerCase() + foldCharacter(text.charAt(i));
    plainFrom = i + 1;
  }
  return folded + text.slice(plainFrom).toLowerCase();
}
