/**
 * The chain of a log: each line bears the check of the line before, and the first row of the sheet bears the number and the check of the last line.
 * So a line that was changed, left out, put elsewhere or cut off the end is seen. Whoever makes the whole chain anew is not: there is no secret in it.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Language } from '../model/result-style';
import { isBlank } from '../model/table';
import type { Row, Table } from '../model/table';
import { entryTexts, LOG_HEADERS } from './log-entry';
import type { LogEntry } from './log-entry';

/** What stands before the first line. */
const BEGIN = '0';
/** Digits (hex) of a check: 128 bits. */
const CHECK_LENGTH = 32;
/** Rows above the first line: the end of the chain, and the headers. */
const HEAD_ROWS = 2;
const WIDTH = LOG_HEADERS.nl.length;

/**
 * `none`: no log. `broken`: at a row, as the user sees it. `changed`: its words are not those of its check. `order`: it does not follow the line above it. `cut`: the log does not end where it should.
 * @property entries Lines that stand there.
 */
export type LogState =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly entries: number }
  | { readonly kind: 'broken'; readonly entries: number; readonly row: number; readonly because: 'changed' | 'order' | 'cut' };

/** What is to be written. @property head The first row of the sheet. @property headers The second row; absent where it stands. @property start Index (from 0) of the row for the first of `rows`. All cells are text. */
export interface LogWriting {
  readonly head: readonly string[];
  readonly headers?: readonly string[];
  readonly start: number;
  readonly rows: readonly (readonly string[])[];
}

const textsOf = (row: Row | undefined): readonly string[] => Array.from({ length: WIDTH }, (_, column) => String(row?.[column] ?? '').trim());
const checkOf = (texts: readonly string[]): string => bytesToHex(sha256(JSON.stringify(texts))).slice(0, CHECK_LENGTH);

interface End {
  readonly count: number;
  readonly check: string;
}

const headOf = ({ count, check }: End): readonly string[] => ['Logboek', 'Regels', String(count), 'Laatste controle', check];

function readHead({ rows, firstRow }: Table): End | undefined {
  const [name, , count = '', , check = ''] = textsOf(rows[0]);
  return firstRow === 1 && name === 'Logboek' && /^\d+$/.test(count) && check !== '' ? { count: Number(count), check } : undefined;
}

/** The lines that stand there, with their rows as the user sees them. */
const linesOf = ({ rows, firstRow }: Table): readonly { readonly row: number; readonly texts: readonly string[] }[] =>
  rows.flatMap((row, index) => (index + firstRow <= HEAD_ROWS || row.every(isBlank) ? [] : [{ row: index + firstRow, texts: textsOf(row) }]));

/** @param table The sheet of the log as it stands; `undefined` where there is none. Its first row must be the first of the sheet. */
export function appendEntries(table: Table | undefined, entries: readonly LogEntry[], language: Language): LogWriting {
  // A log that was cut goes on from where it ended, so that the cut is seen for ever.
  let end = (table === undefined ? undefined : readHead(table)) ?? { count: 0, check: BEGIN };
  const rows = entries.map((entry) => {
    const texts = [String(end.count + 1), ...entryTexts(entry, language), end.check];
    end = { count: end.count + 1, check: checkOf(texts) };
    return [...texts, end.check];
  });
  const last = table === undefined ? 0 : linesOf(table).at(-1)?.row ?? 0;
  return { head: headOf(end), ...(table === undefined ? { headers: LOG_HEADERS[language] } : {}), start: Math.max(HEAD_ROWS, last), rows };
}

/** Whether a log is whole. */
export function checkLog(table: Table | undefined): LogState {
  if (table === undefined || table.rows.every((row) => row.every(isBlank))) return { kind: 'none' };
  const lines = linesOf(table);
  const broken = (row: number, because: 'changed' | 'order' | 'cut'): LogState => ({ kind: 'broken', entries: lines.length, row, because });
  const end = readHead(table);
  let before: End = { count: 0, check: BEGIN };
  for (const { row, texts } of lines) {
    const [own, previous] = [texts.at(-1) ?? '', texts.at(-2)];
    if (checkOf(texts.slice(0, -1)) !== own) return broken(row, 'changed');
    if (previous !== before.check || texts[0] !== String(before.count + 1)) return broken(row, 'order');
    before = { count: before.count + 1, check: own };
  }
  return end?.count === before.count && end.check === before.check ? { kind: 'whole', entries: lines.length } : broken(lines.at(-1)?.row ?? 1, 'cut');
}
