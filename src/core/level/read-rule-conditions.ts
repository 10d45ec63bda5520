/** An application rule's text -> its alternatives (the example, the variant), each with its conditions in the handbook's own words. */
import type { ApplicationRule, ReferenceJob, RuleKind } from '../model/catalogue';
import type { Aspect, ConditionLink, Quote } from '../model/evidence';
import { fold } from '../text/fold';
import { contentWords, sameWord } from '../text/content-words';
import { ALSO, CONDITION_WORDINGS, CONTENT_KINDS, CONTENT_PIECES, EITHER, FINITE, PART_OPENING, SUPPORTING } from './rule-conditions.nl';
import type { ContentKind } from './rule-conditions.nl';
import { CONTENT } from './weights';

/**
 * A condition under which a rule applies.
 * @property aspect Absent: the condition is about the content of the work and is answered by the tasks.
 * @property words The content words of a condition without an aspect. @property kind What it asks of them.
 * @property telling Those of the words that the reference does not use for its own work: without one of them the job does no other work.
 * @property atMost, atLeast, decisive See `ConditionWording`.
 */
export interface RuleCondition {
  readonly rule: RuleKind;
  readonly aspect?: Aspect;
  readonly part: number;
  readonly link: ConditionLink;
  readonly quote: Quote;
  readonly words?: readonly string[];
  readonly kind?: ContentKind;
  readonly telling?: readonly string[];
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly decisive?: boolean;
}

interface Spot extends Partial<Pick<RuleCondition, 'words' | 'kind' | 'aspect' | 'atMost' | 'atLeast' | 'decisive'>> {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Spot, b: Spot): boolean => a.start < b.end && b.start < a.end;

function knownSpots(kind: RuleKind, folded: string): readonly Spot[] {
  const spots: Spot[] = [];
  for (const { rule, pattern, ...wording } of CONDITION_WORDINGS) {
    if (rule !== kind) continue;
    for (const match of folded.matchAll(pattern)) {
      const spot: Spot = { start: match.index, end: match.index + match[0].trimEnd().length, ...wording };
      if (!spots.some((other) => overlaps(other, spot) || other.aspect === wording.aspect)) spots.push(spot);
    }
  }
  return spots;
}

interface Piece {
  readonly text: string;
  readonly index: number;
}

/** "Prijzen door een ander worden bedongen en alleen wordt besteld" are two statements; "contracten en begroting" are not. */
function splitStatements({ 0: text, index }: RegExpExecArray): readonly Piece[] {
  // The first joint behind a finite verb; one that has none behind it leaves none to any later joint.
  const verb = FINITE.exec(text);
  const joint = verb === null ? null : / en (?!-)/.exec(text.slice(verb.index + verb[0].length));
  if (verb === null || joint === null) return [{ text, index }];
  const at = verb.index + verb[0].length + joint.index;
  const [before, after] = [text.slice(0, at), text.slice(at + joint[0].length)];
  return FINITE.test(after) ? [{ text: before, index }, { text: after, index: index + at + joint[0].length }] : [{ text, index }];
}

/** What is left between the known conditions: conditions on the content of the work ("ook kleine reparaties uitvoert"). */
function contentSpots(folded: string, known: readonly Spot[]): readonly Spot[] {
  const blanked = known.reduce((text, { start, end }) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end), folded);
  const rest = blanked.replace(PART_OPENING, (opening) => '|'.repeat(opening.length));
  const pieces = [...rest.matchAll(CONTENT_PIECES)].flatMap(splitStatements);
  return pieces.flatMap(({ text, index }): readonly Spot[] => {
    const opening = /^[\s,]*(?:(?:of|en|maar|ook|dan|als) )*/.exec(text)?.[0].length ?? 0;
    const start = index + opening;
    const end = index + text.trimEnd().length;
    const piece = folded.slice(start, end);
    const words = contentWords(piece);
    const kind = CONTENT_KINDS.find(([, wording]) => wording.test(piece))?.[0] ?? 'does';
    return words.length < CONTENT.words[kind] ? [] : [{ start, end, words, kind }];
  });
}

type Condition = Omit<RuleCondition, 'part'> & { readonly opens: boolean };

/** The conditions of one part of a rule. `offset` is where the part starts in the rule's text. */
function conditionsOfPart(rule: ApplicationRule, text: string, offset: number): readonly Condition[] {
  const folded = fold(text).replace(/\s/g, ' ');
  const known = knownSpots(rule.kind, folded);
  const spots = [...known, ...contentSpots(folded, known)].sort((a, b) => a.start - b.start);
  const between = spots.map(({ start }, index) => folded.slice(spots[index - 1]?.end ?? 0, start));
  // The first link between two conditions tells how the part is built: "A of B", or "A, B en C".
  const either = EITHER.test(between[1] ?? '');
  return spots.map(({ start, end, ...level }, index): Condition => {
    const before = between[index] ?? '';
    return {
      ...level, rule: rule.kind, opens: index === 0 || ALSO.test(before),
      link: SUPPORTING.test(before) || level.kind === 'not' ? 'supports' : either ? 'any' : 'all',
      quote: { source: `toepassingsregel ${rule.label}`, start: offset + start, end: offset + end, text: text.slice(start, end) },
    };
  });
}

/** The generic part only says "duidelijk lichter"; it counts where the rule has neither example nor variant. */
function conditionsOf(rule: ApplicationRule): readonly RuleCondition[] {
  if (rule.kind === 'equal') return [];
  const parts = [rule.example, rule.variant].filter((part) => part !== '');
  const conditions = (parts.length > 0 ? parts : [rule.generic]).flatMap((part) => conditionsOfPart(rule, part, rule.text.indexOf(part)));
  let part = -1;
  return conditions.map(({ opens, ...condition }) => {
    if (opens) part += 1;
    return { ...condition, part };
  });
}

/** The conditions of all rules of a reference job, in the order of its rules. */
export function readRuleConditions(job: ReferenceJob): readonly RuleCondition[] {
  const own = contentWords([job.name, job.purpose, ...job.activityGroups.flatMap(({ activities }) => activities.map(({ text }) => text))].join('. '));
  return job.rules.flatMap(conditionsOf).map((condition) => {
    const { words } = condition;
    return words === undefined ? condition : { ...condition, telling: words.filter((word) => !own.some((other) => sameWord(word, other))) };
  });
}
