/** Handbook text -> lines with a kind: what a line is can be told before anything is known of what it means. */

/** A line of the source; `line` is its 1-based number. */
export type SourceLine =
  | { readonly kind: 'heading'; readonly line: number; readonly text: string }
  | { readonly kind: 'item'; readonly line: number; readonly number: string; readonly text: string }
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'table-rule'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly line: number; readonly text: string };

const HEADING = /^#{1,6}\s+(.*)$/;
const ITEM = /^(\d{1,3})[.)]\s+(.*)$/;
const TABLE_RULE = /^[-|:\s]*-{2,}[-|:\s]*$/;
const TAG = /<\/?[a-z][^<>]*>/gi;

const clean = (text: string): string => text.replace(TAG, '').replace(/\s+/g, ' ').trim();

function readLine(raw: string, line: number): SourceLine | undefined {
  const trimmed = raw.trim();
  if (trimmed === '') return undefined;
  if (TABLE_RULE.test(trimmed)) return { kind: 'table-rule', line };
  if (raw.includes('\t')) return { kind: 'cells', line, cells: raw.split('\t').map(clean) };
  const heading = HEADING.exec(trimmed)?.[1];
  if (heading !== undefined) return { kind: 'heading', line, text: clean(heading) };
  const item = ITEM.exec(trimmed);
  if (item?.[1] !== undefined && item[2] !== undefined) {
    return { kind: 'item', line, number: item[1], text: clean(item[2]) };
  }
  return { kind: 'paragraph', line, text: clean(trimmed) };
}

/** The non-blank lines of a handbook text, in order. HTML tags are taken off, white space is folded. */
export function readLines(text: string): readonly SourceLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => readLine(raw, index + 1))
    .filter((line) => line !== undefined);
}
