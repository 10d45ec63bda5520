/** Rows with one title: those of another group than most, and those that do other work. */
import { cite, rowNumbers } from './finding';
import type { Finding } from './finding';
import type { CheckedRow } from './checked-row';
import type { Levels } from './read-levels';
import type { Work, Works } from './read-works';
import { EXPLAINED, HEAVIER, KIND_WEIGHT, ONE_WORK, OTHER_WORK } from './weights';

interface WorkingRow {
  readonly row: CheckedRow;
  readonly work: Work;
}

/** How alike each row's work is to that of the others together, 0 to 1. */
function likenessToOthers(rows: readonly WorkingRow[]): readonly number[] {
  const sum = new Map<number, number>();
  for (const { work: { words, weights } } of rows) words.forEach((word, at) => { sum.set(word, (sum.get(word) ?? 0) + (weights[at] ?? 0)); });
  let squared = 0;
  for (const weight of sum.values()) squared += weight * weight;
  return rows.map(({ work: { words, weights } }) => {
    let shared = 0;
    for (let at = 0; at < words.length; at += 1) shared += (weights[at] ?? 0) * (sum.get(words[at] ?? 0) ?? 0);
    const others = squared - 2 * shared + 1;
    return others <= 0 ? 1 : (shared - 1) / Math.sqrt(others);
  });
}

const middleOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @returns The finding, and the rows that do other work than the others. */
function findOtherWork(rows: readonly WorkingRow[], works: Works): { readonly findings: readonly Finding[]; readonly strange: ReadonlySet<CheckedRow> } {
  const likeness = likenessToOthers(rows);
  const isOneWork = rows.length > 2 && middleOf(likeness) >= ONE_WORK;
  const odd = rows.filter((_, at) => (likeness[at] ?? 1) < OTHER_WORK);
  const [first] = odd;
  if (first === undefined) return { findings: [], strange: new Set() };
  // Where no work is the work of the title, all of them are other work.
  const besides = rows.filter((one) => (isOneWork ? !odd.includes(one) : one !== first));
  const findings = (isOneWork ? odd : [first]).flatMap((one): readonly Finding[] => {
    const [beside] = besides.map((other) => ({ other, likeness: works.likeness(one.work, other.work) })).sort((a, b) => a.likeness - b.likeness);
    if (beside === undefined) return [];
    const [own, its] = works.nearestPieces(one.work, beside.other.work);
    const told = isOneWork ? [one, beside.other] : rows;
    return [{ kind: 'other-work', rows: rowNumbers(told.map(({ row }) => row)), weight: KIND_WEIGHT['other-work'] * (1 - beside.likeness), one: cite(one.row, own), other: cite(beside.other.row, its) }];
  });
  return { findings, strange: new Set(odd.map(({ row }) => row)) };
}

/** The group that most rows have; of as many the one with the most jobs. */
function usualPlace(rows: readonly CheckedRow[]): number {
  const counts = new Map<number, number>();
  for (const { place, fte } of rows) counts.set(place, (counts.get(place) ?? 0) + 1 + fte / 1_000);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? -1;
}

function findOtherGroups(rows: readonly CheckedRow[], levels: Levels): readonly Finding[] {
  const usual = usualPlace(rows);
  const ordinary = rows.find(({ place }) => place === usual);
  if (ordinary === undefined) return [];
  const places = [...new Set(rows.map(({ place }) => place))].filter((place) => place !== usual);
  return places.flatMap((place): readonly Finding[] => {
    const odd = rows.filter((row) => row.place === place);
    const [first] = odd;
    if (first === undefined) return [];
    const [higher, lower] = place > usual ? [first, ordinary] : [ordinary, first];
    const difference = levels.compare(higher, lower);
    const because = difference.more >= HEAVIER.some ? difference.heavier : [];
    return [{
      kind: 'same-title', rows: rowNumbers([...odd, ordinary]), weight: KIND_WEIGHT['same-title'] * Math.abs(place - usual) * (because.length === 0 ? 1 : EXPLAINED), one: cite(first), other: cite(ordinary), because,
    }];
  });
}

/** @param byTitle Rows by their title; see `coreTitle`. */
export function* findBySameTitle(byTitle: ReadonlyMap<string, readonly CheckedRow[]>, works: Works, levels: Levels): Generator<readonly Finding[]> {
  for (const [title, all] of byTitle) {
    if (title === '' || all.length < 2) continue;
    const working = all.flatMap((row): readonly WorkingRow[] => { const work = works.of(row); return work === undefined ? [] : [{ row, work }]; });
    const { findings, strange } = working.length < 2 ? { findings: [], strange: new Set<CheckedRow>() } : findOtherWork(working, works);
    yield [...findings, ...findOtherGroups(all.filter((row) => row.place >= 0 && !strange.has(row)), levels)];
  }
}
