/** Words as they are typed -> what they stand for: stems, parts of compounds and concepts, in the light of a catalogue's own words. */
import { ABBREVIATIONS, CONCEPTS, ROLE_WORDS, SENIORITY_WORDS, WEAK_WORDS } from './lexicon.nl';
import { fold } from './fold';
import { memoize } from './memoize';
import { neutralForm } from './neutral-form';
import { createRepairer } from './repair-word';
import { createSplitter } from './split-compound';
import { isStopWord, stem } from './stem';
import { SYNONYMS } from './synonyms.nl';

/** A key with how much of a whole word it is worth, 0 to 1. */
export interface Feature {
  readonly key: string;
  readonly quality: number;
}

/**
 * One typed word, understood.
 * @property forms Neutral full forms, without abbreviation and typing error; one, unless an abbreviation stands for more. Empty: says nothing about the work.
 * @property terms Stems of the word and of its parts. @property concepts Groups of synonyms it belongs to.
 * @property kind `role` and `weak` words fit any work.
 */
export interface Lexeme {
  readonly forms: readonly string[];
  readonly terms: readonly Feature[];
  readonly concepts: readonly Feature[];
  readonly kind: 'content' | 'role' | 'weak' | 'none';
}

/** Reads a folded word; the same word gives the same lexeme (the object itself). */
export type ReadLexeme = (word: string) => Lexeme;

/** What a part of a compound is worth beside the whole. By reasoning; more trusts parts. */
const PART_QUALITY = 0.7;
/** How often a word of the lexicon counts as seen when compounds are cut. */
const LEXICON_COUNT = 24;
const MIN_SYNONYM_PART = 3;
const LEXEMES_KEPT = 100_000;

const ROLES: ReadonlySet<string> = new Set(ROLE_WORDS.map((word) => stem(fold(word))));
const WEAK: ReadonlySet<string> = new Set(WEAK_WORDS.map((word) => stem(fold(word))));
const SENIORITY: ReadonlySet<string> = new Set(SENIORITY_WORDS);
const abbreviations = new Map(Object.entries(ABBREVIATIONS));
const NOTHING: Lexeme = { forms: [], terms: [], concepts: [], kind: 'none' };

const conceptsOf = new Map<string, Set<string>>();
const lexicon = new Map<string, number>();

const entries: readonly (readonly [concept: string, words: readonly string[]])[] = [
  ...SYNONYMS.map((line, group) => [`c:${String(group)}`, line.split(' ')] as const),
  ...Object.entries(CONCEPTS).map(([concept, words]) => [`d:${concept}`, words] as const),
];
const entryWords: ReadonlySet<string> = new Set(entries.flatMap(([, words]) => words.map(fold)));

function addToLexicon(word: string, concept: string): void {
  const folded = fold(word);
  if (/^[a-z]{4,}$/.test(folded)) lexicon.set(folded, LEXICON_COUNT);
  const stemmed = stem(neutralForm(folded));
  // A stem that is an entry of its own is another word: "accounting" is no "account".
  for (const key of entryWords.has(stemmed) ? [folded] : [folded, stemmed]) {
    const concepts = conceptsOf.get(key) ?? new Set<string>();
    conceptsOf.set(key, concepts.add(concept));
  }
}

for (const [concept, words] of entries) for (const word of words) addToLexicon(word, concept);
for (const word of [...ROLE_WORDS, ...WEAK_WORDS]) if (/^[a-z]{4,}$/.test(word)) lexicon.set(word, LEXICON_COUNT);

const lookUpConcepts = (form: string): ReadonlySet<string> | undefined => conceptsOf.get(form) ?? conceptsOf.get(stem(form));

const kindOf = (form: string): Lexeme['kind'] => {
  if (ROLES.has(stem(form))) return 'role';
  return WEAK.has(stem(form)) ? 'weak' : 'content';
};

function addBest(best: Map<string, number>, key: string, quality: number): void {
  if ((best.get(key) ?? 0) < quality) best.set(key, quality);
}

const toFeatures = (best: ReadonlyMap<string, number>): readonly Feature[] => [...best].map(([key, quality]) => ({ key, quality }));

/**
 * @param vocabulary The catalogue's own folded words with how often they occur: what a typing error may stand for, and what compounds are made of.
 */
export function createLexemeReader(vocabulary: ReadonlyMap<string, number>): ReadLexeme {
  const known = new Map(lexicon);
  for (const [word, count] of vocabulary) known.set(word, (known.get(word) ?? 0) + count);
  // Feminine forms that a typing error may stand for; those in -ster are near their neutral form.
  for (const [word, count] of [...known]) if (word.endsWith('teur')) known.set(`${word.slice(0, -4)}trice`, count);
  const stems = new Set([...known.keys()].map(stem));
  const split = createSplitter(known);
  const isKnown = (word: string): boolean => stems.has(stem(neutralForm(word))) || conceptsOf.has(word);
  const repair = createRepairer(known, split, isKnown);

  /** The neutral form of a word, put right. What looks like a typing error may be a feminine form ("woonconsulente"), and a feminine form may have one: "animmatrice" is near no word, but its neutral form is. */
  function understand(form: string): string {
    const neutral = neutralForm(form);
    if (neutral === form) return neutralForm(repair(form));
    if (isKnown(neutral) || split(neutral).length > 1) return neutral;
    const repaired = repair(form);
    return repaired === form ? repair(neutral) : neutralForm(repaired);
  }

  function read(word: string): Lexeme {
    if (word.length < 2 && !abbreviations.has(word)) return NOTHING;
    const forms = (abbreviations.get(word) ?? word).split(' ').map(understand)
      .filter((form) => !isStopWord(form) && !SENIORITY.has(form) && !/^\d+$/.test(form));
    if (forms.length === 0) return NOTHING;
    const terms = new Map<string, number>();
    const concepts = new Map<string, number>();
    for (const form of forms) {
      addBest(terms, stem(form), 1);
      for (const concept of lookUpConcepts(form) ?? []) addBest(concepts, concept, 1);
      const parts = ROLES.has(stem(form)) ? [form] : split(form);
      if (parts.length === 1) continue;
      for (const part of parts) {
        const neutral = neutralForm(part);
        addBest(terms, stem(neutral), PART_QUALITY);
        if (part.length < MIN_SYNONYM_PART) continue;
        for (const concept of lookUpConcepts(neutral) ?? []) addBest(concepts, concept, PART_QUALITY);
      }
    }
    const kinds = forms.map(kindOf);
    const kind = kinds.includes('content') ? 'content' : kinds[0] ?? 'content';
    return { forms, terms: toFeatures(terms), concepts: toFeatures(concepts), kind };
  }

  const remember = memoize<string, Lexeme>(LEXEMES_KEPT);
  return (word) => remember(word, read);
}
