/** An application rule's text -> its conditions, in the handbook's own words. */
import type { ApplicationRule, ReferenceJob, RuleKind } from '../model/catalogue';
import type { Aspect, Quote } from '../model/evidence';
import { fold } from '../text/fold';
import { CONDITION_WORDINGS } from './rule-conditions.nl';

/** A condition under which a rule applies: the aspect must be lighter or heavier than the reference. */
export interface RuleCondition {
  readonly rule: RuleKind;
  readonly aspect: Aspect;
  readonly quote: Quote;
}

function conditionsOf(rule: ApplicationRule): readonly RuleCondition[] {
  const folded = fold(rule.text);
  return CONDITION_WORDINGS.flatMap((wording) => {
    const match = wording.rule === rule.kind ? wording.pattern.exec(folded) : null;
    if (match === null) return [];
    const end = match.index + match[0].length;
    return [{
      rule: rule.kind,
      aspect: wording.aspect,
      quote: { source: `toepassingsregel ${rule.label}`, start: match.index, end, text: rule.text.slice(match.index, end) },
    }];
  });
}

/** The conditions of all rules of a reference job, in the order of its rules. */
export function readRuleConditions(job: ReferenceJob): readonly RuleCondition[] {
  return job.rules.flatMap(conditionsOf);
}
