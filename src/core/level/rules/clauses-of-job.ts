/** The clauses of a job in which a condition is looked for: what it does itself, and what it denies or leaves to others. */
import type { JobField } from '../../model/company-job';
import type { Quote } from '../../model/evidence';
import { otherActs } from '../../text/clauses';
import { cutTasks } from '../../text/cut-tasks';
import type { JobTexts } from '../prepare-job';
import { findModifiers } from './modifiers';
import type { Modifier } from './modifiers';
import { indexKeys } from './word-keys';
import type { KeyedWord, KeyIndex, ReadKeys } from './word-keys';

export interface JobClause {
  readonly quote: Quote<JobField>;
  /** The whole text of the field it stands in. */
  readonly field: string;
  readonly folded: string;
  readonly words: readonly KeyedWord[];
}

/** Clauses with their index; place n of the index is clause n. */
export interface ClauseIndex {
  readonly clauses: readonly JobClause[];
  readonly index: KeyIndex;
}

/** @property own What the job does. @property tasks Those of `own` that stand in the tasks. @property away What it denies, or what others do. */
export interface JobClauses {
  readonly own: ClauseIndex;
  readonly tasks: ClauseIndex;
  readonly away: ClauseIndex;
}

/** Fields in which a condition may be met; a word of a title alone never proves one. */
const FIELDS: readonly JobField[] = ['tasks', 'purpose', 'autonomy', 'contacts', 'leads', 'impact', 'education', 'experience', 'physical'];
/** A clause that opens with a negation is no task: "Geen aangiften". */
const DENIED = /^(?:\S+ ){0,3}(?:geen|niet|nooit|zonder|no|not)\b(?! (?:alleen|uitsluitend|meer dan|minder dan))| (?:niet|nooit)$/;

const withIndex = (clauses: readonly JobClause[]): ClauseIndex => ({ clauses, index: indexKeys(clauses.map(({ words }) => words)) });

const kept = new WeakMap<JobTexts, JobClauses>();

/** Cut once per job; a reader of keys belongs to one catalogue, and so do the texts that are kept. */
export function clausesOf(texts: JobTexts, readKeys: ReadKeys): JobClauses {
  const known = kept.get(texts);
  if (known !== undefined) return known;
  const [own, away]: [JobClause[], JobClause[]] = [[], []];
  for (const field of FIELDS) {
    const prepared = texts.get(field);
    if (prepared === undefined) continue;
    for (const { text, start, end } of cutTasks(prepared.text)) {
      const folded = prepared.folded.slice(start, end);
      const clause: JobClause = { quote: { source: field, start, end, text }, field: prepared.text, folded, words: readKeys(text) };
      if (clause.words.length > 0) (otherActs(folded) || DENIED.test(folded) ? away : own).push(clause);
    }
  }
  const clauses: JobClauses = { own: withIndex(own), tasks: withIndex(own.filter(({ quote }) => quote.source === 'tasks')), away: withIndex(away) };
  kept.set(texts, clauses);
  return clauses;
}

const modifiersOf = new WeakMap<JobClause, readonly Modifier[]>();

/** The modifiers of a clause, found once. */
export function modifiersIn(clause: JobClause): readonly Modifier[] {
  const known = modifiersOf.get(clause) ?? findModifiers(clause.folded);
  modifiersOf.set(clause, known);
  return known;
}
