/** A static embedding: a vector per stem, compound part and character n-gram; a text is the sum over its words. */
import { gramsOf } from '../../text/grams';
import type { Lexeme } from '../../text/read-lexemes';

/** What an embedding was learned from: the text of the `catalogue` and the lexicon alone, or further `knowledge` such as an occupation classification. */
export type EmbeddingOrigin = 'catalogue' | 'knowledge';

/**
 * @property catalogue Content hash of the catalogue it was learned for; it serves no other.
 * @property dimensions Length of every vector.
 * @property keys Feature ("w:" stem or part, "c:" concept, "g:" n-gram) -> its row.
 * @property vocabulary Words it was trained on with how often they occur; reading a job with the same words cuts compounds as in training.
 * @property vectors Rows one after another, in units of `scales`. @property scales One per row.
 */
export interface EmbeddingTable {
  readonly origin: EmbeddingOrigin;
  readonly catalogue: string;
  readonly dimensions: number;
  readonly keys: ReadonlyMap<string, number>;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
  readonly scales: Float32Array;
}

export interface StaticEmbedding {
  readonly dimensions: number;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Sum of the vectors of a word's features; zeros when none is known. */
  readonly vectorOf: (lexeme: Lexeme) => Float32Array;
}

/** Longer n-grams have no vector: they double the size and gain nothing. */
const LONGEST_GRAM = 4;

/** The features of a word that have a vector, in a fixed order; shared by training and use. */
export function embeddingKeys(lexeme: Lexeme): readonly string[] {
  return [
    ...lexeme.terms.map(({ key }) => `w:${key}`),
    ...lexeme.concepts.map(({ key }) => key),
    ...lexeme.forms.flatMap((form) => gramsOf(form).filter((gram) => gram.length <= LONGEST_GRAM).map((gram) => `g:${gram}`)),
  ];
}

export function createStaticEmbedding({ dimensions, keys, vocabulary, vectors, scales }: EmbeddingTable): StaticEmbedding {
  return {
    dimensions, vocabulary,
    vectorOf(lexeme) {
      const sum = new Float64Array(dimensions);
      for (const key of embeddingKeys(lexeme)) {
        const row = keys.get(key);
        if (row === undefined) continue;
        const scale = scales[row] ?? 0;
        const start = row * dimensions;
        for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + scale * (vectors[start + d] ?? 0);
      }
      return Float32Array.from(sum);
    },
  };
}
