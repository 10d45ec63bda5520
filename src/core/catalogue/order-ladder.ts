/** The ladder of grades, derived from what the handbook itself says: a lighter rule's grade lies below, a heavier one's above. */
import type { Grade } from '../model/ids';
import type { ReferenceJob } from '../model/catalogue';
import { gradeRange } from '../text/grade-label';
import { compareGrades, isRomanLadder } from './compare-grades';

/** Grades in ascending order, and those whose place the rules do not fix or that contradict each other. */
export interface LadderReading {
  readonly ladder: readonly Grade[];
  readonly unordered: readonly Grade[];
}

function stepsOf(jobs: readonly ReferenceJob[], others: readonly Grade[]): Map<Grade, Set<Grade>> {
  const above = new Map<Grade, Set<Grade>>();
  /** No grade, and a range of them, are no steps. */
  const isStep = (grade: Grade): boolean => grade !== '' && gradeRange(grade) === undefined;
  const place = (grade: Grade): Set<Grade> => {
    const known = above.get(grade) ?? new Set<Grade>();
    above.set(grade, known);
    return known;
  };
  for (const job of jobs) {
    if (!isStep(job.grade)) continue;
    place(job.grade);
    for (const rule of job.rules.filter((one) => isStep(one.grade))) {
      place(rule.grade);
      if (rule.kind === 'lighter') place(rule.grade).add(job.grade);
      if (rule.kind === 'heavier') place(job.grade).add(rule.grade);
    }
  }
  others.forEach(place);
  return above;
}

/** A group that is a number. */
const NUMBER = /^\d+$/;

/** More steps down than up in the order of the labels: the handbook counts from the top. */
function countsDown(above: ReadonlyMap<Grade, ReadonlySet<Grade>>, compare: (a: Grade, b: Grade) => number): boolean {
  let balance = 0;
  for (const [lower, highers] of above) for (const higher of highers) balance += Math.sign(compare(lower, higher));
  return balance > 0;
}

/**
 * Orders the grades of `jobs` and `others`, lowest first, by their application rules. Where the rules leave two grades open, the
 * order of the labels (A before B, 2 before 11, IV before IX) decides, or its reverse where the rules or `inverted` say that the ladder
 * counts from the top; grades in a contradiction end up in `unordered`. A ladder of numbers always goes by its numbers: rules only tell its direction.
 */
export function orderLadder(jobs: readonly ReferenceJob[], others: readonly Grade[] = [], inverted = false): LadderReading {
  const above = stepsOf(jobs, others);
  const roman = isRomanLadder([...above.keys()]);
  const natural = (a: Grade, b: Grade): number => compareGrades(a, b, roman);
  const down = inverted || countsDown(above, natural);
  const sorted = [...above.keys()].sort((a, b) => (down ? natural(b, a) : natural(a, b)));
  if (sorted.every((label) => NUMBER.test(label))) return { ladder: sorted, unordered: [] };
  const below = new Map<Grade, number>([...above.keys()].map((grade) => [grade, 0]));
  for (const highers of above.values()) for (const higher of highers) below.set(higher, (below.get(higher) ?? 0) + 1);
  const waiting = [...sorted];
  const ladder: Grade[] = [];
  for (;;) {
    const at = waiting.findIndex((grade) => below.get(grade) === 0);
    const next = waiting[at];
    if (next === undefined) break;
    ladder.push(next);
    waiting.splice(at, 1);
    for (const higher of above.get(next) ?? []) below.set(higher, (below.get(higher) ?? 0) - 1);
  }
  return { ladder, unordered: waiting };
}
