/** The comparator of a number: by the words and signs before it, and by those behind it or its unit. */
import { ARTICLES, BEFORE, BEHIND, ENGLISH_ONLY, SIGNS, VERBS_WITHIN } from './comparators.nl';
import type { Comparator } from './quantity';
import { gatherPhrases, isLetter, phraseAt, skipSpaces, skipSpacesBack, wordBefore } from './words';

/** @property start, end Where the words stand. @property words The words themselves; empty for a sign. @property article Whether an article stands between them and the number. */
export interface FoundComparator {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly article?: boolean;
}

type Entry = readonly [string, Comparator];

/** Phrases by their last word, the longest first. */
function byLastWord(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  const entries = [...Object.entries(BEFORE) as (readonly [Comparator, readonly string[]])[]].flatMap(([comparator, phrases]) => phrases.map((phrase): Entry => [phrase, comparator]));
  for (const entry of [...entries, ...Object.entries(ENGLISH_ONLY)].sort(([a], [b]) => b.length - a.length)) {
    const last = entry[0].slice(entry[0].lastIndexOf(' ') + 1);
    found.set(last, [...(found.get(last) ?? []), entry]);
  }
  return found;
}
const BY_LAST = byLastWord();

/** A phrase that ends at `end`, whole words; within "hoger is dan" a verb is passed over. */
function phraseBefore(text: string, end: number, last: string): FoundComparator | undefined {
  const entries = BY_LAST.get(last);
  if (entries === undefined) return undefined;
  const ends = (phrase: string, at: number): number | undefined => {
    const start = at - phrase.length;
    return start >= 0 && text.startsWith(phrase, start) && !isLetter(text, start - 1) ? start : undefined;
  };
  for (const [phrase, comparator] of entries) {
    const start = ends(phrase, end);
    if (start !== undefined) return { comparator, start, end, words: phrase };
  }
  if (last !== 'dan') return undefined;
  const verb = wordBefore(text, end - 3);
  if (verb === undefined || !VERBS_WITHIN.includes(verb.word)) return undefined;
  for (const [phrase, comparator] of entries) {
    const start = ends(phrase.slice(0, -4), skipSpacesBack(text, verb.start));
    if (start !== undefined && phrase.endsWith(' dan')) return { comparator, start, end, words: phrase };
  }
  return undefined;
}

function oneBefore(text: string, at: number): FoundComparator | undefined {
  const end = skipSpacesBack(text, at);
  const sign = isLetter(text, end - 1) ? undefined : SIGNS.find(([one]) => text.endsWith(one, end));
  // The end of a tag ("<b>8.5 …") is no sign.
  if (sign !== undefined && !/[\w/"']/.test(text.charAt(end - sign[0].length - 1))) return { comparator: sign[1], start: end - sign[0].length, end, words: '' };
  if (text.startsWith('t/m', end - 3) && !isLetter(text, end - 4)) return { comparator: 'atMost', start: end - 3, end, words: 't/m' };
  const last = wordBefore(text, at);
  if (last === undefined) return undefined;
  const found = phraseBefore(text, last.end, last.word);
  const before = found === undefined && ARTICLES.includes(last.word) ? wordBefore(text, last.start) : undefined;
  const across = before === undefined ? undefined : phraseBefore(text, before.end, before.word);
  return found ?? (across === undefined ? undefined : { ...across, end: last.end, article: true });
}

/** "Minimaal een omzet van 5 miljoen": the comparator stands before the thing measured. */
function acrossNoun(text: string, at: number): number | undefined {
  const words: string[] = [];
  let from = at;
  for (let count = 0; count < 3; count += 1) {
    const word = wordBefore(text, from);
    if (word === undefined) return undefined;
    words.unshift(word.word);
    from = word.start;
  }
  return words[2] === 'van' && (words[0] === 'een' || words[0] === 'het') || (words[2] === 'of' && words[0] === 'a') ? from : undefined;
}

/** A comparator that says on which side the number lies says more than that it is not exact. */
const isVague = (comparator: Comparator): boolean => comparator === 'about' || comparator === 'amply' || comparator === 'nearly';

/** The comparator before the number that begins at `at`, and where its words begin; of two ("maximaal circa") the one that bounds. */
export function comparatorBefore(text: string, at: number): FoundComparator | undefined {
  const near = oneBefore(text, at);
  if (near !== undefined) {
    const far = isVague(near.comparator) ? oneBefore(text, near.start) : undefined;
    return far === undefined || isVague(far.comparator) ? near : { ...far, end: near.end };
  }
  const across = acrossNoun(text, at);
  const far = across === undefined ? undefined : oneBefore(text, across);
  return far === undefined || far.words === 'tot' || far.words === 'over' ? undefined : far;
}

const AFTER = gatherPhrases((Object.entries(BEHIND) as (readonly [Comparator, readonly string[]])[]).flatMap(([comparator, phrases]) => phrases.map((phrase): Entry => [phrase, comparator])));

/** The comparator behind a number or unit that ends at `at`: "of meer", "+". */
export function comparatorBehind(text: string, at: number): FoundComparator | undefined {
  const start = skipSpaces(text, at);
  if (text[start] === '+' && text[start + 1] !== '/' && !/\d/.test(text.charAt(skipSpaces(text, start + 1)))) return { comparator: 'atLeast', start, end: start + 1, words: '' };
  const found = start === at ? undefined : phraseAt(text, start, AFTER);
  return found === undefined ? undefined : { comparator: found.meaning, start, end: found.end, words: text.slice(start, found.end) };
}
