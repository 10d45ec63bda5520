/** The unit behind a number: a word or sign for it, times and a period, or a share of a whole ("drie van de vier"). */
import type { Unit } from './quantity';
import { readNumber } from './read-number';
import type { ReadNumber } from './read-number';
import { comparatorBehind } from './read-comparator';
import type { FoundComparator } from './read-comparator';
import { periodBehind } from './read-period';
import { MONEY_BEFORE, TIMES_WORDS, UNIT_WORDS, WHOLE } from './units.nl';
import type { UnitScale } from './units.nl';
import { isDigit, isLetter, skipSpaces, skipSpacesBack, wordAt, wordBefore } from './words';

/** @property word The unit as it stands. */
export interface ReadUnit extends UnitScale {
  readonly word: string;
  readonly end: number;
}

const made = (scale: UnitScale | undefined, word: string, end: number): ReadUnit | undefined => (scale === undefined ? undefined : { ...scale, word, end });

/** A word or sign for a unit that stands behind a number ending at `at`. @param digits Whether the number is in digits: single letters are units only then. */
export function unitBehind(text: string, at: number, digits: boolean): ReadUnit | undefined {
  const start = skipSpaces(text, at);
  const sign = text.charAt(start);
  if (sign === '€' && isDigit(text, skipSpaces(text, start + 1))) return undefined;
  if (sign === '%' || sign === '€') return made(UNIT_WORDS.get(sign), sign, start + 1);
  if (text.startsWith('f.t.e', start)) return made(UNIT_WORDS.get('fte'), 'f.t.e', start + (text[start + 5] === '.' ? 6 : 5));
  const first = wordAt(text, at);
  if (first === undefined) return undefined;
  const whole = WHOLE.includes(first.word) ? wordAt(text, first.end) : undefined;
  const word = whole ?? first;
  if (word.word === 'm' && '2²'.includes(text.charAt(word.end)) && text[word.end] !== undefined && !isLetter(text, word.end + 1)) return made(UNIT_WORDS.get('m2'), 'm2', word.end + 1);
  if (isDigit(text, word.end) || (word.word.length === 1 && !digits)) return undefined;
  if (text.startsWith('k€', start)) return made(UNIT_WORDS.get('k€'), 'k€', start + 2);
  const second = word.word === 'vierkante' || word.word === 'square' ? wordAt(text, word.end) : undefined;
  if (second !== undefined) return made(UNIT_WORDS.get(`${word.word} ${second.word}`) ?? UNIT_WORDS.get('m2'), 'm2', second.end);
  return made(UNIT_WORDS.get(word.word), word.word, word.end);
}

/** A sign or word of money before a number that begins at `at`: where it begins, and what it multiplies. */
export function moneyBefore(text: string, at: number): { readonly start: number; readonly times: number } | undefined {
  const end = skipSpacesBack(text, at);
  if (text[end - 1] === '€') {
    const thousands = text[end - 2] === 'k' && !isLetter(text, end - 3);
    return { start: thousands ? end - 2 : end - 1, times: thousands ? 1000 : 1 };
  }
  const word = wordBefore(text, at);
  const times = word === undefined || !Object.hasOwn(MONEY_BEFORE, word.word) ? undefined : MONEY_BEFORE[word.word];
  // "5 euro 3 keer": that euro has its number before it.
  return word === undefined || times === undefined || isDigit(text, skipSpacesBack(text, word.start) - 1) ? undefined : { start: word.start, times };
}

/** What follows "keer": a period, and a comparator before it ("3 keer of meer per week"). `undefined` without a period. */
export function timesBehind(text: string, at: number, saysTimes: boolean): { readonly period: NonNullable<ReturnType<typeof periodBehind>>; readonly comparator?: FoundComparator } | undefined {
  const word = saysTimes ? undefined : wordAt(text, at);
  const sign = !saysTimes && text[skipSpaces(text, at)] === '×' ? skipSpaces(text, at) + 1 : undefined;
  const end = saysTimes ? at : sign ?? (word !== undefined && TIMES_WORDS.includes(word.word) ? word.end : undefined);
  if (end === undefined) return undefined;
  const comparator = comparatorBehind(text, end);
  const period = periodBehind(text, comparator?.end ?? end, true);
  return period === undefined ? undefined : { period, ...(comparator === undefined ? {} : { comparator }) };
}

const OUT_OF = [' van de ', ' van elke ', ' op de ', ' op elke ', ' out of ', ' of the ', ' op '] as const;

/** A whole behind a number, as a number: "drie van de vier", "1 op de 10", "3 out of 4". */
export function wholeBehind(text: string, number: ReadNumber): ReadNumber | undefined {
  const joint = text[number.end] === ' ' && 'vo'.includes(text.charAt(number.end + 1)) ? OUT_OF.find((one) => text.startsWith(one, number.end)) : undefined;
  const at = number.end + (joint?.length ?? 0);
  if (joint === undefined || !(isDigit(text, at) || isLetter(text, at))) return undefined;
  const whole = readNumber(text, at, false);
  return whole?.kind !== 'plain' || whole.low !== whole.high || whole.low <= number.high || number.low !== Math.floor(number.low) ? undefined : whole;
}

/** Units that stand by a word of their own: no noun behind makes the number one of something else, and no word before makes it a code. */
export const isFirm = (unit: Unit): boolean => unit !== 'people' && unit !== 'count';
