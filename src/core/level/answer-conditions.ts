/** Each condition of the handbook's rules, answered with the words of the job that answer it: holds, fails or unknown. */
import type { ConditionAnswer, Quote } from '../model/evidence';
import type { JobField } from '../model/company-job';
import { cutTasks } from '../text/cut-tasks';
import type { StandingComparison } from './compare-aspects';
import { otherActs } from './clauses';
import { contentStems } from './content-stems';
import type { JobTexts } from './prepare-job';
import type { RuleCondition } from './read-rule-conditions';
import { CONTENT_SHARE } from './weights';

/** @property sureness How firmly the job says so, 0 to 1. @property clear The comparison with the reference points the rule's way too. */
export interface AnsweredCondition extends ConditionAnswer {
  readonly sureness: number;
  readonly clear: boolean;
}

type Answer = Pick<AnsweredCondition, 'answer' | 'sureness' | 'clear' | 'job'>;

const UNKNOWN: Answer = { answer: 'unknown', sureness: 0, clear: false };

function answerAspect(condition: RuleCondition, comparison: StandingComparison | undefined): Answer {
  if (comparison?.position === undefined || comparison.job === undefined || comparison.verdict === 'unknown') return UNKNOWN;
  const { position, verdict, sureness, job } = comparison;
  const clear = verdict === condition.rule;
  const named = condition.atMost !== undefined || condition.atLeast !== undefined;
  const holds = named ? position <= (condition.atMost ?? position) && position >= (condition.atLeast ?? position) : clear;
  return { answer: holds ? 'holds' : 'fails', sureness, clear, job };
}

/** A task that shares most of the condition's words carries it out; that no task does proves nothing. */
function answerContent(condition: RuleCondition, texts: JobTexts): Answer {
  const wanted = contentStems(condition.quote.text);
  const tasks = texts.get('tasks');
  if (tasks === undefined || wanted.size === 0) return UNKNOWN;
  for (const { text, start, end } of cutTasks(tasks.text)) {
    const found = contentStems(text);
    const share = [...wanted].filter((one) => found.has(one)).length / wanted.size;
    if (share < CONTENT_SHARE || otherActs(tasks.folded.slice(start, end))) continue;
    const job: Quote<JobField> = { source: 'tasks', start, end, text };
    return { answer: 'holds', sureness: share, clear: true, job };
  }
  return UNKNOWN;
}

/** Little supervision and an own way of working are two sides of one condition: the method answers where supervision is not described. */
function comparisonFor(condition: RuleCondition, comparisons: readonly StandingComparison[]): StandingComparison | undefined {
  const by = (aspect: string): StandingComparison | undefined => comparisons.find((one) => one.aspect === aspect);
  const own = by(condition.aspect ?? '');
  if (condition.aspect !== 'supervision' || (own !== undefined && own.verdict !== 'unknown' && own.verdict !== 'equal')) return own;
  const method = by('method');
  return method?.verdict === condition.rule || own === undefined || own.verdict === 'unknown' ? method : own;
}

/** Answers all conditions, in their order. */
export function answerConditions(conditions: readonly RuleCondition[], comparisons: readonly StandingComparison[], texts: JobTexts): readonly AnsweredCondition[] {
  return conditions.map((condition) => {
    const { rule, aspect, part, link, quote } = condition;
    const answer = aspect === undefined ? answerContent(condition, texts) : answerAspect(condition, comparisonFor(condition, comparisons));
    return { rule, ...(aspect === undefined ? {} : { aspect }), part, link, text: quote.text, ...answer };
  });
}
