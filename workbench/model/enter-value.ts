/** What Excel makes of a value that is written to a cell: text, number, formula. Where documentation is silent it guesses; see docs/known-limitations.md. */
import { CellValueType, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData } from '@univerjs/core';

/** Most characters that a cell holds. */
const CELL_LIMIT = 32_767;

/** A cell that holds nothing of before: neither value, nor formula, nor rich text. */
const CLEARED = { v: null, f: null, si: null, p: null, t: null } as const;

/** One object of each, so that many cells are known to share it. */
const PATTERNS = new Map(['0%', 'd-mmm', 'd-m-yyyy'].map((pattern): [string, IStyleData] => [pattern, { n: { pattern } }]));
const WRAPPED: IStyleData = { tb: WrapStrategy.WRAP };

const number = (v: number, pattern = ''): ICellData => {
  const s = PATTERNS.get(pattern);
  return { ...CLEARED, v, t: CellValueType.NUMBER, ...(s === undefined ? {} : { s }) };
};
/** Guess G7: Excel turns wrapping on where text with line breaks is written. */
const text = (v: string): ICellData => ({ ...CLEARED, v, t: CellValueType.STRING, ...(v.includes('\n') ? { s: WRAPPED } : {}) });
const verbatim = (v: string): ICellData => ({ ...text(v), t: CellValueType.FORCE_STRING });

/** Excel counts days from 1900, with a 29 February that never was. */
const serialOf = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

/** Guess G8: day-month-year, as in a Dutch Excel; without a year this year. */
function readDate(value: string): ICellData | undefined {
  const match = /^(\d{1,2})-(\d{1,2})(?:-(\d{4}|\d{2}))?$/.exec(value);
  if (match === null) return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const year = match[3] === undefined ? new Date().getFullYear() : Number(match[3].padStart(4, '20'));
  return number(serialOf(year, month, day), match[3] === undefined ? 'd-mmm' : 'd-m-yyyy');
}

function readText(value: string): ICellData {
  if (/^[+-]?\d+([.,]\d+)?$/.test(value)) return number(Number(value.replace(',', '.')));
  if (/^[+-]?\d+([.,]\d+)?%$/.test(value)) return number(Number(value.slice(0, -1).replace(',', '.')) / 100, '0%');
  if (/^(TRUE|FALSE|WAAR|ONWAAR)$/i.test(value)) return { ...CLEARED, v: /^(TRUE|WAAR)$/i.test(value) ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith('=') && value.length > 1) return { ...CLEARED, f: value };
  // Guess G9: + - and @ before something that is no number begin a formula, as when typed.
  if (/^[+@-]./.test(value)) return { ...CLEARED, f: `=${value}` };
  return readDate(value) ?? text(value);
}

/**
 * @param pattern Number format of the cell; '@' keeps every text as it is.
 * @returns `undefined` to leave the cell alone (null was written); 'too-long' for what no cell holds.
 */
export function enterValue(value: unknown, pattern: string): ICellData | 'too-long' | 'not-a-value' | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return { ...CLEARED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string') return 'not-a-value';
  if (value === '') return CLEARED;
  if (value.length > CELL_LIMIT) return 'too-long';
  if (value.startsWith("'")) return value.length === 1 ? CLEARED : verbatim(value.slice(1));
  return pattern === '@' ? verbatim(value) : readText(value);
}

/** As the API gives a cell's value. */
export function readValue(cell: ICellData | null | undefined): string | number | boolean {
  if (cell === null || cell === undefined) return '';
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  return cell.v ?? '';
}
