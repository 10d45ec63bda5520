/** Words by what they may be compared on: plain form, parts of the compound, synonyms. Statements of rules and clauses of jobs are read alike. */
import { allActivities } from '../../model/catalogue';
import type { ReferenceJob } from '../../model/catalogue';
import { contentForm } from '../../text/content-words';
import { createLexemeReader } from '../../text/read-lexemes';
import type { ReadLexeme } from '../../text/read-lexemes';
import { memoize } from '../../text/memoize';
import { TASK_SYNONYMS } from '../../text/task-synonyms.nl';
import { tokenize } from '../../text/tokenize';
import type { Token } from '../../text/tokenize';

/**
 * A word that says something of the work.
 * @property form Its plain form, by which it counts once. @property start, end Where it stands in its text.
 * @property keys What it is compared on, each with how much of the word it is worth, 0 to 1.
 */
export interface KeyedWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly keys: Keys;
}

/** @property id Number of the key, the same for the same key of one reader. */
export type Keys = readonly { readonly id: number; readonly quality: number }[];

/** Reads the words of a text, in order. */
export type ReadKeys = (text: string) => readonly KeyedWord[];

/** A synonym is worth less than the word itself. By reasoning; more lets other words stand for it sooner. */
const SYNONYM = 0.8;
/** Groups of words for one discipline are too wide to tell the same work. */
const IS_SYNONYM = /^c:/;
const WORDS_KEPT = 50_000;

/** Plain form -> the groups of words of tasks it stands in. */
const TASK_GROUPS: ReadonlyMap<string, readonly string[]> = TASK_SYNONYMS.reduce((groups, line, number) => {
  for (const form of new Set(line.split(' ').map(contentForm))) if (form !== '') groups.set(form, [...(groups.get(form) ?? []), `t:${String(number)}`]);
  return groups;
}, new Map<string, string[]>());

function keysOf(word: string, form: string, readLexeme: ReadLexeme): ReadonlyMap<string, number> {
  const { terms, concepts } = readLexeme(word);
  const keys = new Map<string, number>([[`=${form}`, 1]]);
  for (const group of TASK_GROUPS.get(form) ?? []) keys.set(group, SYNONYM);
  for (const { key, quality } of terms) keys.set(key, Math.max(keys.get(key) ?? 0, quality));
  for (const { key, quality } of concepts) if (IS_SYNONYM.test(key)) keys.set(key, SYNONYM * quality);
  return keys;
}

/** Parts of verbs that stand apart: "zoekt verschillen uit". */
const PARTICLES: ReadonlySet<string> = new Set('aan af bij door in mee na om op over uit voor toe terug weg vast goed samen neer klaar bijeen'.split(' '));

/** A verb stands at most so many words before its particle. */
const VERB_WITHIN = 12;

/** A word as read, whatever text it stands in; without keys it says nothing. */
interface ReadWord {
  readonly form: string;
  readonly keys: Keys;
}

/** @param jobs The reference jobs of the catalogue: their words help to cut compounds. */
export function createKeyReader(jobs: readonly ReferenceJob[]): ReadKeys {
  const vocabulary = new Map<string, number>();
  for (const job of jobs) {
    const text = [job.name, job.purpose, ...allActivities(job).map((one) => one.text), ...job.rules.map((rule) => rule.text)].join('\n');
    for (const { word } of tokenize(text)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  const readLexeme = createLexemeReader(vocabulary);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const known = new Set([...TASK_GROUPS.keys(), ...[...vocabulary.keys()].map(contentForm)]);
  const remember = memoize<string, ReadWord>(WORDS_KEPT);
  const read = (word: string): ReadWord => {
    const form = contentForm(word);
    return { form, keys: form === '' ? [] : [...keysOf(word, form, readLexeme)].map(([key, quality]) => ({ id: numberOf(key), quality })) };
  };

  /** A particle goes to the first word before it, not too far away, that is a known verb with it. */
  const verbWith = (particle: string, tokens: readonly Token[], at: number): number =>
    tokens.findIndex(({ word }, place) => place < at && place >= at - VERB_WITHIN && !PARTICLES.has(word) && known.has(contentForm(particle + word)));

  return (text) => {
    const tokens = tokenize(text);
    const words = tokens.map(({ word }) => remember(word, read));
    tokens.forEach(({ word }, at) => {
      const verb = PARTICLES.has(word) ? verbWith(word, tokens, at) : -1;
      if (verb >= 0) words[verb] = remember(word + (tokens[verb]?.word ?? ''), read);
    });
    const said: KeyedWord[] = [];
    words.forEach(({ form, keys }, at) => {
      const token = tokens[at];
      if (form !== '' && token !== undefined) said.push({ form, keys, start: token.start, end: token.end });
    });
    return said;
  };
}

/** Where a key stands. */
interface Place {
  readonly at: number;
  readonly quality: number;
}

/** Texts side by side, to be asked how much of some words each of them has. @property places Number of a key -> the texts that have it, each as often as it does. */
export interface KeyIndex {
  readonly places: ReadonlyMap<number, readonly Place[]>;
}

export function indexKeys(texts: readonly (readonly KeyedWord[])[]): KeyIndex {
  const places = new Map<number, Place[]>();
  texts.forEach((words, at) => {
    for (const { keys } of words) {
      for (const { id, quality } of keys) {
        const there = places.get(id);
        if (there === undefined) places.set(id, [{ at, quality }]);
        else there.push({ at, quality });
      }
    }
  });
  return { places };
}

/** How well each text has a word, 0 to 1; texts without it are left out. */
export function findWord({ places }: KeyIndex, { keys }: KeyedWord): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { id, quality } of keys) {
    for (const { at, quality: there } of places.get(id) ?? []) if (quality * there > (best.get(at) ?? 0)) best.set(at, quality * there);
  }
  return best;
}
