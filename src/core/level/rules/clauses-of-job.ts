/** The clauses of a job in which a condition is looked for: what it does itself, and what it denies or leaves to others. */
import type { JobField } from '../../model/company-job';
import type { Quote } from '../../model/evidence';
import { cutClauses, mayTellOfOthers } from '../../text/actors/cut-clauses';
import type { Clause } from '../../text/actors/cut-clauses';
import { compilePhrases } from '../../text/phrases';
import { cutTasks } from '../../text/cut-tasks';
import type { Piece } from '../../text/cut-tasks';
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

/** Clauses with their index; place n of the index is clause n. Places beyond the clauses belong to others. */
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
const FIELDS: readonly JobField[] = ['tasks', 'purpose', 'addition', 'autonomy', 'contacts', 'leads', 'impact', 'education', 'experience', 'physical'];
const PASSES_ON = compilePhrases([
  '(overgedragen|overgelaten|doorgegeven|doorgezet|doorverwezen|uitbesteed|voorgelegd|gemeld) (aan|naar|bij)', '(draagt|geeft|zet|legt|verwijst) ~6 (over|door|voor) (aan|naar)',
  '(overdragen|overlaten|doorgeven|doorzetten|doorverwijzen|uitbesteden|voorleggen) ~2 (aan|naar)', '(gaat|gaan) ~2 naar (de|het|een) *(er|ers|eur|eurs|leiding|leider|chef|hoofd|dienst|kantoor|bureau)', '(blijft|blijven|ligt|liggen) bij (de|het|een)',
]);

/** A piece of a text in clauses, each with who does the work; places are those in the text. Most pieces speak of nobody else and stay whole. */
function clausesIn(folded: string, { start, end }: Piece, holder: string): readonly Clause[] {
  const text = folded.slice(start, end);
  if (!mayTellOfOthers(text)) return [{ start, end, actor: { by: 'self', start, end } }];
  return cutClauses(text, holder).map(({ start: from, end: to, actor }) => ({ start: start + from, end: start + to, actor: { ...actor, start: start + actor.start, end: start + actor.end } }));
}

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
    for (const piece of cutTasks(prepared.text)) {
      for (const { start, end, actor } of clausesIn(prepared.folded, piece, prepared.holder)) {
        if (actor.by === 'organisation') continue;
        const text = prepared.text.slice(start, end);
        // Whoever else does it is no word of the work.
        const words = readKeys(text).filter((word) => actor.by !== 'other' || start + word.end <= actor.start || start + word.start >= actor.end);
        const clause: JobClause = { quote: { source: field, start, end, text }, field: prepared.text, folded: prepared.folded.slice(start, end), words };
        if (words.length === 0) continue;
        (actor.by === 'self' ? own : away).push(clause);
        // What is passed on is done by others from there, and the passing on itself by the job.
        if (actor.by === 'self' && PASSES_ON.test(clause.folded)) away.push(clause);
      }
    }
  }
  const all = withIndex(own);
  // The tasks come first, so the index of all that is done serves them too.
  const clauses: JobClauses = { own: all, tasks: { clauses: own.filter(({ quote }) => quote.source === 'tasks'), index: all.index }, away: withIndex(away) };
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
