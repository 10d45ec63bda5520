/** The analyst's addition to a description -> the answers that it gives to conditions of the handbook, and the rest, which is read as every description is. */
import type { Catalogue } from '../../model/catalogue';
import type { CompanyJob } from '../../model/company-job';
import type { Quote } from '../../model/evidence';
import type { Issue } from '../../model/issue';
import { cutRule } from '../rules/cut-rule';
import { conditionKey, readAnswerLines } from '../../text/answer-line';
import type { AnswerLine } from '../../text/answer-line';

/** @property holds Absent where the addition says both yes and no. @property quote The line. */
export interface GivenAnswer {
  readonly holds?: boolean;
  readonly quote: Quote<'addition'>;
}

/** Condition, as of `conditionKey` -> what the analyst answered. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;

/**
 * @property described The job as its texts are read: what stands in lines that answer a condition is blank, and so is what a line denies. Places stay.
 * The same object for a job without an addition.
 */
export interface ReadAddition {
  readonly described: CompanyJob;
  readonly given: GivenAnswers;
}

export const NOTHING_GIVEN: GivenAnswers = new Map();

const blank = (text: string, { start, end }: AnswerLine): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const contradiction = (row: number, found: string): Issue => ({ code: 'addition-contradicts', severity: 'warning', place: { row }, found });

function gather(text: string, lines: readonly AnswerLine[]): GivenAnswers {
  const given = new Map<string, GivenAnswer>();
  for (const { condition, holds, start, end } of lines) {
    const quote = { source: 'addition' as const, start, end, text: text.slice(start, end) };
    const before = given.get(condition);
    if (before === undefined) given.set(condition, { holds, quote });
    else if (before.holds !== holds) given.set(condition, { quote: before.quote });
  }
  return given;
}

/** Reads additions beside a catalogue; its conditions are gathered when the first answer is met. */
export function createAdditionReader({ referenceJobs }: Catalogue): (job: CompanyJob) => ReadAddition {
  let known: ReadonlySet<string> | undefined;
  const conditions = (): ReadonlySet<string> => (known ??= new Set(referenceJobs.flatMap(({ rules }) => rules.flatMap((rule) => cutRule(rule).map(({ start, end }) => conditionKey(rule.text.slice(start, end)))))));

  return (job) => {
    const { addition, ...fields } = job.fields;
    if (addition === undefined) return { described: job, given: NOTHING_GIVEN };
    const lines = readAnswerLines(addition);
    if (lines.length === 0) return { described: job, given: NOTHING_GIVEN };
    const answers = lines.filter(({ condition }) => conditions().has(condition));
    // A line of another edition is text again; what it denies is no part of the job.
    const unread = lines.filter((line) => answers.includes(line) || !line.holds);
    const rest = unread.reduce(blank, addition).trimEnd();
    const given = gather(addition, answers);
    const issues = [...given.values()].filter(({ holds }) => holds === undefined).map(({ quote }) => contradiction(job.row, quote.text));
    return {
      given,
      described: { ...job, fields: { ...fields, ...(rest === '' ? {} : { addition: rest }) }, ...(issues.length === 0 ? {} : { issues: [...(job.issues ?? []), ...issues] }) },
    };
  };
}
