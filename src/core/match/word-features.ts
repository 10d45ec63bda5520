/** A word -> numbers the index can add up: character n-grams, terms and concepts with their weights, and a vector. */
import { gramsOf } from '../text/grams';
import type { Lexeme, ReadLexeme } from '../text/read-lexemes';
import type { StaticEmbedding } from './embedding/static-embedding';
import { BACKGROUND } from './weights';

/** What words are compared by. `grams` sees shared letters, `terms` stems and compound parts, `concepts` synonyms, `vector` learned likeness. */
export type SparseChannel = 'grams' | 'terms' | 'concepts';
export const SPARSE_CHANNELS: readonly SparseChannel[] = ['grams', 'terms', 'concepts'];

/** Parallel arrays: feature number in its channel, and count times inverse document frequency. `squared` is the sum of squared weights. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly squared: number;
}

/** A distinct word. @property vector Absent without an embedding. */
export interface WordFeatures {
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly sparse: Readonly<Record<SparseChannel, SparseVector>>;
  readonly vector?: Float64Array;
}

export interface FeatureSpace {
  readonly read: (word: string) => WordFeatures | undefined;
  /** Number of features of a channel. */
  readonly size: (channel: SparseChannel) => number;
  readonly idf: (channel: SparseChannel, id: number) => number;
}

function countFeatures(lexeme: Lexeme, channel: SparseChannel): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (channel === 'grams') for (const gram of lexeme.forms.flatMap(gramsOf)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  else for (const { key, quality } of lexeme[channel]) counts.set(key, quality);
  return counts;
}

interface Dictionary {
  readonly ids: Map<string, number>;
  readonly documents: number[];
  readonly background: number[];
}

/**
 * Counts in how many documents each feature occurs, and prepares reading words against those counts.
 * @param documents Distinct folded words per document: the catalogue's functions and any texts that came with an embedding.
 */
export function createFeatureSpace(documents: readonly (readonly string[])[], readLexeme: ReadLexeme, embedding: StaticEmbedding | undefined): FeatureSpace {
  const dictionaries = Object.fromEntries(SPARSE_CHANNELS.map((channel) => [channel, { ids: new Map(), documents: [], background: [] }])) as unknown as Record<SparseChannel, Dictionary>;
  const numbered = new Map<Lexeme, Readonly<Record<SparseChannel, readonly number[]>>>();
  const numberFeatures = (lexeme: Lexeme, channel: SparseChannel): readonly number[] => {
    const { ids, documents: counts, background } = dictionaries[channel];
    const share = lexeme.kind === 'none' ? 0 : BACKGROUND.share[lexeme.kind];
    return [...countFeatures(lexeme, channel).keys()].map((key) => {
      const id = ids.get(key) ?? ids.size;
      if (id === ids.size) {
        ids.set(key, id);
        counts.push(0);
        background.push(BACKGROUND.share.content);
      }
      background[id] = Math.max(background[id] ?? 0, share);
      return id;
    });
  };
  for (const words of documents) {
    const seen: Record<SparseChannel, Set<number>> = { grams: new Set(), terms: new Set(), concepts: new Set() };
    for (const word of words) {
      const lexeme = readLexeme(word);
      const known = numbered.get(lexeme)
        ?? { grams: numberFeatures(lexeme, 'grams'), terms: numberFeatures(lexeme, 'terms'), concepts: numberFeatures(lexeme, 'concepts') };
      numbered.set(lexeme, known);
      for (const channel of SPARSE_CHANNELS) for (const id of known[channel]) seen[channel].add(id);
    }
    for (const channel of SPARSE_CHANNELS) for (const id of seen[channel]) dictionaries[channel].documents[id] = (dictionaries[channel].documents[id] ?? 0) + 1;
  }
  const total = documents.length + BACKGROUND.documents;
  const idfOf = (count: number): number => Math.log(1 + total / (count + 0.5));
  const idfs = Object.fromEntries(SPARSE_CHANNELS.map((channel) => {
    const { documents: counts, background } = dictionaries[channel];
    return [channel, Float64Array.from(counts, (count, id) => idfOf(count + BACKGROUND.documents * (background[id] ?? 0)))];
  })) as unknown as Record<SparseChannel, Float64Array>;

  function sparse(lexeme: Lexeme, channel: SparseChannel): SparseVector {
    const { ids } = dictionaries[channel];
    const unseen = idfOf(BACKGROUND.documents * (lexeme.kind === 'none' ? 1 : BACKGROUND.share[lexeme.kind]));
    const known: [id: number, weight: number][] = [];
    let squared = 0;
    for (const [key, count] of countFeatures(lexeme, channel)) {
      const id = ids.get(key);
      const weight = count * (id === undefined ? unseen : idfs[channel][id] ?? 0);
      squared += weight * weight;
      if (id !== undefined) known.push([id, weight]);
    }
    return { ids: Int32Array.from(known, ([id]) => id), weights: Float64Array.from(known, ([, weight]) => weight), squared };
  }

  return {
    size: (channel) => dictionaries[channel].ids.size,
    idf: (channel, id) => idfs[channel][id] ?? 0,
    read(word) {
      const lexeme = readLexeme(word);
      if (lexeme.kind === 'none') return undefined;
      const vector = embedding?.vectorOf(lexeme);
      return {
        word, lexeme,
        sparse: { grams: sparse(lexeme, 'grams'), terms: sparse(lexeme, 'terms'), concepts: sparse(lexeme, 'concepts') },
        ...(vector === undefined ? {} : { vector }),
      };
    },
  };
}
