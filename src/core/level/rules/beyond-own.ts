/** Answers to conditions, beside those of the reference job itself: what it says as firmly of itself is no difference with it. What the analyst answers is. */
import type { ConditionAnswer } from '../../model/evidence';
import { BEYOND_OWN } from './weights';

function isBeyond(answer: ConditionAnswer, own: ConditionAnswer | undefined): boolean {
  return answer.given === true || answer.answer !== 'holds' || own?.answer !== 'holds' || answer.sureness > own.sureness + BEYOND_OWN;
}

function withoutNear({ rule, aspect, alternative, role, text, answer, sureness, clear, own, touched }: ConditionAnswer): ConditionAnswer {
  return { rule, ...(aspect === undefined ? {} : { aspect }), alternative, role, text, answer, sureness, clear, ...(own === undefined ? {} : { own }), ...(touched === undefined ? {} : { touched }) };
}

/** @param own The answers of the reference job given as a company job in its own words, in the same order. */
export function beyondOwn(answers: readonly ConditionAnswer[], own: readonly ConditionAnswer[]): readonly ConditionAnswer[] {
  return answers.map((answer, at) => {
    const beside = own[at];
    if (answer.near !== undefined && beside !== undefined && (beside.answer === 'holds' || (beside.near ?? 0) >= answer.near - BEYOND_OWN)) {
      return withoutNear(answer);
    }
    if (isBeyond(answer, beside)) return answer;
    const { job, ...rest } = answer;
    return { ...rest, answer: 'unknown', sureness: 0, clear: false, ...(job === undefined ? {} : { touched: job }) };
  });
}
