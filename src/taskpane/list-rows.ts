/** Row numbers for reading: neighbours as a range. */

/** Most ranges named. */
const SHOWN = 8;

/** @param rows Ascending. @example listRows([2, 3, 4, 7]) // '2–4, 7' */
export function listRows(rows: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last === row - 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  const named = ranges.slice(0, SHOWN).map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
  return [...named, ...(ranges.length > SHOWN ? ['…'] : [])].join(', ');
}
