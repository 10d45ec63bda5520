/** A condition on an aspect, answered by the comparison of that aspect: a place that the rule names, or the side it points to. */
import type { Aspect } from '../../model/evidence';
import type { StandingComparison } from '../standing-comparison';
import { ROOM } from '../weights';
import { UNKNOWN } from './answer-work';
import type { Answer } from './answer-work';
import type { AspectClaim, RuleCondition } from './condition';

/** Levels that are there or not: a text that names one leaves no room. */
const PLAINLY_NAMED: ReadonlySet<Aspect> = new Set<Aspect>(['knowledge', 'leading', 'guiding']);

function answerFrom(comparison: StandingComparison | undefined, rule: RuleCondition['rule'], { aspect, atMost, atLeast, decisive }: AspectClaim): Answer {
  if (comparison?.position === undefined || comparison.job === undefined) return UNKNOWN;
  const { position, verdict, sureness, distance, job } = comparison;
  const points = verdict === rule;
  const named = atMost !== undefined || atLeast !== undefined;
  // A level that the rule names by itself needs no place of the reference.
  if (verdict === 'unknown' && !(named && decisive === true)) return UNKNOWN;
  const holds = named ? position <= (atMost ?? position) && position >= (atLeast ?? position) : points;
  // How far it lies on the rule's side counts too: a comparison needs a whole step, a named level some room ("weinig of geen" is not "soms").
  const far = PLAINLY_NAMED.has(aspect) ? 1 : named ? Math.min(1, ROOM + Math.abs(position - (atMost ?? atLeast ?? position))) : Math.min(1, Math.abs(distance));
  // A word of a title proves nothing by itself.
  if (job.source === 'title') return UNKNOWN;
  // What the reference is as well says nothing of a difference.
  if (holds && !points && decisive !== true) return UNKNOWN;
  return { answer: holds ? 'holds' : 'fails', sureness: holds ? sureness * far : sureness, clear: holds, job };
}

/** Little supervision and an own way of working are two sides of one condition: the method answers where supervision is not described. */
function comparisonFor({ aspect }: AspectClaim, rule: RuleCondition['rule'], comparisons: readonly StandingComparison[]): StandingComparison | undefined {
  const by = (wanted: string): StandingComparison | undefined => comparisons.find((one) => one.aspect === wanted);
  const own = by(aspect);
  if (aspect !== 'supervision' || (own !== undefined && own.verdict !== 'unknown' && own.verdict !== 'equal')) return own;
  const method = by('method');
  return method?.verdict === rule || own === undefined || own.verdict === 'unknown' ? method : own;
}

/** Answers the condition of a rule on an aspect. */
export const answerAspect = (claim: AspectClaim, rule: RuleCondition['rule'], comparisons: readonly StandingComparison[]): Answer => answerFrom(comparisonFor(claim, rule, comparisons), rule, claim);
