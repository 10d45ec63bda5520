/** Words by what they may be compared on: plain form, parts of the compound, synonyms. Statements of rules and clauses of jobs are read alike. */
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

export type Keys = readonly (readonly [key: string, quality: number])[];

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

function keysOf(word: string, form: string, readLexeme: ReadLexeme): Keys {
  const { terms, concepts } = readLexeme(word);
  const keys = new Map<string, number>([[`=${form}`, 1]]);
  for (const group of TASK_GROUPS.get(form) ?? []) keys.set(group, SYNONYM);
  for (const { key, quality } of terms) keys.set(key, Math.max(keys.get(key) ?? 0, quality));
  for (const { key, quality } of concepts) if (IS_SYNONYM.test(key)) keys.set(key, SYNONYM * quality);
  return [...keys];
}

/** Parts of verbs that stand apart: "zoekt verschillen uit". */
const PARTICLES: ReadonlySet<string> = new Set('aan af bij door in mee na om op over uit voor toe terug weg vast goed samen neer klaar bijeen'.split(' '));

interface FormedWord extends Token {
  readonly form: string;
}

/** Words with their plain forms; a particle goes to the nearest word before it that is a known verb with it. */
function joinParticles(tokens: readonly Token[], known: ReadonlySet<string>): readonly FormedWord[] {
  const words = tokens.map((token): FormedWord => ({ ...token, form: contentForm(token.word) }));
  tokens.forEach(({ word }, at) => {
    if (!PARTICLES.has(word)) return;
    const verb = words.slice(0, at).findIndex((one) => !PARTICLES.has(one.word) && known.has(contentForm(word + one.word)));
    const found = words[verb];
    if (found !== undefined) words[verb] = { ...found, word: word + found.word, form: contentForm(word + found.word) };
  });
  return words;
}

/** @param jobs The reference jobs of the catalogue: their words help to cut compounds. */
export function createKeyReader(jobs: readonly ReferenceJob[]): ReadKeys {
  const vocabulary = new Map<string, number>();
  for (const job of jobs) {
    const text = [job.name, job.purpose, ...job.activityGroups.flatMap(({ activities }) => activities.map((one) => one.text)), ...job.rules.map((rule) => rule.text)].join('\n');
    for (const { word } of tokenize(text)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  const readLexeme = createLexemeReader(vocabulary);
  const remember = memoize<string, Keys>(WORDS_KEPT);
  const known = new Set([...TASK_GROUPS.keys(), ...[...vocabulary.keys()].map(contentForm)]);
  return (text) => joinParticles(tokenize(text), known).flatMap(({ word, form, start, end }): readonly KeyedWord[] =>
    (form === '' ? [] : [{ form, start, end, keys: remember(word, () => keysOf(word, form, readLexeme)) }]));
}

/** Texts side by side, to be asked how much of some words each of them has. */
export interface KeyIndex {
  readonly size: number;
  /** Key -> the texts that have it, each with the best quality there. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export function indexKeys(texts: readonly (readonly KeyedWord[])[]): KeyIndex {
  const places = new Map<string, Map<number, number>>();
  texts.forEach((words, place) => {
    for (const { keys } of words) {
      for (const [key, quality] of keys) {
        const there = places.get(key) ?? new Map<number, number>();
        there.set(place, Math.max(there.get(place) ?? 0, quality));
        places.set(key, there);
      }
    }
  });
  return { size: texts.length, places };
}

/** How well each text has a word, 0 to 1; texts without it are left out. */
export function findWord({ places }: KeyIndex, { keys }: KeyedWord): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const [key, quality] of keys) {
    for (const [place, there] of places.get(key) ?? []) best.set(place, Math.max(best.get(place) ?? 0, quality * there));
  }
  return best;
}
