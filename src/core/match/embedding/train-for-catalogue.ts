/** An embedding for a catalogue: everything that may be learned from, in one place. */
import type { Catalogue } from '../../model/catalogue';
import { createLexemeReader } from '../../text/read-lexemes';
import { tokenize } from '../../text/tokenize';
import type { EmbeddingTable } from './static-embedding';
import { trainEmbedding } from './train-embedding';
import type { TrainingOptions } from './train-embedding';
import { pairsOfCatalogue, pairsOfKnowledge, pairsOfLexicon } from './training-pairs';
import type { KnowledgeRecord } from './training-pairs';

/**
 * Learns from the catalogue's own text and the lexicon, and from knowledge where there is any.
 * @param knowledge Records of an occupation classification the user has; may be empty.
 */
export function trainForCatalogue(catalogue: Catalogue, knowledge: readonly KnowledgeRecord[], options: TrainingOptions = {}): EmbeddingTable {
  const pairs = [...pairsOfKnowledge(knowledge), ...pairsOfCatalogue(catalogue), ...pairsOfLexicon()];
  const vocabulary = new Map<string, number>();
  for (const text of new Set(pairs.flatMap(({ a, b }) => [a, b]))) for (const { word } of tokenize(text)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  return { origin: knowledge.length > 0 ? 'knowledge' : 'catalogue', catalogue: catalogue.hash, vocabulary, ...trainEmbedding(pairs, createLexemeReader(vocabulary), options) };
}
