/** The conditions on which the group of a job hangs: those of the rules of its reference job, and of the others of the family. */
import type { ConditionAnswer, Match } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';
import { conditionKey } from '../text/answer-line';

/**
 * A condition of a rule, as it stands now.
 * @property own Of the chosen reference job. @property chance That its reference job is the right one, 0 to 1. @property answer As the job answers it.
 */
export interface ConditionAsked extends Pick<ConditionAnswer, 'rule' | 'alternative' | 'role' | 'answer'> {
  readonly condition: string;
  readonly own: boolean;
  readonly chance: number;
  readonly touched: boolean;
}

interface ConditionsOf {
  readonly referenceJobId: ReferenceJobId;
  readonly conditions: readonly ConditionAnswer[];
}

/** Each wording once, those of the chosen reference job first, in the handbook's order. */
export function conditionsToAsk(chosen: ConditionsOf, siblings: readonly ConditionsOf[], matches: readonly Match[]): readonly ConditionAsked[] {
  const asked = new Map<string, ConditionAsked>();
  for (const { referenceJobId, conditions } of [chosen, ...siblings]) {
    const chance = matches.find((match) => match.referenceJobId === referenceJobId)?.probability ?? 0;
    for (const { rule, alternative, role, answer, text, touched } of conditions) {
      const key = conditionKey(text);
      if (!asked.has(key)) asked.set(key, { rule, alternative, role, answer, condition: text, own: referenceJobId === chosen.referenceJobId, chance, touched: touched !== undefined });
    }
  }
  return [...asked.values()];
}
