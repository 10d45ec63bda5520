/** Two numbers that are a range: "3-5", "3 à 4", "van vijf tot acht", "2 of 3 jaar", "€ 1 - 2 mln", "tussen 5 en 8". */
import { ARTICLES, BETWEEN } from './comparators.nl';
import { readNumber, settle } from './read-number';
import type { ReadNumber } from './read-number';
import { isDigit, isLetter, skipSpaces, skipSpacesBack, wordAt, wordBefore } from './words';

/** Words between that bound the second number as well: whatever bounds the first, the range is closed. */
const CLOSED = ['tot maximaal', 'tot max.', 'tot max', 'tot hoogstens', 'tot ten hoogste', 'en maximaal', 'en max.', 'en hoogstens', 'to a maximum of', 'and at most', 'and no more than'] as const;
/** Signs and words between the numbers of a range; the longest first. `en` and "and" need a word before. */
const JOINTS = [...CLOSED, 'tot en met', 'tot aan', 'up to', 't/m', 'tot', 'to', 'of', 'or', 'en', 'and', 'a', '-', '–', '—'] as const;
const JOINT_LETTERS: ReadonlySet<string> = new Set(JOINTS.map((joint) => joint.charAt(0)));
/** Units that may stand behind the first number as well: "3 jaar tot 5 jaar". */
const BOTH_UNITS: readonly string[] = ['jaar', 'maanden', 'weken', 'dagen', 'uur', 'procent', 'euro', 'fte', 'years', 'months', 'weeks', 'percent'];

/** Where the unit of a first number ends, and the unit. */
function unitBetween(text: string, at: number): { readonly unit: string; readonly end: number } | undefined {
  const start = skipSpaces(text, at);
  if (text[start] === '%') return { unit: '%', end: start + 1 };
  const word = wordAt(text, at);
  return word !== undefined && BOTH_UNITS.includes(word.word) ? { unit: word.word, end: word.end } : undefined;
}

function jointAt(text: string, at: number): { readonly joint: string; readonly end: number } | undefined {
  const start = skipSpaces(text, at);
  if (!JOINT_LETTERS.has(text.charAt(start))) return undefined;
  const joint = JOINTS.find((one) => text.startsWith(one, start) && !(isLetter(text, start) && isLetter(text, start + one.length)));
  return joint === undefined ? undefined : { joint, end: skipSpaces(text, start + joint.length) };
}

const MONEY_SIGN = /(?:€|eur(?:o)?\b) ?/y;
function skipMoney(text: string, at: number): number {
  MONEY_SIGN.lastIndex = at;
  return at + (MONEY_SIGN.exec(text)?.[0].length ?? 0);
}

/** Whether "tussen" stands before a number, or before its article or sign of money. */
function isBetween(text: string, at: number): boolean {
  const end = skipSpacesBack(text, at);
  const word = wordBefore(text, text[end - 1] === '€' ? end - 1 : at);
  return word !== undefined && (BETWEEN.includes(word.word) || (ARTICLES.includes(word.word) && BETWEEN.includes(wordBefore(text, word.start)?.word ?? '')));
}

/** What a number and the one behind it make: a range, `code` where they cannot be one ("2-1", "12-05-"), or `undefined` where no second number follows. */
export function readRange(text: string, start: number, first: ReadNumber, money: boolean): ReadNumber | 'code' | undefined {
  const unit = unitBetween(text, first.end);
  const joint = jointAt(text, unit?.end ?? first.end);
  if (joint === undefined || first.kind !== 'plain') return undefined;
  const from = skipMoney(text, joint.end);
  const second = isDigit(text, from) || isLetter(text, from) ? readNumber(text, from, money || from > joint.end) : undefined;
  if (second?.kind !== 'plain') return undefined;
  const hyphen = '-–—'.includes(joint.joint);
  if (unit !== undefined && unitBetween(text, second.end)?.unit !== unit.unit) return undefined;
  if ((joint.joint === 'en' || joint.joint === 'and') && !isBetween(text, start)) return undefined;
  // "1 - 2 mln", "5 à 10 duizend": what multiplies the second multiplies the first.
  const scaled = first.scale === 1 && second.scale > 1 && first.low * second.scale < second.high;
  const [low, high] = scaled ? [settle(first.low * second.scale), second.high] : [first.low, second.high];
  if (high <= low) return hyphen ? 'code' : undefined;
  if (hyphen && '-/'.includes(text.charAt(second.end)) && isDigit(text, second.end + 1)) return 'code';
  return { low, high, end: second.end, scale: second.scale, kind: 'plain', digits: Math.max(first.digits, second.digits), ...(CLOSED.some((one) => one === joint.joint) ? { closed: true } : {}) };
}
