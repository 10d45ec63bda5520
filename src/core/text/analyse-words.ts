/** Words -> features: the stem, the parts of a compound and the concepts they stand for, with a weight for what the word tells. */
import { fold } from './fold';
import { ABBREVIATIONS, COMPOUND_PARTS, CONCEPTS, ROLE_WORDS, SENIORITY_WORDS, WEAK_WORDS } from './lexicon.nl';
import { isStopWord, stem } from './stem';
import { tokenize } from './tokenize';
import type { Token } from './tokenize';

/** How much of the full weight a feature keeps: the word itself, its concept, a part of a compound. Range 0-1, by reasoning: a synonym says nearly the same, a part less. */
const QUALITY = { stem: 1, concept: 0.85, part: 0.75 } as const;
/** Weight of a word by what it tells about the work; content words weigh 1. Range 0-1. */
const WEIGHT = { content: 1, role: 0.2, weak: 0.3 } as const;
/** Shortest part of a compound, in letters. */
const MIN_PART = 4;

/** @property key What must be the same in two words ("s:" stem, "c:" concept). @property quality 0 to 1. */
export interface Feature {
  readonly key: string;
  readonly quality: number;
}

/**
 * A word as the matcher sees it.
 * @property weight What it tells about the work, 0 to 1; seniority words weigh 0.
 */
export interface Word extends Token {
  readonly weight: number;
  readonly features: readonly Feature[];
}

const conceptOf = new Map<string, string[]>();
const vocabulary = new Set<string>();
for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const raw of words) {
    const word = fold(raw);
    for (const key of new Set([word, stem(word)])) conceptOf.set(key, [...(conceptOf.get(key) ?? []), concept]);
    if (word.length >= MIN_PART) vocabulary.add(word);
  }
}
for (const word of COMPOUND_PARTS) vocabulary.add(word);
const ROLES = new Set(ROLE_WORDS.map(fold));
const SENIORITY = new Set(SENIORITY_WORDS);
const WEAK = new Set([...WEAK_WORDS.map(fold), ...WEAK_WORDS.map((word) => stem(fold(word)))]);
const LINKS = ['', 's', 'en', 'e'];

const partsCache = new Map<string, readonly string[]>();
const PARTS_CACHE_SIZE = 50_000;

/** Cuts a compound into known words, fewest first; a word that cannot be cut whole gives the known word it starts or ends with. */
export function splitCompound(word: string): readonly string[] {
  const known = partsCache.get(word);
  if (known !== undefined) return known;
  const parts = word.length < 2 * MIN_PART || vocabulary.has(word) ? [] : findParts(word);
  if (partsCache.size >= PARTS_CACHE_SIZE) partsCache.clear();
  partsCache.set(word, parts);
  return parts;
}

function findParts(word: string): readonly string[] {
  for (let cut = word.length - MIN_PART; cut >= MIN_PART; cut -= 1) {
    const head = word.slice(0, cut);
    const link = LINKS.find((ending) => head.endsWith(ending) && vocabulary.has(head.slice(0, head.length - ending.length)));
    if (link === undefined) continue;
    const tail = word.slice(cut);
    const rest = vocabulary.has(tail) ? [tail] : splitCompound(tail);
    return [head.slice(0, head.length - link.length), ...(rest.length > 0 ? rest : [tail])];
  }
  for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut += 1) {
    if (vocabulary.has(word.slice(cut))) return [word.slice(0, cut), word.slice(cut)];
  }
  return [];
}

function featuresOf(word: string): readonly Feature[] {
  const best = new Map<string, number>();
  const add = (key: string, quality: number): void => {
    if ((best.get(key) ?? 0) < quality) best.set(key, quality);
  };
  add(`s:${stem(word)}`, QUALITY.stem);
  for (const concept of conceptOf.get(word) ?? conceptOf.get(stem(word)) ?? []) add(`c:${concept}`, QUALITY.concept);
  for (const part of splitCompound(word)) {
    if (WEAK.has(part) || ROLES.has(part)) continue;
    add(`s:${stem(part)}`, QUALITY.part);
    for (const concept of conceptOf.get(part) ?? conceptOf.get(stem(part)) ?? []) add(`c:${concept}`, QUALITY.part);
  }
  return [...best].map(([key, quality]) => ({ key, quality }));
}

function weightOf(word: string): number {
  if (SENIORITY.has(word) || isStopWord(word) || /^\d+$/.test(word)) return 0;
  if (ROLES.has(word)) return WEIGHT.role;
  if (conceptOf.has(word)) return WEIGHT.content;
  return WEAK.has(word) || WEAK.has(stem(word)) ? WEIGHT.weak : WEIGHT.content;
}

interface Analysis {
  readonly weight: number;
  readonly features: readonly Feature[];
}

const cache = new Map<string, Analysis>();
const CACHE_SIZE = 50_000;

function analyse(word: string): Analysis {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const full = ABBREVIATIONS[word] ?? word;
  const parts = full.split(' ');
  const analysis: Analysis = {
    weight: Math.max(...parts.map(weightOf)),
    features: parts.flatMap(featuresOf),
  };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, analysis);
  return analysis;
}

/** The telling words of a text, in order; stop words, numbers and seniority words are left out. */
export function analyseWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const token of tokenize(text)) {
    const analysis = analyse(token.word);
    if (analysis.weight > 0) words.push({ ...token, ...analysis });
  }
  return words;
}
