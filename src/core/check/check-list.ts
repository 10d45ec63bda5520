/** The radar: what does not fit together in a list, from the same rows and groups that stand in the sheet. */
import type { Grade } from '../model/ids';
import { coreTitle } from '../text/core-title';
import { memoize } from '../text/memoize';
import type { CheckedRow } from './checked-row';
import { currentMatrix, findCurrent } from './current-groups';
import { FINDING_KINDS } from './finding';
import type { CheckReport, Finding } from './finding';
import { findInversions } from './inversions';
import { findLeaders } from './leaders';
import { findOutliers } from './outliers';
import { readLevels } from './read-levels';
import { readWorks } from './read-works';
import { findBySameTitle } from './same-title';
import { findSameWork } from './same-work';

/** Titles that are remembered: as many as a list of 10,000 rows may hold, and more. */
const TITLES = 40_000;

/** Rows whose titles are read between two steps: some 30 ms of work. */
const STEP_ROWS = 500;

const inOrder = (a: Finding, b: Finding): number => b.weight - a.weight || FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0);

/** The same as `checkList`, in small steps, so that a host can do something else between them. */
export function* checkInSteps(rows: readonly CheckedRow[], ladder: readonly Grade[]): Generator<undefined, CheckReport> {
  const cores = memoize<string, string>(TITLES);
  const titleOf = ({ title }: CheckedRow): string => cores(title, coreTitle);
  const byTitle = new Map<string, CheckedRow[]>();
  for (const [at, row] of rows.entries()) {
    const known = byTitle.get(titleOf(row));
    if (known === undefined) byTitle.set(titleOf(row), [row]);
    else known.push(row);
    if (at % STEP_ROWS === 0) yield;
  }
  const works = yield* readWorks(rows);
  const levels = readLevels();
  const findings: Finding[] = [];
  const take = function* (steps: Generator<readonly Finding[]>): Generator<undefined, void> {
    for (const found of steps) {
      findings.push(...found);
      yield;
    }
  };
  yield* take(findBySameTitle(byTitle, works, levels));
  // A row whose group is told as strange beside those with its title is not told again beside others.
  const told = new Set(findings.flatMap((finding) => (finding.kind === 'same-title' ? [finding.one.row] : [])));
  yield* take(findSameWork(rows.filter(({ row }) => !told.has(row)), works, levels, titleOf));
  yield* take(findInversions(rows, levels));
  findings.push(...findLeaders(rows, byTitle, levels), ...findCurrent(rows, ladder, titleOf), ...findOutliers(rows, levels));
  return { total: rows.length, graded: rows.filter(({ place }) => place >= 0).length, findings: findings.sort(inOrder), matrix: currentMatrix(rows, ladder) };
}

/** @param rows As `checkedRows` gives them. @param ladder Lowest first. */
export function checkList(rows: readonly CheckedRow[], ladder: readonly Grade[]): CheckReport {
  const steps = checkInSteps(rows, ladder);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
