/** Whether a number is something else than a quantity: a code, a level, a norm, a date, an hour of the clock, the number of a list. */
import { CLOCK_BEFORE, CODE_BEFORE, DATE_BEFORE, MAYBE_CLOCK, MONTHS, PER_EACH, RANK_ENDINGS, TIME_OF_DAY } from './not-quantities.nl';
import { PERIOD_WORDS } from './units.nl';
import { CALENDAR_YEARS, LAST_HOUR, MOST_DIGITS } from './weights';
import { isDigit, isLetter, skipSpacesBack, wordAt, wordBefore } from './words';

/** Digits that are part of something longer: "A4", "06-12345678", "1-1-2024", "3.1.2", "24/7", "#5", "2e". */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (isLetter(text, start - 1) || isDigit(text, start - 1) || before === '#' || before === '_' || (before === '+' && text[start - 2] !== '/' && isDigit(text, start + 1))) return true;
  if (('-–/.,:'.includes(before) && before !== '') && (isLetter(text, start - 2) || isDigit(text, start - 2))) return before !== ',' && before !== ':' ? true : isDigit(text, start - 2);
  if (text[start] === '0' && isDigit(text, start + 1)) return true;
  const behind = text.charAt(end);
  if (behind === '/' && isLetter(text, end + 1) && !PERIOD_WORDS.has(wordAt(text, end + 1)?.word ?? '')) return true;
  if (':/.,-–'.includes(behind) && behind !== '' && isDigit(text, end + 1)) return true;
  return isLetter(text, end) && RANK_ENDINGS.has(wordAt(text, end)?.word ?? '');
}

/** More digits than anything counted has, without separators. */
export const isTooLong = (digits: number): boolean => digits > MOST_DIGITS;

/** The word that a hyphened word begins with ("mbo-niveau"), without a full stop that ends a sentence. */
function leadOf(word: string): readonly string[] {
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? [word] : [word.slice(0, hyphen), word.slice(hyphen + 1)];
}

/** A number behind a word for a level, a code or a norm: "mbo 4", "schaal 8", "ISO 9001", "functie: 3.1". */
export function followsCodeWord(text: string, start: number): boolean {
  const at = skipSpacesBack(text, start);
  const word = wordBefore(text, ':-('.includes(text.charAt(at - 1)) && at > 0 ? at - 1 : start);
  if (word === undefined || !leadOf(word.word).some((part) => CODE_BEFORE.has(part))) return false;
  return !PER_EACH.includes(wordBefore(text, word.start)?.word ?? '');
}

/** A day ("12 mei", "mei 2024") or a calendar year ("in 2024", "2023-2024"). @param high The last number of a range, else the number. */
export function isDate(text: string, low: number, high: number, start: number, end: number, digits: number): boolean {
  const behind = wordAt(text, end);
  if (behind !== undefined && high <= 31 && MONTHS.has(behind.word.split('-', 1)[0] ?? '')) return true;
  const before = wordBefore(text, start)?.word ?? '';
  if (digits !== 4 || low < CALENDAR_YEARS[0] || low > CALENDAR_YEARS[1]) return false;
  return low % 100 !== 0 || DATE_BEFORE.has(before) || MONTHS.has(before) || high !== low;
}

/**
 * An hour of the clock: "om 8 uur", "17.00 uur", "van 8 tot 17 uur", "vanaf 7 uur 's ochtends". Behind a word that may also bound a length of time it is one only with the time of day.
 * @param range Whether two hours are named. @param rate Whether a period stands behind ("per week"): a length of time.
 */
export function isClock(text: string, low: number, high: number, start: number, number: string, behindUnit: number, range: boolean, rate: boolean): boolean {
  if (rate) return false;
  if (/^\d{1,2}[.:]\d{2}(?!\d)/.test(number)) return true;
  if (high > LAST_HOUR || low !== Math.floor(low)) return false;
  if (text[behindUnit] === ' ' && (TIME_OF_DAY.includes(wordAt(text, behindUnit)?.word ?? '') || /^ ['’]s /.test(text.slice(behindUnit, behindUnit + 4)))) return true;
  const before = wordBefore(text, start)?.word ?? '';
  return CLOCK_BEFORE.includes(before) && (range ? before === 'van' || before === 'tussen' : !MAYBE_CLOCK.includes(before) && before !== 'tussen');
}
