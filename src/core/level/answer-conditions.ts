/** Each condition of the handbook's rules, answered with the words of the job that answer it: holds, fails or unknown. */
import type { ConditionAnswer, Quote } from '../model/evidence';
import type { JobField } from '../model/company-job';
import { cutTasks } from '../text/cut-tasks';
import type { StandingComparison } from './compare-aspects';
import { otherActs } from './clauses';
import { contentWords, sameWord } from './content-words';
import type { JobTexts } from './prepare-job';
import type { RuleCondition } from './read-rule-conditions';
import { CONTENT, ROOM } from './weights';

type Answer = Pick<ConditionAnswer, 'answer' | 'sureness' | 'clear' | 'job'>;

const UNKNOWN: Answer = { answer: 'unknown', sureness: 0, clear: false };

function answerAspect(condition: RuleCondition, comparison: StandingComparison | undefined): Answer {
  if (comparison?.position === undefined || comparison.job === undefined || comparison.verdict === 'unknown') return UNKNOWN;
  const { position, verdict, sureness, distance, job } = comparison;
  const points = verdict === condition.rule;
  const named = condition.atMost !== undefined || condition.atLeast !== undefined;
  const holds = named ? position <= (condition.atMost ?? position) && position >= (condition.atLeast ?? position) : points;
  // How far it lies on the rule's side counts too: a comparison needs a whole step, a named level some room ("weinig of geen" is not "soms").
  const far = named ? Math.min(1, ROOM + Math.abs(position - (condition.atMost ?? condition.atLeast ?? position))) : Math.min(1, Math.abs(distance));
  return { answer: holds ? 'holds' : 'fails', sureness: holds ? sureness * far : sureness, clear: holds && (points || condition.decisive === true), job };
}

interface OwnTask {
  readonly quote: Quote<JobField>;
  readonly words: readonly string[];
}

/** A task that opens with a negation is no task: "Geen aangiften". */
const NO_TASK = /^(?:\S+ ){0,2}(?:geen|niet|nooit|no|not)\b/;

/** The tasks this job carries out itself, with their content words; not those that it denies or that others do. */
function ownTasks(texts: JobTexts): readonly OwnTask[] {
  const tasks = texts.get('tasks');
  if (tasks === undefined) return [];
  return cutTasks(tasks.text)
    .filter(({ start, end }) => !otherActs(tasks.folded.slice(start, end)) && !NO_TASK.test(tasks.folded.slice(start, end)))
    .map(({ text, start, end }) => ({ quote: { source: 'tasks', start, end, text }, words: contentWords(text) }));
}

/** A condition on the content of the work holds when the tasks share enough of its words; where it says "mainly", most tasks must. Silence proves nothing. */
function answerContent(condition: RuleCondition, tasks: readonly OwnTask[]): Answer {
  const wanted = condition.words ?? [];
  const hits = (task: OwnTask): number => wanted.filter((one) => task.words.some((word) => sameWord(one, word))).length;
  const touching = tasks.filter((task) => hits(task) > 0);
  const [first] = touching;
  const found = wanted.filter((one) => touching.some((task) => task.words.some((word) => sameWord(one, word))));
  const share = found.length / wanted.length;
  if (first === undefined || found.length < CONTENT.words || share < CONTENT.share) return UNKNOWN;
  const best = touching.reduce((most, task) => (hits(task) > hits(most) ? task : most), first);
  if (condition.without === true) return { answer: 'fails', sureness: share, clear: false, job: best.quote };
  if (condition.mainly === true && touching.length < CONTENT.mainly * tasks.length) return { answer: 'fails', sureness: share, clear: false, job: best.quote };
  return { answer: 'holds', sureness: Math.min(1, share + CONTENT.sureness), clear: true, job: best.quote };
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
export function answerConditions(conditions: readonly RuleCondition[], comparisons: readonly StandingComparison[], texts: JobTexts): readonly ConditionAnswer[] {
  const tasks = conditions.some(({ aspect }) => aspect === undefined) ? ownTasks(texts) : [];
  return conditions.map((condition) => {
    const { rule, aspect, part, link, quote } = condition;
    const answer = aspect === undefined ? answerContent(condition, tasks) : answerAspect(condition, comparisonFor(condition, comparisons));
    return { rule, ...(aspect === undefined ? {} : { aspect }), part, link, text: quote.text, ...answer };
  });
}
