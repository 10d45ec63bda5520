/** One reader for job and reference alike: text -> where it stands on an aspect's scale, and the words that say so. */
import type { Aspect, Quote } from '../model/evidence';
import { fold } from '../text/fold';
import { keepCustomers, widenToClause } from './clauses';
import { CUES } from './cues.nl';
import type { Cue } from './cues.nl';
import { readYears } from './read-years';
import type { CueText, Reading } from './reading';

interface Found<Source extends string> extends Reading<Source> {
  readonly text: string;
  readonly weight: number;
}

const NEGATION = /(?:^|[\s(])(?:geen|niet|nauwelijks|weinig|zonder|nooit|no|not|never)(?:\s+[\p{L}-]+)?\s*$/u;
const BEFORE = 28;

function positionOf(cue: Cue, folded: string, index: number): number | undefined {
  const negated = NEGATION.test(folded.slice(Math.max(0, index - BEFORE), index));
  return negated ? cue.negated : cue.position;
}

const cuesOf = new Map<Aspect, readonly Cue[]>();

function cuesFor(aspect: Aspect): readonly Cue[] {
  const known = cuesOf.get(aspect) ?? CUES.filter((cue) => cue.aspect === aspect);
  cuesOf.set(aspect, known);
  return known;
}

function findCues<Source extends string>(aspect: Aspect, { source, text, own }: CueText<Source>): readonly Found<Source>[] {
  const folded = aspect === 'contacts' && own ? keepCustomers(fold(text)) : fold(text);
  const found: Found<Source>[] = [];
  for (const cue of cuesFor(aspect)) {
    if (cue.ownFieldOnly === true && !own) continue;
    const match = cue.pattern.exec(folded);
    if (match === null) continue;
    const position = positionOf(cue, folded, match.index);
    if (position === undefined) continue;
    const end = match.index + match[0].length;
    found.push({ text, position, weight: cue.weight ?? 1, quote: { source, start: match.index, end, text: text.slice(match.index, end) } });
  }
  return found;
}

/** A phrase inside a longer phrase of the same text is part of it and does not count again. */
function outermost<Source extends string>(found: readonly Found<Source>[]): readonly Found<Source>[] {
  const inside = (a: Quote, b: Quote): boolean =>
    a.source === b.source && a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
  return found.filter((one) => !found.some((other) => inside(one.quote, other.quote)));
}

/** Reads an aspect from texts; the aspect's own column, where it speaks, outweighs what other texts suggest. Nothing found: `undefined`. */
export function readAspect<Source extends string>(aspect: Aspect, texts: readonly CueText<Source>[]): Reading<Source> | undefined {
  const found = texts.flatMap((text) => {
    const years = aspect === 'experience' ? readYears(text) : undefined;
    return years === undefined ? outermost(findCues(aspect, text)) : [{ ...years, text: text.text, weight: 1 }];
  });
  const ownSources = new Set(texts.filter(({ own }) => own).map(({ source }) => source));
  const owned = found.filter(({ quote }) => ownSources.has(quote.source));
  const counted = owned.length > 0 ? owned : found;
  const first = counted[0];
  if (first === undefined) return undefined;
  const weight = counted.reduce((sum, one) => sum + one.weight, 0);
  const position = counted.reduce((sum, one) => sum + one.position * one.weight, 0) / weight;
  const strongest = counted.reduce((best, one) => (one.weight > best.weight ? one : best), first);
  const { start, end } = widenToClause(strongest.text, strongest.quote.start, strongest.quote.end);
  return { position, quote: { source: strongest.quote.source, start, end, text: strongest.text.slice(start, end) } };
}
