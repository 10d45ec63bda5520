/** What would make a job another group: the fewest facts of the handbook's rules with which it comes in the group below or above, found by answering it again. */
import type { Grade } from '../model/ids';
import type { AnswerWith, Fact } from './answer-again';
import type { ConditionAsked } from './conditions-to-ask';
import type { WayToGrade } from './job-explanation';

/** Ways shown to one group, and pairs of facts that are tried for it. */
const SHOWN = 3;
const TRIED = 24;

interface Change {
  readonly asked: ConditionAsked;
  readonly fact: Fact;
}

/** How a condition must be for its rule to come nearer, or to fall away. */
const wanted = ({ rule, role }: ConditionAsked, towards: WayToGrade['towards']): boolean => (rule === (towards === 'higher' ? 'heavier' : 'lighter')) === (role !== 'unless');

/** Of the chosen reference job what points the way; of its sisters what makes one of their rules apply. */
function changesTo(asked: readonly ConditionAsked[], towards: WayToGrade['towards']): readonly Change[] {
  const changes = asked.map((one): Change => ({ asked: one, fact: { condition: one.condition, holds: one.own ? wanted(one, towards) : one.role !== 'unless' } }));
  const open = changes.filter(({ asked: { answer } }) => answer === 'unknown');
  // What is not told is sooner so than the contrary of what is.
  return [...open, ...changes.filter(({ asked: { answer }, fact: { holds } }) => answer === (holds ? 'fails' : 'holds'))];
}

/** Pairs of one alternative first: they make a rule apply together. */
function pairsOf(changes: readonly Change[]): readonly (readonly [Change, Change])[] {
  const pairs = changes.flatMap((one, at) => changes.slice(at + 1).map((other) => [one, other] as const));
  const together = ([{ asked: a }, { asked: b }]: readonly [Change, Change]): boolean => a.rule === b.rule && a.alternative === b.alternative;
  return [...pairs.filter(together), ...pairs.filter((pair) => !together(pair))];
}

function findWaysTo(asked: readonly ConditionAsked[], towards: WayToGrade['towards'], grade: Grade, answer: AnswerWith): readonly WayToGrade[] {
  const leads = (changes: readonly Change[]): boolean => answer(changes.map(({ fact }) => fact)).grade === grade;
  const toWay = (changes: readonly Change[]): WayToGrade =>
    ({ towards, grade, facts: changes.map(({ asked: { condition, answer: now }, fact: { holds } }) => ({ condition, now, then: holds ? 'holds' : 'fails' })) });
  const changes = changesTo(asked, towards);
  const single = changes.filter((change) => leads([change])).map((change) => toWay([change]));
  if (single.length > 0) return single.slice(0, SHOWN);
  const ways: WayToGrade[] = [];
  for (const pair of pairsOf(changes.filter(({ asked: { own } }) => own)).slice(0, TRIED)) {
    if (ways.length >= SHOWN) break;
    if (leads(pair)) ways.push(toWay(pair));
  }
  return ways;
}

/** @param grade Of the job now; without one there is no group below or above. */
export function findWays(asked: readonly ConditionAsked[], grade: Grade | undefined, ladder: readonly Grade[], answer: AnswerWith): readonly WayToGrade[] {
  const own = grade === undefined ? -1 : ladder.indexOf(grade);
  if (own < 0) return [];
  const [below, above] = [ladder[own - 1], ladder[own + 1]];
  return [...(below === undefined ? [] : findWaysTo(asked, 'lower', below, answer)), ...(above === undefined ? [] : findWaysTo(asked, 'higher', above, answer))];
}
