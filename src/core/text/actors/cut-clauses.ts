/** A folded text cut into clauses that each have one actor. */
import { memoize } from '../memoize';
import { DEPENDS } from './grammar.nl';
import { readActor } from './read-actor';
import type { Actor } from './read-actor';
import { ANYBODY, classOf, IS, readWords } from './word-classes';
import type { ReadWords } from './word-classes';

/** A clause of a text; `start` and `end` are its place there, and those of the actor are places in the text too. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly actor: Actor;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const BORDERS = /(?:[^,;.:!?\n]|(?<=\d)[.,](?=\d))+[?]?/g;
/** A joint before these words opens a clause with a subject or a denial of its own: "en de administratie boekt ze", "en voert geen orders in". */
const TELLS = ANYBODY | IS.negator | IS.else | IS.holderPronoun | IS.holder;
const FINITE = IS.singular | IS.plural;

/** Whether what stands from a word up to another is a clause: it has a verb and tells who, or denies. */
function tellsAlone({ bits }: ReadWords, from: number): boolean {
  let any = 0;
  for (let at = from; at < bits.length; at += 1) any |= bits[at] ?? 0;
  return (any & FINITE) !== 0 && (any & TELLS) !== 0;
}

/** Where a stretch is cut: before "maar", "terwijl", "die" and the like, and at an "en" between two clauses. */
function cutsIn(read: ReadWords): readonly number[] {
  const cuts: number[] = [];
  if ((read.any & (IS.cutsBefore | IS.joint)) === 0) return cuts;
  for (let at = 1; at < read.words.length - 1; at += 1) {
    const own = read.bits[at] ?? 0;
    if ((own & IS.cutsBefore) !== 0) cuts.push(at);
    // "Collega's en klanten" names two; what goes on behind "en" must begin with a verb, a denial or an article.
    else if ((own & IS.joint) !== 0 && ((read.bits[at + 1] ?? 0) & (FINITE | IS.negator | IS.article | IS.holderPronoun)) !== 0
      && ((read.bits[at - 1] ?? 0) & FINITE & IS.plural) === 0 && tellsAlone(read, at + 1)) cuts.push(at);
  }
  return cuts;
}

function placesIn(folded: string): readonly Place[] {
  const places: Place[] = [];
  const add = (from: number, to: number): void => {
    const text = folded.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    const end = from + text.trimEnd().length;
    if (end > start) places.push({ start, end });
  };
  for (const { 0: text, index } of folded.matchAll(BORDERS)) {
    const read = readWords(text);
    let from = 0;
    for (const cut of cutsIn(read)) {
      const to = read.starts[cut] ?? text.length;
      add(index + from, index + to);
      from = to;
    }
    add(index + from, index + text.length);
  }
  return places;
}

/** Texts kept: each task of a job is asked for by several stages. */
const KEPT = 2_000;
const remember = memoize<string, readonly Place[]>(KEPT);

/**
 * Cuts a text into clauses, with who does the work in each. Stretches without a word are left out; clauses never overlap and stand in their order.
 * @param title See `readActor`.
 */
export function cutClauses(folded: string, title = ''): readonly Clause[] {
  return remember(folded, placesIn).map(({ start, end }) => {
    const { by, start: from, end: to } = readActor(folded.slice(start, end), title);
    return { start, end, actor: { by, start: start + from, end: start + to } };
  });
}

/** Words of these classes stand in every clause that is not the holder's own. */
const TELLS_OF_OTHERS = ANYBODY | IS.else | IS.negator | IS.openingNegator | IS.company;

/** Whether a folded word can make a clause other than the holder's own; a text without any needs no closer look, as most tasks. */
export const tellsOfOthers = (word: string): boolean => (classOf(word) & TELLS_OF_OTHERS) !== 0;

/** Texts of which is kept whether they may tell of others. */
const TEXTS_KEPT = 8_000;
const rememberTelling = memoize<string, 0 | 1>(TEXTS_KEPT);

const findTelling = (folded: string): 0 | 1 => ((readWords(folded).any & TELLS_OF_OTHERS) === 0 ? 0 : 1);

/** Whether a text may tell of others, deny or speak of the company at all. */
export const mayTellOfOthers = (folded: string): boolean => rememberTelling(folded, findTelling) === 1;

const DEPENDENT: ReadonlySet<string> = new Set(DEPENDS);

/** How much a clause tells of a task: 2 where it stands by itself, with a verb; 1 where it depends on another; 0 for words without a verb, beside others. */
function weightOf(text: string): number {
  const { words, any } = readWords(text);
  return (any & FINITE) === 0 ? 0 : DEPENDENT.has(words[0] ?? '') ? 1 : 2;
}

/**
 * Who does the work that the text of one task tells: the holder of the job where any main clause is theirs, else who does the first.
 * @param title See `readActor`.
 */
export function readTaskActor(folded: string, title = ''): Actor {
  const whole: Actor = { by: 'self', start: 0, end: folded.length };
  if (!mayTellOfOthers(folded)) return whole;
  const clauses = cutClauses(folded, title);
  if (clauses.length < 2) return clauses[0]?.actor ?? whole;
  const weights = clauses.map(({ start, end }) => weightOf(folded.slice(start, end)));
  const most = Math.max(...weights);
  const telling = clauses.filter((_, at) => weights[at] === most);
  return (telling.find(({ actor }) => actor.by === 'self') ?? telling[0])?.actor ?? whole;
}

/**
 * The stretches of a text in which others work, or nobody does: their words say nothing of the job's own work.
 * @param title See `readActor`.
 */
export function findForeign(folded: string, title = ''): readonly Clause[] {
  return cutClauses(folded, title).filter(({ actor }) => actor.by !== 'self');
}
