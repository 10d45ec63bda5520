/** CSV structure without touching a byte: where each record and field begins and ends. */

/** A file as numbers: bytes for UTF-8 and Windows-1252, 16-bit units for UTF-16. Quotes, delimiters and line ends are single units in all of them. */
export type Units = Uint8Array | Uint16Array;

/** Half-open range of units, quotes included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * @property end Where the record's text ends, before its line end.
 * @property next Where the next record begins.
 * @property openQuote Where a quote opens that is never closed; absent in a well-formed record.
 */
export interface CsvRecord {
  readonly fields: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly openQuote?: number;
}

/** @property loneReturn Whether a carriage return alone ends a record, as in files of old Macs. */
export interface CsvDialect {
  readonly delimiter: number;
  readonly loneReturn: boolean;
}

export const QUOTE = 0x22;
const EQUALS = 0x3d;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;

/** End of a quoted text that opens at `start`: just after its closing quote, or -1 when it never closes. Two quotes are one quote of the text. */
function skipQuoted(units: Units, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = units.indexOf(QUOTE, at);
    if (quote < 0) return -1;
    if (units[quote + 1] !== QUOTE) return quote + 1;
    at = quote + 2;
  }
}

/** Length of the line end at `at`: 2 for CRLF, 3 where a CR stands too many, 1 for LF (or a lone CR where the dialect has it), 0 for none. */
function lineEndAt(units: Units, at: number, { loneReturn }: CsvDialect): number {
  if (units[at] === LINE_FEED) return 1;
  if (units[at] !== CARRIAGE_RETURN) return 0;
  if (units[at + 1] === LINE_FEED) return 2;
  if (loneReturn) return 1;
  return units[at + 1] === CARRIAGE_RETURN && units[at + 2] === LINE_FEED ? 3 : 0;
}

/** Length of a byte order mark at `at`: where exports were put behind each other, one stands at the start of each. */
function markAt(units: Units, at: number): number {
  if (units[at] === 0xfeff) return 1;
  return units[at] === 0xef && units[at + 1] === 0xbb && units[at + 2] === 0xbf ? 3 : 0;
}

/** End of `="…"`, by which exports keep Excel from changing a code: just after its closing quote; -1 where it is not the whole of a field. */
function skipFormulaText(units: Units, start: number, dialect: CsvDialect): number {
  const end = skipQuoted(units, start + 1);
  if (end < 0 || (end < units.length && units[end] !== dialect.delimiter && lineEndAt(units, end, dialect) === 0)) return -1;
  const feed = units.indexOf(LINE_FEED, start);
  return feed >= 0 && feed < end ? -1 : end;
}

/**
 * Reads the record that begins at `start`. A quote counts only as the first unit of a field, as in Excel; what follows a closing quote is plain
 * text. Beyond Excel, a delimiter within `="…"` is text too: what an export keeps together there is one value.
 */
export function scanRecord(units: Units, start: number, dialect: CsvDialect): CsvRecord {
  const fields: Span[] = [];
  let fieldStart = start;
  let at = start + markAt(units, start);
  let isFirst = true;
  for (;;) {
    if (isFirst && units[at] === QUOTE) {
      const end = skipQuoted(units, at);
      if (end < 0) return { fields: [...fields, { start: fieldStart, end: units.length }], start, end: units.length, next: units.length, openQuote: at };
      at = end;
    } else if (isFirst && units[at] === EQUALS && units[at + 1] === QUOTE) at = Math.max(at, skipFormulaText(units, at, dialect));
    isFirst = false;
    const lineEnd = at < units.length ? lineEndAt(units, at, dialect) : 0;
    if (at >= units.length || lineEnd > 0) {
      fields.push({ start: fieldStart, end: at });
      return { fields, start, end: at, next: at + lineEnd };
    }
    if (units[at] === dialect.delimiter) {
      fields.push({ start: fieldStart, end: at });
      fieldStart = at + 1;
      isFirst = true;
    }
    at += 1;
  }
}

/** All records from `start` to the end; the line end of the last record starts no new one. */
export function* scanRecords(units: Units, start: number, dialect: CsvDialect): Generator<CsvRecord> {
  let at = start;
  while (at < units.length) {
    const record = scanRecord(units, at, dialect);
    yield record;
    at = record.next;
  }
}

function unquote(raw: string): string {
  let close = 1;
  for (;;) {
    close = raw.indexOf('"', close);
    if (close < 0) return raw.slice(1).replaceAll('""', '"');
    if (raw[close + 1] !== '"') break;
    close += 2;
  }
  return raw.slice(1, close).replaceAll('""', '"') + raw.slice(close + 1);
}

const FORMULA_TEXT = /^="((?:[^"]|"")*)"$/;

/** The text of a field as its reader means it: without its quotes, two quotes as one, `="0012"` as 0012. @param raw The field as it stands in the file. */
export function fieldText(raw: string): string {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const value = text.startsWith('"') ? unquote(text) : text;
  return value.startsWith('="') ? (FORMULA_TEXT.exec(value)?.[1]?.replaceAll('""', '"') ?? value) : value;
}
