/** JSON structure without touching a character: where objects, keys and values begin and end. Needs text that `JSON.parse` accepts. */
import { createScanner } from 'jsonc-parser';
import type { JSONScanner } from 'jsonc-parser';

/** Half-open range of UTF-16 code units. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** One `"key": value` of an object. `key` is the key's text, `keySpan` and `value` are places in the source. */
export interface JsonMember {
  readonly key: string;
  readonly keySpan: JsonSpan;
  readonly value: JsonSpan;
}

/** Kinds of tokens, as the library numbers them. */
const TOKENS = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, end: 17 } as const;

const OPENING: readonly number[] = [TOKENS.openBrace, TOKENS.openBracket];
const CLOSING: readonly number[] = [TOKENS.closeBrace, TOKENS.closeBracket];

/** A scanner that has read the token at or behind `at`. */
function scanFrom(text: string, at: number): JSONScanner {
  const scanner = createScanner(text, true);
  scanner.setPosition(at);
  scanner.scan();
  return scanner;
}

/** First place from `at` on that is not white space. */
export const skipWhite = (text: string, at: number): number => scanFrom(text, at).getTokenOffset();

/** The value whose first token was read; the scanner is then at its last. */
function takeValue(scanner: JSONScanner): JsonSpan {
  const start = scanner.getTokenOffset();
  for (let depth = 0; ; scanner.scan()) {
    const token: number = scanner.getToken();
    if (OPENING.includes(token)) depth += 1;
    if (CLOSING.includes(token)) depth -= 1;
    if (depth === 0 || token === TOKENS.end) return { start, end: scanner.getPosition() };
  }
}

/** The next item of a list or object; the scanner is then at its first token. */
function nextItem(scanner: JSONScanner): boolean {
  const token: number = scanner.scan();
  if (token === TOKENS.comma) return nextItem(scanner);
  return !CLOSING.includes(token) && token !== TOKENS.end;
}

/** The values of the array that begins at `start`, in order. */
export function scanElements(text: string, start: number): readonly JsonSpan[] {
  const scanner = scanFrom(text, start);
  const elements: JsonSpan[] = [];
  while (nextItem(scanner)) elements.push(takeValue(scanner));
  return elements;
}

/** The members of the object that begins at `start`, in order; a key that stands twice is given twice. */
export function scanMembers(text: string, start: number): readonly JsonMember[] {
  const scanner = scanFrom(text, start);
  const members: JsonMember[] = [];
  while (nextItem(scanner)) {
    const key = scanner.getTokenValue();
    const keySpan = { start: scanner.getTokenOffset(), end: scanner.getPosition() };
    // The colon, and the first token of the value.
    scanner.scan();
    scanner.scan();
    members.push({ key, keySpan, value: takeValue(scanner) });
  }
  return members;
}
