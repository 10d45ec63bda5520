/** A cell -> its text as the sheet shows it, and whether that says anything: the one door through which values come in. */
import type { Cell } from '../model/table';
import { cleanText } from '../text/clean-text';
import { EMPTY_WORDS, ERROR_VALUES, POINTERS } from './cell-words.nl';
import { stripEnd } from '../text/strip-end';

/** Most digits of a number that a sheet keeps. */
const DIGITS = 15;
/** Most digits behind the point that a cell shows where nothing else was chosen. */
const SHOWN = 9;
/** Characters that such a cell shows of a number with decimals. */
const WIDTH = 11;

/** A number as a Dutch Excel shows it in a cell of format General: "14,2", "8,3" for 8.300000000000001, "1E+21". */
export function numberText(value: number): string {
  const written = String(value);
  if ((written.length <= WIDTH && !written.includes('e')) || (Number.isSafeInteger(value) && Math.abs(value) < 10 ** DIGITS)) return written.replace('.', ',');
  const rounded = Number(value.toPrecision(DIGITS));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 10 ** DIGITS || size < 10 ** -SHOWN)) {
    const [mantissa = '', exponent = ''] = rounded.toExponential(5).split('e');
    return `${String(Number(mantissa)).replace('.', ',')}E${exponent.replace(/(?<=[+-])(?=\d$)/, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(rounded.toFixed(Math.max(0, Math.min(SHOWN, SHOWN + 1 - whole))))).replace('.', ',');
}

// Control characters other than tab and line breaks, and lone surrogates: they carry no meaning and break writers.
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text of a cell in its normal form (see `cleanText`), without characters that mean nothing. Numbers as the sheet shows them; '' for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return cleanText(cell.replace(UNREADABLE, ' '));
}

/** Longest text that can be an error or stand for nothing. */
const LONGEST = 40;
const ERROR = /^#(?:[\p{Lu}\d_/]+[!?]|#+)$|^err:\d{3}$/iu;
const ERRORS: ReadonlySet<string> = new Set(ERROR_VALUES);

/** "#N/B", "#VERW!", "#NAME?": what a spreadsheet shows for a value it could not get. */
export const isError = (text: string): boolean => text.length <= LONGEST && (text.startsWith('#') || text.startsWith('E')) && (ERROR.test(text) || ERRORS.has(text.toLowerCase()));

/** Excel hands an empty cell to a custom function as 0, so a bare 0 says no more than an empty cell, anywhere. */
const ZERO = /^[-+]?0+(?:[.,]0+)?$/;
export const isZero = (text: string): boolean => text.length <= 8 && ZERO.test(text) && (text.length < 2 || /[.,+-]/.test(text));

const NOTHING: ReadonlySet<string> = new Set(EMPTY_WORDS);
const LONGEST_NOTHING = Math.max(...EMPTY_WORDS.map(({ length }) => length));
const MARKS_ONLY = /^[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e\s–—…·]+$/;
const BEFORE = /^[\s([{<"'*]+/;
const BEHIND = /[\s)\]}>"'*.…!?:]/;
const POINTS_ELSEWHERE = new RegExp(`^(?:${POINTERS.join('|')}) (?:\\S+ )?\\S+$`, 'i');
/** Most cells: nothing around the words, and no full stops. */
const BARE = /^[\p{L}\d][^.]*[\p{L}\d]$/u;

/** "n.v.t.", "(leeg)", "NULL", "-", "zie functieboek": words that stand for nothing. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (BARE.test(text)) return (text.length <= LONGEST_NOTHING && NOTHING.has(text.toLowerCase())) || POINTS_ELSEWHERE.test(text);
  if (MARKS_ONLY.test(text)) return true;
  const bare = stripEnd(text.replace(BEFORE, ''), (character) => BEHIND.test(character)).toLowerCase();
  return NOTHING.has(bare.replace(/\.\s*/g, '')) || NOTHING.has(bare) || POINTS_ELSEWHERE.test(text);
}
