/** Which delimiter and line ends a CSV file uses, from its first records. */
import { CARRIAGE_RETURN, LINE_FEED, QUOTE, scanRecords } from './scan-csv';
import type { CsvDialect, Units } from './scan-csv';

const CANDIDATES = [';', ',', '\t'].map((character) => character.charCodeAt(0));
/** Dutch Excel's own delimiter: for a file of one column, which shows none. */
const DEFAULT_DELIMITER = ';'.charCodeAt(0);
/** Records looked at; enough to see past a few odd ones. */
const SAMPLE_RECORDS = 40;
/** Share of the records that must have the same width before a delimiter is believed when the first record lacks it. */
const STEADY = 0.8;

/** A carriage return alone ends records when the first line end outside quotes is one. */
function endsWithLoneReturn(units: Units, start: number): boolean {
  let quoted = false;
  for (let at = start; at < units.length; at += 1) {
    if (units[at] === QUOTE) quoted = !quoted;
    else if (!quoted && units[at] === LINE_FEED) return false;
    else if (!quoted && units[at] === CARRIAGE_RETURN) return units[at + 1] !== LINE_FEED;
  }
  return false;
}

interface Widths {
  readonly first: number;
  readonly common: number;
  readonly share: number;
}

function measureWidths(units: Units, start: number, dialect: CsvDialect): Widths {
  const widths: number[] = [];
  for (const record of scanRecords(units, start, dialect)) {
    if (record.end > record.start) widths.push(record.fields.length);
    if (widths.length >= SAMPLE_RECORDS) break;
  }
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [common, count] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
  return { first: widths[0] ?? 0, common, share: widths.length === 0 ? 0 : count / widths.length };
}

/** How well a delimiter explains the records: 0 when it splits nothing, or only running text below an undivided header. */
function scoreWidths({ first, common, share }: Widths): number {
  if (common < 2 && first < 2) return 0;
  if (first < 2 && (common < 3 || share < STEADY)) return 0;
  return Math.max(first, common) * share;
}

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

/** The delimiter (`;`, `,` or tab) that gives the widest and steadiest records; `;` when none divides them. */
export function detectDialect(units: Units, start: number): CsvDialect {
  const loneReturn = endsWithLoneReturn(units, start);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: scoreWidths(measureWidths(units, start, { delimiter, loneReturn })) }));
  const best = scored.reduce((first, second) => (second.score > first.score ? second : first));
  return { delimiter: best.score > 0 ? best.delimiter : DEFAULT_DELIMITER, loneReturn };
}
