/** The order in which Excel sorts the rows of an area by one column. */

type Value = string | number | boolean;

/** Numbers before texts before truth values. */
const rankOf = (value: Value): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compareValues(a: Value, b: Value): number {
  const byKind = rankOf(a) - rankOf(b);
  if (byKind !== 0) return byKind;
  return typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'nl', { sensitivity: 'base' }) : Number(a) - Number(b);
}

/** @returns For each place from the top the index of the row that comes there. Equal rows keep their order; empty cells come last either way. */
export function sortOrder(keys: readonly Value[], descending = false): readonly number[] {
  const direction = descending ? -1 : 1;
  return keys.map((_key, index) => index).sort((a, b) => {
    const [left = '', right = ''] = [keys[a], keys[b]];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return direction * compareValues(left, right);
  });
}
