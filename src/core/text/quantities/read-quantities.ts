/** A folded text -> the quantities in it, each with its unit, its range, and what it counts. Reads around the numbers only: a text without any costs one look. */
import { bound } from './bounds';
import { ENGLISH_ONLY, ENGLISH_UNITS, OF_TIME, WITH_ARTICLE } from './comparators.nl';
import { LEADS_TO, PERSONS } from './counted-words.nl';
import { findAnchor } from './find-anchor';
import { isAge } from './is-age';
import { followsCodeWord, isClock, isDate, isPartOfCode, isTooLong } from './is-code';
import { MONEY_CONTEXT } from './not-quantities.nl';
import type { Quantity, Unit } from './quantity';
import { comparatorBefore, comparatorBehind } from './read-comparator';
import type { FoundComparator } from './read-comparator';
import { readCounted, readWhole } from './read-counted';
import { numberOfWord, readNumber, settle } from './read-number';
import type { ReadNumber } from './read-number';
import { frequencyOf, periodBehind, regularAt } from './read-period';
import type { ReadPeriod } from './read-period';
import { readRange } from './read-range';
import { isFirm, moneyBefore, timesBehind, unitBehind, wholeBehind } from './read-unit';
import { BARE_LENGTH, LIST_UP_TO, LOOK_BACK, MONEY_FROM } from './weights';
import { isDigit, isLetter, skipSpaces, skipSpacesBack, wordAt, wordBefore } from './words';

/** What a number turned out to be, with where it ends; `of` and `per` where the text says them. */
interface Meaning {
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly of?: string;
  readonly period?: ReadPeriod;
  readonly behind?: FoundComparator;
  /** The first word of unit or noun, by which English is told. */
  readonly word?: string;
}

/** A number with all that stands before and right behind it. */
interface Spot {
  readonly text: string;
  readonly number: ReadNumber;
  /** Where the number begins, its sign of money included. */
  readonly start: number;
  readonly money: number | undefined;
  readonly range: boolean;
  readonly before: FoundComparator | undefined;
  readonly behind: FoundComparator | undefined;
  /** Behind the number and the comparator there. */
  readonly end: number;
}

/** A comparator behind a unit; a word that belongs to the next number ("5 jaar, minimaal 3 projecten") is none. */
function behindOf(text: string, at: number): FoundComparator | undefined {
  const found = comparatorBehind(text, at);
  if (found === undefined || found.words === '') return found;
  const next = skipSpaces(text, found.end);
  const word = wordAt(text, found.end)?.word;
  return isDigit(text, next) || text[next] === '€' || (word !== undefined && (word === 'dan' || word === 'than' || (!found.words.includes(' ') && numberOfWord(word) !== undefined))) ? undefined : found;
}

const ofPeriod = (period: ReadPeriod | undefined): Pick<Meaning, 'period'> => (period === undefined ? {} : { period });

/** What stands behind unit or noun: a comparator, a period; the period may stand one word on ("€ 5 mln omzet per jaar"). */
function tail(text: string, at: number, oneWordOn: boolean): Pick<Meaning, 'end' | 'period' | 'behind'> {
  const behind = behindOf(text, at);
  const end = behind?.end ?? at;
  const word = oneWordOn ? wordAt(text, end) : undefined;
  const period = periodBehind(text, end, false) ?? (word === undefined ? undefined : periodBehind(text, word.end, false));
  return { end: period?.end ?? end, ...ofPeriod(period), ...(behind === undefined ? {} : { behind }) };
}

function asShare({ text, number, end }: Spot): Meaning | undefined {
  const whole = number.kind === 'share' ? undefined : wholeBehind(text, number);
  if (number.kind !== 'share' && whole === undefined) return undefined;
  const to = whole?.end ?? end;
  const of = whole === undefined ? readWhole(text, to)?.word : readCounted(text, to, false, true)?.head.word;
  const behind = behindOf(text, to);
  const by = whole?.low ?? 1;
  return { unit: 'share', low: settle(number.low / by), high: settle(number.high / by), end: behind?.end ?? to, ...(of === undefined ? {} : { of }), ...(behind === undefined ? {} : { behind }) };
}

function asTimes({ text, number, end }: Spot): Meaning | undefined {
  const times = timesBehind(text, end, number.kind === 'times');
  if (times === undefined) return undefined;
  const { period, comparator } = times;
  const behind = comparator ?? behindOf(text, period.end);
  return { unit: 'frequency', low: settle(number.low * period.weekly), high: settle(number.high * period.weekly), end: Math.max(period.end, behind?.end ?? 0), period, ...(behind === undefined ? {} : { behind }), word: wordAt(text, end)?.word ?? '' };
}

function asMoney({ text, number, money, end }: Spot): Meaning | undefined {
  if (money === undefined) return undefined;
  const dashes = /^,-{1,2}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return { unit: 'money', low: settle(number.low * money), high: settle(number.high * money), ...tail(text, end + dashes, true) };
}

/** A number with a unit of its own. `null` is no quantity at all, such as an hour of the clock. */
function asUnit(spot: Spot): Meaning | undefined | null {
  const { text, number, start, end, range, before } = spot;
  const unit = unitBehind(text, end, number.digits > 0);
  if (unit === undefined) return undefined;
  const { times = 1, by = 1 } = unit;
  const rest = tail(text, unit.end, unit.unit === 'money');
  if (/^(?:uur|u|hours?)$/.test(unit.word) && isClock(text, number.low, number.high, start, text.slice(start, number.end), unit.end, range, rest.period !== undefined)) return null;
  const age = unit.unit === 'years' && by === 1 && rest.period === undefined && isAge(text, number.low, number.high, start, unit.end, rest.behind ?? before);
  const whole = unit.unit === 'share' ? readWhole(text, unit.end)?.word : undefined;
  return { unit: age ? 'age' : unit.unit, low: settle((number.low * times) / by), high: settle((number.high * times) / by), ...rest, ...(whole === undefined ? {} : { of: whole }), word: unit.word };
}

const opensLine = (text: string, at: number): boolean => {
  const before = text.charAt(skipSpacesBack(text, at) - 1);
  return before === '' || before === '\n' || before === '-' || before === '•' || before === '*';
};

/** A word of Dutch, too ("een team van ten minste vijf"): it is a number before an English noun only. */
const TEN = 'ten';

function asCounted(spot: Spot): Meaning | undefined {
  const { text, number, start, end, before, behind } = spot;
  const one = number.low === 1 && number.high === 1 && behind === undefined;
  const said = text.slice(start, number.end);
  const last = wordBefore(text, start);
  // "Een derde partij" and "one of the best" count nothing; "1 op 1" is no second quantity.
  if ((said === 'een' && behind === undefined && before === undefined) || (number.low < 1 && number.digits === 0) || (said === 'one' && text.startsWith(' of ', end)) || (last?.word === 'op' && isDigit(text, last.start - 2))) return undefined;
  const counted = readCounted(text, end, one, before !== undefined || number.digits === 0);
  if (counted === undefined) return undefined;
  const { head, people, known, beside } = counted;
  // "7.2 medewerker debiteuren": a code. Parts of one are counted right before their noun only.
  if (number.low % 1 !== 0 && wordAt(text, end)?.start !== head.start) return undefined;
  // "2 opstellen van rapporten": the number of a list.
  if (number.digits > 0 && before === undefined && number.low <= LIST_UP_TO && !(known && beside) && opensLine(text, start)) return undefined;
  // "Minimaal een omzet van 5 miljoen": an article; the number comes behind.
  if (said === 'een' && /^ (?:van|of) (?:\d|€)/.test(text.slice(head.end, head.end + 7))) return undefined;
  if (said === TEN && !ENGLISH_UNITS.includes(head.word) && before === undefined) return undefined;
  const { end: to, ...rest } = tail(text, head.end, true);
  return { unit: people ? 'people' : 'count', low: number.low, high: number.high, of: head.word, end: to, ...rest, word: wordAt(text, end)?.word ?? '' };
}

/** A number without unit or noun: an amount behind a word for money, persons behind words for leading, or a cell that holds nothing else. */
function asBare({ text, number, start, end, before }: Spot): Meaning | undefined {
  if (text.slice(start, number.end) === TEN) return undefined;
  const from = before?.start ?? start;
  const lead = text.slice(Math.max(0, from - LOOK_BACK), from);
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf(';'), lead.lastIndexOf('\n')) + 1);
  const grouped = number.low >= MONEY_FROM && (number.digits === 1 || number.low % 100 === 0);
  if (number.scale >= 1e6 || (number.scale === 1000 && text[number.end - 1] === 'k') || (grouped && MONEY_CONTEXT.some((word) => sentence.includes(word)))) return { unit: 'money', low: number.low, high: number.high, ...tail(text, end, true) };
  if (LEADS_TO.some((phrase) => sentence.trimEnd().endsWith(phrase))) return { unit: 'people', low: number.low, high: number.high, of: PERSONS, end };
  const alone = text.length <= BARE_LENGTH && text.slice(0, from).trim() === '' && /^[ .]*$/.test(text.slice(end));
  return alone ? { unit: 'count', low: number.low, high: number.high, end } : undefined;
}

/** What a number is. A word before that makes codes of numbers does so unless a unit stands behind. */
function meaningOf(spot: Spot): Meaning | undefined {
  const { text, number, start } = spot;
  const firm = asMoney(spot) ?? asShare(spot) ?? asTimes(spot) ?? asUnit(spot);
  if (firm !== undefined) return firm ?? undefined;
  if (number.kind !== 'plain' || isTooLong(number.digits) || followsCodeWord(text, start) || isDate(text, number.low, number.high, start, number.end, number.digits)) return undefined;
  return asCounted(spot) ?? asBare(spot);
}

/** Whether a comparator before a number is one for what the number turned out to be. */
function fits(found: FoundComparator, { unit, word = '' }: Meaning, text: string, end: number): boolean {
  if (OF_TIME.includes(found.words)) return unit === 'years';
  if (Object.hasOwn(ENGLISH_ONLY, found.words)) return ENGLISH_UNITS.includes(word) || text.startsWith(' of ', end);
  return isFirm(unit) || found.article === true || !WITH_ARTICLE.includes(found.words);
}

function finish(spot: Spot, meaning: Meaning): Quantity {
  const { text, number, start } = spot;
  const before = spot.before !== undefined && fits(spot.before, meaning, text, meaning.end) ? spot.before : undefined;
  // "Minimaal 3 tot maximaal 5" is a range that is bounded on both sides.
  const comparator = number.closed === true ? undefined : (before ?? spot.behind ?? meaning.behind)?.comparator;
  const times = meaning.unit === 'frequency' ? 1 : meaning.period?.times ?? 1;
  const [low, high] = bound(comparator, settle(meaning.low * times), settle(meaning.high * times));
  return {
    unit: meaning.unit, low, high: meaning.unit === 'share' && low <= 1 ? Math.min(high, 1) : high, ...(meaning.of === undefined ? {} : { of: meaning.of }), ...(meaning.period === undefined ? {} : { per: meaning.period.per }),
    start: before?.start ?? start, end: meaning.end, ...(comparator === undefined ? {} : { comparator }),
  };
}

/** Behind all that belongs to a number or word which is no quantity. */
function skip(text: string, at: number): number {
  let to = at;
  while (isLetter(text, to) || isDigit(text, to) || ('./-:,'.includes(text.charAt(to)) && isDigit(text, to + 1))) to += 1;
  return Math.max(to, at + 1);
}

interface Step {
  readonly quantity?: Quantity;
  readonly end: number;
}

/** Reads what begins at an anchor. @param floor Where the quantity before ends: no words are read twice. */
function readAt(text: string, at: number, floor: number): Step {
  const digit = isDigit(text, at);
  const regular = digit ? undefined : regularAt(text, at);
  if (regular !== undefined) return { quantity: frequencyOf(regular, at), end: regular.end };
  // "Een enkele klant" is one, and seldom.
  if (text.startsWith('enkele ', at) && /^g?een$/.test(wordBefore(text, at)?.word ?? '')) return { end: at + 6 };
  const sign = moneyBefore(text, at);
  const money = sign !== undefined && sign.start >= floor ? sign : undefined;
  const first = readNumber(text, at, money !== undefined);
  if (first === undefined || (digit && isPartOfCode(text, at, at))) return { end: skip(text, at) };
  const range = readRange(text, at, first, money !== undefined);
  const number = typeof range === 'object' ? range : first;
  if (range === 'code' || (digit && isPartOfCode(text, at, number.end))) return { end: skip(text, at) };
  const start = money?.start ?? at;
  const before = comparatorBefore(text, start);
  const behind = behindOf(text, number.end);
  const spot: Spot = { text, number, start, money: money?.times, range: range !== undefined, before: before !== undefined && before.start >= floor ? before : undefined, behind, end: behind?.end ?? number.end };
  const meaning = meaningOf(spot);
  return meaning === undefined ? { end: Math.max(number.end, at + 1) } : { quantity: finish(spot, meaning), end: Math.max(meaning.end, at + 1) };
}

const NONE: readonly Quantity[] = [];

/** "Dagelijks 40 klanten": the word before says how often what is counted behind it happens. */
function joinRegular(text: string, last: Quantity | undefined, next: Quantity): Quantity | undefined {
  const rate = next.unit === 'people' || next.unit === 'count' || next.unit === 'money';
  if (last?.unit !== 'frequency' || last.per === undefined || last.low !== last.high || !rate || next.per !== undefined || !isLetter(text, last.start) || text.slice(last.end, next.start).trim() !== '' || regularAt(text, last.start) === undefined) return undefined;
  const { times, per } = regularAt(text, last.start) ?? { times: 1, per: last.per };
  return { ...next, low: settle(next.low * times), high: settle(next.high * times), per, start: last.start };
}

/**
 * All quantities of a folded text (see `fold`), in their order, none overlapping another.
 * Levels of schooling, codes, norms, dates, hours of the clock, ranks and "een" as an article are no quantities. A cell that holds nothing but a number is a `count` without `of`.
 * @example readQuantities('stuurt ruim 12 monteurs aan') // [{ unit: 'people', low: 12, high: 15, of: 'monteurs', comparator: 'amply', start: 7, end: 23 }]
 */
export function readQuantities(folded: string): readonly Quantity[] {
  let at = findAnchor(folded, 0);
  if (at < 0) return NONE;
  const found: Quantity[] = [];
  let floor = 0;
  while (at >= 0) {
    const { quantity, end } = readAt(folded, at, floor);
    if (quantity !== undefined) {
      const joined = joinRegular(folded, found.at(-1), quantity);
      if (joined !== undefined) found.pop();
      found.push(joined ?? quantity);
      floor = end;
    }
    at = findAnchor(folded, end);
  }
  return found;
}
