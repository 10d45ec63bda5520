/** The ladder of grades, derived from what the handbook itself says: a lighter rule's grade lies below, a heavier one's above. */
import type { ReferenceJob } from '../model/catalogue';
import type { Grade } from '../model/ids';

/** Grades in ascending order, and those whose place the rules do not fix or that contradict each other. */
export interface LadderReading {
  readonly ladder: readonly Grade[];
  readonly unordered: readonly Grade[];
}

const natural = new Intl.Collator('nl', { numeric: true }).compare;

function stepsOf(jobs: readonly ReferenceJob[]): Map<Grade, Set<Grade>> {
  const above = new Map<Grade, Set<Grade>>();
  const place = (grade: Grade): Set<Grade> => {
    const known = above.get(grade) ?? new Set<Grade>();
    above.set(grade, known);
    return known;
  };
  for (const job of jobs) {
    place(job.grade);
    for (const rule of job.rules) {
      place(rule.grade);
      if (rule.kind === 'lighter') place(rule.grade).add(job.grade);
      if (rule.kind === 'heavier') place(job.grade).add(rule.grade);
    }
  }
  return above;
}

/**
 * Orders the grades of `jobs`, lowest first, by their application rules. Where the rules leave two grades open, the
 * order of the labels (A before B, 2 before 11) decides; grades in a contradiction end up in `unordered`.
 */
export function orderLadder(jobs: readonly ReferenceJob[]): LadderReading {
  const above = stepsOf(jobs);
  const waiting = new Set(above.keys());
  const ladder: Grade[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter((grade) => [...waiting].every((other) => !above.get(other)?.has(grade)));
    const next = free.sort(natural)[0];
    if (next === undefined) break;
    ladder.push(next);
    waiting.delete(next);
  }
  return { ladder, unordered: [...waiting] };
}
