/** Texts cut to a length, never through the middle of a character. */
import { stripEnd } from './strip-end';

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The text when it fits, else its start with an ellipsis. @param limit Most UTF-16 code units of the answer, 1 or more. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end).trimEnd()}…`;
}

const LOOSE = /[\s,;:.–-]/;

/** The same, cut between two words; a first word that is too long is cut itself. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  return space <= 0 ? cutText(text, limit) : `${stripEnd(text.slice(0, space), (character) => LOOSE.test(character))}…`;
}
