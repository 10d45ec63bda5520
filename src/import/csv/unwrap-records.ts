/**
 * Lines that stand in quotes as a whole: what a spreadsheet makes of a file that it opened as one column. The quotes are taken off,
 * and stay off in what is written, so that the next program sees columns.
 */
import { detectDialect, sampleRecords } from './detect-dialect';
import { QUOTE, scanRecord, scanRecords } from './scan-csv';
import type { CsvDialect, CsvRecord, Units } from './scan-csv';

/** Whether a record is one field, in quotes from its first unit to its last. */
const isWrapped = (units: Units, { fields, start, end, openQuote }: CsvRecord): boolean =>
  fields.length === 1 && openQuote === undefined && end - start > 2 && units[start] === QUOTE && units[end - 1] === QUOTE;

/** What stands between the quotes, two quotes as one. */
function inside(units: Units, { start, end }: CsvRecord): Units {
  const content = units.slice(start + 1, end - 1);
  let length = 0;
  for (let at = 0; at < content.length; at += 1) {
    const unit = content[at] ?? 0;
    if (unit === QUOTE && content[at + 1] === QUOTE) at += 1;
    content[length] = unit;
    length += 1;
  }
  return content.subarray(0, length);
}

/** Fields of a record once its quotes are off; 0 when it would then be more than one record, or none that ends. */
function widthInside(content: Units, dialect: CsvDialect): number {
  const record = scanRecord(content, 0, dialect);
  return record.next === content.length && record.end === content.length && record.openQuote === undefined ? record.fields.length : 0;
}

/** Rewrites the records from `start` on; those for which `unwrap` gives nothing stay as they are. */
function rewrite(units: Units, start: number, dialect: CsvDialect, unwrap: (record: CsvRecord) => Units | undefined): { readonly units: Units; readonly count: number } {
  const written = units.slice();
  let [to, count] = [start, 0];
  for (const record of scanRecords(units, start, dialect)) {
    const content = unwrap(record);
    if (content !== undefined) count += 1;
    for (const piece of [content ?? units.subarray(record.start, record.end), units.subarray(record.end, record.next)]) {
      written.set(piece, to);
      to += piece.length;
    }
  }
  return { units: written.subarray(0, to), count };
}

/** @property count How many lines were in quotes. */
export interface Unwrapped {
  readonly units: Units;
  readonly dialect: CsvDialect;
  readonly count: number;
}

/** All lines in quotes: when taken off the header and those below it, there are columns. */
function unwrapAll(units: Units, start: number, dialect: CsvDialect): Unwrapped | undefined {
  const sample = sampleRecords(units, start, dialect);
  if (sample.length === 0 || !sample.every((record) => isWrapped(units, record))) return undefined;
  const { units: bare, count } = rewrite(units, start, dialect, (record) => (isWrapped(units, record) ? inside(units, record) : undefined));
  const { delimiter, loneReturn, header } = detectDialect(bare, start);
  return header < 0 ? undefined : { units: bare, dialect: { delimiter, loneReturn }, count };
}

/** Only the lines with quotes of their own: those that a program which knows another delimiter had to quote. They must give as many fields as the header. */
function unwrapSome(units: Units, start: number, dialect: CsvDialect, header: number): Unwrapped | undefined {
  const width = sampleRecords(units, start, dialect)[header]?.fields.length ?? 0;
  const unwrap = (record: CsvRecord): Units | undefined => {
    if (!isWrapped(units, record)) return undefined;
    const content = inside(units, record);
    return content.includes(QUOTE) && widthInside(content, dialect) === width ? content : undefined;
  };
  // Nearly every file has none: it is looked through before anything is copied.
  for (const record of scanRecords(units, start, dialect)) if (unwrap(record) !== undefined) return { ...rewrite(units, start, dialect, unwrap), dialect };
  return undefined;
}

/** @param header As `detectDialect` found it. @returns `undefined` for a file in which no line is in quotes as a whole. */
export function unwrapRecords(units: Units, start: number, dialect: CsvDialect, header: number): Unwrapped | undefined {
  if (!units.includes(QUOTE, start)) return undefined;
  return header < 0 ? unwrapAll(units, start, dialect) : unwrapSome(units, start, dialect, header);
}
