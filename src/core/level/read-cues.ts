/** One reader for job and reference alike: prepared text -> where it stands on an aspect's scale, and the words that say so. */
import type { Quote } from '../model/evidence';
import { clauseAround, otherActs, widenToClause } from '../text/clauses';
import type { AspectDefinition } from './aspects';
import type { Domain } from './domains';
import type { Cue } from './find-cues';
import { quoteFrom } from './folded-text';
import type { FoldedText } from './folded-text';
import type { Reading } from './folded-text';
import { CueText } from './reading';
import { SURE_FROM } from './weights';

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

function isOtherParty({ ofTheWork }: AspectDefinition, cue: Cue, { folded, holder }: FoldedText<string>, start: number, end: number): boolean {
  if (cue.anyParty === true || ofTheWork !== true) return false;
  const clause = clauseAround(folded, start, end);
  return otherActs(folded.slice(clause.start, clause.end), holder);
}

/** What a reader looks for: an aspect, beside a reference job of these domains. */
interface Wanted {
  readonly aspect: AspectDefinition;
  readonly domains: readonly Domain[];
}

function findPhrases<Source extends string>({ aspect, domains }: Wanted, whole: CueText<Source>, own: boolean): readonly Found<Source>[] {
  const kept = aspect.keepOwn === undefined || !own ? whole : new CueText(whole.source, whole.text, aspect.keepOwn(whole.folded), whole.holder);
  const { source, text, folded } = kept;
  const found: Found<Source>[] = [];
  for (const cue of kept.cues(own).get(aspect.id) ?? []) {
    if ((cue.titleOnly === true && source !== 'title') || (cue.domain !== undefined && !domains.some(({ id }) => id === cue.domain))) continue;
    const match = kept.found.firstMatch(cue.number);
    if (match === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const position = positionOf(cue, folded, start, end);
    if (position === undefined) continue;
    const quote = quoteFrom(kept, start, end);
    const { whenOthers } = aspect;
    if (!isOtherParty(aspect, cue, kept, start, end)) found.push({ text, position, weight: cue.weight ?? 1, quote });
    else if (whenOthers !== undefined && position > whenOthers.position) found.push({ text, ...whenOthers, quote });
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

function combine<Source extends string>({ opposite: apart }: AspectDefinition, found: readonly Found<Source>[]): Reading<Source> | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const weight = sum(found.map((one) => one.weight));
  const position = sum(found.map((one) => one.position * one.weight)) / weight;
  // The words that weigh most, and among those the ones nearest to the outcome.
  const rank = (one: Found<Source>): number => one.weight - Math.abs(one.position - position) / 100;
  const strongest = found.reduce((best, one) => (rank(one) > rank(best) ? one : best), first);
  const opposite = apart === undefined ? undefined : found.find((one) => one.weight >= SURE_FROM && strongest.weight >= SURE_FROM && Math.abs(one.position - strongest.position) >= apart);
  const { start, end } = widenToClause(strongest.text, strongest.quote.start, strongest.quote.end);
  return {
    position, sureness: Math.min(1, weight / SURE_FROM),
    quote: { source: strongest.quote.source, start, end, text: strongest.text.slice(start, end) },
    ...(opposite === undefined ? {} : { against: opposite.quote }),
  };
}

function findIn<Source extends string>(wanted: Wanted, texts: readonly CueText<Source>[], own: boolean): readonly Found<Source>[] {
  const { aspect } = wanted;
  const found: Found<Source>[] = [];
  for (const text of texts) {
    const number = aspect.readNumber?.(text, own);
    if (number !== undefined) found.push({ ...number, text: text.text });
    // Most texts do not speak of most aspects.
    else if (text.cues(own).has(aspect.id)) found.push(...outermost(findPhrases(wanted, text, own)));
  }
  return found;
}

/**
 * Reads an aspect from texts. The aspect's own column, where it speaks, outweighs what other texts suggest.
 * @param owned The aspect's own columns, where bare words count.
 * @param domains Those of the reference job beside which it is read.
 * @returns `undefined` when nothing is said.
 */
export function readAspect<Source extends string>(aspect: AspectDefinition, owned: readonly CueText<Source>[], others: readonly CueText<Source>[], domains: readonly Domain[]): Reading<Source> | undefined {
  const wanted = { aspect, domains };
  return combine(aspect, findIn(wanted, owned, true)) ?? combine(aspect, findIn(wanted, others, false));
}
