/** How the time divides: the commercial and the administrative share of one row, read together, since one without the other proves little. */
import type { Cell } from '../model/table';
import { fold } from '../text/fold';
import { readShare } from '../text/read-share';
import { cellText, isError, isPlaceholder, isZero, numberText } from './read-cell';

/**
 * `missing`: neither is filled in. `unusable`: what stands there is no division of the time.
 * @property commercial, administrative As the sheet shows it; absent where it is 0 or empty.
 * @property alone Whether one of them is filled in, and leaves a rest.
 * @property found Both, for display.
 */
export type Shares =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly found: string }
  | { readonly kind: 'used'; readonly commercial?: string; readonly administrative?: string; readonly alone: boolean; readonly found: string };

/** How far two shares together may be from 100 percent. */
const ABOUT = 5;
const PLAIN = /^[-+]?\d+(?:[.,]\d+)?(?:E[-+]?\d+)?$/i;

/** @property percent Absent where it is no share. */
interface Share {
  readonly text: string;
  readonly percent?: number;
}

/** A share as percents, or as a fraction of 1 that is still to be told from percents. Excel hands a cell formatted as a percentage over as a fraction. */
function parse(text: string): Share {
  if (/^-\s*\d/.test(text)) return { text };
  const percent = PLAIN.test(text) ? Number(text.replace(',', '.')) : readShare(fold(text));
  return percent === undefined ? { text } : { text, percent };
}

function textOf(cell: Cell | undefined): string {
  const text = cellText(cell);
  return isZero(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text) || isError(text) || isPlaceholder(text) ? '' : text;
}

/** A fraction as a sheet shows it in percents, since one host hands a cell that shows 50% over as the number 0.5 and another as the text "0,5" or "50%". */
const inPercents = ({ percent = 0 }: Share): Share => ({ text: `${numberText(percent * 100)}%`, percent: percent * 100 });

const isBare = ({ text }: Share): boolean => PLAIN.test(text);

/** Reads both shares of a row; `undefined` for a column that the list does not have. */
export function readShares(commercial: Cell | undefined, administrative: Cell | undefined): Shares {
  const texts = [commercial, administrative].map(textOf);
  const found = texts.map((text) => (text === '' ? '–' : text)).join(' / ');
  const filled = texts.flatMap((text, side) => (text === '' ? [] : [{ side, share: parse(text) }]));
  if (filled.length === 0) return { kind: 'missing' };
  if (filled.some(({ share }) => share.percent === undefined)) return { kind: 'unusable', found };
  const sum = filled.reduce((total, { share }) => total + (share.percent ?? 0), 0);
  const areFractions = filled.every(({ share }) => isBare(share) && (share.percent ?? 0) <= 1) && (filled.length === 1 || Math.abs(100 * sum - 100) <= ABOUT);
  const whole = areFractions ? 100 * sum : sum;
  const isDivision = filled.length === 1 ? whole <= 100 : Math.abs(whole - 100) <= ABOUT;
  if (!isDivision) return { kind: 'unusable', found };
  const [first, second] = [0, 1].map((side) => filled.find((one) => one.side === side)).map((one) => (one === undefined || !areFractions ? one?.share : inPercents(one.share)));
  return { kind: 'used', found, alone: filled.length === 1 && whole < 100 - ABOUT, ...(first === undefined ? {} : { commercial: first.text }), ...(second === undefined ? {} : { administrative: second.text }) };
}
