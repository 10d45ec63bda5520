/** Cutting text into words, each with its place. */
import { fold } from './fold';

/** A word: folded text, and where it stands in the original (`start` inclusive, `end` exclusive). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)?/gu;

/** Words in order of appearance; digits count as words, punctuation does not ("p&o" is one word). */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of fold(text).matchAll(WORD)) {
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
