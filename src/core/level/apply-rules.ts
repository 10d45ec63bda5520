/** Comparisons -> application rule -> grade: the catalogue's rule decides, and only what is clearly lighter or heavier moves a step. */
import type { Catalogue, ReferenceJob, RuleKind } from '../model/catalogue';
import type { Grade } from '../model/ids';
import type { AspectComparison, ConditionAnswer } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import type { ReferenceProfile } from './profile-reference';
import { ASPECT_WEIGHT, BEYOND_KNOWLEDGE, CONTRADICTION, MAX_STEPS } from './weights';

const clamp = (steps: number): number => Math.max(-MAX_STEPS, Math.min(MAX_STEPS, steps));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What each side of the balance weighs; both are 0 or more. */
function weigh(comparisons: readonly AspectComparison[]): { readonly lighter: number; readonly heavier: number } {
  const amounts = comparisons.map(({ aspect, distance }) => clamp(distance) * ASPECT_WEIGHT[aspect]);
  return { lighter: -sum(amounts.filter((one) => one < 0)), heavier: sum(amounts.filter((one) => one > 0)) };
}

/** "Duidelijk" lighter or heavier: the balance tips far enough, and by more than one aspect. */
function chooseRule(comparisons: readonly AspectComparison[], clearDifference: number): RuleKind {
  const { lighter, heavier } = weigh(comparisons);
  const tips = heavier - lighter;
  const kind: RuleKind = tips < 0 ? 'lighter' : 'heavier';
  const aspects = comparisons.filter(({ verdict }) => verdict === kind).length;
  return Math.abs(tips) >= clearDifference && aspects > 1 ? kind : 'equal';
}

function answerConditions(profile: ReferenceProfile, comparisons: readonly AspectComparison[]): readonly ConditionAnswer[] {
  return profile.conditions.map(({ rule, aspect, quote }) => {
    const verdict = comparisons.find((comparison) => comparison.aspect === aspect)?.verdict ?? 'unknown';
    return { rule, aspect, text: quote.text, answer: verdict === 'unknown' ? 'unknown' : verdict === rule ? 'holds' : 'fails' };
  });
}

const STEP: Readonly<Record<RuleKind, number>> = { lighter: -1, equal: 0, heavier: 1 };

/** The grade the rule itself names; a handbook without that rule: one step on the ladder; off the ladder: none. */
function chooseGrade(catalogue: Catalogue, job: ReferenceJob, kind: RuleKind): Grade | undefined {
  const named = job.rules.find((rule) => rule.kind === kind)?.grade;
  if (named !== undefined) return named;
  return catalogue.ladder[catalogue.ladder.indexOf(job.grade) + STEP[kind]];
}

/** Applies the reference's rules to the comparisons. */
export function applyRules(catalogue: Catalogue, profile: ReferenceProfile, comparisons: readonly AspectComparison[]): LevelResult {
  const rule = chooseRule(comparisons, catalogue.settings.clearDifference);
  const grade = chooseGrade(catalogue, profile.job, rule);
  const { lighter, heavier } = weigh(comparisons);
  const [weaker, stronger] = lighter < heavier ? [lighter, heavier] : [heavier, lighter];
  const knowledge = comparisons.find(({ aspect }) => aspect === 'knowledge')?.distance ?? 0;
  return {
    comparisons,
    conditions: answerConditions(profile, comparisons),
    rule,
    ...(grade === undefined ? {} : { grade }),
    contradicts: weaker >= CONTRADICTION.side && stronger < CONTRADICTION.ratio * weaker,
    beyondOneStep: Math.abs(knowledge) >= BEYOND_KNOWLEDGE,
  };
}
