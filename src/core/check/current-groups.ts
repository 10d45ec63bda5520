/** The groups that count beside those of now: the whole as a matrix, and the rows that go far. */
import { compareGrades } from '../catalogue/compare-grades';
import type { Grade } from '../model/ids';
import { sumFte } from './checked-row';
import type { CheckedRow } from './checked-row';
import { cite, rowNumbers } from './finding';
import type { CurrentMatrix, Finding, MatrixCell } from './finding';
import { CURRENT_ROWS, CURRENT_STEPS, KIND_WEIGHT } from './weights';


/** Labels on the ladder in its order, others by their own; the ladder's first. */
function orderLabels(labels: readonly string[], ladder: readonly Grade[]): readonly string[] {
  const placeOf = (label: string): number => { const at = ladder.indexOf(label as Grade); return at < 0 ? ladder.length : at; };
  return [...labels].sort((a, b) => placeOf(a) - placeOf(b) || compareGrades(a, b));
}

export function currentMatrix(rows: readonly CheckedRow[], ladder: readonly Grade[]): CurrentMatrix {
  const cells = new Map<string, CheckedRow[]>();
  const without = rows.filter(({ current, grade }) => current === '' || grade === undefined).length;
  for (const row of rows) {
    if (row.current === '' || row.grade === undefined) continue;
    const key = JSON.stringify([row.current, row.grade]);
    cells.set(key, [...cells.get(key) ?? [], row]);
  }
  const found = [...cells.values()].flatMap((of): readonly MatrixCell[] => {
    const [first] = of;
    return first?.grade === undefined ? [] : [{ current: first.current, grade: first.grade, rows: rowNumbers(of), fte: sumFte(of) }];
  });
  const grades = new Set(found.map(({ grade }) => grade));
  return { current: orderLabels([...new Set(found.map(({ current }) => current))], ladder), grades: ladder.filter((grade) => grades.has(grade)), cells: found, without };
}

/** The place that a current label stands for: its own on the ladder, else where most of its rows go. */
function usualPlaces(rows: readonly CheckedRow[], ladder: readonly Grade[]): ReadonlyMap<string, number> {
  const places = new Map<string, number[]>();
  for (const { current, place } of rows) if (current !== '' && place >= 0) places.set(current, [...places.get(current) ?? [], place]);
  return new Map([...places].flatMap(([current, of]): readonly (readonly [string, number])[] => {
    const own = ladder.indexOf(current as Grade);
    if (own >= 0) return [[current, own]];
    const middle = [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];
    return of.length < CURRENT_ROWS || middle === undefined ? [] : [[current, middle]];
  }));
}

/** Rows with one title that go the same way are one finding. @param titleOf See `coreTitle`. */
export function findCurrent(rows: readonly CheckedRow[], ladder: readonly Grade[], titleOf: (row: CheckedRow) => string): readonly Finding[] {
  const usual = usualPlaces(rows, ladder);
  const far = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const from = usual.get(row.current);
    if (from === undefined || row.place < 0 || Math.abs(row.place - from) < CURRENT_STEPS) continue;
    const key = JSON.stringify([row.current, row.place, titleOf(row)]);
    far.set(key, [...far.get(key) ?? [], row]);
  }
  return [...far.values()].flatMap((of): readonly Finding[] => {
    const [first] = of;
    const from = usual.get(first?.current ?? '');
    const label = ladder[from ?? -1];
    if (first === undefined || from === undefined || label === undefined) return [];
    const steps = first.place - from;
    const fte = sumFte(of);
    return [{ kind: 'current', rows: rowNumbers(of), weight: KIND_WEIGHT.current * (Math.abs(steps) + Math.min(1, fte / 100)), one: cite(first), current: first.current, usual: label, steps, fte }];
  });
}
