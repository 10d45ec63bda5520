/** Each condition of the handbook's rules, answered with the words of the job that answer it: holds, fails or unknown. */
import type { ConditionAnswer, Quote } from '../model/evidence';
import type { JobField } from '../model/company-job';
import { cutTasks } from '../text/cut-tasks';
import { fold } from '../text/fold';
import type { StandingComparison } from './compare-aspects';
import { otherActs } from '../text/clauses';
import { contentWords, sameWord } from '../text/content-words';
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

interface Task {
  readonly quote: Quote<JobField>;
  readonly words: readonly string[];
}

/** The tasks of a job: its own, and what it denies or leaves to others. */
interface JobTasks {
  readonly own: readonly Task[];
  readonly others: readonly Task[];
}

/** A task that opens with a negation is no task: "Geen aangiften". */
const NO_TASK = /^(?:\S+ ){0,2}(?:geen|niet|nooit|no|not)\b/;

function tasksOf(texts: JobTexts): JobTasks {
  const tasks = texts.get('tasks');
  const own: Task[] = [];
  const others: Task[] = [];
  for (const { text, start, end } of tasks === undefined ? [] : cutTasks(tasks.text)) {
    const folded = tasks?.folded.slice(start, end) ?? '';
    (otherActs(folded) || NO_TASK.test(folded) ? others : own).push({ quote: { source: 'tasks', start, end, text }, words: contentWords(text) });
  }
  return { own, others };
}

/** What was found of a condition: its words, their share of all, how many tasks have some, and the task that has most. */
interface Found {
  readonly words: readonly string[];
  readonly share: number;
  readonly touching: number;
  readonly quote: Quote<JobField>;
}

/** How much of a condition's words some tasks have; `undefined` when it is not enough to speak of the same work. */
function findContent(wanted: readonly string[], tasks: readonly Task[], needed: number): Found | undefined {
  const hits = (task: Task): number => wanted.filter((one) => task.words.some((word) => sameWord(one, word))).length;
  const touching = tasks.filter((task) => hits(task) > 0);
  const [first] = touching;
  const words = wanted.filter((one) => touching.some((task) => task.words.some((word) => sameWord(one, word))));
  const share = words.length / wanted.length;
  if (first === undefined || words.length < needed || share < CONTENT.share) return undefined;
  const { quote } = touching.reduce((most, task) => (hits(task) > hits(most) ? task : most), first);
  return { words, share, touching: touching.length, quote };
}

/** A task that says of itself that it is (nearly) all: "alleen bestaande klanten bezoeken". */
const SAYS_ONLY = /^(?:\S+ )?(?:alleen|uitsluitend|enkel|vooral|voornamelijk|hoofdzakelijk)\b/;

const holds = ({ share, quote }: Found): Answer => ({ answer: 'holds', sureness: Math.min(1, share + CONTENT.sureness), clear: true, job: quote });
const fails = ({ share, quote }: Found): Answer => ({ answer: 'fails', sureness: share, clear: false, job: quote });

/** A condition on the content of the work is answered by tasks that share enough of its words. Silence proves nothing. */
function answerContent({ words = [], telling = words, kind = 'does' }: RuleCondition, { own, others }: JobTasks): Answer {
  if (kind === 'amount') return UNKNOWN;
  const done = findContent(words, own, CONTENT.words[kind]);
  if (kind === 'others' || kind === 'not') {
    const left = findContent(words, others, CONTENT.words[kind]);
    return left !== undefined ? holds(left) : done !== undefined ? fails(done) : UNKNOWN;
  }
  if (done === undefined || (kind === 'does' && !done.words.some((word) => telling.includes(word)))) return UNKNOWN;
  return done.touching < CONTENT.tasks[kind] * own.length && !SAYS_ONLY.test(fold(done.quote.text)) ? fails(done) : holds(done);
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
  const tasks = conditions.some(({ aspect }) => aspect === undefined) ? tasksOf(texts) : { own: [], others: [] };
  return conditions.map((condition) => {
    const { rule, aspect, part, link, quote } = condition;
    const answer = aspect === undefined ? answerContent(condition, tasks) : answerAspect(condition, comparisonFor(condition, comparisons));
    return { rule, ...(aspect === undefined ? {} : { aspect }), part, link, text: quote.text, ...answer };
  });
}
