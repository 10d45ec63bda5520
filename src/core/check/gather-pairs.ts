/** Pairs of rows that do not fit -> one group per row that does not fit: the one that most pairs are about, and so on with what is left. */
import type { CheckedRow } from './checked-row';

/** @property much How much the two do not fit, more than 0. */
export interface Pair {
  readonly one: CheckedRow;
  readonly other: CheckedRow;
  readonly much: number;
}

/** Behind the number of pairs, how much they do not fit tells which of two rows it is. */
const BEHIND = 1_000;

/** @returns Per group its pairs, the worst first; every pair once. */
export function gatherPairs<Of extends Pair>(pairs: readonly Of[]): readonly (readonly Of[])[] {
  const byRow = new Map<CheckedRow, Set<Of>>();
  for (const pair of pairs) for (const row of [pair.one, pair.other]) byRow.set(row, (byRow.get(row) ?? new Set<Of>()).add(pair));
  const size = (of: ReadonlySet<Of>): number => [...of].reduce((sum, { much }) => sum + 1 + much / BEHIND, 0);
  // Taking a group away only makes others smaller, so that a row is asked again when its turn has come.
  const waiting = [...byRow].map(([row, of]) => ({ row, size: size(of) })).sort((a, b) => b.size - a.size || a.row.row - b.row.row);
  const groups: (readonly Of[])[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const own = byRow.get(next.row) ?? new Set<Of>();
    const now = size(own);
    if (own.size === 0) continue;
    const behind = waiting[0];
    if (behind !== undefined && now < behind.size) {
      const { row } = next;
      const at = waiting.findIndex((one) => one.size <= now);
      waiting.splice(at < 0 ? waiting.length : at, 0, { row, size: now });
      continue;
    }
    groups.push([...own].sort((a, b) => b.much - a.much));
    for (const pair of own) for (const row of [pair.one, pair.other]) if (row !== next.row) byRow.get(row)?.delete(pair);
    byRow.delete(next.row);
  }
  return groups;
}
