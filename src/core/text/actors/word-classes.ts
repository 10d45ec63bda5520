/** What a word can be in a clause, as bits of one number; looked up once per word. */
import { memoize } from '../memoize';
import * as grammar from './grammar.nl';
import { SPEAKS_OF_COMPANY } from './company-words.nl';
import { ELSE, HOLDERS, HOLDER_OBJECTS, HOLDER_PRONOUNS, NO_PEOPLE, NO_PEOPLE_ENDINGS, OTHERS, PARTIES, PERSON_ADJECTIVES, PERSON_ENDINGS, SERVED, SEVERAL_HOLDERS, WITH_EN, WORKER_NOUNS } from './people.nl';

/** One bit each; `PERSON` is one who works, `SERVED` one who is served, `PARTY` a group; `SEVERAL` marks a plural of the three. */
export const IS = {
  article: 1, person: 1 << 1, served: 1 << 2, party: 1 << 3, several: 1 << 4, holder: 1 << 5, holderPronoun: 1 << 6, adjective: 1 << 7,
  else: 1 << 8, preposition: 1 << 9, subordinator: 1 << 10, joint: 1 << 11, negator: 1 << 12, openingNegator: 1 << 13, adverb: 1 << 14, singular: 1 << 15,
  plural: 1 << 16, passive: 1 << 17, letting: 1 << 18, lying: 1 << 19, takesPeople: 1 << 20, cutsBefore: 1 << 21, company: 1 << 22, doing: 1 << 23,
  by: 1 << 24, object: 1 << 25,
} as const;

/** Any of the nouns for people and parties. */
export const ANYBODY = IS.person | IS.served | IS.party;

const listed = new Map<string, number>();
const add = (words: readonly string[], bits: number): void => {
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bits);
};
add(grammar.ARTICLES, IS.article);
add(HOLDERS, IS.holder);
add(HOLDER_PRONOUNS, IS.holderPronoun);
add(PERSON_ADJECTIVES, IS.adjective);
add(ELSE, IS.else | IS.adjective);
add(grammar.PREPOSITIONS, IS.preposition);
add(grammar.SUBORDINATORS, IS.subordinator);
add(grammar.JOINTS, IS.joint);
add(grammar.NEGATORS, IS.negator);
add(grammar.OPENING_NEGATORS, IS.openingNegator);
add(grammar.ADVERBS, IS.adverb);
add(grammar.FINITE_SINGULAR, IS.singular);
add(grammar.FINITE_PLURAL, IS.plural);
add(grammar.PASSIVE, IS.passive);
add(grammar.LETTING, IS.letting);
add(grammar.LYING, IS.lying);
add(grammar.TAKES_PEOPLE, IS.takesPeople);
add(grammar.CUTS_BEFORE, IS.cutsBefore);
add(grammar.DOING, IS.doing);
add(SPEAKS_OF_COMPANY, IS.company);
add([...OTHERS, ...SEVERAL_HOLDERS], IS.person | IS.several);
add(['door', 'by'], IS.by);
add(HOLDER_OBJECTS, IS.object);

/** Function words, and what is known to be neither a person nor a verb by its ending. */
const CLOSED = IS.article | IS.preposition | IS.subordinator | IS.joint | IS.negator | IS.adverb | IS.holderPronoun | IS.openingNegator;

/** Words this long are last parts of compounds too; shorter ones stand alone. */
const LAST_PART = { workers: 4, served: 5, parties: 6, things: 5 };

/** Whether a word is one of some, or a compound that ends in one of at least `length` letters. */
function endings(words: readonly string[], length: number): (word: string) => boolean {
  const whole = new Set(words);
  const longest = Math.max(...words.map((word) => word.length));
  return (word) => {
    for (let size = Math.min(longest, word.length); size >= 1; size -= 1) {
      if ((size === word.length || size >= length) && whole.has(word.slice(-size))) return true;
    }
    return false;
  };
}

const isWorker = endings(WORKER_NOUNS, LAST_PART.workers);
const isWorkerWithEn = endings(WITH_EN, LAST_PART.workers);
const isServed = endings(SERVED, LAST_PART.served);
const isParty = endings(PARTIES, LAST_PART.parties);
const isThing = endings(NO_PEOPLE, LAST_PART.things);
const isNoVerbT = endings(grammar.NO_VERBS_T, 4);
const isNoVerbEn = endings(grammar.NO_VERBS_EN, 5);

/** Shortest word whose ending is trusted. */
const SHORTEST = 5;

const endsIn = (word: string, some: readonly string[]): boolean => some.some((ending) => word.endsWith(ending));

function nounBits(word: string): number {
  if (HOLDERS.includes(word)) return 0;
  if (isWorker(word)) return IS.person;
  if (isServed(word)) return IS.served;
  if (isParty(word)) return IS.party;
  return word.length >= SHORTEST && endsIn(word, PERSON_ENDINGS) && !isThing(word) && !endsIn(word, NO_PEOPLE_ENDINGS) ? IS.person : 0;
}

/** A folded plural -> the singulars it may be of. */
export function singularsOf(word: string): readonly string[] {
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (!word.endsWith('n')) return [];
  const base = word.slice(0, -2);
  return word.endsWith('en') ? [base, word.slice(0, -1), ...(/(.)\1$/.test(base) ? [base.slice(0, -1)] : [])] : [];
}

function peopleBits(word: string): number {
  const own = nounBits(word);
  if (own !== 0) return own;
  if (isThing(word)) return 0;
  for (const singular of singularsOf(word)) {
    // "Adviseren" is no plural of "adviser": people in -r have one in -s, but for a few that are listed.
    const bits = word.endsWith('en') && singular.endsWith('r') && !isWorkerWithEn(singular) ? 0 : nounBits(singular);
    if (bits !== 0) return bits | IS.several;
  }
  return 0;
}

const PARTICIPLE = /^ge[a-z]{3,}[dt]$/;
const VERBS_LIKE_PARTICIPLES = new Set(['gebruikt', 'geniet', 'gelooft', 'geleidt', 'gebeurt', 'getuigt']);

function verbBits(word: string): number {
  if (word.length > 3 && word.endsWith('t')) return isNoVerbT(word) || (PARTICIPLE.test(word) && !VERBS_LIKE_PARTICIPLES.has(word)) ? 0 : IS.singular;
  return word.length > 4 && word.endsWith('en') && !isNoVerbEn(word) ? IS.plural : 0;
}

function classify(word: string): number {
  const bits = listed.get(word) ?? 0;
  if ((bits & CLOSED) !== 0) return bits;
  const people = (bits & (IS.person | IS.holder)) !== 0 ? 0 : peopleBits(word);
  const adjective = word.length > 3 && word.endsWith('e') ? IS.adjective : 0;
  return bits | people | adjective | (people === 0 || (people & IS.several) !== 0 ? verbBits(word) : 0);
}

const remember = memoize<string, number>(50_000);

/** The bits of a folded word; 0 for one of which nothing is known. */
export const classOf = (word: string): number => remember(word, classify);

/** A clause cut into words. @property any All bits of all words. */
export interface ReadWords {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly bits: readonly number[];
  readonly any: number;
}

const APOSTROPHE = 39;
const HYPHEN = 45;
/** Letters beyond the plain ones lie between these; bullets and dashes above. */
const FIRST_LETTER = 0xc0;
const PUNCTUATION = 0x2000;

function isInWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === APOSTROPHE || code === HYPHEN || (code >= FIRST_LETTER && code < PUNCTUATION) || (code >= 65 && code <= 90);
}

/** Cuts folded text into words with their classes; punctuation stands between words and is none. */
export function readWords(text: string): ReadWords {
  const words: string[] = [];
  const starts: number[] = [];
  const bits: number[] = [];
  let any = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isInWord(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const word = text.slice(start, at);
      const own = classOf(word);
      words.push(word);
      starts.push(start);
      bits.push(own);
      any |= own;
      start = -1;
    }
  }
  return { words, starts, bits, any };
}
