/** Who does the work in a clause of a description of a job, or of a condition of a handbook. */
import { memoize } from '../memoize';
import { SEVERAL_HOLDERS } from './people.nl';
import { readClause } from './read-clause';
import type { ReadClause } from './read-clause';
import { classOf, IS, readWords, singularsOf } from './word-classes';

/**
 * `self`: who holds the job, as in most clauses. `other`: somebody else ("storingen lost de monteur op", "wordt door een collega gecontroleerd").
 * `denied`: nobody, the job has it not ("notuleert niet"). `organisation`: no work, but the company about itself ("wij bieden …").
 */
export type By = 'self' | 'other' | 'denied' | 'organisation';

/** @property start @property end The place in the clause of the words that say so; the whole clause where nothing does. */
export interface Actor {
  readonly by: By;
  readonly start: number;
  readonly end: number;
}

/**
 * What a clause or a condition says: its actor, whether it is denied, and where the work itself stands.
 * @property content The place of the clause's words without those for the actor, where these stand at its beginning or end.
 */
export interface Statement {
  readonly actor: Actor;
  readonly denied: boolean;
  readonly content: readonly [start: number, end: number];
}

/** Clauses kept; several stages ask for the same ones. */
const KEPT = 4_000;
const remember = memoize<string, ReadClause>(KEPT);

const SEVERAL: ReadonlySet<string> = new Set(SEVERAL_HOLDERS);

/** Shortest part that two nouns for a person must share. */
const SHORTEST_PART = 4;

/** Whether a noun for a person names the holder of a job, by its title: in the job of a sales planner "de planner" is no other, and in that of an adviser "de adviseurs" are none; "verkoopadviseurs" may be. */
function isInTitle(noun: string, title: string): boolean {
  const forms = [noun, ...singularsOf(noun)].filter(({ length }) => length >= SHORTEST_PART);
  const isSeveral = (classOf(noun) & IS.several) !== 0;
  return readWords(title).words.some((word) => forms.some((form) => word.endsWith(form)) || (!isSeveral && word.length >= SHORTEST_PART && noun.endsWith(word)));
}

/** "Een andere monteur" and "medewerkers" are others, whatever the title. */
const isElse = ({ bits, words }: ReadClause['read'], { start, noun }: NonNullable<ReadClause['other']>): boolean =>
  bits.slice(start, noun).some((own) => (own & IS.else) !== 0) || SEVERAL.has(words[noun] ?? '');

interface Told {
  readonly clause: ReadClause;
  readonly other: ReadClause['other'];
}

function tell(text: string, title: string): Told {
  const clause = remember(text, readClause);
  const { other, read } = clause;
  const isHolder = other !== undefined && title !== '' && !isElse(read, other) && isInTitle(read.words[other.noun] ?? '', title);
  return { clause, other: isHolder ? undefined : other };
}

function placeOf({ read }: ReadClause, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const last = end - 1;
  return { start: read.starts[start] ?? 0, end: (read.starts[last] ?? 0) + (read.words[last] ?? '').length };
}

/**
 * Reads who does the work in a clause.
 * @param clause Folded; one statement, see `cutClauses`.
 * @param title The folded title of the job it describes, so that its own name for who holds it is no other; '' for none.
 */
export function readActor(clause: string, title = ''): Actor {
  const { clause: read, other } = tell(clause, title);
  if (read.isCompany) return { by: 'organisation', start: 0, end: clause.length };
  if (read.denial !== undefined) return { by: 'denied', ...placeOf(read, read.denial) };
  return other === undefined ? { by: 'self', start: 0, end: clause.length } : { by: 'other', ...placeOf(read, other) };
}

/** Reads a statement, active or passive, of a job or of a condition: "het werk wordt door een ander gecontroleerd" and "een collega controleert elk dossier" both have another actor. */
export function readStatement(clause: string, title = ''): Statement {
  const { clause: read, other } = tell(clause, title);
  const denied = read.denial !== undefined;
  const whole = { start: clause.length - clause.trimStart().length, end: clause.trimEnd().length };
  if (other === undefined) return { actor: { ...readActor(clause, title), ...(denied && !read.isCompany ? { by: 'self', ...whole } : {}) }, denied, content: [whole.start, whole.end] };
  const place = placeOf(read, other);
  const content: readonly [number, number] = place.start === whole.start ? [place.end + 1, whole.end] : place.end === whole.end ? [whole.start, place.start - 1] : [whole.start, whole.end];
  return { actor: { by: 'other', ...place }, denied, content };
}
