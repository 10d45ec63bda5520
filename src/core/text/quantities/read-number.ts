/** A number at a place in a folded text, in digits or in words, with what multiplies it. */
import { MONEY_SCALES, NUMBER_PHRASES, SCALES, SHARE_OR_RANK, SHARE_PHRASES, SMALL, TENS, TIMES_PHRASES, WHOLE_FOLLOWS } from './number-words.nl';
import { DIGITS_KEPT } from './weights';
import { gatherPhrases, isLetter, phraseAt, skipSpaces, wordAt } from './words';

/**
 * @property low, high The same unless the words name a range ("enkele").
 * @property scale What multiplied it, else 1. @property kind `share` a part of a whole, `times` so many times; else a plain number.
 * @property digits 0 for words; else how many digits stand together, 1 where they are separated. @property closed A range whose words bound both ends.
 */
export interface ReadNumber {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly scale: number;
  readonly kind: 'plain' | 'share' | 'times';
  readonly digits: number;
  readonly closed?: boolean;
}

/** Rounds away what floating point leaves behind a product or quotient. */
export const settle = (value: number): number => (Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(DIGITS_KEPT)));

function numberWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const language of ['nl', 'en'] as const) {
    SMALL[language].forEach((word, value) => words.set(word, value));
    TENS[language].forEach((ten, index) => {
      words.set(ten, 20 + 10 * index);
      for (let one = 1; one <= 9; one += 1) {
        const small = SMALL[language][one] ?? '';
        words.set(language === 'nl' ? `${small}en${ten}` : `${ten}-${small}`, 20 + 10 * index + one);
      }
    });
  }
  return words;
}
const WORDS = numberWords();

/** A number from its word: "zevenentwintig", "tweehonderd", "vijftienhonderd", "drieduizendvijfhonderd", "tweeeneenhalf", "forty-two"; `undefined` for any other word. */
export function numberOfWord(word: string): number | undefined {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const half = /^(.+?)en(?:een)?hal(?:f|ve)$/.exec(word)?.[1];
  if (half !== undefined) {
    const whole = WORDS.get(half);
    return whole === undefined ? undefined : whole + 0.5;
  }
  for (const [joint, times] of [['duizend', 1000], ['honderd', 100]] as const) {
    const at = word.indexOf(joint);
    if (at < 0) continue;
    const rest = word.slice(at + joint.length);
    const many = at === 0 ? 1 : numberOfWord(word.slice(0, at));
    const more = rest === '' ? 0 : numberOfWord(rest) ?? (rest.startsWith('en') ? numberOfWord(rest.slice(2)) : undefined);
    return many === undefined || more === undefined || more >= times || many >= 1000 ? undefined : many * times + more;
  }
  return undefined;
}

interface PhraseMeaning extends Pick<ReadNumber, 'low' | 'high' | 'kind'> {
  /** Whether the phrase is a rank unless a whole follows, or nothing. */
  readonly orRank: boolean;
}
const meaning = (kind: ReadNumber['kind'], [low, high]: readonly [number, number], orRank = false): PhraseMeaning => ({ kind, low, high, orRank });
const PHRASES = gatherPhrases<PhraseMeaning>([
  ...SHARE_PHRASES.map(([phrase, range]) => [phrase, meaning('share', range)] as const),
  ...SHARE_OR_RANK.map(([phrase, range]) => [phrase, meaning('share', range, true)] as const),
  ...TIMES_PHRASES.map(([phrase, times]) => [phrase, meaning('times', [times, times])] as const),
  ...NUMBER_PHRASES.map(([phrase, range]) => [phrase, meaning('plain', range)] as const),
]);

/** Digits with one kind of separator of thousands and another of decimals, or with decimals only. */
const DIGITS = /(?:[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d{1,2})?|(?:,\d{3})+(?:\.\d{1,2})?|(?: \d{3})+(?:,\d{1,2})?)(?!\d)|\d+(?:[.,]\d+)?)/y;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function valueOfDigits(digits: string): number {
  const grouped = /^[1-9]\d{0,2}([ .,])\d{3}/.exec(digits)?.[1];
  return Number((grouped === undefined ? digits : digits.replaceAll(grouped, '')).replace(',', '.'));
}

function readDigits(text: string, at: number): ReadNumber | undefined {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const value = valueOfDigits(digits);
  const end = at + digits.length;
  const fraction = FRACTIONS[text.charAt(end)];
  return { low: value + (fraction ?? 0), high: value + (fraction ?? 0), end: end + (fraction === undefined ? 0 : 1), scale: 1, kind: 'plain', digits: /\D/.test(digits) ? 1 : digits.length };
}

function readPhrase(text: string, at: number): ReadNumber | undefined {
  const found = phraseAt(text, at, PHRASES);
  if (found === undefined) return undefined;
  const { kind, low, high, orRank } = found.meaning;
  const next = orRank ? wordAt(text, found.end) : undefined;
  if (next !== undefined && !WHOLE_FOLLOWS.includes(next.word)) return undefined;
  // "Half of the time" and "a year" are cut back to "half" and "a": the whole and the unit stand behind.
  const end = kind === 'share' && text.startsWith('half ', at) ? at + 4 : kind === 'plain' && low === 1 ? at + 1 : found.end;
  return { low, high, end, scale: 1, kind, digits: 0 };
}

function readWord(text: string, at: number): ReadNumber | undefined {
  const phrase = readPhrase(text, at);
  if (phrase !== undefined) return phrase;
  const first = wordAt(text, at);
  const value = first?.start === at ? numberOfWord(first.word) : undefined;
  if (first === undefined || value === undefined) return undefined;
  // "Twee en een half", and "twenty five" without its hyphen.
  const half = [' en een half', ' en een halve', ' and a half'].find((more) => text.startsWith(more, first.end) && !isLetter(text, first.end + more.length));
  if (half !== undefined) return { low: value + 0.5, high: value + 0.5, end: first.end + half.length, scale: 1, kind: 'plain', digits: 0 };
  const second = value >= 20 && value % 10 === 0 && TENS.en.includes(first.word) ? wordAt(text, first.end) : undefined;
  const one = second === undefined ? -1 : SMALL.en.indexOf(second.word);
  if (second !== undefined && one > 0 && one < 10) return { low: value + one, high: value + one, end: second.end, scale: 1, kind: 'plain', digits: 0 };
  return { low: value, high: value, end: first.end, scale: 1, kind: 'plain', digits: 0 };
}

/** The number times what stands behind it: "1,2 mln", "twee honderd", "750k", "five hundred and twenty". */
function withScale(text: string, number: ReadNumber, money: boolean): ReadNumber {
  const next = wordAt(text, number.end);
  if (next === undefined || number.kind !== 'plain') return number;
  const letter = MONEY_SCALES[next.word];
  const scale = SCALES[next.word] ?? (letter !== undefined && (money || (next.word === 'k' && next.start === number.end)) ? letter : undefined);
  if (scale === undefined) return number;
  const end = text[next.end] === '.' && (next.word === 'mln' || next.word === 'mio') && isLetter(text, skipSpaces(text, next.end + 1)) ? next.end + 1 : next.end;
  const more = /^ and /.test(text.slice(end, end + 5)) && scale === 100 ? readWord(text, end + 5) : undefined;
  const rest = more !== undefined && more.low < scale && more.kind === 'plain' ? more : undefined;
  const scaled: ReadNumber = { ...number, low: settle(number.low * scale) + (rest?.low ?? 0), high: settle(number.high * scale) + (rest?.high ?? 0), end: rest?.end ?? end, scale: number.scale * scale };
  return number.scale === 1 ? withScale(text, scaled, money) : scaled;
}

/** "3 (drie) jaar": the number once more, in words. */
function skipRepeat(text: string, number: ReadNumber): ReadNumber {
  const open = skipSpaces(text, number.end);
  const word = text[open] === '(' && number.digits > 0 ? wordAt(text, open + 1) : undefined;
  return word !== undefined && text[word.end] === ')' && numberOfWord(word.word) === number.low ? { ...number, end: word.end + 1 } : number;
}

/** The number that begins at `at`. @param money True behind a sign of money: there "m" and "ton" multiply. */
export function readNumber(text: string, at: number, money: boolean): ReadNumber | undefined {
  const code = text.charCodeAt(at);
  const number = code >= 48 && code <= 57 ? readDigits(text, at) : readWord(text, at);
  return number === undefined ? undefined : withScale(text, skipRepeat(text, number), money);
}
