/** Each condition of the handbook's rules, answered with the words of the job that answer it: holds, fails or unknown. */
import type { ReferenceJob } from '../../model/catalogue';
import type { Aspect, ConditionAnswer, Match } from '../../model/evidence';
import { fold } from '../../text/fold';
import type { StandingComparison } from '../compare-aspects';
import type { JobTexts } from '../prepare-job';
import { ROOM } from '../weights';
import { answerQuantity } from './answer-quantity';
import { UNKNOWN, WorkAnswerer } from './answer-work';
import type { Answer } from './answer-work';
import { clausesOf } from './clauses-of-job';
import type { AspectClaim, RuleCondition } from './condition';
import { readConditions } from './read-condition';
import { COMMON_WORD } from './weights';
import { createKeyReader, indexKeys } from './word-keys';
import type { KeyedWord } from './word-keys';

/** What the job is held against besides its texts. @property match The job beside this reference; absent for a neighbour. */
export interface JobBeside {
  readonly texts: JobTexts;
  readonly comparisons: readonly StandingComparison[];
  readonly match: Match | undefined;
}

/** The rules of one reference job, read once. */
export interface ReadRules {
  readonly conditions: readonly RuleCondition[];
  /** Answers all conditions, in their order. */
  readonly answer: (beside: JobBeside) => readonly ConditionAnswer[];
}

/** Levels that are there or not: a text that names one leaves no room. */
const PLAINLY_NAMED: ReadonlySet<Aspect> = new Set<Aspect>(['knowledge', 'leading', 'guiding']);

function answerAspect(rule: RuleCondition['rule'], { aspect, atMost, atLeast, decisive }: AspectClaim, comparison: StandingComparison | undefined): Answer {
  if (comparison?.position === undefined || comparison.job === undefined || comparison.verdict === 'unknown') return UNKNOWN;
  const { position, verdict, sureness, distance, job } = comparison;
  const points = verdict === rule;
  const named = atMost !== undefined || atLeast !== undefined;
  const holds = named ? position <= (atMost ?? position) && position >= (atLeast ?? position) : points;
  // How far it lies on the rule's side counts too: a comparison needs a whole step, a named level some room ("weinig of geen" is not "soms").
  const far = PLAINLY_NAMED.has(aspect) ? 1 : named ? Math.min(1, ROOM + Math.abs(position - (atMost ?? atLeast ?? position))) : Math.min(1, Math.abs(distance));
  // A word of a title proves nothing by itself.
  if (holds && job.source === 'title') return { ...UNKNOWN, touched: job };
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

/** The texts in which a reference job says what it does itself. */
const ownTexts = ({ name, position, purpose, activityGroups, characteristics }: ReferenceJob): readonly string[] =>
  [name, position, purpose, ...activityGroups.flatMap(({ activities }) => activities.map(({ text }) => text)), ...characteristics.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/[.;]/)))];

/** Prepares the rules of the reference jobs of a catalogue. */
export function createRuleReader(jobs: readonly ReferenceJob[]): (job: ReferenceJob) => ReadRules {
  const readKeys = createKeyReader(jobs);
  const documents = jobs.map((job) => new Set(ownTexts(job).flatMap((text) => readKeys(text).map(({ form }) => form))));
  const counted = new Map<string, number>();
  for (const document of documents) for (const form of document) counted.set(form, (counted.get(form) ?? 0) + 1);
  const rarest = Math.log(jobs.length + 1);
  const weigh = ({ form }: KeyedWord): number => {
    const count = counted.get(form) ?? 0;
    return rarest === 0 || count === 0 ? 1 : COMMON_WORD + (1 - COMMON_WORD) * Math.min(1, Math.log((jobs.length + 1) / count) / rarest);
  };

  return (reference) => {
    const conditions = readConditions(reference, readKeys);
    const work = new WorkAnswerer(weigh, indexKeys(ownTexts(reference).map(readKeys)));
    const answerOne = (condition: RuleCondition, { texts, comparisons, match }: JobBeside): Answer => {
      const { rule, aspect, quantity, quote } = condition;
      if (quantity !== undefined) return answerQuantity(quantity, fold(quote.text), texts, clausesOf(texts, readKeys));
      const answer = aspect === undefined ? UNKNOWN : answerAspect(rule, aspect, comparisonFor(aspect, rule, comparisons));
      return answer.answer !== 'unknown' || condition.work === undefined ? answer : work.answer(condition as RuleCondition & Required<Pick<RuleCondition, 'work'>>, clausesOf(texts, readKeys), match);
    };
    return {
      conditions,
      answer: (beside) => conditions.map((condition): ConditionAnswer => {
        const { rule, alternative, role, quote, aspect } = condition;
        return { rule, ...(aspect === undefined ? {} : { aspect: aspect.aspect }), alternative, role, text: quote.text, ...answerOne(condition, beside) };
      }),
    };
  };
}
