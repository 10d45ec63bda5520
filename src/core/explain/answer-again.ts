/** The same job answered with one fact more, or another: as it would be answered when that line stood in the analyst's column. */
import type { CompanyJob } from '../model/company-job';
import type { Outcome, Proposal } from '../model/proposal';
import type { Strictness } from '../model/strictness';
import type { Claim } from '../present/motivation/claim';
import type { Justification } from '../present/motivation/justification';
import { conditionKey, readAnswerLines, writeAnswerLine } from '../text/answer-line';
import type { AnswerThen } from './job-explanation';

/** What the outcome is with each strictness. */
export type OutcomesByStrictness = Readonly<Record<Strictness, Outcome>>;

/** A proposal with its motivation, of which every claim is proven. */
export interface MotivatedJob {
  readonly proposal: Proposal;
  readonly account: Justification;
  readonly withdrawn: readonly Claim[];
  readonly outcomes: OutcomesByStrictness;
}

/** A job that is answered several times. @param addition What stands in the analyst's column. */
export type OpenedJob = (addition: string) => MotivatedJob;

/** A condition of the handbook, answered. */
export interface Fact {
  readonly condition: string;
  readonly holds: boolean;
}

/** The answer to a job with some facts more, or others. */
export type AnswerWith = (facts: readonly Fact[]) => AnswerThen;

/** The job with another text in the analyst's column; '' for none. */
export function withAddition(job: CompanyJob, addition: string): CompanyJob {
  if ((job.fields.addition ?? '') === addition) return job;
  const others = Object.entries(job.fields).filter(([field]) => field !== 'addition');
  const own: readonly (readonly [string, string])[] = addition === '' ? [] : [['addition', addition]];
  return { ...job, fields: Object.fromEntries([...others, ...own]) };
}

/** What the column says once these facts are added; a line that answers one of them makes way. */
export function addFacts(addition: string, facts: readonly Fact[]): string {
  const keys = new Set(facts.map(({ condition }) => conditionKey(condition)));
  const replaced = readAnswerLines(addition).filter(({ condition }) => keys.has(condition)).map(({ start, end }) => addition.slice(start, end));
  const kept = addition.split('\n').filter((line) => line !== '' && !replaced.includes(line.trim()));
  return [...kept, ...facts.map(({ condition, holds }) => writeAnswerLine(condition, holds))].join('\n');
}

export const answerThen = ({ outcome, grade, referenceJobId }: Pick<Proposal, 'outcome' | 'grade' | 'referenceJobId'>): AnswerThen =>
  ({ outcome, ...(grade === undefined ? {} : { grade }), ...(referenceJobId === undefined ? {} : { referenceJobId }) });

export const isSameAnswer = (a: AnswerThen, b: AnswerThen): boolean => a.outcome === b.outcome && a.grade === b.grade && a.referenceJobId === b.referenceJobId;
