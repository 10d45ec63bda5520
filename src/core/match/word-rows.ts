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
 * The amounts of one word for all functions, in single precision: first those from shared features, to be divided by the length of
 * the query's features; then, with an embedding, those from vectors, to be divided by the length of the query's vector.
 */
export type WordRow = Float32Array;

/** Looks up (or makes) the row of a word in a role. */
export type RowOf = (role: Role, word: WordFeatures) => WordRow;

/** Per function the weighed sum of its fields' vectors, one after another: likeness to it is the weighed sum of likenesses. */
function joinFields({ vectors, functions, dimensions }: FunctionIndex, weights: ChannelWeights): Float32Array | undefined {
  if (vectors === undefined) return undefined;
  const joined = new Float32Array(functions.length * dimensions);
  for (const field of FIELDS) {
    const weight = weights[field].vector;
    const own = vectors[field];
    if (weight !== 0) for (let i = 0; i < joined.length; i += 1) joined[i] = (joined[i] ?? 0) + weight * (own[i] ?? 0);
  }
  return joined;
}

/** @param weights Per role. Rows are kept up to `ROWS_KEPT_BYTES`; when that is full, all are made anew as needed. */
export function createWordRows(index: FunctionIndex, weights: Readonly<Record<Role, ChannelWeights>>): RowOf {
  const count = index.functions.length;
  const joined = { title: joinFields(index, weights.title), task: joinFields(index, weights.task) };
  const rows: Readonly<Record<Role, Map<WordFeatures, WordRow>>> = { title: new Map(), task: new Map() };
  const shared = new Float64Array(count);
  let bytes = 0;

  function makeRow(role: Role, { sparse, vector }: WordFeatures): WordRow {
    const vectors = joined[role];
    const row = new Float32Array(vectors === undefined ? count : 2 * count);
    shared.fill(0);
    for (const field of FIELDS) {
      for (const channel of SPARSE_CHANNELS) {
        const weight = weights[role][field][channel];
        if (weight !== 0) addShared(index.sparse[field][channel], sparse[channel], weight, shared);
      }
    }
    row.set(shared);
    if (vectors !== undefined && vector !== undefined) for (let i = 0; i < count; i += 1) row[count + i] = dotAt(vector, vectors, i * index.dimensions);
    return row;
  }

  return (role, word) => {
    const known = rows[role].get(word);
    if (known !== undefined) return known;
    const row = makeRow(role, word);
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
