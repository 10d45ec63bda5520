/** The level where something else than rules and balance gives the grade: the ladder's own pattern, or the place in a series. */
import type { Catalogue, ReferenceJob, RuleKind } from '../model/catalogue';
import type { Grade } from '../model/ids';
import type { LevelResult } from '../model/proposal';

/** What a grade is to a reference job: higher on the ladder is heavier. */
function ruleOf({ ladder }: Catalogue, reference: ReferenceJob, grade: Grade): RuleKind {
  const step = ladder.indexOf(grade) - ladder.indexOf(reference.grade);
  return step === 0 ? 'equal' : step < 0 ? 'lighter' : 'heavier';
}

/** What the aspects alone would have led to no longer counts; they stay as they were compared. @param reference The reference job of `level`. */
export function decideGrade(catalogue: Catalogue, reference: ReferenceJob, level: LevelResult, grade: Grade): LevelResult {
  const { comparisons, conditions, balance, met, decidedByRules, beyondOneStep, neighbours, siblings, remarks } = level;
  return { comparisons, conditions, balance, met, decidedByRules, beyondOneStep, neighbours, siblings, remarks, rule: ruleOf(catalogue, reference, grade), grade, contradicts: false };
}
