/** What the user knows beside the handbook: a trained embedding, and decisions that were confirmed before. */
import { addPrecedents, readEmbedding } from '../core';
import type { Catalogue, EmbeddingTable } from '../core';
import type { ClassifyArguments } from './read-arguments';
import { readBytes } from './read-input';
import { readPrecedents } from './read-precedents';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';

/** @property catalogue With the precedents. @property lines Dutch lines on what is used and what was skipped. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly embedding?: EmbeddingTable;
  readonly lines: readonly string[];
}

async function loadEmbedding(file: string, { hash }: Catalogue): Promise<EmbeddingTable> {
  const table = readEmbedding(new TextDecoder().decode(await readBytes(file)));
  if (table === undefined) throw new UsageError(CLI_TEXTS.embeddingUnreadable(file));
  if (table.catalogue !== hash) throw new UsageError(CLI_TEXTS.embeddingOfOther(file, table.catalogue, hash));
  return table;
}

/**
 * @param catalogue As it was loaded: an embedding belongs to its hash, before precedents are added.
 * @throws UsageError with one line when a file cannot be used.
 */
export async function addKnowledge(catalogue: Catalogue, { embedding: file, precedents }: Pick<ClassifyArguments, 'embedding' | 'precedents'>): Promise<Knowledge> {
  const embedding = file === undefined ? undefined : await loadEmbedding(file, catalogue);
  const decided = precedents === undefined ? undefined : await readPrecedents(precedents, catalogue);
  return {
    catalogue: decided === undefined ? catalogue : addPrecedents(catalogue, decided.precedents).catalogue,
    ...(embedding === undefined ? {} : { embedding }),
    lines: [...(file === undefined ? [] : [oneLine(CLI_TEXTS.embeddingUsed(file))]), ...(decided?.lines ?? [])],
  };
}
