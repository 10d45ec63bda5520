/** Cutting text into words, each with its place. */
import { fold } from './fold';

/** A word: folded text, and where it stands in the original (`start` inclusive, `end` exclusive). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Longest word that is analysed, in characters: the longest Dutch words of work have some fifty. A longer one is damage or a test; it is compared as itself, since cutting and mending it takes the third power of its length. */
export const LONGEST_WORD = 64;

const LETTER = /[\p{L}\p{N}]/u;
const AMPERSAND = 0x26;
/** Belongs to the letter before it; see `fold`. */
const SOFT_HYPHEN = 0xad;

/** 1 for the letters and digits of the first 128 characters. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return PLAIN[code] === 1;
  return code === SOFT_HYPHEN || LETTER.test(String.fromCodePoint(text.codePointAt(index) ?? code));
}

/** Words in order of appearance; digits count as words, punctuation does not ("p&o" is one word). */
export function tokenize(text: string): readonly Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  const { length } = folded;
  let start = -1;
  for (let i = 0; i <= length; i += 1) {
    const inside = i < length && (isLetterAt(folded, i)
      || (start >= 0 && folded.charCodeAt(i) === AMPERSAND && i + 1 < length && isLetterAt(folded, i + 1)));
    if (inside) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      const word = folded.slice(start, i);
      tokens.push({ word: word.includes('\u00ad') ? word.replaceAll('\u00ad', '') : word, start, end: i });
      start = -1;
    }
  }
  return tokens;
}
