/** The rules of reference jobs, read once: their conditions, and how a job answers each of them with its own words: holds, fails or unknown. */
import type { GivenAnswer, GivenAnswers } from '../additions/read-addition';
import { allActivities } from '../../model/catalogue';
import type { ReferenceJob } from '../../model/catalogue';
import type { ConditionAnswer, Match } from '../../model/evidence';
import { conditionKey } from '../../text/answer-line';
import { fold } from '../../text/fold';
import type { StandingComparison } from '../standing-comparison';
import type { JobTexts } from '../prepare-job';
import { answerAspect } from './answer-aspect';
import { answerQuantity } from './answer-quantity';
import { UNKNOWN, WorkAnswerer } from './answer-work';
import type { Answer } from './answer-work';
import { clausesOf } from './clauses-of-job';
import type { RuleCondition } from './condition';
import { hasConditions } from './cut-rule';
import { readConditions } from './read-condition';
import { COMMON_WORD, WITHOUT_AMOUNT } from './weights';
import { createKeyReader, indexKeys } from './word-keys';
import type { KeyedWord, ReadKeys } from './word-keys';

/** What the job is held against besides its texts. @property match The job beside this reference; absent for a neighbour. @property given What the analyst answered: that goes before all that is read. */
export interface JobBeside {
  readonly texts: JobTexts;
  readonly comparisons: readonly StandingComparison[];
  readonly match: Match | undefined;
  readonly given: GivenAnswers;
}

/** The rules of one reference job, read once. @property answer Answers all conditions, in their order. @property leavesWork Whether a job denies, or leaves to others, something of the activities. */
export interface ReadRules {
  readonly conditions: readonly RuleCondition[];
  readonly answer: (beside: JobBeside) => readonly ConditionAnswer[];
  readonly leavesWork: (texts: JobTexts) => boolean;
}

/** The texts in which a reference job says what it does itself, its purpose and activities first. */
const ownTexts = (job: ReferenceJob): readonly string[] =>
  [job.purpose, ...allActivities(job).map(({ text }) => text), job.name, job.position, ...job.characteristics.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/[.;]/)))];

/** The words of a catalogue. @property weigh What a word weighs among those of a statement, 0 to 1. */
interface CatalogueWords {
  readonly readKeys: ReadKeys;
  readonly weigh: (word: KeyedWord) => number;
}

/** What every reference job says tells little. */
function countWords(jobs: readonly ReferenceJob[]): CatalogueWords {
  const readKeys = createKeyReader(jobs);
  const counted = new Map<string, number>();
  for (const job of jobs) {
    for (const form of new Set(ownTexts(job).flatMap((text) => readKeys(text).map((word) => word.form)))) counted.set(form, (counted.get(form) ?? 0) + 1);
  }
  const rarest = Math.log(jobs.length + 1);
  const weigh = ({ form }: KeyedWord): number => {
    const count = counted.get(form) ?? 0;
    return rarest === 0 || count === 0 ? 1 : COMMON_WORD + (1 - COMMON_WORD) * Math.min(1, Math.log((jobs.length + 1) / count) / rarest);
  };
  return { readKeys, weigh };
}

/** An answer, or else the touch of the first. */
const either = <One extends Answer, Other extends Answer>(first: One, second: Other): One | Other => (second.answer === 'unknown' && first.touched !== undefined ? first : second);

/** What is said of the work, where the amount that is asked for is not: it comes near. */
function withoutAmount({ answer, job, touched, near }: Answer): Answer {
  const words = answer === 'holds' ? job : answer === 'unknown' && near !== undefined ? touched : undefined;
  return words === undefined ? UNKNOWN : { ...UNKNOWN, touched: words, near: WITHOUT_AMOUNT };
}

/** The analyst's answer, with certainty; one that contradicts itself leaves the condition open. */
function asGiven({ rule, alternative, role, quote }: RuleCondition, { holds, quote: job }: GivenAnswer): ConditionAnswer {
  const condition = { rule, alternative, role, text: quote.text };
  if (holds === undefined) return { ...condition, ...UNKNOWN };
  return { ...condition, answer: holds ? 'holds' : 'fails', sureness: 1, clear: holds && role !== 'unless', given: true, job };
}

const NO_RULES: ReadRules = { conditions: [], answer: () => [], leavesWork: () => false };

/** Prepares the reference jobs of a catalogue; its words are read when the first of them has a rule that says something. */
export function createRuleReader(jobs: readonly ReferenceJob[]): (job: ReferenceJob) => ReadRules {
  let words: CatalogueWords | undefined;
  return (reference) => {
    if (!hasConditions(reference)) return NO_RULES;
    const { readKeys, weigh } = (words ??= countWords(jobs));
    const conditions = readConditions(reference, readKeys);
    const work = new WorkAnswerer(weigh, indexKeys(ownTexts(reference).map(readKeys)), new Set([0, ...allActivities(reference).map((_, at) => at + 1)]));
    const keys = new Map<RuleCondition, string>();
    const keyOf = (condition: RuleCondition): string => {
      const key = keys.get(condition) ?? conditionKey(condition.quote.text);
      keys.set(condition, key);
      return key;
    };
    /** Answered by the aspect, the answer names it. */
    const answerOne = ({ rule, aspect, quantity, work: claim, quote }: RuleCondition, { texts, comparisons, match }: JobBeside): Answer & Pick<ConditionAnswer, 'aspect'> => {
      if (quantity !== undefined) {
        const amount = answerQuantity(quantity, fold(quote.text), texts, clausesOf(texts, readKeys));
        return amount.answer === 'unknown' && claim !== undefined ? withoutAmount(work.answer(rule, claim, clausesOf(texts, readKeys), match)) : amount;
      }
      const byAspect = (): Answer & Pick<ConditionAnswer, 'aspect'> => (aspect === undefined ? UNKNOWN : { ...answerAspect(aspect, rule, comparisons), aspect: aspect.aspect });
      const byWork = (): Answer => (claim === undefined ? UNKNOWN : work.answer(rule, claim, clausesOf(texts, readKeys), match));
      // Who does a thing is told by the clause itself; how it is done, by the aspect first.
      const [first, second] = claim?.ask === 'others' ? [byWork, byAspect] : [byAspect, byWork];
      const answer = first();
      return answer.answer === 'unknown' ? either(answer, second()) : answer;
    };
    return {
      conditions,
      leavesWork: (texts) => work.leavesWork(clausesOf(texts, readKeys)),
      answer: (beside) => conditions.map((condition): ConditionAnswer => {
        const { rule, alternative, role, quote, aspect, implied } = condition;
        const given = beside.given.size === 0 ? undefined : beside.given.get(keyOf(condition));
        if (given !== undefined) return asGiven(condition, given);
        const { aspect: answeredBy, ...answer } = answerOne(condition, beside);
        const named = answer.answer === 'unknown' ? aspect?.aspect : answeredBy;
        return { rule, ...(named === undefined ? {} : { aspect: named }), alternative, role, text: quote.text, ...answer, ...(implied === true && answer.answer === 'unknown' ? { own: true as const } : {}) };
      }),
    };
  };
}
