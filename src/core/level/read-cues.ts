/** One reader for job and reference alike: prepared text -> where it stands on an aspect's scale, and the words that say so. */
import type { Aspect, Quote } from '../model/evidence';
import { clauseAround, otherActs, widenToClause } from '../text/clauses';
import { keepCustomers } from './keep-customers';
import type { Cue } from './cues/cue';
import { CueText } from './reading';
import type { Reading } from './reading';
import { readYears } from './read-years';
import { OPPOSITE, SURE_FROM } from './weights';

interface Found<Source extends string> {
  readonly position: number;
  readonly weight: number;
  readonly text: string;
  readonly quote: Quote<Source>;
}

const NEGATION = /(?:^|[ (])(?:geen|niet|niemand|nauwelijks|amper|weinig|zonder|nooit|hoeft|no|not|never|without)(?: (?!alleen|uitsluitend|enkel|only)[\p{L}-]+){0,2} ?$/u;
const NEGATED_AFTER = /^ (?:is |zijn |wordt |hoeft )?(?:niet|nauwelijks|overbodig)\b/;
/** "Alleen boven dertig procent korting …": an exception, so the rule is the opposite. */
const EXCEPTION = /\b(?:alleen|slechts|enkel|only) (?:bij|boven|vanaf|in|als|wanneer|above|when|if)\b/;
const INNER_NEGATION = / (?:geen|niet|nooit|no|not) /;
const BEFORE = 36;
const HINT = 0.5;
/** Aspects of the work itself, where it matters who does it. */
const OF_THE_WORK: ReadonlySet<Aspect> = new Set<Aspect>(['complexity', 'contacts', 'method', 'guiding', 'leading']);

/** A phrase with room for other words ("geeft … leiding") may hold its own negation, unless the pattern itself asks for one. */
function negatesItself(cue: Cue, phrase: string): boolean {
  return cue.negated !== undefined && INNER_NEGATION.test(phrase) && !cue.pattern.source.includes('geen');
}

function positionOf(cue: Cue, folded: string, index: number, end: number): number | undefined {
  if (negatesItself(cue, folded.slice(index, end))) return cue.negated;
  if (cue.negated !== undefined && NEGATED_AFTER.test(folded.slice(end, end + BEFORE))) return cue.negated;
  const before = folded.slice(Math.max(0, index - BEFORE), index);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1);
  return NEGATION.test(clause) || (cue.negated !== undefined && EXCEPTION.test(clause)) ? cue.negated : cue.position;
}

function isOtherParty(cue: Cue, { folded, holder }: Pick<CueText<string>, 'folded' | 'holder'>, start: number, end: number): boolean {
  if (cue.anyParty === true || !OF_THE_WORK.has(cue.aspect)) return false;
  const clause = clauseAround(folded, start, end);
  return otherActs(folded.slice(clause.start, clause.end), holder);
}

function findPhrases<Source extends string>(aspect: Aspect, whole: CueText<Source>, own: boolean): readonly Found<Source>[] {
  const ofCustomers = aspect === 'contacts' && own ? new CueText(whole.source, whole.text, keepCustomers(whole.folded), whole.holder) : whole;
  const { source, text, folded } = ofCustomers;
  const found: Found<Source>[] = [];
  for (const { cue, number } of ofCustomers.cues(own).get(aspect) ?? []) {
    if (cue.titleOnly === true && source !== 'title') continue;
    const match = ofCustomers.found.firstMatch(number);
    if (match === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const position = positionOf(cue, folded, start, end);
    if (position === undefined) continue;
    const quote = { source, start, end, text: text.slice(start, end) };
    if (!isOtherParty(cue, ofCustomers, start, end)) found.push({ text, position, weight: cue.weight ?? 1, quote });
    // That others speak with the customers hints that this job does not.
    else if (aspect === 'contacts' && position > 0) found.push({ text, position: 0, weight: HINT, quote });
  }
  return found;
}

/** A phrase inside a longer phrase of the same text is part of it and does not count again. */
function outermost<Source extends string>(found: readonly Found<Source>[]): readonly Found<Source>[] {
  const inside = (a: Quote, b: Quote): boolean =>
    a.source === b.source && a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
  return found.filter((one) => !found.some((other) => inside(one.quote, other.quote)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function combine<Source extends string>(aspect: Aspect, found: readonly Found<Source>[]): Reading<Source> | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const weight = sum(found.map((one) => one.weight));
  const position = sum(found.map((one) => one.position * one.weight)) / weight;
  // The words that weigh most, and among those the ones nearest to the outcome.
  const rank = (one: Found<Source>): number => one.weight - Math.abs(one.position - position) / 100;
  const strongest = found.reduce((best, one) => (rank(one) > rank(best) ? one : best), first);
  const opposite = aspect !== 'supervision' ? undefined : found.find((one) => one.weight >= SURE_FROM && strongest.weight >= SURE_FROM && Math.abs(one.position - strongest.position) >= OPPOSITE);
  const { start, end } = widenToClause(strongest.text, strongest.quote.start, strongest.quote.end);
  return {
    position, sureness: Math.min(1, weight / SURE_FROM),
    quote: { source: strongest.quote.source, start, end, text: strongest.text.slice(start, end) },
    ...(opposite === undefined ? {} : { against: opposite.quote }),
  };
}

function findIn<Source extends string>(aspect: Aspect, texts: readonly CueText<Source>[], own: boolean): readonly Found<Source>[] {
  const found: Found<Source>[] = [];
  for (const text of texts) {
    const years = aspect === 'experience' ? readYears(text, own) : undefined;
    if (years !== undefined) found.push({ ...years, text: text.text });
    // Most texts do not speak of most aspects.
    else if (text.cues(own).has(aspect)) found.push(...outermost(findPhrases(aspect, text, own)));
  }
  return found;
}

/**
 * Reads an aspect from texts. The aspect's own column, where it speaks, outweighs what other texts suggest.
 * @param owned The aspect's own columns, where bare words count.
 * @returns `undefined` when nothing is said.
 */
export function readAspect<Source extends string>(aspect: Aspect, owned: readonly CueText<Source>[], others: readonly CueText<Source>[]): Reading<Source> | undefined {
  return combine(aspect, findIn(aspect, owned, true)) ?? combine(aspect, findIn(aspect, others, false));
}
