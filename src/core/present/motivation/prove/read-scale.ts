/**
 * Reads where a quote stands on the scales of an aspect: the checker's own reader, which shares no code with that of the level.
 * A phrase is words that follow each other: `a|b` either word, `a*` words that begin so, `*a` that end so, `..` up to two words between; it never crosses a comma or a full stop.
 */
import { fold } from '../../../text/fold';
import type { Rung, Scale } from './scales.nl';

/** Lowest and highest place that a text names on one scale. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const TOKENS = /[\p{L}\p{N}%]+|[.;:!?,()\n]/gu;
const WORD = /[\p{L}\p{N}%]/u;
/** Most words that `..` stands for. */
const GAP = 2;
/** A word that turns what comes after it, within so many words. */
const DENIALS: ReadonlySet<string> = new Set(['geen', 'niet', 'nooit', 'zonder', 'no', 'not', 'never', 'without']);
const DENIED_WITHIN = 3;

type Matcher = (word: string) => boolean;

function matcherOf(part: string): Matcher {
  const forms = part.split('|');
  const whole = new Set(forms.filter((form) => !form.includes('*')));
  const starts = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  const ends = forms.filter((form) => form.startsWith('*')).map((form) => form.slice(1));
  return (word) => whole.has(word) || starts.some((start) => word.startsWith(start)) || ends.some((end) => word.endsWith(end));
}

/** @property parts Its words, `undefined` for a gap. @property denies Whether it is a denial itself: "geen contact". */
interface Phrase {
  readonly parts: readonly (Matcher | undefined)[];
  readonly denies: boolean;
}
const compile = (phrase: string): Phrase => ({
  parts: phrase.split(' ').map((part) => (part === '..' ? undefined : matcherOf(part))),
  denies: phrase.split(/[ |]/).some((word) => DENIALS.has(word)),
});

/** The place behind the parts of a phrase that begin at a word; -1 where they do not. */
function endOf(phrase: Phrase['parts'], words: readonly string[], at: number, part = 0): number {
  if (part === phrase.length) return at;
  const matches = phrase[part];
  if (matches !== undefined) return at < words.length && matches(words[at] ?? '') ? endOf(phrase, words, at + 1, part + 1) : -1;
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    if (skipped > 0 && !WORD.test(words[at + skipped - 1] ?? '')) return -1;
    const end = endOf(phrase, words, at + skipped, part + 1);
    if (end >= 0) return end;
  }
  return -1;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly at: number | undefined;
  readonly denies: boolean;
}

interface CompiledRung {
  readonly at: number | undefined;
  readonly phrases: readonly Phrase[];
  readonly bare: readonly Phrase[];
}

const compiled = new WeakMap<Scale, readonly CompiledRung[]>();
function rungsOf(scale: Scale): readonly CompiledRung[] {
  const known = compiled.get(scale) ?? scale.rungs.map(({ at, phrases = [], bare = [] }: Rung) => ({ at, phrases: phrases.map(compile), bare: bare.map(compile) }));
  compiled.set(scale, known);
  return known;
}

const wordsOf = (text: string): readonly string[] => fold(text).match(TOKENS) ?? [];

function findAll(words: readonly string[], phrases: readonly Phrase[], at: number | undefined): readonly Found[] {
  return phrases.flatMap((phrase) => words.flatMap((_, start) => {
    const end = endOf(phrase.parts, words, start);
    return end < 0 ? [] : [{ start, end, at, denies: phrase.denies }];
  }));
}

/** Whether a denial that is no part of the phrase stands in what was found, or before it in the same clause. */
function isTurned(words: readonly string[], { start, end, denies }: Found): boolean {
  const before = words.slice(Math.max(0, start - DENIED_WITHIN), start);
  const border = before.map((word) => WORD.test(word)).lastIndexOf(false);
  return !denies && [...before.slice(border + 1), ...words.slice(start, end)].some((word) => DENIALS.has(word));
}

/** Whether a phrase says what another within it says: "weinig toezicht" is no toezicht. Of two for the same words one that says nothing, or is a denial, goes first. */
function holds(outer: Found, inner: Found): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return outer.end - outer.start > inner.end - inner.start || (outer.at === undefined && inner.at !== undefined) || (outer.denies && !inner.denies);
}

/** Whether a text holds one of some phrases. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const words = wordsOf(text);
  return phrases.some((phrase) => { const { parts } = compile(phrase); return words.some((_, start) => endOf(parts, words, start) >= 0); });
}

/** @param own Whether the text stands in the column about the aspect, where bare words say something. @returns `undefined` where the text does not speak of it, or denies what it speaks of. */
export function readScale(scale: Scale, text: string, own: boolean): Span | undefined {
  const words = wordsOf(text);
  const found = rungsOf(scale).flatMap(({ at, phrases, bare }) => [...findAll(words, phrases, at), ...(own ? findAll(words, bare, at) : [])]);
  const outermost = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
  const told = scale.firstDecides === true ? outermost.filter(({ at }) => at === outermost.find((one) => one.at !== undefined)?.at) : outermost;
  if (told.some((one) => one.at !== undefined && isTurned(words, one))) return undefined;
  const places = told.flatMap(({ at }) => (at === undefined ? [] : [at]));
  return places.length === 0 ? undefined : { from: Math.min(...places), to: Math.max(...places) };
}
