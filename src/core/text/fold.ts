/** Folding: the same word written with other case, accents or a broken encoding becomes the same text, and offsets stay those of the original. */
import { windows1252Byte } from './windows-1252';

const COMBINING = /\p{M}/gu;
const CACHE_SIZE = 4096;
const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const base = character.normalize('NFD').replace(COMBINING, '').toLowerCase();
  const folded = base.length === 1 ? base : character;
  if (cache.size < CACHE_SIZE) cache.set(character, folded);
  return folded;
}

/** UTF-8 read as Windows-1252 ("Ã«" for "ë"), and Mac Roman read as Windows-1252 ("Ž" for "é"), within a word. */
const MOJIBAKE = /\u00c3[\u0080-\u00bf\u0152-\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|(?<=[a-z])\u017d(?=[a-z]|\b)/g;

function repairEncoding(text: string): string {
  return text.replace(MOJIBAKE, (broken) => {
    if (broken.length === 1) return 'e';
    return `${String.fromCharCode(0xc0 + ((windows1252Byte(broken.charCodeAt(1)) ?? 0) & 0x3f))}\u00ad`;
  });
}

/**
 * Lowers case and removes accents, unit by unit: the result has exactly the length of `text`, so that a place found in
 * the folded text is the same place in the original. Letters that would become longer (ß, ligatures) stay as they are;
 * a broken pair such as "Ã«" becomes the letter and a soft hyphen, which is no character of a word.
 */
export function fold(text: string): string {
  const source = text.includes('\u00c3') || text.includes('\u017d') ? repairEncoding(text) : text;
  let folded = '';
  let plainFrom = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (source.charCodeAt(i) < 0x80) continue;
    folded += source.slice(plainFrom, i).toLowerCase() + foldCharacter(source.charAt(i));
    plainFrom = i + 1;
  }
  return folded + source.slice(plainFrom).toLowerCase();
}
