/** Whether the groups of functions and rules are on the ladder, and each rule's one step from its function's. */
import type { ReferenceJob, RuleKind } from '../../model/catalogue';
import { grade } from '../../model/ids';
import type { Grade } from '../../model/ids';
import type { Issue } from '../../model/issue';
import { gradeRange } from '../../text/grade-label';
import { sheetIssue } from './read-sheet-rows';
import { GRADES, JOBS, RULES } from './sheet-layout.nl';

const STEPS: Readonly<Record<RuleKind, number>> = { lighter: -1, equal: 0, heavier: 1 };

export function checkGrades(jobs: readonly ReferenceJob[], ladder: readonly Grade[]): readonly Issue[] {
  const known = new Map(ladder.map((label, index) => [label, index]));
  return jobs.flatMap(({ code, name, grade: own, rules }): readonly Issue[] => {
    const at = known.get(own);
    const offLadder = (label: Grade, sheet: string): Issue => sheetIssue('catalogue-sheet-grade-unknown', 'warning', undefined, label, { sheet, job: `${code} ${name}`, ladder: GRADES.name });
    if (own === '' || (gradeRange(own) ?? []).some((end) => known.has(grade(end)))) return [];
    if (at === undefined) return [offLadder(own, JOBS.name)];
    return rules.flatMap(({ kind, label, grade: ruled }): readonly Issue[] => {
      const to = known.get(ruled);
      if (to === undefined) return [offLadder(ruled, RULES.name)];
      return to - at === STEPS[kind] ? [] : [{ code: 'catalogue-rule-step', severity: 'warning', place: {}, found: `${code} ${label}: ${ruled}` }];
    });
  });
}
