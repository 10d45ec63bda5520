/** The parts of a motivation, put together from its account and the phrases of one language. */
import type { JobField } from '../model/company-job';
import type { AspectComparison, ConditionAnswer, Quote } from '../model/evidence';
import { cutText } from '../text/cut-text';
import { ASPECT_WORDS } from '../level/aspects';
import type { Justification, MatchAccount, NeighbourAccount, PatternAccount, ReferenceName, RuleAccount, SeriesAccount } from './justification';
import type { JustificationTexts } from './justify-texts';
import { SIDE_WORDS, VERDICT_WORDS } from './terms';
import type { Language } from './terms';

/** Quotes longer than this are cut, in characters; the whole text stands in the sheet and the handbook. */
const QUOTE_LIMIT = 160;
/** Before white space is taken out. */
const ROUGH_LIMIT = 20 * QUOTE_LIMIT;
/** Tasks named at most; a longer list tells a reader no more. */
const NAMED_TASKS = 12;

/** Sides of a placement named at most, and the least that one must add, in steps: less is rounded to nothing. */
const NAMED_SIDES = 5;
const WORTH_TELLING = 0.05;

/** A text between quotation marks, on one line, cut where it is long. */
function quote(text: string): string {
  // Cut first: a quote may be a whole description.
  const line = cutText(text, ROUGH_LIMIT).replace(/\s+/g, ' ').trim();
  return `"${cutText(line, QUOTE_LIMIT)}"`;
}

/** Whole percents; neither certainty nor impossibility is claimed. */
const percent = (share: number): string => `${String(Math.min(99, Math.max(1, Math.round(share * 100))))} %`;
const named = ({ code, name }: ReferenceName): string => `${code} ${name}`;

/** Writes each part of a motivation; an empty text or list leaves the part out. */
export class JustificationWriter {
  private readonly aspects: (typeof ASPECT_WORDS)[Language];
  private readonly verdicts: (typeof VERDICT_WORDS)[Language];
  private readonly sides: (typeof SIDE_WORDS)[Language];

  constructor(private readonly account: Justification, private readonly texts: JustificationTexts, language: Language) {
    this.aspects = ASPECT_WORDS[language];
    this.verdicts = VERDICT_WORDS[language];
    this.sides = SIDE_WORDS[language];
  }

  conclusion(): string {
    const { account: { outcome, grade, kind, reference, offLadder }, texts } = this;
    if (outcome === 'too-little') return texts.tooLittle;
    if (outcome === 'no-match' || reference === undefined || kind === undefined) return texts.noMatch;
    if (grade === undefined && !offLadder) return texts.otherReference(this.graded(reference));
    const opening = grade === undefined ? texts.offLadder(this.verdicts[kind]) : outcome === 'proposal' ? texts.proposal(grade) : texts.review(grade);
    return `${opening} ${texts.stands(texts.compared[kind], this.graded(reference))}`;
  }

  whyThis(): string {
    const { account: { match }, texts } = this;
    return match === undefined ? '' : [texts.whyThis, this.titleLine(match), this.tasksLine(match), texts.chance(percent(match.probability))].join(' ');
  }

  whyNone(): string {
    const { account: { outcome, match, reference }, texts } = this;
    if (outcome === 'too-little' || match === undefined || reference === undefined) return '';
    return [texts.nearest(this.graded(reference), percent(match.probability)), this.titleLine(match), this.tasksLine(match)].join(' ');
  }

  runnerUp(): string {
    const { account: { runnerUp, match }, texts } = this;
    if (runnerUp === undefined) return texts.noRunnerUp;
    const bySides = runnerUp.lessIn.filter((side) => side !== 'level');
    const reason = runnerUp.lessIn.includes('level') ? texts.lessInLevel : bySides.length > 0 ? texts.lessIn(this.list(bySides.map((side) => texts.sides[side]))) : texts.lessInAll;
    return texts.runnerUp(this.graded(runnerUp.reference), reason, percent(runnerUp.probability), percent(match?.probability ?? 0));
  }

  comparison(): readonly string[] {
    const { account: { characteristics, unknown }, texts } = this;
    const lines = characteristics.map(({ name, comparisons }) => `${name || texts.otherCharacteristic}: ${comparisons.map((one) => this.compareLine(one)).join('; ')}.`);
    const gaps = unknown.length > 0 ? [texts.notCompared(this.list(unknown.map((aspect) => this.aspects[aspect])))] : [];
    return [texts.comparison, ...lines, ...gaps];
  }

  rule(): readonly string[] {
    const { account: { rule, kind, pattern, series, grade, offLadder }, texts } = this;
    // Where another reference job must be looked for no rule is applied.
    if (grade === undefined && !offLadder) return [];
    if (series !== undefined) return this.series(series);
    if (pattern !== undefined) return this.pattern(pattern);
    if (rule === undefined) return [texts.noRule(this.verdicts[kind ?? 'equal'])];
    const literal = texts.literalRule(rule.label, rule.grade, rule.text);
    if (rule.kind === 'equal') return [literal, ...this.notThisStep(rule, 'lighter'), ...this.notThisStep(rule, 'heavier')];
    return [literal, ...(rule.conditions.length > 0 ? [texts.conditions(this.answers(rule.conditions))] : [])];
  }

  /** Where the rules say nothing: the place on the ladder, and what it rests on. */
  private pattern({ grade, place, sides, nearest }: PatternAccount): readonly string[] {
    const { account: { reference }, texts } = this;
    const told = sides.filter(({ adds }) => Math.abs(adds) >= WORTH_TELLING).slice(0, NAMED_SIDES);
    const sums = told.map(({ side, adds }) => `${this.sides[side]} ${adds < 0 ? '−' : '+'}${this.number(Math.abs(adds))}`).join(', ');
    return [
      texts.byPattern(grade, this.number(place)),
      ...(reference === undefined || sums === '' ? [] : [texts.patternSides(this.graded(reference), sums)]),
      ...(nearest === undefined ? [] : [texts.patternNearest(this.graded(nearest))]),
    ];
  }

  /** Where the levels of the family are told apart by descriptions and criteria: the words of both. */
  private series({ grade, pairs }: SeriesAccount): readonly string[] {
    const { texts } = this;
    return [texts.bySeries(grade), ...(pairs.length === 0 ? [] : [`${pairs.map(({ job, source, text }) => texts.seriesPair(quote(job), source, quote(text))).join('; ')}.`])];
  }

  /** One decimal. */
  private number(value: number): string {
    return value.toFixed(1).replace('.', this.texts.decimal);
  }

  neighbours(): string {
    const { account: { neighbours }, texts } = this;
    return neighbours.length === 0 ? texts.noNeighbours : texts.neighbours(neighbours.map((one) => this.neighbourLine(one)).join('; '));
  }

  gaps(): string {
    const { account: { missing, currentGrade }, texts } = this;
    const empty = missing.length > 0 ? [texts.leftEmpty(this.list(missing.map((field) => texts.fields[field])))] : [];
    return [...empty, texts.leftOut, ...(currentGrade === undefined ? [] : [texts.currentGrade(currentGrade)])].join(' ');
  }

  /** The conclusion with the differences that decided, on one line. */
  brief(): string {
    const { account: { characteristics, grade, kind, outcome, reference }, texts } = this;
    if (grade === undefined || reference === undefined || kind === undefined) return this.conclusion();
    const decided = characteristics.flatMap(({ comparisons }) => comparisons).filter(({ verdict }) => verdict === kind && verdict !== 'equal');
    const reasons = decided.map(({ aspect, job }) => `${this.aspects[aspect]}${job === undefined ? '' : ` ${this.quoteJob(job)}`}`).join('; ');
    return `${outcome === 'review' ? texts.briefReview : ''}${grade}, ${texts.compared[kind]} ${named(reference)}${reasons === '' ? '' : `: ${reasons}`}.`;
  }

  private graded(reference: ReferenceName): string {
    return this.texts.graded(named(reference), reference.grade);
  }

  /** "A", "A en B", "A, B en C". */
  private list(items: readonly string[]): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${this.texts.and} ${items[items.length - 1] ?? ''}`;
  }

  /** A share is a bare number in the sheet; the words after it say of what. */
  private quoteJob({ text, source }: Quote<JobField>): string {
    return `${quote(text)}${this.texts.shares[source] ?? ''}`;
  }

  private titleLine({ titleWords }: MatchAccount): string {
    return titleWords.length > 0 ? this.texts.titleAgrees(this.list(titleWords.map(quote))) : this.texts.titleSilent;
  }

  private tasksLine({ described, pairs, touched, activities, otherTasks }: MatchAccount): string {
    const { texts } = this;
    if (!described) return texts.noTasks;
    const told = pairs.slice(0, NAMED_TASKS).map(({ task, activityId }) => texts.pair(quote(task), activityId)).join('; ');
    const others = otherTasks.length > 0 ? [texts.otherTasks(otherTasks.slice(0, NAMED_TASKS).map(quote).join('; '))] : [];
    return [texts.tasksTouch(touched, activities, told), ...others].join(' ');
  }

  private compareLine({ aspect, verdict, job, reference, against }: AspectComparison): string {
    const { texts } = this;
    if (job === undefined || reference === undefined) return `${this.aspects[aspect]}: ${this.verdicts.unknown}`;
    const said = `${this.quoteJob(job)}${against === undefined ? '' : texts.butElsewhere(this.quoteJob(against))}`;
    return texts.compareLine(this.aspects[aspect], said, quote(reference.text), this.verdicts[verdict]);
  }

  private answers(conditions: readonly ConditionAnswer[]): string {
    const { texts } = this;
    return conditions.map(({ text, answer, job }) => {
      const because = job === undefined ? '' : answer === 'holds' ? texts.since(this.quoteJob(job)) : texts.jobSays(this.quoteJob(job));
      return `${quote(text)}: ${texts.answers[answer]}${because}`;
    }).join('; ');
  }

  private notThisStep(rule: RuleAccount, step: 'lighter' | 'heavier'): readonly string[] {
    const conditions = rule.conditions.filter((one) => one.rule === step);
    return conditions.length === 0 ? [] : [this.texts.notThisStep(this.verdicts[step], this.account.reference?.code ?? '', this.answers(conditions))];
  }

  private neighbourLine({ reference, side, rule }: NeighbourAccount): string {
    const { texts } = this;
    return (side === 'below' ? texts.below : texts.above)(this.graded(reference), this.verdicts[rule]);
  }
}
