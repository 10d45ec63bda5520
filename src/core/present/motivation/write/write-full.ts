/** The full account of a motivation, below its summary: part by part in a fixed order, each with its heading. */
import type { ComparisonClaim } from '../claim';
import type { CharacteristicAccount, ConditionsAccount, Justification, NeighbourAccount, PatternAccount, RunnerUp, SeriesAccount } from '../justification';
import { tellTitle } from './write-summary';
import type { Wording } from './wording';

/** Tasks named at most; a longer list tells a reader no more. */
const NAMED_TASKS = 3;
/** Sides of a placement named at most, and the least that one must add, in steps: less is rounded to nothing. */
const NAMED_SIDES = 5;
const WORTH_TELLING = 0.05;
/** Chances that differ by less are told to be equal. */
const SAME_CHANCE = 0.005;

/** The first few of a list, and how many more there are. */
function some(items: readonly string[], { texts }: Wording): string {
  const more = items.length - NAMED_TASKS;
  return [...items.slice(0, NAMED_TASKS), ...(more > 0 ? [texts.more(more)] : [])].join('; ');
}

function tellReference(account: Justification, wording: Wording): readonly string[] {
  const { match, reference } = account;
  if (match === undefined || reference === undefined) return [];
  const { texts } = wording;
  const pairs = some(match.tasks.map(({ job, reference: { source, text } }) => texts.task(wording.job(job), source, wording.quote(text))), wording);
  return [
    texts.chosen(match.family, wording.graded(reference), wording.percent(match.probability), tellTitle(account, wording)),
    ...(pairs === '' ? [] : [texts.tasks(reference.code, pairs)]),
  ];
}

/** What decided between the chosen reference job and another candidate; '' where no single word or task did. @param chosen Its code. @param first Its chance. */
export function tellDifference({ reference: { code }, probability, sameFamily, difference }: RunnerUp, chosen: string, first: number, wording: Wording): string {
  const { texts } = wording;
  if (sameFamily) return texts.levelDecides;
  if (Math.abs(first - probability) < SAME_CHANCE) return texts.equallyLikely;
  if (difference === undefined) return '';
  return difference.by === 'name' ? texts.differsByName(wording.quote(difference.reference.text), chosen, code) : texts.differsByTask(wording.job(difference.job), chosen, difference.reference.source, code);
}

function tellRunnerUp({ runnerUp, match, reference }: Justification, wording: Wording): string {
  if (runnerUp === undefined) return wording.texts.noRunnerUp;
  const first = match?.probability ?? 0;
  return wording.texts.runnerUp(wording.graded(runnerUp.reference), wording.percent(runnerUp.probability), wording.percent(first), tellDifference(runnerUp, reference?.code ?? '', first, wording));
}

function tellPurpose({ purpose }: Justification, wording: Wording): string {
  const { texts } = wording;
  if (purpose === undefined) return '';
  const { job, reference, shared } = purpose;
  const told = shared.length === 0 ? texts.purposeApart(wording.job(job), wording.quote(reference.text)) : texts.purposeShared(wording.job(job), wording.quote(reference.text), shared.slice(0, NAMED_SIDES).map((word) => wording.quote(word)).join(', '));
  return `${texts.purpose}: ${told}.`;
}

function compareLine({ aspect, verdict, job, reference, against, border }: ComparisonClaim, wording: Wording): string {
  const { texts } = wording;
  const said = `${wording.job(job)}${against === undefined ? '' : texts.butElsewhere(wording.job(against))}`;
  return (border ? texts.compareBorder : texts.compareLine)(wording.aspects[aspect], wording.verdicts[verdict], said, wording.quote(reference.text));
}

const tellCharacteristic = ({ name, comparisons }: CharacteristicAccount, wording: Wording): string =>
  (comparisons.length === 0 ? '' : `${name || wording.texts.otherCharacteristic}: ${comparisons.map((one) => compareLine(one, wording)).join('; ')}.`);

/** The purpose, whole characteristics and single aspects that the texts do not tell of both. */
function tellGaps({ purpose, characteristics }: Justification, wording: Wording): string {
  const { texts } = wording;
  const names = [
    ...(purpose === undefined ? [texts.purpose.toLowerCase()] : []),
    ...characteristics.flatMap(({ name, comparisons, unknown }) => (comparisons.length === 0 ? [name.toLowerCase()] : unknown.map((aspect) => wording.aspects[aspect]))),
  ];
  return names.length === 0 ? '' : texts.notCompared(wording.list(names));
}

function tellConditions({ rule, answered, silent }: ConditionsAccount, wording: Wording): string {
  const { texts } = wording;
  const told = answered.map((claim) => (claim.answer === 'holds' ? texts.yes : texts.no)(wording.quote(claim.text), wording.answer(claim)));
  const open = silent.length === 0 ? [] : [texts.unknown(silent.length)];
  return texts.conditionsOf(wording.verdicts[rule], [...told, ...open].join('; '));
}

/** A rule's text with the answer behind each of its conditions; those that are not answered are marked too. */
function annotate(rule: string, { answered, silent }: ConditionsAccount, wording: Wording): string {
  const { texts } = wording;
  const notes = [...answered.map((claim) => ({ text: claim.text, note: (claim.answer === 'holds' ? texts.noteYes : texts.noteNo)(wording.answer(claim)) })), ...silent.map((text) => ({ text, note: texts.noteUnknown }))];
  // From behind, so that places before stay where they are.
  const placed = notes.map(({ text, note }) => ({ note, at: rule.indexOf(text) < 0 ? rule.length : rule.indexOf(text) + text.length })).sort((a, b) => b.at - a.at);
  return placed.reduce((text, { note, at }) => `${text.slice(0, at)} [${note}]${text.slice(at)}`, rule);
}

/** Where the rules say nothing: the place on the ladder, and what it rests on. */
function tellPattern({ sides, nearest }: PatternAccount, { reference }: Justification, wording: Wording): readonly string[] {
  const { texts } = wording;
  const told = sides.filter(({ adds }) => Math.abs(adds) >= WORTH_TELLING).slice(0, NAMED_SIDES);
  const sums = told.map(({ side, adds }) => `${wording.sides[side]} ${adds < 0 ? '−' : '+'}${wording.number(Math.abs(adds))}`).join(', ');
  return [
    ...(reference === undefined || sums === '' ? [] : [texts.patternSides(wording.graded(reference), sums)]),
    ...(nearest === undefined ? [] : [texts.patternNearest(wording.graded(nearest))]),
  ];
}

/** Where the levels of the family are told apart by descriptions and criteria: the words of both. */
function tellSeries({ pairs }: SeriesAccount, wording: Wording): readonly string[] {
  return pairs.length === 0 ? [] : [`${wording.texts.seriesPairs} ${pairs.map(({ job, reference: { source, text } }) => wording.texts.seriesPair(wording.job(job), source, wording.quote(text))).join('; ')}.`];
}

function tellRule(account: Justification, wording: Wording): readonly string[] {
  const { rule, kind, pattern, series, grade, offLadder } = account;
  const { texts } = wording;
  // Where another reference job must be looked for no rule is applied.
  if (grade === undefined && !offLadder) return [];
  if (series !== undefined) return tellSeries(series, wording);
  if (pattern !== undefined) return tellPattern(pattern, account, wording);
  if (rule === undefined) return [texts.noRule(wording.verdicts[kind ?? 'equal'])];
  if (rule.kind === 'equal') return [texts.literalRule(rule.label, rule.grade, rule.text), ...rule.conditions.map((one) => tellConditions(one, wording))];
  return [texts.annotatedRule(rule.label, rule.grade, rule.conditions.reduce((text, one) => annotate(text, one, wording), rule.text))];
}

function tellNeighbour({ reference, side, rule, because }: NeighbourAccount, wording: Wording): string {
  const { texts } = wording;
  const verdict = because === undefined ? '' : texts.beside(wording.verdicts[rule], compareLine(because, wording));
  return (side === 'below' ? texts.below : texts.above)(wording.graded(reference), verdict);
}

function tellLevel(account: Justification, wording: Wording): readonly string[] {
  const { texts } = wording;
  const { characteristics, neighbours } = account;
  return [
    tellRunnerUp(account, wording),
    texts.characteristics,
    tellPurpose(account, wording),
    ...characteristics.map((one) => tellCharacteristic(one, wording)),
    tellGaps(account, wording),
    ...tellRule(account, wording),
    neighbours.length === 0 ? texts.noNeighbours : texts.neighbours(neighbours.map((one) => tellNeighbour(one, wording)).join('; ')),
  ];
}

const lines = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');

/** The lines of the account, in their order. */
export function writeFull(account: Justification, wording: Wording): readonly string[] {
  const { texts } = wording;
  const { used, missing, currentGrade, kind } = account;
  const empty = missing.length > 0 ? [texts.leftEmpty(wording.list(missing.map((field) => texts.fields[field])))] : [];
  return lines([
    ...(used.length === 0 ? [] : [texts.used(wording.list(used.map((field) => texts.fields[field])))]),
    ...(kind === undefined ? [] : [...tellReference(account, wording), ...tellLevel(account, wording)]),
    [...empty, texts.leftOut, ...(currentGrade === undefined ? [] : [texts.currentGrade(currentGrade)])].join(' '),
  ]);
}
