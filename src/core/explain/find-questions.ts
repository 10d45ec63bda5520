/** What to ask about a job: the conditions that it leaves open, each answered both ways by answering the job again; the most telling first. */
import type { Grade } from '../model/ids';
import type { Language } from '../model/result-style';
import { addFacts, isSameAnswer } from './answer-again';
import type { AnswerWith } from './answer-again';
import type { ConditionAsked } from './conditions-to-ask';
import type { AnswerThen, OpenQuestion } from './job-explanation';
import { phraseQuestion } from './phrase-question';

/** Steps that an answer without a group differs from one with: less than a whole one. */
const NO_GRADE = 0.5;

function stepsApart(ladder: readonly Grade[], { grade: one }: AnswerThen, { grade: other }: AnswerThen): number {
  if (one === other) return 0;
  return one === undefined || other === undefined ? NO_GRADE : Math.abs(ladder.indexOf(one) - ladder.indexOf(other));
}

interface Weighed {
  readonly question: OpenQuestion;
  /** Steps that the answers differ, times the chance that it is this reference job's rule that counts. */
  readonly weight: number;
  readonly chance: number;
}

/** How much likelier a condition is that words of the job touch than one that nothing points to; more puts those in front. */
const TOUCHED = 2;
const chanceOf = ({ chance, touched }: ConditionAsked): number => chance * (touched ? TOUCHED : 1);

/**
 * Questions whose answers differ: those by which most steps of the ladder may be expected first, and of those that move no group the likeliest. What changes nothing either way is left out.
 * Of a sister it is asked only what could make her rule apply.
 * @param addition What the analyst's column says now. @param now The answer to the job as it is.
 */
export function findQuestions(asked: readonly ConditionAsked[], addition: string, now: AnswerThen, answer: AnswerWith, ladder: readonly Grade[], language: Language): readonly OpenQuestion[] {
  const weighed = asked.filter((one) => one.answer === 'unknown').flatMap((one): readonly Weighed[] => {
    const { rule, condition, own } = one;
    const yes = answer([{ condition, holds: true }]);
    if (!own && isSameAnswer(yes, now)) return [];
    const no = answer([{ condition, holds: false }]);
    if (isSameAnswer(yes, no)) return [];
    const additions = { yes: addFacts(addition, [{ condition, holds: true }]), no: addFacts(addition, [{ condition, holds: false }]) };
    return [{ question: { rule, condition, question: phraseQuestion(condition, language), yes, no, additions }, weight: stepsApart(ladder, yes, no) * chanceOf(one), chance: chanceOf(one) }];
  });
  return [...weighed].sort((a, b) => b.weight - a.weight || b.chance - a.chance).map(({ question }) => question);
}
