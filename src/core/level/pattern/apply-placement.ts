/** The level of a job by the ladder's own pattern: the grade where it stands, and what that is to its reference job. */
import type { Catalogue, ReferenceJob, RuleKind } from '../../model/catalogue';
import type { LevelResult } from '../../model/proposal';
import type { PatternView } from './place-job';

/** What a grade is to a reference job: higher on the ladder is heavier. */
export function ruleOf({ ladder }: Catalogue, reference: ReferenceJob, grade: string): RuleKind {
  const step = ladder.findIndex((one) => one === grade) - ladder.indexOf(reference.grade);
  return step === 0 ? 'equal' : step < 0 ? 'lighter' : 'heavier';
}

/**
 * Adds what the pattern says. Where it decides, what the aspects alone would have led to no longer counts; they stay as they were compared.
 * @param reference The reference job of `level`.
 */
export function applyPlacement(catalogue: Catalogue, reference: ReferenceJob, level: LevelResult, { placement, decides }: PatternView): LevelResult {
  if (!decides) return { ...level, pattern: placement };
  const { comparisons, conditions, balance, met, decidedByRules, beyondOneStep, neighbours, siblings, remarks } = level;
  return { comparisons, conditions, balance, met, decidedByRules, beyondOneStep, neighbours, siblings, remarks, rule: ruleOf(catalogue, reference, placement.grade), grade: placement.grade, contradicts: false, pattern: placement };
}
