/** The three to five sentences of a motivation that stand in the sheet: conclusion, reference, what decided, why no other step, what a person must look at. */
import type { Issue } from '../../../model/issue';
import type { ComparisonClaim, ConditionClaim } from '../claim';
import type { Justification } from '../justification';
import { capital, isBare } from './wording';
import type { Wording } from './wording';

/** What a sentence is worth when there is no room for all: the lowest stays. */
interface Sentence {
  readonly text: string;
  readonly rank: number;
}

const RANK = { conclusion: 0, decided: 1, look: 2, counter: 3, notThis: 4, tasks: 5, title: 6, also: 7 } as const;

/** Aspects named at most where the job differs; where it is equal one is enough. */
const NAMED_ASPECTS = 2;

/** The opening line, which also tells the group and the reference job where a result is read back. */
function conclude({ outcome, grade, kind, reference, offLadder }: Justification, wording: Wording): string {
  const { texts } = wording;
  if (outcome === 'too-little') return texts.tooLittle;
  if (outcome === 'no-match' || reference === undefined || kind === undefined) return texts.noMatch;
  if (grade === undefined && !offLadder) return texts.otherReference(wording.graded(reference));
  const opening = grade === undefined ? texts.offLadder(wording.verdicts[kind]) : outcome === 'proposal' ? texts.proposal(grade) : texts.review(grade);
  return `${opening} ${(outcome === 'review' ? texts.seems : texts.stands)(texts.compared[kind], wording.graded(reference))}`;
}

/** What the title says of the reference job. */
export function tellTitle({ match }: Justification, wording: Wording): string {
  const { texts } = wording;
  if (match === undefined) return '';
  if (match.name !== undefined) return texts.titleIsName(wording.quote(match.name.reference.text));
  const shared = match.titleWords.filter(({ relation }) => relation !== 'meaning').map(({ job, reference }) => (job.text.length <= reference.text.length ? job.text : reference.text));
  if (shared.length > 0) return texts.titleShares(wording.list([...new Set(shared)].map((word) => wording.quote(word))));
  const [first] = match.titleWords;
  return first === undefined ? '' : texts.titleMeans(wording.quote(first.job.text), wording.quote(first.reference.text));
}

function tellTasks({ match }: Justification, wording: Wording): string {
  const { texts } = wording;
  if (match === undefined) return '';
  if (!match.described) return texts.noTasks;
  const [first] = match.tasks;
  if (first === undefined) return '';
  return texts.tasksLinked(texts.task(wording.job(first.job), first.reference.source, wording.quote(first.reference.text)));
}

const shortest = <One extends ConditionClaim | ComparisonClaim>(claims: readonly One[]): readonly One[] =>
  [...claims].sort((a, b) => a.job.text.length - b.job.text.length);

/** What the analyst answered goes before what is read. */
const givenFirst = (claims: readonly ConditionClaim[]): readonly ConditionClaim[] => [...claims.filter(({ given }) => given), ...shortest(claims.filter(({ given }) => !given))];

const compareShort = (claims: readonly ComparisonClaim[], wording: Wording): string => wording.list(claims.map(({ aspect, job, reference }) =>
  wording.texts.compareShort(wording.aspects[aspect], wording.job(job), wording.quote(reference.text))));

/** Those of one verdict; what is equal is not told by the border at which another level begins. */
const comparisonsOf = ({ characteristics }: Justification, kind: ComparisonClaim['verdict']): readonly ComparisonClaim[] =>
  shortest(characteristics.flatMap(({ comparisons }) => comparisons.filter(({ verdict, border }) => verdict === kind && !(kind === 'equal' && border))));

/** What made it lighter, equal or heavier. */
function tellDecided(account: Justification, wording: Wording): readonly Sentence[] {
  const { kind, rule, pattern, series, grade } = account;
  const { texts } = wording;
  if (kind === undefined) return [];
  if (series !== undefined) return [{ rank: RANK.decided, text: [texts.bySeries(series.grade), ...series.pairs.slice(0, 1).map(({ job, reference }) => `${capital(texts.seriesPair(wording.job(job), reference.source, wording.quote(reference.text)))}.`)].join(' ') }];
  if (pattern !== undefined) return [{ rank: RANK.decided, text: texts.byPattern(grade ?? pattern.grade, wording.number(pattern.place)) }];
  const compared = comparisonsOf(account, kind);
  const [first, second] = givenFirst(rule?.conditions.flatMap(({ answered }) => answered.filter(({ rule: own, answer }) => own === kind && answer === 'holds')) ?? []);
  if (first !== undefined) {
    return [
      { rank: RANK.decided, text: first.given === true ? texts.conditionGiven(wording.verdict(kind), wording.answer(first)) : texts.conditionMet(wording.verdict(kind), wording.quote(first.text), wording.job(first.job)) },
      ...(second === undefined ? [] : [{ rank: RANK.also, text: second.given === true ? texts.alsoGiven(wording.answer(second)) : texts.alsoMet(wording.quote(second.text), wording.job(second.job)) }]),
    ];
  }
  if (compared.length > 0) return [{ rank: RANK.decided, text: texts.differsIn(wording.verdict(kind), compareShort(compared.slice(0, kind === 'equal' ? 1 : NAMED_ASPECTS), wording)) }];
  return kind === 'equal' ? [{ rank: RANK.decided, text: texts.nothingClear }] : [];
}

function tellCounter({ counter }: Justification, wording: Wording): readonly Sentence[] {
  if (counter === undefined) return [];
  const [claim] = shortest(counter.claims);
  const about = claim?.aspect === undefined || isBare(claim.job) ? '' : ` (${wording.aspects[claim.aspect]})`;
  return claim === undefined ? [] : [{ rank: RANK.counter, text: wording.texts.counter(wording.verdicts[counter.towards], `${claim.kind === 'condition' ? wording.answer(claim) : wording.job(claim.job)}${about}`, wording.texts.because[counter.because]) }];
}

/** Why not the step beside: a condition that does not hold, else that none is shown. */
function tellNotThis({ kind, rule, counter }: Justification, wording: Wording): readonly Sentence[] {
  if (kind !== 'equal' || rule === undefined) return [];
  return rule.conditions.filter(({ rule: step }) => step !== counter?.towards).map(({ rule: step, answered, silent }) => {
    const [refuted] = givenFirst(answered.filter(({ answer }) => answer === 'fails'));
    const count = answered.length + silent.length;
    if (refuted === undefined) return { rank: RANK.notThis, text: wording.texts.noneShown(wording.verdicts[step], count) };
    return { rank: RANK.notThis, text: refuted.given === true ? wording.texts.notThisGiven(wording.verdicts[step], wording.answer(refuted)) : wording.texts.notThisStep(wording.verdicts[step], wording.quote(refuted.text), wording.job(refuted.job)) };
  });
}

function tellLook(look: readonly Issue[], describe: (issue: Issue) => string, { texts }: Wording): readonly Sentence[] {
  const warnings = look.filter(({ severity }) => severity !== 'info');
  const [first, ...others] = warnings;
  return first === undefined ? [] : [{ rank: RANK.look, text: [texts.look(describe(first)), ...(others.length > 0 ? [texts.lookToo(others.length)] : [])].join(' ') }];
}

/** Sentences in their order, without those that there is no room for. The first always stays. */
function fit(sentences: readonly Sentence[], limit: number): string {
  const told = sentences.filter(({ text }) => text !== '');
  const kept = new Set<Sentence>();
  let room = limit;
  for (const sentence of [...told].sort((a, b) => a.rank - b.rank)) {
    if (kept.size > 0 && sentence.text.length + 1 > room) continue;
    kept.add(sentence);
    room -= sentence.text.length + 1;
  }
  return told.filter((sentence) => kept.has(sentence)).map(({ text }) => text).join(' ');
}

/** @param describe The words of a point of attention. @param limit Most characters, save that the conclusion is never cut. */
export function writeSummary(account: Justification, wording: Wording, describe: (issue: Issue) => string, limit: number): string {
  const { outcome, reference, match, look } = account;
  const conclusion = { rank: RANK.conclusion, text: conclude(account, wording) };
  if (outcome === 'too-little') return conclusion.text;
  const nearest = outcome === 'no-match' && reference !== undefined && match !== undefined ? [{ rank: RANK.decided, text: wording.texts.nearest(wording.graded(reference), wording.percent(match.probability)) }] : [];
  const reasons = [{ rank: RANK.title, text: tellTitle(account, wording) }, { rank: RANK.tasks, text: tellTasks(account, wording) }];
  // Where another reference job must be looked for no rule is applied.
  const applies = account.grade !== undefined || account.offLadder;
  const level = outcome === 'no-match' || !applies ? [] : [...tellDecided(account, wording), ...tellCounter(account, wording), ...tellNotThis(account, wording)];
  return fit([conclusion, ...nearest, ...reasons, ...level, ...tellLook(look, describe, wording)], limit);
}

/** The opening of the full account: the conclusion, what decided, what points the other way, and all that a person must look at. */
export function writeOpening(account: Justification, wording: Wording, describe: (issue: Issue) => string): string {
  const applies = account.grade !== undefined || account.offLadder;
  const level = applies ? [...tellDecided(account, wording).filter(({ rank }) => rank === RANK.decided), ...tellCounter(account, wording)] : [];
  const look = account.look.filter(({ severity }) => severity !== 'info').map((issue) => wording.texts.look(describe(issue)));
  return [conclude(account, wording), ...level.map(({ text }) => text), ...look].filter((text) => text !== '').join(' ');
}
