/** Words of a folded text, one at a time, forwards and backwards: a quantity is read around its number, never by going through the whole text. */
import { MOST_SPACES } from './weights';

/** @property word As it stands, with apostrophes and hyphens within it. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a character of a folded text is a letter. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000);
}

/** Whether a character is a digit. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const JOINTS = "'’-";

/** The place behind the spaces from `at` on; `at` itself where there are too many for one phrase. */
export function skipSpaces(text: string, at: number): number {
  let to = at;
  while (to - at <= MOST_SPACES && text[to] === ' ') to += 1;
  return to - at > MOST_SPACES ? at : to;
}

/** The place before the spaces that end at `at`. */
export function skipSpacesBack(text: string, at: number): number {
  let to = at;
  while (at - to <= MOST_SPACES && text[to - 1] === ' ') to -= 1;
  return at - to > MOST_SPACES ? at : to;
}

/** The word that begins at `at` or behind the spaces there; `undefined` where something else stands. */
export function wordAt(text: string, at: number): Word | undefined {
  const start = skipSpaces(text, at);
  let end = start;
  while (isLetter(text, end) || (end > start && JOINTS.includes(text.charAt(end)) && isLetter(text, end + 1))) end += 1;
  return end === start ? undefined : { word: text.slice(start, end), start, end };
}

/** The word or abbreviation ("ca.") that ends at `at` or before the spaces there; `undefined` where something else stands. */
export function wordBefore(text: string, at: number): Word | undefined {
  const end = skipSpacesBack(text, at);
  const last = text[end - 1] === '.' ? end - 1 : end;
  let start = last;
  while (isLetter(text, start - 1) || (start < last && JOINTS.includes(text.charAt(start - 1)) && isLetter(text, start - 2))) start -= 1;
  return start === last ? undefined : { word: text.slice(start, end), start, end };
}

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly (readonly [string, T])[]>;

const firstOf = (phrase: string): string => phrase.split(' ', 1)[0] ?? phrase;

/** Prepares phrases, each with what it means. */
export function gatherPhrases<T>(phrases: readonly (readonly [string, T])[]): Phrases<T> {
  const found = new Map<string, (readonly [string, T])[]>();
  for (const entry of [...phrases].sort(([a], [b]) => b.length - a.length)) {
    const first = firstOf(entry[0]);
    found.set(first, [...(found.get(first) ?? []), entry]);
  }
  return found;
}

/** The longest of the phrases that stands at `at`, whole words, with what it means. */
export function phraseAt<T>(text: string, at: number, phrases: Phrases<T>): { readonly meaning: T; readonly end: number } | undefined {
  let first = at;
  while (isLetter(text, first)) first += 1;
  for (const [phrase, meaning] of phrases.get(text.slice(at, first)) ?? []) {
    const end = at + phrase.length;
    if (text.startsWith(phrase, at) && !isLetter(text, end)) return { meaning, end };
  }
  return undefined;
}
