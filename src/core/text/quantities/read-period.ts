/** The period in which something happens so often: "per week", "per 2 maanden", "in de week", "/dag", and words such as "dagelijks" and "om de week". */
import { WEEKLY, EVERY, PERIOD_WORDS, PER_WORDS, REGULAR } from './units.nl';
import type { PeriodLength } from './units.nl';
import { readNumber, settle } from './read-number';
import type { Period, Quantity } from './quantity';
import { gatherPhrases, phraseAt, skipSpaces, wordAt } from './words';

/** @property times How often the period is passed in one `per`: "per 2 weken" is 0.5 per week, "per kwartaal" 4 per year. @property weekly How often once in it is, per working week. */
export interface ReadPeriod {
  readonly per: Period;
  readonly times: number;
  readonly weekly: number;
  readonly end: number;
}

const PER = gatherPhrases(PER_WORDS.map((phrase) => [phrase, phrase] as const));
const REGULARS = gatherPhrases(REGULAR);
const EVERIES = gatherPhrases(EVERY.map((phrase) => [phrase, phrase] as const));

const made = ({ per, weekly, named = 1 }: PeriodLength, often: number, end: number): ReadPeriod => ({ per, times: named * often, weekly: settle(weekly * often), end });

/** A period with the number of them before it: "week", "2 weken", "de twee weken". */
function lengthAt(text: string, at: number): ReadPeriod | undefined {
  const word = wordAt(text, at);
  const named = word === undefined ? undefined : PERIOD_WORDS.get(word.word);
  if (word !== undefined && named !== undefined) return made(named, 1, word.end);
  const number = readNumber(text, skipSpaces(text, at), false);
  const unit = number === undefined ? undefined : wordAt(text, number.end);
  const length = unit === undefined ? undefined : PERIOD_WORDS.get(unit.word);
  return number === undefined || unit === undefined || length === undefined || number.low !== number.high || number.low < 1 ? undefined : made(length, 1 / number.low, unit.end);
}

/** The period behind a unit that ends at `at`. @param frequency True behind "keer": there "in de week" and "a week" are periods too. */
export function periodBehind(text: string, at: number, frequency: boolean): ReadPeriod | undefined {
  const start = skipSpaces(text, at);
  if (text[start] === '/') return lengthAt(text, start + 1);
  const per = start === at ? undefined : phraseAt(text, start, PER);
  if (per === undefined || (!frequency && per.meaning.startsWith('in'))) return undefined;
  return lengthAt(text, per.end);
}

/** A word that says how often by itself, at `at`: "dagelijks", "om de twee weken". */
export function regularAt(text: string, at: number): ReadPeriod | undefined {
  const found = phraseAt(text, at, REGULARS);
  if (found !== undefined) return made(found.meaning[0], found.meaning[1], found.end);
  const every = phraseAt(text, at, EVERIES);
  return every === undefined ? undefined : lengthAt(text, every.end);
}

/** A frequency as a quantity. */
export const frequencyOf = (period: ReadPeriod, start: number): Quantity => ({ unit: 'frequency', low: period.weekly, high: period.weekly, per: period.per, start, end: period.end });

/** So many each period, in times per working week. */
export const perWeek = (value: number, per: Period): number => value * WEEKLY[per];
