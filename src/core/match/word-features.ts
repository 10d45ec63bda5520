/** A word -> numbers the index can add up: character n-grams, terms and concepts with their weights, and a vector. */
import { gramsOf } from '../text/grams';
import { memoize } from '../text/memoize';
import type { Lexeme, ReadLexeme } from '../text/read-lexemes';
import type { StaticEmbedding } from './embedding/static-embedding';
import { BACKGROUND } from './weights';

/** What words are compared by. `grams` sees shared letters, `terms` stems and compound parts, `concepts` synonyms, `vector` learned likeness. */
export type SparseChannel = 'grams' | 'terms' | 'concepts';
export const SPARSE_CHANNELS: readonly SparseChannel[] = ['grams', 'terms', 'concepts'];

/** Parallel arrays: feature number in its channel, and count times inverse document frequency. `squared` is the sum of squared weights. */
export interface SparseVector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly squared: number;
}

/** A distinct word. @property number Its own, of all words read. @property vector Absent without an embedding. */
export interface WordFeatures {
  readonly number: number;
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly sparse: Readonly<Record<SparseChannel, SparseVector>>;
  readonly vector?: Float32Array;
}

export interface FeatureSpace {
  /** A word that says nothing of the work gives `undefined`. The same word gives the same features (the object itself), as long as they are remembered. */
  readonly read: (word: string) => WordFeatures | undefined;
  /** Inverse document frequency of every feature of a channel. */
  readonly idfs: (channel: SparseChannel) => Float64Array;
}

/** What a lexeme has in a channel: keys with their counts, side by side. */
interface Counted {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
}

function countFeatures(lexeme: Lexeme, channel: SparseChannel): Counted {
  if (channel !== 'grams') return { keys: lexeme[channel].map(({ key }) => key), counts: lexeme[channel].map(({ quality }) => quality) };
  const [keys, counts]: [string[], number[]] = [[], []];
  for (const form of lexeme.forms) {
    for (const gram of gramsOf(form)) {
      const at = keys.indexOf(gram);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
      else {
        keys.push(gram);
        counts.push(1);
      }
    }
  }
  return { keys, counts };
}

interface Dictionary {
  readonly ids: Map<string, number>;
  readonly documents: number[];
  readonly background: number[];
}

/** Remembered of a word that says nothing of the work. */
const NOTHING = 'nothing';
const WORDS_KEPT = 50_000;

/** The features of a word of the catalogue: their numbers and counts. */
type Numbered = Readonly<Record<SparseChannel, { readonly ids: readonly number[]; readonly counts: readonly number[] }>>;

/**
 * Counts in how many documents each feature occurs, and prepares reading words against those counts.
 * @param documents Distinct folded words per document: the catalogue's functions and any texts that came with an embedding.
 */
export function createFeatureSpace(documents: readonly (readonly string[])[], readLexeme: ReadLexeme, embedding: StaticEmbedding | undefined): FeatureSpace {
  const dictionaries = Object.fromEntries(SPARSE_CHANNELS.map((channel) => [channel, { ids: new Map(), documents: [], background: [] }])) as unknown as Record<SparseChannel, Dictionary>;
  const numbered = new Map<Lexeme, Numbered>();
  const numberFeatures = (lexeme: Lexeme, channel: SparseChannel): Numbered[SparseChannel] => {
    const { ids, documents: totals, background } = dictionaries[channel];
    const share = lexeme.kind === 'none' ? 0 : BACKGROUND.share[lexeme.kind];
    const { keys, counts } = countFeatures(lexeme, channel);
    return {
      counts,
      ids: keys.map((key) => {
        const known = ids.get(key);
        const id = known ?? ids.size;
        if (known === undefined) {
          ids.set(key, id);
          totals.push(0);
          background.push(BACKGROUND.share.content);
        }
        background[id] = Math.max(background[id] ?? 0, share);
        return id;
      }),
    };
  };
  /** Per channel and feature, the last document that it was counted in. */
  const countedIn: Record<SparseChannel, number[]> = { grams: [], terms: [], concepts: [] };
  documents.forEach((words, document) => {
    for (const word of words) {
      const lexeme = readLexeme(word);
      let known = numbered.get(lexeme);
      if (known === undefined) {
        known = { grams: numberFeatures(lexeme, 'grams'), terms: numberFeatures(lexeme, 'terms'), concepts: numberFeatures(lexeme, 'concepts') };
        numbered.set(lexeme, known);
      }
      for (const channel of SPARSE_CHANNELS) {
        const [last, totals] = [countedIn[channel], dictionaries[channel].documents];
        for (const id of known[channel].ids) {
          if (last[id] === document) continue;
          last[id] = document;
          totals[id] = (totals[id] ?? 0) + 1;
        }
      }
    }
  });
  const total = documents.length + BACKGROUND.documents;
  const idfOf = (count: number): number => Math.log(1 + total / (count + 0.5));
  const idfs = Object.fromEntries(SPARSE_CHANNELS.map((channel) => {
    const { documents: counts, background } = dictionaries[channel];
    return [channel, Float64Array.from(counts, (count, id) => idfOf(count + BACKGROUND.documents * (background[id] ?? 0)))];
  })) as unknown as Record<SparseChannel, Float64Array>;

  function sparse(lexeme: Lexeme, channel: SparseChannel): SparseVector {
    const [ids, weights]: [number[], number[]] = [[], []];
    let squared = 0;
    const add = (id: number | undefined, weight: number): void => {
      squared += weight * weight;
      if (id === undefined) return;
      ids.push(id);
      weights.push(weight);
    };
    const known = numbered.get(lexeme)?.[channel];
    if (known !== undefined) {
      known.ids.forEach((id, place) => { add(id, (known.counts[place] ?? 0) * (idfs[channel][id] ?? 0)); });
      return { ids, weights, squared };
    }
    const unseen = idfOf(BACKGROUND.documents * (lexeme.kind === 'none' ? 1 : BACKGROUND.share[lexeme.kind]));
    const { keys, counts } = countFeatures(lexeme, channel);
    keys.forEach((key, place) => {
      const id = dictionaries[channel].ids.get(key);
      add(id, (counts[place] ?? 0) * (id === undefined ? unseen : idfs[channel][id] ?? 0));
    });
    return { ids, weights, squared };
  }

  let count = 0;
  function read(word: string): WordFeatures | typeof NOTHING {
    const lexeme = readLexeme(word);
    if (lexeme.kind === 'none') return NOTHING;
    const vector = embedding?.vectorOf(lexeme);
    count += 1;
    return {
      number: count, word, lexeme,
      sparse: { grams: sparse(lexeme, 'grams'), terms: sparse(lexeme, 'terms'), concepts: sparse(lexeme, 'concepts') },
      ...(vector === undefined ? {} : { vector }),
    };
  }

  const remember = memoize<string, WordFeatures | typeof NOTHING>(WORDS_KEPT);
  return {
    idfs: (channel) => idfs[channel],
    read(word) {
      const features = remember(word, read);
      return features === NOTHING ? undefined : features;
    },
  };
}
