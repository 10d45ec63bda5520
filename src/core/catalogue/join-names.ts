/** Finds the page that a line of a list means: the same name, or the one name that is nearly it. */
import { fold } from '../text/fold';
import { RANK_WORDS, SENIORITY_WORDS } from '../text/lexicon.nl';

/** How a name was found: `exact` needs no look, the others are told. */
export type NameMatch = 'exact' | 'bracket' | 'acronym' | 'prefix' | 'spelling' | 'words';

/** Shortest name, in letters, of which a part or a misspelling still means something. */
const SHORTEST = 8;
/** Most letters that may differ: of a whole name, and of one that goes on behind it. */
const MISSPELT = { whole: 2, beginning: 1 } as const;

/** Letters and digits only. */
export const squeezeName = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '');
/** The mark of a level at the end of a name: "Medewerker Techniek B", "Inkoper II", "Monteur 2". Never a misspelling. */
const levelMark = (folded: string): string => /(?:^|[\s-])([a-z]|[ivx]{1,4}|\d{1,2})\s*\)?$/.exec(folded.trim())?.[1] ?? '';

/** A bit per letter (digits share some): of those that a name has, and of those that it has more than once. */
interface Letters {
  readonly once: number;
  readonly again: number;
}

function lettersOf(squeezed: string): Letters {
  let [once, again] = [0, 0];
  for (let at = 0; at < squeezed.length; at += 1) {
    const bit = 1 << (squeezed.charCodeAt(at) & 31);
    again |= once & bit;
    once |= bit;
  }
  return { once, again };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many letters two names differ in at least, where each letter that one has and the other lacks counts. */
const differenceOf = (a: Letters, b: Letters): number => countBits(a.once ^ b.once) + countBits(a.again ^ b.again);

/** A name, made ready to be compared in every way. @property bare Squeezed, without what stands in brackets. @property letters See `lettersOf`. */
interface Name {
  readonly text: string;
  readonly folded: string;
  readonly squeezed: string;
  readonly bare: string;
  readonly mark: string;
  readonly letters: Letters;
}

function prepare(text: string): Name {
  const [folded, squeezed] = [fold(text), squeezeName(text)];
  return { text, folded, squeezed, bare: squeezeName(text.replace(/\([^()]*\)/g, '')), mark: levelMark(folded), letters: lettersOf(squeezed) };
}

/** A way to find pages: prepares all of them, and then gives the places of those that fit a name, each once, in any order. */
type Way = (pages: readonly Name[]) => (name: Name) => Iterable<number>;

function groupBy(pages: readonly Name[], keyOf: (page: Name) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, page] of pages.entries()) {
    const same = groups.get(keyOf(page));
    if (same === undefined) groups.set(keyOf(page), [place]);
    else same.push(place);
  }
  return groups;
}

const byBracket: Way = (pages) => {
  const groups = groupBy(pages, ({ bare }) => bare);
  return ({ bare }) => (bare === '' ? [] : groups.get(bare) ?? []);
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Small words that an acronym leaves out. */
const SMALL_WORDS = ['en', 'van', 'de', 'het', 'der'] as const;

const wordsOf = (name: string): readonly string[] => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** "Medewerker HSM A" as a pattern that "Medewerker Huisvesting, Services en Middelen A" fits; absent without an acronym. */
function acronymPattern(name: string): RegExp | undefined {
  if (!/\b\p{Lu}{2,6}\b/u.test(name) || name.length > 90) return undefined;
  const words = wordsOf(name).map((word) => {
    if (!ACRONYM.test(word)) return escape(fold(word));
    return Array.from(fold(word), (letter) => `${letter}[a-z]*`).join(`[^a-z0-9]+(?:(?:${SMALL_WORDS.join('|')})[^a-z0-9]+)?`);
  });
  return new RegExp(`^${words.join('[^a-z0-9]+')}$`);
}

/** The first letters of words, without those that a small word may have: a name and the page that it fits have the same. */
const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).filter((letter) => !SMALL_WORDS.some((small) => small.startsWith(letter))).join('');
const plainWords = (folded: string): readonly string[] => folded.match(/[a-z0-9]+/g) ?? [];

const byAcronym: Way = (pages) => {
  const groups = groupBy(pages, ({ folded }) => initialsOf(plainWords(folded)));
  return ({ text }) => {
    const pattern = acronymPattern(text);
    if (pattern === undefined) return [];
    const initials = initialsOf(wordsOf(text).flatMap((word) => (ACRONYM.test(word) ? Array.from(fold(word)) : plainWords(fold(word)))));
    const candidates = /[^a-z0-9]/.test(initials) ? [...pages.keys()] : groups.get(initials) ?? [];
    return candidates.filter((place) => pattern.test(pages[place]?.folded ?? ''));
  };
};

/** What may not stand behind the shorter of two names: the mark of a level makes it another function. */
const ONLY_MARK = /^(?:[a-z]|i+|\d+)$/;

const byPrefix: Way = (pages) => {
  const groups = groupBy(pages, ({ squeezed }) => squeezed);
  const sorted = [...groups.keys()].sort();
  const lengths = [...new Set(sorted.map(({ length }) => length))].filter((length) => length >= SHORTEST);
  /** The first of the sorted names that is not before `name`. */
  const findFrom = (name: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? '') < name) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return function* findBoth({ squeezed }) {
    for (const length of lengths) {
      if (length < squeezed.length && !ONLY_MARK.test(squeezed.slice(length))) yield* groups.get(squeezed.slice(0, length)) ?? [];
    }
    if (squeezed.length < SHORTEST) return;
    for (let at = findFrom(squeezed); sorted[at]?.startsWith(squeezed) === true; at += 1) {
      const longer = sorted[at] ?? '';
      if (!ONLY_MARK.test(longer.slice(squeezed.length))) yield* groups.get(longer) ?? [];
    }
  };
};

/** Whether at most `most` letters differ: more, less or other ones. What is equal is passed over; at a difference each of the three is tried. */
function isNear(a: string, b: string, most: number, fromA = 0, fromB = 0): boolean {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > most) return false;
  let [atA, atB] = [fromA, fromB];
  while (atA < a.length && atB < b.length && a.charCodeAt(atA) === b.charCodeAt(atB)) {
    atA += 1;
    atB += 1;
  }
  if (atA === a.length || atB === b.length) return true;
  return most > 0 && (isNear(a, b, most - 1, atA + 1, atB + 1) || isNear(a, b, most - 1, atA + 1, atB) || isNear(a, b, most - 1, atA, atB + 1));
}

/** Whether the beginning of `b` differs from `a` in one letter at most. */
function beginsNearly(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  // Behind the first difference all must be the same: with a letter more, with one less, or with another one.
  return b.startsWith(a.slice(at), at + 1) || b.startsWith(a.slice(at + 1), at) || b.startsWith(a.slice(at + 1), at + 1);
}

const bySpelling: Way = (pages) => ({ squeezed, mark, letters }) => {
  const found: number[] = [];
  if (squeezed.length < SHORTEST) return found;
  for (const [place, page] of pages.entries()) {
    if (mark !== page.mark) continue;
    const longer = page.squeezed.length - squeezed.length;
    // One letter in the place of another is two that differ: few pairs are left to compare letter by letter.
    const near = longer > MISSPELT.whole
      ? countBits(letters.once & ~page.letters.once) <= MISSPELT.beginning && beginsNearly(squeezed, page.squeezed)
      : -longer <= MISSPELT.whole && page.squeezed.length >= SHORTEST && differenceOf(letters, page.letters) <= 2 * MISSPELT.whole && isNear(squeezed, page.squeezed, MISSPELT.whole);
    if (near) found.push(place);
  }
  return found;
};

/** Words of a name that are the same, without brackets. */
const bareWords = (text: string): ReadonlySet<string> => new Set(plainWords(fold(text.replace(/\([^()]*\)/g, ' '))).filter((word) => word.length >= WORD_LENGTH));
/** Shortest word that counts, in letters, and fewest of them in the shorter name. */
const WORD_LENGTH = 3;
const FEWEST_WORDS = 2;
/** Words that make a name one of another function. */
const RANKS: ReadonlySet<string> = new Set([...SENIORITY_WORDS, ...RANK_WORDS]);

/** Whether one name says all that the other does, and more that is no rank. */
function saysMore(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  return short.size >= FEWEST_WORDS && [...short].every((word) => long.has(word)) && ![...long].some((word) => RANKS.has(word) && !short.has(word));
}

/** "Procesmanager oefenen" and "Procesmanager multidisciplinair oefenen": every word of one is in the other, and the level is the same. */
const byWords: Way = (pages) => {
  const words = pages.map(({ text }) => bareWords(text));
  return ({ text, mark }) => {
    const own = bareWords(text);
    return own.size < FEWEST_WORDS ? [] : words.flatMap((other, place) => (pages[place]?.mark === mark && (saysMore(own, other) || saysMore(other, own)) ? [place] : []));
  };
};

/** Beside equal names, each weaker way after the one before it. */
const WAYS: readonly (readonly [NameMatch, Way])[] = [['bracket', byBracket], ['acronym', byAcronym], ['prefix', byPrefix], ['spelling', bySpelling], ['words', byWords]];

/** The one place among some that is not taken; `undefined` where there is none or more than one. */
function onlyFree(places: Iterable<number>, taken: ReadonlySet<number>): number | undefined {
  let only: number | undefined;
  for (const place of places) {
    if (taken.has(place)) continue;
    if (only !== undefined) return undefined;
    only = place;
  }
  return only;
}

/** Index of a name -> index of its page, and how it was found. */
export type JoinedNames = ReadonlyMap<number, { readonly page: number; readonly match: NameMatch }>;

/** Pairs names with pages. @param takenPages Indexes of pages that are taken already. */
export type JoinNames = (names: readonly string[], takenPages?: Iterable<number>) => JoinedNames;

/**
 * Prepares pages for being paired with names, one to one: all sure pairs first, then each weaker way, and only where exactly one page is left for a name.
 * @example createNameJoiner(['Inkoper'])(['Inkoper (I)']) gives 0 -> 0, 'bracket'.
 */
export function createNameJoiner(pageNames: readonly string[]): JoinNames {
  const pages = pageNames.map(prepare);
  const equal = groupBy(pages, ({ squeezed }) => squeezed);
  // Most lists name their pages exactly: the weaker ways are prepared when one is needed.
  const ways = WAYS.map(([match, way]) => {
    let find: ReturnType<Way> | undefined;
    return [match, (name: Name) => (find ??= way(pages))(name)] as const;
  });

  return (texts, takenPages = []) => {
    const found = new Map<number, { readonly page: number; readonly match: NameMatch }>();
    const taken = new Set(takenPages);
    const take = (name: number, page: number | undefined, match: NameMatch): void => {
      if (page === undefined) return;
      found.set(name, { page, match });
      taken.add(page);
    };
    const names = texts.map(prepare);
    const waiting = new Map<string, Iterator<number>>();
    const nextEqual = (squeezed: string): number | undefined => {
      const places = waiting.get(squeezed) ?? (equal.get(squeezed) ?? []).values();
      waiting.set(squeezed, places);
      for (let next = places.next(); next.done !== true; next = places.next()) if (!taken.has(next.value)) return next.value;
      return undefined;
    };
    names.forEach(({ squeezed }, index) => { take(index, squeezed === '' ? undefined : nextEqual(squeezed), 'exact'); });
    for (const [match, find] of ways) {
      names.forEach((name, index) => {
        if (!found.has(index) && name.squeezed !== '') take(index, onlyFree(find(name), taken), match);
      });
    }
    return found;
  };
}
