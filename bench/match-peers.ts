/** The tools people reach for instead, each set up as its documentation advises for Dutch. */
import { create, insertMultiple, search } from '@orama/orama';
import type { AnyOrama } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import { distance as editDistance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import createBm25 from 'wink-bm25-text-search';
import type { CandidateLine, QueryLine } from './read-match-cases';

/** Scores per function, in catalogue order; -Infinity: not found. */
export type Score = (query: QueryLine) => Float64Array;
export type BuildPeer = (lines: readonly CandidateLine[]) => Score;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const tokens = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? [];
const stops: ReadonlySet<string> = new Set(stopwords.map(fold));
const wholeText = ({ name, purpose, activities }: CandidateLine): string => [name, purpose, ...activities].join(' . ');
const queryText = ({ title, purpose, tasks }: QueryLine): string => [title, purpose, ...tasks].filter((text) => text !== '').join(' ');
const nameQuery = (query: QueryLine): string => (query.title === '' ? queryText(query) : query.title);
const nothing = (count: number): Float64Array => new Float64Array(count).fill(-Infinity);
const documents = (lines: readonly CandidateLine[]) => lines.map(({ name, purpose, activities }, id) => ({ id, name, purpose, activities: activities.join(' ') }));

const miniSearch: BuildPeer = (lines) => {
  const processTerm = (term: string): string | null => (stops.has(fold(term)) ? null : stemmer(fold(term)));
  const index = new MiniSearch({ fields: ['name', 'purpose', 'activities'], processTerm, searchOptions: { boost: { name: 3 }, prefix: true, fuzzy: 0.2, processTerm } });
  index.addAll(documents(lines));
  return (query) => {
    const scores = nothing(lines.length);
    for (const { id, score } of index.search(queryText(query))) scores[id as number] = score;
    return scores;
  };
};

const fuse: BuildPeer = (lines) => {
  const index = new Fuse([...lines], { keys: ['name'], includeScore: true, ignoreLocation: true, threshold: 0.6 });
  return (query) => {
    const scores = nothing(lines.length);
    for (const { refIndex, score = 1 } of index.search(nameQuery(query))) scores[refIndex] = -score;
    return scores;
  };
};

const orama: BuildPeer = (lines) => {
  const database: AnyOrama = create({
    schema: { name: 'string', purpose: 'string', activities: 'string' } as const,
    components: { tokenizer: { language, stemming: true, stemmer, stopWords: stopwords } },
  });
  void insertMultiple(database, documents(lines).map((document) => ({ ...document, id: String(document.id) })), lines.length);
  return (query) => {
    const scores = nothing(lines.length);
    const found = search(database, { term: queryText(query), boost: { name: 3 }, limit: lines.length, threshold: 1 });
    if (found instanceof Promise) throw new Error('this peer answers at once');
    for (const { id, score } of found.hits) scores[Number(id)] = score;
    return scores;
  };
};

const winkBm25: BuildPeer = (lines) => {
  const engine = createBm25();
  engine.defineConfig({ fldWeights: { name: 3, purpose: 1, activities: 1 } });
  engine.definePrepTasks([(text: string) => tokens(text).filter((word) => !stops.has(word)).map(stemmer)]);
  for (const { id, ...document } of documents(lines)) engine.addDoc(document, id);
  engine.consolidate(4);
  return (query) => {
    const scores = nothing(lines.length);
    for (const [id, score] of engine.search(queryText(query), lines.length)) scores[Number(id)] = score;
    return scores;
  };
};

/** Dice's coefficient over pairs of letters, as the package string-similarity computes it. */
const dice: BuildPeer = (lines) => {
  const pairs = (text: string): ReadonlyMap<string, number> => {
    const packed = text.toLowerCase().replace(/\s+/g, '');
    const counts = new Map<string, number>();
    for (let i = 0; i + 2 <= packed.length; i += 1) counts.set(packed.slice(i, i + 2), (counts.get(packed.slice(i, i + 2)) ?? 0) + 1);
    return counts;
  };
  const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const names = lines.map(({ name }) => pairs(name));
  return (query) => {
    const own = pairs(nameQuery(query));
    return Float64Array.from(names, (name) => {
      let shared = 0;
      for (const [pair, count] of own) shared += Math.min(count, name.get(pair) ?? 0);
      return (2 * shared) / (size(own) + size(name));
    });
  };
};

/** A port of Excel's Fuzzy Lookup add-in: Jaccard over tokens weighed by rarity, tokens alike by edit distance count in part. */
const fuzzyLookup: BuildPeer = (lines) => {
  const texts = lines.map((line) => [...new Set(tokens(wholeText(line)))]);
  const places = new Map<string, number[]>();
  texts.forEach((words, place) => { for (const word of words) places.set(word, [...(places.get(word) ?? []), place]); });
  const rarity = (word: string): number => Math.log(1 + lines.length / (places.get(word)?.length ?? 0.5));
  const sizes = texts.map((words) => words.reduce((sum, word) => sum + rarity(word), 0));
  const alike = new Map<string, readonly (readonly [word: string, likeness: number])[]>();
  const findAlike = (word: string): readonly (readonly [string, number])[] => {
    const near: (readonly [string, number])[] = places.has(word) ? [[word, 1]] : [];
    if (word.length >= 4) {
      for (const other of places.keys()) {
        if (other === word || Math.abs(other.length - word.length) > 2) continue;
        const likeness = 1 - editDistance(word, other) / Math.max(word.length, other.length);
        if (likeness >= 0.75) near.push([other, likeness]);
      }
    }
    alike.set(word, near);
    return near;
  };
  return (query) => {
    const words = [...new Set(tokens(queryText(query)))];
    const shared = new Float64Array(lines.length);
    for (const word of words) {
      const best = new Map<number, number>();
      for (const [other, likeness] of alike.get(word) ?? findAlike(word)) {
        const amount = (likeness * (rarity(other) + rarity(word))) / 2;
        for (const place of places.get(other) ?? []) best.set(place, Math.max(best.get(place) ?? 0, amount));
      }
      for (const [place, amount] of best) shared[place] = (shared[place] ?? 0) + amount;
    }
    const own = words.reduce((sum, word) => sum + rarity(word), 0);
    return shared.map((amount, place) => (amount === 0 ? -Infinity : amount / (own + (sizes[place] ?? 0) - amount)));
  };
};

/** Name as in the tables -> how to build it. */
export const PEERS: Readonly<Record<string, BuildPeer>> = {
  'MiniSearch + Snowball, stop words': miniSearch, 'Fuse.js (name)': fuse, 'Orama, Dutch': orama, 'wink-bm25 + Snowball': winkBm25, 'Dice (name)': dice, 'Fuzzy Lookup port, all columns': fuzzyLookup,
};
