/** A distinct word's contributions to every function at once, computed once and kept: a score is then a sum over words. */
import { addShared } from './field-index';
import { FIELDS } from './fields';
import type { Role } from './fields';
import type { FunctionIndex } from './index-functions';
import { dotAt } from './vectors';
import { ROWS_KEPT_BYTES } from './weights';
import type { ChannelWeights } from './weights';
import { SPARSE_CHANNELS } from './word-features';
import type { WordFeatures } from './word-features';

/**
 * The amounts of one word for all functions: first those from shared features, to be divided by the length of the query's
 * features; then, with an embedding, those from vectors, to be divided by the length of the query's vector.
 */
export type WordRow = Float64Array;

/** Looks up (or makes) the row of a word in a role. */
export type RowOf = (role: Role, word: WordFeatures) => WordRow;

function makeRow(index: FunctionIndex, weights: ChannelWeights, word: WordFeatures): WordRow {
  const { functions, vectors, sparse, dimensions } = index;
  const count = functions.length;
  const row = new Float64Array(vectors === undefined ? count : 2 * count);
  for (const field of FIELDS) {
    for (const channel of SPARSE_CHANNELS) {
      const weight = weights[field][channel];
      if (weight !== 0) addShared(sparse[field][channel], word.sparse[channel], weight, row, 0);
    }
    const weight = weights[field].vector;
    if (vectors === undefined || word.vector === undefined || weight === 0) continue;
    for (let i = 0; i < count; i += 1) row[count + i] = (row[count + i] ?? 0) + weight * dotAt(word.vector, vectors[field], i * dimensions);
  }
  return row;
}

/** @param weights Per role. Rows are kept up to `ROWS_KEPT_BYTES`; when that is full, all are made anew as needed. */
export function createWordRows(index: FunctionIndex, weights: Readonly<Record<Role, ChannelWeights>>): RowOf {
  const rows: Readonly<Record<Role, Map<WordFeatures, WordRow>>> = { title: new Map(), task: new Map() };
  let bytes = 0;
  return (role, word) => {
    const known = rows[role].get(word);
    if (known !== undefined) return known;
    const row = makeRow(index, weights[role], word);
    if (bytes + row.byteLength > ROWS_KEPT_BYTES) {
      rows.title.clear();
      rows.task.clear();
      bytes = 0;
    }
    bytes += row.byteLength;
    rows[role].set(word, row);
    return row;
  };
}
