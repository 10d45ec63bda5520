/** A title written otherwise, with the same meaning: what a matcher must not be led by. */
import { seededNumbers } from '../src/core/match/embedding/random';

/** Another way to write a title; `undefined` where it has nothing of the kind. */
export type VaryTitle = (title: string, place: number) => string | undefined;

const PLACES = ['Zwolle', 'Den Haag', 'Utrecht', "'s-Hertogenbosch", 'Achterveld', 'Bergen op Zoom', 'Heerde', 'Gent'] as const;
const HOURS = ['32-40 uur', '(24 uur)', '0,8 fte', '36 uur per week', 'parttime', '- fulltime', '40u'] as const;
const GENDERS = ['(m/v)', 'm/v/x', '(M/V/X)', '(v/m)', 'm/v'] as const;
const SHIFTS = ['nachtdienst', '(ploegendienst)', '- 2-ploegendienst', '5 ploegen', 'weekenddienst', '(dag- en avonddienst)'] as const;
const AREAS = ['regio Zuid', '(rayon Noord)', '- team Oost', '- locatie Elst', 'filiaal 12', 'te Assen'] as const;

const chosen = (from: readonly string[], place: number): string => from[place % from.length] ?? '';
const differs = (title: string, other: string): string | undefined => (other === title ? undefined : other);

const OPEN_SYLLABLE = /(^|[^aeiou])([aeou])([bcdfgklmnprtv])er$/;

/** The feminine of a word for somebody who works, by the rules of Dutch spelling; the word itself where it has none. */
function feminine(word: string): string {
  if (/(?:medewerk|werk|zorg|leid|houd|help|bak|kweek|maak)er$/.test(word)) return word.replace(/er$/, 'ster');
  if (word.length < 6) return word;
  if (/(?:assist|consul|doc|ag|refer)ent$|(?:ist|aat)$/.test(word)) return `${word}e`;
  if (/ateur$/.test(word)) return word.replace(/ateur$/, 'atrice');
  if (/teur$/.test(word)) return word.replace(/teur$/, 'trice');
  if (/seur$/.test(word)) return word.replace(/seur$/, 'seuse');
  if (/(?:maker|koper|drager|geleider|bezorger|beheerder|bediener|verpleger|snijder|bouwer|drukker|voerder|stikker|plukker|hersteller|tekenaar|makelaar|leraar)$/.test(word)) {
    if (word.endsWith('aar')) return `${word}ster`;
    const long = OPEN_SYLLABLE.exec(word);
    if (long !== null) return `${word.slice(0, -4)}${long[2] ?? ''}${long[2] ?? ''}${long[3] ?? ''}ster`;
    return word.replace(/(.)\1er$/, '$1ster').replace(/(?<!st)er$/, 'ster');
  }
  return word;
}

/** One letter of a longer word left out, doubled, changed or swapped with the next, never the first. */
function mistype(title: string, place: number): string | undefined {
  const words = [...title.matchAll(/[a-z]{7,}/gi)];
  const next = seededNumbers(place + 1);
  const word = words[Math.floor(next() * words.length)];
  if (word === undefined) return undefined;
  const at = word.index + 1 + Math.floor(next() * (word[0].length - 2));
  const [before, letter, after] = [title.slice(0, at), title.charAt(at), title.slice(at + 1)];
  const ways = [`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}${String.fromCharCode(97 + Math.floor(next() * 26))}${after}`, `${before}${after.charAt(0)}${letter}${after.slice(1)}`];
  return differs(title, ways[Math.floor(next() * ways.length)] ?? title);
}

/** By name. Those of `EXACT` may never change the answer. */
export const VARIATIONS: Readonly<Record<string, VaryTitle>> = {
  capitals: (title) => differs(title, title.toUpperCase()),
  'small letters': (title) => differs(title, title.toLowerCase()),
  'without accents': (title) => differs(title, title.normalize('NFD').replace(/\p{M}/gu, '')),
  'accents apart': (title) => differs(title, title.normalize('NFD')),
  'm/v': (title, place) => `${title} ${chosen(GENDERS, place)}`,
  hours: (title, place) => `${title} ${chosen(HOURS, place)}`,
  place: (title, place) => [`${title} - ${chosen(PLACES, place)}`, `${title} (${chosen(PLACES, place)})`, `${title}, ${chosen(PLACES, place)}`][place % 3],
  area: (title, place) => `${title} ${chosen(AREAS, place)}`,
  shift: (title, place) => `${title} ${chosen(SHIFTS, place)}`,
  '-ster/-er': (title) => differs(title, title.replace(/[a-z]+/gi, (word) => feminine(word))),
  'one typing error': mistype,
};
export const EXACT: readonly string[] = ['capitals', 'small letters', 'without accents', 'accents apart', 'm/v', 'hours', 'place', 'area', 'shift'];
