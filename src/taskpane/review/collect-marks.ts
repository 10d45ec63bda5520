/** Which words of a job and of its reference job count in the motivation, to be marked in both texts. */
import type { Claim, JobExplanation, JobField } from '../../core';

/** A stretch of a text, by UTF-16 code units; stretches of one text follow each other and do not overlap. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @property job By field. @property reference Literal words of the handbook, the longest first. */
export interface Marks {
  readonly job: ReadonlyMap<JobField, readonly Span[]>;
  readonly reference: readonly string[];
}

/** The purposes stand beside each other whole: to mark them would mark all. */
function claimsOf({ account: { match, characteristics, rule, counter, series } }: JobExplanation): readonly Claim[] {
  return [
    ...(match?.name === undefined ? [] : [match.name]), ...match?.titleWords ?? [], ...match?.tasks ?? [],
    ...characteristics.flatMap(({ comparisons }) => comparisons),
    ...rule?.conditions.flatMap(({ answered }) => answered) ?? [],
    ...counter?.claims ?? [], ...series?.pairs ?? [],
  ];
}

/** Stretches in order, those that overlap taken together. */
function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

export function collectMarks(explanation: JobExplanation): Marks {
  const spans = new Map<JobField, Span[]>();
  const words = new Set<string>();
  for (const claim of claimsOf(explanation)) {
    spans.set(claim.job.source, [...spans.get(claim.job.source) ?? [], claim.job]);
    if (claim.kind !== 'condition') words.add(claim.reference.text);
  }
  return { job: new Map([...spans].map(([field, found]) => [field, join(found)])), reference: [...words].filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length) };
}

/** Where literal words stand in a text, once each at least. */
export function findWords(text: string, words: readonly string[]): readonly Span[] {
  return join(words.flatMap((word) => {
    const found: Span[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push({ start: at, end: at + word.length });
    return found;
  }));
}
