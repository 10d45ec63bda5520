/** Inversions: of two rows beside the same reference job the one that says more has the lower group. */
import type { CheckedRow } from './checked-row';
import { cite, rowNumbers } from './finding';
import type { Finding } from './finding';
import { gatherPairs } from './gather-pairs';
import type { Pair } from './gather-pairs';
import type { Levels } from './read-levels';
import { COMPARED, HEAVIER, KIND_WEIGHT, MOST_HEAVIER } from './weights';

/** Rows that are read between two steps: some 30 ms of work. */
const STEP_ROWS = 100;

function groupBy<Key>(rows: readonly CheckedRow[], keyOf: (row: CheckedRow) => Key): ReadonlyMap<Key, readonly CheckedRow[]> {
  const groups = new Map<Key, CheckedRow[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return groups;
}

/** Pairs in which the row of the lower group (`one`) says more. */
function inversionsBetween(low: readonly CheckedRow[], high: readonly CheckedRow[], levels: Levels): readonly Pair[] {
  return low.flatMap((one) => high.flatMap((other): readonly Pair[] => {
    const { more, heavier, lighter } = levels.compare(one, other);
    return more >= HEAVIER.clear && heavier.length > 0 && lighter.length === 0 ? [{ one, other, much: more }] : [];
  }));
}

function findingOf(pairs: readonly Pair[], reference: string, levels: Levels): readonly Finding[] {
  const [worst] = pairs;
  if (worst === undefined) return [];
  const { one, other, much } = worst;
  return [{
    kind: 'inversion', rows: rowNumbers(pairs.flatMap((pair) => [pair.one, pair.other])), weight: KIND_WEIGHT.inversion * (other.place - one.place) * Math.min(1, much / MOST_HEAVIER), reference,
    heavier: cite(one), lighter: cite(other), because: levels.compare(one, other).heavier,
  }];
}

/** Yields empty between the steps of its work. */
export function* findInversions(rows: readonly CheckedRow[], levels: Levels): Generator<readonly Finding[]> {
  for (const [reference, beside] of groupBy(rows.filter(({ place, reference: code }) => place >= 0 && code !== ''), ({ reference: code }) => code)) {
    const places = [...groupBy(beside, ({ place }) => place)].sort(([a], [b]) => a - b);
    if (places.length < 2) continue;
    for (const [at, row] of beside.entries()) {
      levels.height(row);
      if (at % STEP_ROWS === 0) yield [];
    }
    const ends = places.map(([place, of]) => {
      const ordered = [...of].sort((a, b) => levels.height(a) - levels.height(b));
      return { place, lightest: ordered.slice(0, COMPARED), heaviest: ordered.slice(-COMPARED) };
    });
    const found = ends.flatMap(({ heaviest }, at) => ends.slice(at + 1).flatMap(({ lightest }) => inversionsBetween(heaviest, lightest, levels)));
    yield gatherPairs(found).flatMap((pairs) => findingOf(pairs, reference, levels));
  }
}
