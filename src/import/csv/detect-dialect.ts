/** Which delimiter and line ends a CSV file uses, from its first records. */
import { CARRIAGE_RETURN, LINE_FEED, QUOTE, scanRecords } from './scan-csv';
import type { CsvDialect, CsvRecord, Units } from './scan-csv';

/** In the order in which they win where nothing tells them apart: Dutch Excel's own goes first. */
const CANDIDATES = [';', ',', '\t', '|'].map((character) => character.charCodeAt(0));
/** Dutch Excel's own delimiter: for a file of one column, which shows none. */
const DEFAULT_DELIMITER = ';'.charCodeAt(0);
const SPACE = 0x20;
/** Records looked at; enough to see past a few odd ones. */
const SAMPLE_RECORDS = 40;
/** Share of the records, from the first that it splits, that must have the same width before a delimiter counts as steady. */
const STEADY = 0.8;

/** A carriage return alone ends records when the first line end outside quotes is one. */
function endsWithLoneReturn(units: Units, start: number): boolean {
  let quoted = false;
  for (let at = start; at < units.length; at += 1) {
    if (units[at] === QUOTE) quoted = !quoted;
    else if (!quoted && units[at] === LINE_FEED) return false;
    else if (!quoted && units[at] === CARRIAGE_RETURN) return units[at + 1] !== LINE_FEED && units[at + 1] !== CARRIAGE_RETURN;
  }
  return false;
}

/**
 * How a delimiter divides the first records.
 * @property first Which record is the first that it divides: the header, below a title line where there is one.
 * @property spaced Whether a space follows the delimiter there, as in running text.
 * @property width Fields of most records from there on.
 */
interface Division {
  readonly delimiter: number;
  readonly first: number;
  readonly spaced: boolean;
  readonly steady: boolean;
  readonly width: number;
}

export function sampleRecords(units: Units, start: number, dialect: CsvDialect): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  for (const record of scanRecords(units, start, dialect)) {
    if (record.end > record.start) records.push(record);
    if (records.length >= SAMPLE_RECORDS) break;
  }
  return records;
}

function divide(units: Units, start: number, dialect: CsvDialect): Division | undefined {
  const records = sampleRecords(units, start, dialect);
  const first = records.findIndex(({ fields }) => fields.length > 1);
  const header = records[first];
  if (header === undefined) return undefined;
  const counts = new Map<number, number>();
  for (const { fields } of records.slice(first)) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  const [common, count] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
  const steady = common > 1 && count >= STEADY * (records.length - first);
  const spaced = header.fields.slice(1).every((field) => units[field.start] === SPACE);
  // A delimiter that leaves the first line whole divides a header below a title, or the running text below the header of one column.
  if (first > 0 && (!steady || spaced)) return undefined;
  return { delimiter: dialect.delimiter, first, spaced, steady, width: Math.max(header.fields.length, common) };
}

/** Steady goes before unsteady, an earlier header before a later one, columns before running text, wide before narrow. */
const compare = (a: Division, b: Division): number =>
  Number(b.steady) - Number(a.steady) || a.first - b.first || Number(a.spaced) - Number(b.spaced) || b.width - a.width;

/** `sep=;` as the first line, by which a file tells Excel its delimiter. @property next Where the records begin. */
export interface SepLine {
  readonly delimiter: number;
  readonly next: number;
}

/** Reads a `sep=` line at `start`, if there is one. */
export function readSepLine(units: Units, start: number): SepLine | undefined {
  const opening = String.fromCharCode(...units.subarray(start, start + 4)).toLowerCase();
  const delimiter = units[start + 4];
  if (opening !== 'sep=' || delimiter === undefined) return undefined;
  let at = start + 5;
  if (units[at] === CARRIAGE_RETURN) at += 1;
  if (units[at] === LINE_FEED) at += 1;
  return at > start + 5 || at >= units.length ? { delimiter, next: at } : undefined;
}

/** @property header Which record (from 0, empty ones not counted) is the first that the delimiter divides; -1 when none does. */
export interface FoundDialect extends CsvDialect {
  readonly header: number;
}

/** The delimiter (`;`, `,`, tab or `|`) that divides the header and the records below it most steadily; `;` when none divides them. */
export function detectDialect(units: Units, start: number): FoundDialect {
  const loneReturn = endsWithLoneReturn(units, start);
  const [best] = CANDIDATES.flatMap((delimiter) => divide(units, start, { delimiter, loneReturn }) ?? []).sort(compare);
  return { delimiter: best?.delimiter ?? DEFAULT_DELIMITER, loneReturn, header: best?.first ?? -1 };
}
