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

/** Length of the line end at `at`: 2 for CRLF, 1 for LF (or a lone CR where the dialect has it), 0 for none. */
function lineEndAt(units: Units, at: number, { loneReturn }: CsvDialect): number {
  if (units[at] === LINE_FEED) return 1;
  if (units[at] !== CARRIAGE_RETURN) return 0;
  if (units[at + 1] === LINE_FEED) return 2;
  return loneReturn ? 1 : 0;
}

/** Reads the record that begins at `start`. A quote counts only as the first unit of a field, as in Excel; what follows a closing quote is plain text. */
export function scanRecord(units: Units, start: number, dialect: CsvDialect): CsvRecord {
  const fields: Span[] = [];
  let fieldStart = start;
  let at = start;
  for (;;) {
    if (at === fieldStart && units[at] === QUOTE) {
      const end = skipQuoted(units, at);
      if (end < 0) return { fields: [...fields, { start: fieldStart, end: units.length }], start, end: units.length, next: units.length, openQuote: at };
      at = end;
    }
    const lineEnd = at < units.length ? lineEndAt(units, at, dialect) : 0;
    if (at >= units.length || lineEnd > 0) {
      fields.push({ start: fieldStart, end: at });
      return { fields, start, end: at, next: at + lineEnd };
    }
    if (units[at] === dialect.delimiter) {
      fields.push({ start: fieldStart, end: at });
      fieldStart = at + 1;
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

/** The text of a field as its reader means it: without its quotes, two quotes as one. @param raw The field as it stands in the file. */
export function unquote(raw: string): string {
  if (!raw.startsWith('"')) return raw;
  let close = 1;
  for (;;) {
    close = raw.indexOf('"', close);
    if (close < 0) return raw.slice(1).replaceAll('""', '"');
    if (raw[close + 1] !== '"') break;
    close += 2;
  }
  return raw.slice(1, close).replaceAll('""', '"') + raw.slice(close + 1);
}
