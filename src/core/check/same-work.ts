/** Rows under other titles that tell the same work and have other groups, while nothing that they say explains it. */
import type { Rank } from '../text/rank-words.nl';
import { readRanks } from '../text/read-ranks';
import type { CheckedRow } from './checked-row';
import { cite, rowNumbers } from './finding';
import type { Finding } from './finding';
import { gatherPairs } from './gather-pairs';
import type { Pair } from './gather-pairs';
import type { Levels } from './read-levels';
import type { Work, Works } from './read-works';
import { HEAVIER, KIND_WEIGHT, NEIGHBOURS, SAME_WORK } from './weights';

/** A work in one group; `rows` tell it in the same words. @property at Its place among all. */
interface GradedWork {
  readonly at: number;
  readonly work: Work;
  readonly place: number;
  readonly rows: CheckedRow[];
}

/** @property likeness Of their words, 0 to 1. @property much Steps between their groups, times that. */
interface LikePair extends Pair {
  readonly likeness: number;
}

/** Works by word and group: of each a bounded number, so that a group with few rows is seen beside one with thousands. */
class Listing {
  private readonly byWord: GradedWork[][][] = [];
  private readonly shared: Float64Array;

  constructor(private readonly all: readonly GradedWork[]) {
    this.shared = new Float64Array(all.length);
    for (const graded of all) {
      for (const word of graded.work.words.subarray(0, NEIGHBOURS.words)) {
        const listed = ((this.byWord[word] ??= [])[graded.place] ??= []);
        if (listed.length < NEIGHBOURS.listed) listed.push(graded);
      }
    }
  }

  /** Works of other groups that share the most of their heaviest words with one. */
  near({ work: { words, weights }, place }: GradedWork): readonly GradedWork[] {
    const { shared } = this;
    const touched: number[] = [];
    for (let word = 0; word < Math.min(NEIGHBOURS.words, words.length); word += 1) {
      const weight = (weights[word] ?? 0) ** 2;
      this.byWord[words[word] ?? 0]?.forEach((listed, other) => {
        if (other === place) return;
        for (const { at } of listed) {
          if (shared[at] === 0) touched.push(at);
          shared[at] = (shared[at] ?? 0) + weight;
        }
      });
    }
    const nearest = touched.filter((at) => (shared[at] ?? 0) >= NEIGHBOURS.share).sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, NEIGHBOURS.compared);
    for (const at of touched) shared[at] = 0;
    return nearest.flatMap((at) => this.all[at] ?? []);
  }
}

const TELLING: ReadonlySet<Rank> = new Set<Rank>(['senior', 'junior', 'leads']);
const ranksOf = ({ title }: CheckedRow): readonly Rank[] => readRanks(title).flatMap(({ rank }) => (TELLING.has(rank) ? [rank] : []));

/** Whether the titles leave open that the two are on one level. Who leads does what every leader does: only of one department are two of them the same work. */
function mayBeLevel(one: CheckedRow, other: CheckedRow): boolean {
  const [own, its] = [ranksOf(one), ranksOf(other)];
  return own.join() === its.join() && (!own.includes('leads') || one.department === other.department);
}

/** @param titleOf See `coreTitle`. Yields empty between the steps of its work. */
export function* findSameWork(rows: readonly CheckedRow[], works: Works, levels: Levels, titleOf: (row: CheckedRow) => string): Generator<readonly Finding[]> {
  const graded = new Map<Work, Map<number, GradedWork>>();
  const all: GradedWork[] = [];
  for (const row of rows) {
    const work = works.of(row);
    if (work === undefined || row.place < 0) continue;
    const byPlace = graded.get(work) ?? new Map<number, GradedWork>();
    graded.set(work, byPlace);
    const known = byPlace.get(row.place);
    if (known !== undefined) known.rows.push(row);
    else {
      const next = { at: all.length, work, place: row.place, rows: [row] };
      byPlace.set(row.place, next);
      all.push(next);
    }
  }
  const listing = new Listing(all);
  const pairs = new Map<string, LikePair>();
  for (const one of all) {
    for (const other of listing.near(one)) {
      const likeness = one.work === other.work ? 1 : works.likeness(one.work, other.work);
      const found = likeness < SAME_WORK ? undefined : unexplained(one, other, levels, titleOf);
      if (found === undefined) continue;
      // Both may be near the other: that is one pair.
      const [first, second] = found.one.row < found.other.row ? [found.one, found.other] : [found.other, found.one];
      pairs.set(`${String(first.row)} ${String(second.row)}`, { one: first, other: second, likeness, much: likeness * Math.abs(first.place - second.place) });
    }
    yield [];
  }
  yield gatherPairs([...pairs.values()]).flatMap((group) => findingOf(group, works));
}

function findingOf(pairs: readonly LikePair[], works: Works): readonly Finding[] {
  const [worst] = pairs;
  if (worst === undefined) return [];
  const { one, other, likeness, much } = worst;
  const [work, beside] = [works.of(one), works.of(other)];
  const [own, its] = work === undefined || beside === undefined ? ['', ''] : works.nearestPieces(work, beside);
  return [{ kind: 'same-work', rows: rowNumbers(pairs.flatMap((pair) => [pair.one, pair.other])), weight: KIND_WEIGHT['same-work'] * much, likeness, one: cite(one, own), other: cite(other, its) }];
}

/** Two rows of the two works under other titles whose words do not tell why the one is higher. */
function unexplained(one: GradedWork, other: GradedWork, levels: Levels, titleOf: (row: CheckedRow) => string): Pick<Pair, 'one' | 'other'> | undefined {
  for (const own of one.rows) {
    const beside = other.rows.find((row) => titleOf(row) !== titleOf(own));
    if (beside === undefined) continue;
    const [higher, lower] = own.place > beside.place ? [own, beside] : [beside, own];
    if (mayBeLevel(own, beside) && levels.compare(higher, lower).more < HEAVIER.some) return { one: own, other: beside };
    return undefined;
  }
  return undefined;
}
