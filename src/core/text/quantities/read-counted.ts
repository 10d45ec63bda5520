/** What a number counts: the head of the noun phrase behind it, and whether those are people. */
import { COLLECTIVE, NO_PEOPLE, OUT_OF, PEOPLE, PEOPLE_ENDINGS, STOP, THINGS } from './counted-words.nl';
import { WORDS_TO_NOUN } from './weights';
import { isLetter, skipSpaces, wordAt } from './words';
import type { Word } from './words';

/** @property head The noun, as it stands. @property known Whether it is a word or ending that is known to be counted; @property beside whether it stands right behind the number. */
export interface Counted {
  readonly head: Word;
  readonly people: boolean;
  readonly known: boolean;
  readonly beside: boolean;
}

const byEnd = (words: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const word of words) found.set(word.slice(-2), [...(found.get(word.slice(-2)) ?? []), word]);
  return found;
};
const [PEOPLE_BY_END, THINGS_BY_END, NO_PEOPLE_BY_END, ENDINGS_BY_END] = [PEOPLE, THINGS, NO_PEOPLE, PEOPLE_ENDINGS].map(byEnd) as [ReadonlyMap<string, readonly string[]>, ReadonlyMap<string, readonly string[]>, ReadonlyMap<string, readonly string[]>, ReadonlyMap<string, readonly string[]>];

/** Short words end other words by chance ("man" in "aanman"): only those of five letters or more count at the end of a compound. */
const COMPOUND_END = 5;
const endsIn = (word: string, list: ReadonlyMap<string, readonly string[]>): boolean => (list.get(word.slice(-2)) ?? []).some((one) => word === one || (one.length >= COMPOUND_END && word.endsWith(one)));

/** Whether a noun stands for people: by a list, or by its ending. */
export function isPeople(word: string): boolean {
  if (endsIn(word, PEOPLE_BY_END)) return true;
  if (endsIn(word, NO_PEOPLE_BY_END)) return false;
  return (ENDINGS_BY_END.get(word.slice(-2)) ?? PEOPLE_ENDINGS).some((ending) => word.length >= ending.length + 3 && word.endsWith(ending));
}

const isThing = (word: string): boolean => endsIn(word, THINGS_BY_END);
const isPlural = (word: string): boolean => word.length >= 4 && /(?:en|s|['’]s)$/.test(word) && !word.endsWith('ss');
const isAdjective = (word: string): boolean => /(?:[^aeiou]e|ige|en)$/.test(word) || /(?:al|ic|ive|ed|ing)$/.test(word);

/** Whether a word may be the next of a phrase behind an adjective. A plural in -en is an adjective ("houten") or a kind ("soorten") only before a noun that is known. */
const follows = (word: string, next: string): boolean => (word.endsWith('en') ? isPeople(next) || isThing(next) : isPlural(next) || isPeople(next) || isAdjective(next));

/** One more word of the phrase, passing over "en" and a comma between two adjectives. */
function nextWord(text: string, at: number, joined: boolean): Word | undefined {
  const from = joined && text[at] === ',' ? at + 1 : at;
  const word = wordAt(text, from);
  return word !== undefined && joined && (word.word === 'en' || word.word === 'and') ? wordAt(text, word.end) : word;
}

function passOutOf(text: string, at: number): number {
  const start = skipSpaces(text, at);
  const found = text[start] !== 'v' && text[start] !== 'o' ? undefined : OUT_OF.find((phrase) => text.startsWith(phrase, start) && !isLetter(text, start + phrase.length));
  return found === undefined ? at : start + found.length;
}

/** "Ten minste een administratief secretarieel medewerker": the first noun that is known. */
function knownSingular(text: string, at: number): Word | undefined {
  let next = wordAt(text, at);
  for (let count = 0; count < WORDS_TO_NOUN && next !== undefined && !STOP.has(next.word); count += 1) {
    if (isPeople(next.word) || isThing(next.word)) return next;
    next = wordAt(text, next.end);
  }
  return undefined;
}

/**
 * The noun that a number ending at `at` counts.
 * @param one Whether the number is 1: then the noun is singular, and must be one that is known unless `bounded`, a comparator or a word having made it a number.
 */
export function readCounted(text: string, at: number, one: boolean, bounded: boolean): Counted | undefined {
  const from = passOutOf(text, at);
  let end = from;
  let joined = false;
  let beside = true;
  if (one && bounded && from === at) {
    const head = knownSingular(text, at);
    if (head !== undefined) return { head, people: isPeople(head.word), known: true, beside: true };
  }
  for (let count = 0; count < WORDS_TO_NOUN; count += 1) {
    const next = nextWord(text, end, joined);
    if (next === undefined || STOP.has(next.word) || next.start === at) return undefined;
    const { word } = next;
    const people = isPeople(word);
    const known = people || isThing(word);
    // An adjective is passed over where a noun may follow it; a plural ends the phrase.
    const follower = nextWord(text, next.end, isAdjective(word));
    const adjective = isAdjective(word) && !known && follower !== undefined && !STOP.has(follower.word) && follows(word, follower.word);
    const counts = one && from === at ? known || (bounded && word.length > 2) : isPlural(word) || COLLECTIVE.some((many) => word === many);
    if (!adjective && counts) return { head: next, people, known, beside };
    beside &&= word.endsWith('e');
    // One word that is neither may stand before the noun: "3 fulltime monteurs", "12 service engineers".
    if (!isAdjective(word) && count > 0 && !joined) return undefined;
    joined = isAdjective(word);
    end = next.end;
  }
  return undefined;
}

/** The whole that a share is of: "10 % van de tijd", "de helft van alle orders". */
export function readWhole(text: string, at: number): Word | undefined {
  const from = passOutOf(text, at);
  if (from === at) return undefined;
  let found = wordAt(text, from);
  for (let count = 1; count < WORDS_TO_NOUN && found !== undefined; count += 1) {
    if (['de', 'het', 'een', 'zijn', 'haar', 'the', 'your', 'their'].includes(found.word) || (/e$/.test(found.word) && wordAt(text, found.end) !== undefined && !STOP.has(wordAt(text, found.end)?.word ?? ''))) found = wordAt(text, found.end);
    else break;
  }
  return found === undefined || STOP.has(found.word) ? undefined : found;
}
