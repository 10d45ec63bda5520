/** Finds the page that a line of a list means: the same name, or the one name that is nearly it. */
import { fold } from '../text/fold';

/** How a name was found: `exact` needs no look, the others are told. */
export type NameMatch = 'exact' | 'bracket' | 'acronym' | 'prefix' | 'spelling';

/** Shortest name, in letters, of which a part or a misspelling still means something. */
const SHORTEST = 8;
/** Most letters that may differ. */
const MISSPELT = 2;

/** Letters and digits only. */
export const squeezeName = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '');
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
];

/**
 * Pairs names with pages, one to one: all sure pairs first, then each weaker way, and only where exactly one page is left for a name.
 * @returns Index of a name -> index of its page, and how it was found. @example joinNames(['Inkoper (I)'], ['Inkoper']) gives 0 -> 0, 'bracket'.
 */
export function joinNames(names: readonly string[], pages: readonly string[]): ReadonlyMap<number, { readonly page: number; readonly match: NameMatch }> {
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
