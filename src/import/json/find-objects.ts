/** Where the objects of a JSON or NDJSON text stand, one per job; trouble is named with its line. */
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { findJsonError } from './find-json-error';
import { scanElements, scanMembers, skipWhite } from './scan-json';
import type { JsonSpan } from './scan-json';

/** Line and column (from 1) of a place. */
function locate(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function checkJson(text: string, offset: number, whole: string): void {
  try {
    JSON.parse(text);
  } catch {
    const { line, column } = locate(whole, offset + (findJsonError(text) ?? 0));
    throw new UnreadableInput(IMPORT_TEXTS.badJson(line, column));
  }
}

function requireObjects(text: string, spans: readonly JsonSpan[]): readonly JsonSpan[] {
  const odd = spans.find(({ start }) => text[start] !== '{');
  if (odd !== undefined) throw new UnreadableInput(IMPORT_TEXTS.notAnObject(locate(text, odd.start).line));
  return spans;
}

/** The array of jobs: the whole text, or the only member of the outer object that is a list of objects. */
function findArray(text: string): number {
  const start = skipWhite(text, 0);
  if (text[start] === '[') return start;
  if (text[start] !== '{') throw new UnreadableInput(IMPORT_TEXTS.noJsonRows);
  const lists = scanMembers(text, start).filter(({ value }) => text[value.start] === '[' && text[skipWhite(text, value.start + 1)] === '{');
  const [only] = lists;
  if (only === undefined) throw new UnreadableInput(IMPORT_TEXTS.noJsonRows);
  if (lists.length > 1) throw new UnreadableInput(IMPORT_TEXTS.severalJsonRows(lists.map(({ key }) => key)));
  return only.value.start;
}

/** The objects of `[…]`, or of `{"rows": […]}` under any name. @throws UnreadableInput with line and column. */
export function findJsonObjects(text: string): readonly JsonSpan[] {
  checkJson(text, 0, text);
  return requireObjects(text, scanElements(text, findArray(text)));
}

/** The objects of a text with one per line; empty lines are skipped. @throws UnreadableInput with line and column. */
export function findNdjsonObjects(text: string): readonly JsonSpan[] {
  const spans: JsonSpan[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    const content = line.trim();
    if (content !== '') {
      const at = start + line.indexOf(content);
      checkJson(content, at, text);
      spans.push({ start: at, end: at + content.length });
    }
    start = end + 1;
  }
  return requireObjects(text, spans);
}
