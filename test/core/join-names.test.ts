/** Names of a list beside the names of pages: found by indexes, and the same ones as by trying every pair. */
import fc from 'fast-check';
import { createNameJoiner } from '../../src/core/catalogue/join-names';
import type { JoinedNames, NameMatch } from '../../src/core/catalogue/join-names';
import { fold } from '../../src/core/text/fold';
import { RANK_WORDS, SENIORITY_WORDS } from '../../src/core/text/lexicon.nl';

// The plain way, every name beside every page. -------------------------------------------------------------------------

/** Shortest name, in letters, of which a part or a misspelling still means something. */
const SHORTEST = 8;
/** Most letters that may differ. */
const MISSPELT = 2;

/** Letters and digits only. */
const squeezeName = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '');
const withoutBrackets = (name: string): string => squeezeName(name.replace(/\([^()]*\)/g, ''));
/** The mark of a level at the end of a name: "Medewerker Techniek B", "Inkoper II", "Monteur 2". Never a misspelling. */
const levelMark = (name: string): string => /(?:^|[\s-])([a-z]|[ivx]{1,4}|\d{1,2})\s*\)?$/.exec(fold(name).trim())?.[1] ?? '';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Medewerker HSM A" as a pattern that "Medewerker Huisvesting, Services en Middelen A" fits; absent without an acronym. */
function acronymPattern(name: string): RegExp | undefined {
  if (!/\b\p{Lu}{2,6}\b/u.test(name) || name.length > 90) return undefined;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').map((word) => {
    if (!/^\p{Lu}{2,6}$/u.test(word)) return escape(fold(word));
    return Array.from(fold(word), (letter) => `${letter}[a-z]*`).join('[^a-z0-9]+(?:(?:en|van|de|het|der)[^a-z0-9]+)?');
  });
  return new RegExp(`^${words.join('[^a-z0-9]+')}$`);
}

/** Whether at most `most` letters differ. */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

function isNearly(name: string, page: string): boolean {
  const [a, b] = [squeezeName(name), squeezeName(page)];
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  return isNear(a, b, MISSPELT) || [-1, 0, 1].some((more) => b.length > a.length + MISSPELT && isNear(a, b.slice(0, a.length + more), 1));
}

const wordsOf = (name: string): readonly string[] => (fold(name.replace(/\([^()]*\)/g, ' ')).match(/[a-z0-9]+/g) ?? []).filter((one) => one.length > 2);
/** Every word of one is in the other, which says no other rank. */
const saysMore = (short: string, long: string): boolean =>
  new Set(wordsOf(short)).size > 1 && wordsOf(short).every((one) => wordsOf(long).includes(one)) && !wordsOf(long).some((one) => !wordsOf(short).includes(one) && [...SENIORITY_WORDS, ...RANK_WORDS].includes(one));

type Test = (name: string) => (page: string) => boolean;

const TESTS: readonly (readonly [NameMatch, Test])[] = [
  ['exact', (name) => (page) => squeezeName(name) === squeezeName(page)],
  ['bracket', (name) => (page) => withoutBrackets(name) !== '' && withoutBrackets(name) === withoutBrackets(page)],
  ['acronym', (name) => {
    const pattern = acronymPattern(name);
    return (page) => pattern?.test(fold(page)) === true;
  }],
  ['prefix', (name) => (page) => {
    const [short, long] = [squeezeName(name), squeezeName(page)].sort((a, b) => a.length - b.length);
    return short !== undefined && long !== undefined && short.length >= SHORTEST && long.startsWith(short) && !/^(?:[a-z]|i+|\d+)$/.test(long.slice(short.length));
  }],
  ['spelling', (name) => (page) => levelMark(name) === levelMark(page) && isNearly(name, page)],
  ['words', (name) => (page) => levelMark(name) === levelMark(page) && (saysMore(name, page) || saysMore(page, name))],
];

function joinNaively(names: readonly string[], pages: readonly string[]): ReadonlyMap<number, { readonly page: number; readonly match: NameMatch }> {
  const found = new Map<number, { readonly page: number; readonly match: NameMatch }>();
  const exact = new Map<string, number[]>();
  pages.forEach((page, index) => exact.set(squeezeName(page), [...(exact.get(squeezeName(page)) ?? []), index]));
  const free = new Set(pages.keys());
  names.forEach((name, index) => {
    const page = squeezeName(name) === '' ? undefined : exact.get(squeezeName(name))?.find((candidate) => free.has(candidate));
    if (page === undefined) return;
    found.set(index, { page, match: 'exact' });
    free.delete(page);
  });
  for (const [match, test] of TESTS.slice(1)) {
    names.forEach((name, index) => {
      if (found.has(index) || squeezeName(name) === '') return;
      const fits = test(name);
      const candidates = [...free].filter((page) => fits(pages[page] ?? ''));
      const [page, second] = candidates;
      if (page === undefined || second !== undefined) return;
      found.set(index, { page, match });
      free.delete(page);
    });
  }
  return found;
}

// ------------------------------------------------------------------------------------------------------------------------

const word = fc.constantFrom('Medewerker', 'Inkoper', 'Techniek', 'Huisvesting', 'Services', 'Middelen', 'Verkoop', 'van', 'de', 'en', 'HSM', 'VTE', 'ICT', 'Beheerder', 'Ørsted', 'Coördinator', 'ØM', 'Adviseur', '1e');
const mark = fc.constantFrom('', '', '', ' A', ' B', ' II', ' 2', ' (I)', ' (B)', '-C', ' i', ' iii');
const plain = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ' ', ', ', '-', '/'), mark).map(([words, joint, level]) => words.join(joint) + level);
/** A letter more, less, other or swapped at a place; a beginning; brackets around a word. */
const changed = fc.tuple(plain, fc.constantFrom('more', 'less', 'other', 'cut', 'bracket', 'none'), fc.nat(40), fc.constantFrom('a', 'x', '1', 'e')).map(([name, change, place, letter]) => {
  const at = place % (name.length + 1);
  switch (change) {
    case 'more': return name.slice(0, at) + letter + name.slice(at);
    case 'less': return name.slice(0, at) + name.slice(at + 1);
    case 'other': return name.slice(0, at) + letter + name.slice(at + 1);
    case 'cut': return name.slice(0, at);
    case 'bracket': return `${name} (${letter})`;
    case 'none': return name;
  }
});
const list = fc.array(fc.oneof(plain, changed, fc.string({ maxLength: 12 })), { maxLength: 12 });

describe('names of a list', () => {
  it.each<readonly [string, string, NameMatch | undefined]>([
    ['Inkoper', 'INKOPER', 'exact'], ['Inkoper (I)', 'Inkoper', 'bracket'], ['Medewerker HSM A', 'Medewerker Huisvesting, Services en Middelen A', 'acronym'],
    ['Medewerker Techniek', 'Medewerker Techniek en Beheer', 'prefix'], ['Medewerker Tecniek B', 'Medewerker Techniek B', 'spelling'], ['Medewerkar Techniek', 'Medewerker Techniek en Beheer', 'spelling'],
    ['Procesmanager oefenen (PMO)', 'Procesmanager multidisciplinair oefenen', 'words'], ['Medewerker Techniek', 'Senior Medewerker Techniek', undefined], ['Medewerker Techniek B', 'Medewerker zware Techniek C', undefined],
    // Another level is another function.
    ['Medewerker Techniek B', 'Medewerker Techniek C', undefined], ['Medewerker Techniek', 'Medewerker Techniek II', undefined], ['Kok', 'Koks', undefined],
  ])('%j means %j: %s', (name, page, match) => {
    expect(createNameJoiner([page])([name]).get(0)?.match).toBe(match);
  });

  it('are left where two pages fit', () => {
    expect(createNameJoiner(['Medewerker Techniek en Beheer', 'Medewerker Techniek en Bouw'])(['Medewerker Techniek']).size).toBe(0);
  });

  it('mean the pages that trying every pair finds', () => {
    fc.assert(fc.property(list, list, (names, pages) => {
      const order = (found: JoinedNames): unknown => [...found].sort(([a], [b]) => a - b);
      const join = createNameJoiner(pages);
      expect(order(join(names))).toEqual(order(joinNaively(names, pages)));
      // Again, without the first page, whose place nobody gets.
      const [, ...others] = pages;
      const shifted = [...joinNaively(names, others)].map(([index, { page, match }]) => [index, { page: page + 1, match }] as const);
      expect(order(join(names, [0]))).toEqual(order(new Map(shifted)));
    }), { numRuns: 2000 });
  });
});
