/** JSON structure without touching a character: where objects, keys and values begin and end. Needs text that `JSON.parse` accepts. */

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

const WHITE = /[\t\n\r ]/;

/** First place from `at` on that is not white space. */
export function skipWhite(text: string, at: number): number {
  let index = at;
  while (WHITE.test(text.charAt(index))) index += 1;
  return index;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

function endOfContainer(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    at += 1;
    if (depth === 0) break;
  }
  return at;
}

/** End of the value that begins at `start`. */
function endOfValue(text: string, start: number): number {
  const character = text[start];
  if (character === '"') return endOfString(text, start);
  if (character === '{' || character === '[') return endOfContainer(text, start);
  let at = start;
  while (at < text.length && !/[\s,\]}]/.test(text.charAt(at))) at += 1;
  return at;
}

/** The values of the array that begins at `start`, in order. */
export function scanElements(text: string, start: number): readonly JsonSpan[] {
  const elements: JsonSpan[] = [];
  let at = skipWhite(text, start + 1);
  while (at < text.length && text[at] !== ']') {
    const end = endOfValue(text, at);
    elements.push({ start: at, end });
    at = skipWhite(text, end);
    if (text[at] === ',') at = skipWhite(text, at + 1);
  }
  return elements;
}

/** The members of the object that begins at `start`, in order; a key that stands twice is given twice. */
export function scanMembers(text: string, start: number): readonly JsonMember[] {
  const members: JsonMember[] = [];
  let at = skipWhite(text, start + 1);
  while (at < text.length && text[at] !== '}') {
    const keySpan = { start: at, end: endOfString(text, at) };
    const valueStart = skipWhite(text, skipWhite(text, keySpan.end) + 1);
    const value = { start: valueStart, end: endOfValue(text, valueStart) };
    members.push({ key: JSON.parse(text.slice(keySpan.start, keySpan.end)) as string, keySpan, value });
    at = skipWhite(text, value.end);
    if (text[at] === ',') at = skipWhite(text, at + 1);
  }
  return members;
}
