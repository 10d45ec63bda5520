/** Where a quantity may begin: at a digit, or at one of the words for numbers and times. What begins otherwise is passed over by its first two letters, so that a text without numbers costs almost nothing. */
import { anyOf } from '../any-of';
import { NUMBER_PHRASES, ONE_BEFORE, ONE_BEHIND, SHARE_OR_RANK, SHARE_PHRASES, SMALL, TENS, TIMES_PHRASES } from './number-words.nl';
import { EVERY, REGULAR } from './units.nl';

const phrasesOf = (entries: readonly (readonly [string, unknown])[]): readonly string[] => entries.map(([phrase]) => phrase);
/** Words that begin a number: all but "een", which is an article unless a word beside it makes it a number. */
const NUMBER_STARTS = [...SMALL.nl, ...SMALL.en, ...TENS.nl, ...TENS.en, 'honderd', 'duizend'].filter((word) => word !== 'een');
const PHRASES = [...phrasesOf(NUMBER_PHRASES), ...phrasesOf(SHARE_PHRASES), ...phrasesOf(SHARE_OR_RANK), ...phrasesOf(TIMES_PHRASES), ...phrasesOf(REGULAR)];

/** What a quantity may begin with, at a place where a word begins. */
const ANCHOR = new RegExp([
  `(?:${anyOf(PHRASES)})\\b`,
  `(?:${anyOf(NUMBER_STARTS)})`,
  `een(?:en(?:${anyOf(TENS.nl)})| (?:${anyOf(ONE_BEFORE)})\\b)`,
  `(?<=\\b(?:${anyOf(ONE_BEHIND)}) )een\\b`,
  `(?:${anyOf(EVERY)}) (?=\\d|${anyOf([...SMALL.nl, ...SMALL.en].filter((word) => word !== 'een'))})`,
].join('|'), 'y');

const LETTERS = 27;
/** 1 to 26 for a letter, 0 for anything else: "a week" begins with a letter and a space. */
const letter = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : 0);

/** Whether a word that begins with two letters may begin a quantity. */
function openings(): Uint8Array {
  const table = new Uint8Array(LETTERS * LETTERS);
  for (const word of [...PHRASES, ...NUMBER_STARTS, ...EVERY, 'een']) table[letter(word.charCodeAt(0)) * LETTERS + letter(word.charCodeAt(1))] = 1;
  return table;
}
const OPENINGS = openings();

/** The first place from `from` on where a quantity may begin; -1 where there is none. */
export function findAnchor(text: string, from: number): number {
  let before = from === 0 ? 0 : letter(text.charCodeAt(from - 1));
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return at;
    const own = letter(code);
    if (own !== 0 && before === 0 && OPENINGS[own * LETTERS + letter(text.charCodeAt(at + 1))] === 1) {
      ANCHOR.lastIndex = at;
      if (ANCHOR.test(text)) return at;
    }
    before = own;
  }
  return -1;
}
