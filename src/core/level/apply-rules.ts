/** Comparisons and conditions -> application rule -> grade: the catalogue's own rule decides, and only what is clearly lighter or heavier moves a step. */
import type { Catalogue, ReferenceJob, RuleKind } from '../model/catalogue';
import type { Grade } from '../model/ids';
import type { Aspect, AspectComparison, ConditionAnswer } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import { ASPECT_WEIGHT } from './aspects';
import { BEYOND_KNOWLEDGE, CONTENT, CONTRADICTION, LEANS, MAX_STEPS, MET_RULE, MOST_CONDITIONS, PLAIN } from './weights';

type Step = 'lighter' | 'heavier';
type Balance = LevelResult['balance'];

const clamp = (steps: number): number => Math.max(-MAX_STEPS, Math.min(MAX_STEPS, steps));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What each side weighs; both are 0 or more. */
function weigh(comparisons: readonly AspectComparison[]): Balance {
  const amounts = comparisons.map(({ aspect, distance, sureness }) => clamp(distance) * sureness * ASPECT_WEIGHT[aspect]);
  return { lighter: -sum(amounts.filter((one) => one < 0)), heavier: sum(amounts.filter((one) => one > 0)) };
}

/** Aspects that say how work is done, whatever it is. */
const GENERAL: ReadonlySet<Aspect> = new Set<Aspect>(['supervision', 'scope', 'complexity', 'experience']);

/** An alternative is met plainly: none of its conditions is refuted, most that are needed hold, and one of them clearly. */
function meetsAlternative(conditions: readonly ConditionAnswer[]): boolean {
  const plain = ({ answer, sureness }: ConditionAnswer): boolean => answer === 'holds' && sureness >= PLAIN;
  if (conditions.some(({ role, answer }) => role === 'unless' && answer === 'holds')) return false;
  // A row seldom tells all of its work; of its aspects it is asked.
  const silent = ({ aspect, answer }: ConditionAnswer): boolean => aspect === undefined && answer === 'unknown';
  const needed = conditions.filter(({ role, own }) => role === 'needed' && own !== true);
  const holding = needed.filter(plain);
  // Half of the conditions is enough where one of them is about this very work.
  const enough = holding.some(({ aspect }) => aspect === undefined || !GENERAL.has(aspect)) ? holding.length >= MOST_CONDITIONS * needed.length : holding.length > MOST_CONDITIONS * needed.length;
  return holding.some(({ clear }) => clear) && enough && needed.every((one) => plain(one) || silent(one));
}

function meetsRule(step: Step, conditions: readonly ConditionAnswer[]): boolean {
  const own = conditions.filter(({ rule }) => rule === step);
  return [...new Set(own.map(({ alternative }) => alternative))].some((number) => meetsAlternative(own.filter(({ alternative }) => alternative === number)));
}

const contentWeight = (step: Step, conditions: readonly ConditionAnswer[]): number =>
  sum(conditions.filter(({ rule, aspect, answer }) => rule === step && aspect === undefined && answer === 'holds').map(({ sureness }) => sureness * CONTENT.weight));

type Met = Readonly<Record<Step, boolean>>;

/** Conditions on content add to the balance of the aspects. A rule that is met plainly by the handbook's letter weighs as a clear difference, even where nothing else is described. */
function weighRules(balance: Balance, conditions: readonly ConditionAnswer[], met: Met, clear: number): Balance {
  const side = (step: Step): number => {
    const weight = balance[step] + contentWeight(step, conditions);
    return met[step] ? Math.max(weight, clear + MET_RULE) : weight;
  };
  return { lighter: side('lighter'), heavier: side('heavier') };
}

/** Which way the evidence points: the one rule that is met by its letter, else the heavier side of the balance when it is clear. */
function towardsStep({ lighter, heavier }: Balance, met: Met, clear: number): Step | undefined {
  const tips = heavier - lighter;
  if (met.lighter !== met.heavier) {
    const step: Step = met.lighter ? 'lighter' : 'heavier';
    return (met.lighter ? -tips : tips) > -clear ? step : undefined;
  }
  return Math.abs(tips) < clear ? undefined : tips < 0 ? 'lighter' : 'heavier';
}

/** Where the handbook gives conditions, a step needs one of them; where it gives none, more than one aspect. */
function confirms(step: Step, comparisons: readonly AspectComparison[], conditions: readonly ConditionAnswer[]): boolean {
  const own = conditions.filter(({ rule }) => rule === step);
  if (own.length > 0) return own.some(({ answer, clear }) => answer === 'holds' && clear);
  return comparisons.filter(({ verdict }) => verdict === step).length > 1;
}

/** How near an alternative comes to being met, 0 to 1: the mean over what it needs; 0 where one of it is refuted. */
function nearnessOf(conditions: readonly ConditionAnswer[]): number {
  const needed = conditions.filter(({ role, own }) => role === 'needed' && own !== true);
  if (needed.some(({ answer }) => answer === 'fails') || conditions.some(({ role, answer }) => role === 'unless' && answer === 'holds')) return 0;
  // What is read of an aspect that any work has is no more than a hint of this rule.
  const of = ({ answer, aspect, sureness, near = 0 }: ConditionAnswer): number => (answer !== 'holds' ? near : aspect !== undefined && (GENERAL.has(aspect) || sureness < PLAIN) ? 0 : sureness);
  return sum(needed.map(of)) / (needed.length || 1);
}

/** The step whose rule the job comes near to, without proving it: one side only. */
function leansTo(conditions: readonly ConditionAnswer[]): Step | undefined {
  const side = (step: Step): number => {
    const own = conditions.filter(({ rule }) => rule === step);
    return Math.max(0, ...[...new Set(own.map(({ alternative }) => alternative))].map((number) => nearnessOf(own.filter(({ alternative }) => alternative === number))));
  };
  const [lighter, heavier] = [side('lighter'), side('heavier')];
  if (Math.max(lighter, heavier) < LEANS.from || Math.abs(lighter - heavier) < LEANS.apart) return undefined;
  return lighter > heavier ? 'lighter' : 'heavier';
}

const STEP: Readonly<Record<RuleKind, number>> = { lighter: -1, equal: 0, heavier: 1 };

/** The grade the rule itself names; a handbook without that rule: one step on the ladder; off the ladder: none. */
function chooseGrade(catalogue: Catalogue, job: ReferenceJob, kind: RuleKind): Grade | undefined {
  const named = job.rules.find((rule) => rule.kind === kind)?.grade;
  if (named !== undefined) return named;
  const own = catalogue.ladder.indexOf(job.grade);
  return own < 0 ? undefined : catalogue.ladder[own + STEP[kind]];
}

function contradicts({ lighter, heavier }: Balance): boolean {
  const [weaker, stronger] = lighter < heavier ? [lighter, heavier] : [heavier, lighter];
  return weaker >= CONTRADICTION.side && stronger < CONTRADICTION.ratio * weaker;
}

/** Applies the reference's rules to what was compared and answered. */
export function applyRules(catalogue: Catalogue, job: ReferenceJob, comparisons: readonly AspectComparison[], conditions: readonly ConditionAnswer[]): Omit<LevelResult, 'neighbours' | 'siblings' | 'remarks'> {
  const { clearDifference } = catalogue.settings;
  const met: Met = { lighter: meetsRule('lighter', conditions), heavier: meetsRule('heavier', conditions) };
  const balance = weighRules(weigh(comparisons), conditions, met, clearDifference);
  const towards = towardsStep(balance, met, clearDifference);
  const confirmed = towards !== undefined && confirms(towards, comparisons, conditions);
  const leans = confirmed ? undefined : leansTo(conditions);
  const rule: RuleKind = confirmed ? towards : (leans ?? 'equal');
  const grade = chooseGrade(catalogue, job, rule);
  const knowledge = comparisons.find(({ aspect }) => aspect === 'knowledge')?.distance ?? 0;
  return {
    comparisons,
    conditions,
    balance,
    rule,
    met: confirmed && met[towards],
    ...(grade === undefined ? {} : { grade }),
    decidedByRules: conditions.length > 0,
    contradicts: contradicts(balance) || comparisons.some(({ against }) => against !== undefined),
    ...(towards === undefined || confirmed || towards === leans ? {} : { leaning: towards }),
    ...(leans === undefined ? {} : { leans: true as const }),
    beyondOneStep: Math.abs(knowledge) >= BEYOND_KNOWLEDGE,
  };
}
