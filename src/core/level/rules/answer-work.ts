/** A condition on the content of the work, answered by the clauses of the job: who does it, whether it is all, most or some of them, and whether it is other work than the reference's. */
import type { RuleKind } from '../../model/catalogue';
import type { JobField } from '../../model/company-job';
import type { ConditionAnswer, Match, Quote, TaskAlignment } from '../../model/evidence';
import { contentForm } from '../../text/content-words';
import { compilePhrases } from '../../text/phrases';
import { modifiersIn } from './clauses-of-job';
import type { ClauseIndex, JobClause, JobClauses } from './clauses-of-job';
import type { WorkClaim } from './condition';
import { coverageOf, NONE, qualitiesIn } from './statement-coverage';
import type { Coverage } from './statement-coverage';
import type { Modifier } from './modifiers';
import { SELDOM } from './modifiers.nl';
import { LIGHT_WORDS } from './rule-words.nl';
import { findWord, indexKeys } from './word-keys';
import type { KeyedWord, KeyIndex } from './word-keys';
import { WORK } from './weights';

export type Answer = Pick<ConditionAnswer, 'answer' | 'sureness' | 'clear' | 'job' | 'touched' | 'near' | 'own' | 'words'>;
export const UNKNOWN: Answer = { answer: 'unknown', sureness: 0, clear: false };

const OWN: Answer = { ...UNKNOWN, own: true };

/** What a word weighs among the words of a statement, 0 to 1: what every reference job says tells little. */
export type WeighWord = (word: KeyedWord) => number;

/** The clause that has most of a statement, alone or with its neighbour of the same field. */
interface Best extends Coverage {
  readonly quote: Quote<JobField>;
  /** Both where two clauses together say it. */
  readonly clauses: readonly JobClause[];
}

/** Two clauses of one field, quoted together; each line of an addition stands by itself. */
function join({ field, quote: { source, start } }: JobClause, b: JobClause): Quote<JobField> | undefined {
  return source === b.quote.source && source !== 'addition' ? { source, start, end: b.quote.end, text: field.slice(start, b.quote.end) } : undefined;
}

/** What is known of a statement before there is a job. @property news What each word weighs by how little of it the reference says anywhere. @property own How much of it the reference says of its own work: what it does itself moves no grade. @property about The places in the reference that touch it. */
interface PreparedWork {
  readonly weights: readonly number[];
  readonly news: readonly number[];
  readonly own: Coverage;
  readonly about: ReadonlySet<number>;
}

/** Proven by words with this share of the statement. */
const holds = (share: number, job: Quote<JobField>): Answer => ({ answer: 'holds', sureness: Math.min(1, share + WORK.sureness), clear: true, job });
const fails = (sureness: number, job: Quote<JobField>): Answer => ({ answer: 'fails', sureness, clear: false, job });
const touches = (job: Quote<JobField>): Answer => ({ ...UNKNOWN, touched: job });

/** How many words of a statement must be found at least. */
const neededOf = ({ words }: WorkClaim): number => Math.min(WORK.words, words.length);

/** Whether what is denied, left to others, or said to be all, speaks of the statement. */
const speaksOf = (work: WorkClaim, found: Coverage): boolean => found.share >= WORK.left && found.words >= neededOf(work);

const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS.map(contentForm));

/** Answers the conditions on work of one reference job. */
export class WorkAnswerer {
  private readonly prepared = new Map<WorkClaim, PreparedWork>();
  private readonly places = new WeakMap<JobClause, readonly { readonly place: number; readonly share: number }[]>();

  /** @param reference Index of the reference's own clauses. @param activities The places in it that are its purpose and activities. */
  constructor(private readonly weigh: WeighWord, private readonly reference: KeyIndex, private readonly activities: ReadonlySet<number>) {}

  answer(rule: RuleKind, work: WorkClaim, job: JobClauses, match: Match | undefined): Answer {
    switch (work.ask) {
      case 'others':
      case 'not':
        return this.answerLeft(work, job);
      case 'only':
      case 'mainly':
        return this.answerShare(rule, work, job, match);
      case 'does':
        return this.answerDone(rule, work, job);
    }
  }

  private prepare(work: WorkClaim): PreparedWork {
    const known = this.prepared.get(work);
    if (known !== undefined) return known;
    const weights = work.words.map((word) => this.weigh(word) * (LIGHT.has(word.form) ? WORK.light : 1));
    const found = [...qualitiesIn(work, this.reference)];
    const said = work.words.map((_, at) => found.reduce((most, [, qualities]) => Math.max(most, qualities[at] ?? 0), 0));
    const covered = found.map(([place, qualities]) => ({ place, coverage: coverageOf(work, weights, qualities) }));
    const prepared: PreparedWork = {
      weights,
      news: weights.map((weight, at) => weight * (1 - (said[at] ?? 0))),
      own: covered.reduce((best, { coverage }) => (coverage.share > best.share ? coverage : best), NONE),
      about: new Set(covered.filter(({ coverage }) => coverage.share >= WORK.about).map(({ place }) => place)),
    };
    this.prepared.set(work, prepared);
    return prepared;
  }

  private best(work: WorkClaim, { clauses, index }: ClauseIndex, weights = this.prepare(work).weights, pairs = true): Best | undefined {
    const qualities = qualitiesIn(work, index);
    let best: Best | undefined;
    const offer = (coverage: Coverage, found: readonly JobClause[], quote: Quote<JobField>): void => {
      if (coverage.share > (best?.share ?? 0)) best = { ...coverage, clauses: found, quote };
    };
    for (const [place, own] of qualities) {
      const clause = clauses[place];
      if (clause === undefined) continue;
      offer(coverageOf(work, weights, own), [clause], clause.quote);
      const [next, beside] = [clauses[place + 1], qualities.get(place + 1)];
      const joined = next === undefined || beside === undefined || !pairs ? undefined : join(clause, next);
      if (next === undefined || beside === undefined || joined === undefined) continue;
      const both = coverageOf(work, weights, own.map((quality, at) => Math.max(quality, beside[at] ?? 0)));
      offer({ share: both.share * WORK.apart, words: both.words }, [clause, next], joined);
    }
    return best;
  }

  /** The clause that says most of what is new in a statement, when it says a good part of it. */
  private nearest(work: WorkClaim, index: ClauseIndex): Best | undefined {
    const { news } = this.prepare(work);
    if (news.reduce((sum, one) => sum + one, 0) < WORK.news) return undefined;
    // One clause alone: the order of tasks must not matter.
    const best = this.best(work, index, news, false);
    return best !== undefined && best.share >= WORK.near && best.words >= neededOf(work) ? best : undefined;
  }

  /** Whether the job denies, or leaves to others, something of the reference's own activities. */
  leavesWork({ away }: JobClauses): boolean {
    return away.clauses.some(({ words }) => words.some((word) => [...findWord(this.reference, word)].some(([place, quality]) => this.activities.has(place) && quality >= WORK.same)));
  }

  private answerDone(rule: RuleKind, work: WorkClaim, job: JobClauses): Answer {
    const done = this.best(work, job.own);
    const { own } = this.prepare(work);
    if (done === undefined || done.share < WORK.share || done.words < neededOf(work)) {
      const left = this.best(work, job.away);
      if (left !== undefined && speaksOf(work, left)) return fails(left.share, left.quote);
      // What the reference does as well is not what makes the difference.
      if (own.share >= WORK.own && work.modifiers.length === 0) return OWN;
      const near = this.nearest(work, job.own);
      if (near !== undefined) return { ...touches(near.quote), near: near.share };
      return done !== undefined && done.share >= WORK.touched && done.share > own.share + WORK.beyond ? touches(done.quote) : UNKNOWN;
    }
    const agreement = agree(rule, work.modifiers, done.clauses.flatMap(modifiersIn));
    if (agreement === 'opposite') return fails(done.share, done.quote);
    const telling = own.share < WORK.share || done.share > own.share + WORK.beyond;
    if (!telling && agreement !== 'said') return OWN;
    return { ...holds(done.share, done.quote), words: done.words, ...(agreement === 'silent' ? { sureness: WORK.hint } : {}) };
  }

  /** Done by others, or not at all: proven by words that say so, refuted by a task of its own. */
  private answerLeft(work: WorkClaim, job: JobClauses): Answer {
    const left = this.best(work, job.away);
    const done = this.best(work, job.own);
    if (left !== undefined && speaksOf(work, left)) {
      // Denied in one place and done in another: a person finds out which.
      const isDone = done !== undefined && done.share >= WORK.share && done.words >= Math.min(WORK.words, this.tellingWords(work)) && !done.clauses.some((clause) => left.clauses.some(({ quote }) => quote.source === clause.quote.source && quote.start === clause.quote.start));
      return isDone ? touches(done.quote) : holds(left.share, left.quote);
    }
    if (done !== undefined && done.share >= WORK.share && done.words >= neededOf(work)) return fails(done.share, done.quote);
    const near = left !== undefined && left.share >= WORK.touched && left.words >= neededOf(work) ? left.quote : this.awayFrom(work, job.away);
    return near === undefined ? UNKNOWN : { ...touches(near), near: WORK.near };
  }

  private tellingWords(work: WorkClaim): number {
    return work.words.filter(({ form }) => !LIGHT.has(form)).length;
  }

  /** A clause on what is left to others that speaks of the reference's own activity of which the statement speaks. */
  private awayFrom(work: WorkClaim, { clauses }: ClauseIndex): Quote<JobField> | undefined {
    const { about } = this.prepare(work);
    return clauses.find((clause) => this.placesOf(clause, WORK.about).some((place) => about.has(place)))?.quote;
  }

  /** Whether a clause speaks of the work: of much of it, or of one part of a list. */
  private isAbout(work: WorkClaim, weights: readonly number[], qualities: readonly number[]): boolean {
    if (qualities.length === 0) return false;
    return coverageOf(work, weights, qualities).share >= WORK.about
      || (work.parts.length >= WORK.parts && work.parts.some((part) => coverageOf(work, weights.map((weight, at) => (part.includes(at) ? weight : 0)), qualities).share >= WORK.left));
  }

  /** Whether all or most of the tasks are this work. */
  private answerShare(rule: RuleKind, work: WorkClaim, { tasks }: JobClauses, match: Match | undefined): Answer {
    if (work.narrows !== 'work') return this.answerNarrowed(work, tasks, match);
    const { weights } = this.prepare(work);
    const qualities = qualitiesIn(work, tasks.index);
    const about = tasks.clauses.filter((_, place) => this.isAbout(work, weights, qualities.get(place) ?? []));
    const other = tasks.clauses.filter((clause) => !about.includes(clause));
    const done = this.best(work, tasks);
    if (done === undefined || about.length === 0) return rule === 'lighter' ? this.otherWork(work, other, match) : UNKNOWN;
    const saysOnly = about.find(({ folded }) => SAYS_ONLY.test(folded));
    if (saysOnly !== undefined && done.share >= WORK.left) return { ...holds(done.share, saysOnly.quote), words: done.words };
    const share = about.length / tasks.clauses.length;
    const all = this.together(work, tasks);
    if (share >= (work.ask === 'only' ? WORK.only : WORK.mainly)) return speaksOf(work, all) ? { ...holds(all.share, done.quote), words: all.words } : UNKNOWN;
    // What else it does may be a trifle, unless it is other work of the reference.
    const known = this.knownWork(work, other, match);
    const [proof] = known;
    if (proof !== undefined && (share < WORK.some || (rule === 'lighter' && work.ask === 'only' && known.length >= WORK.others))) return fails(1 - share, proof);
    return speaksOf(work, all) && share >= WORK.some ? { ...touches(done.quote), near: share } : UNKNOWN;
  }

  /** "Maar één onderdeel" is refuted by several, which the whole list of tasks shows; a way of working ("uitsluitend met de hand") by no task. */
  private answerNarrowed(work: WorkClaim, { clauses }: ClauseIndex, match: Match | undefined): Answer {
    const [first] = clauses;
    if (first === undefined) return UNKNOWN;
    const exclusive = clauses.filter(({ folded }) => SAYS_ONLY.test(folded));
    const saysOnly = this.best(work, { clauses: exclusive, index: indexKeys(exclusive.map(({ words }) => words)) });
    if (saysOnly !== undefined && saysOnly.share >= WORK.left) return holds(saysOnly.share, saysOnly.quote);
    const [only] = work.narrows === 'part' ? exclusive : [];
    if (only !== undefined) return { ...touches(only.quote), near: WORK.near };
    if (work.narrows !== 'part' || this.knownWork(work, clauses, match).length < WORK.parts) return UNKNOWN;
    return fails(WORK.hint, { source: first.quote.source, start: 0, end: first.field.length, text: first.field });
  }

  private together(work: WorkClaim, { clauses, index }: ClauseIndex): Coverage {
    const { weights } = this.prepare(work);
    const best = work.words.map(() => 0);
    for (const [place, one] of qualitiesIn(work, index)) if (place < clauses.length) one.forEach((quality, at) => { best[at] = Math.max(best[at] ?? 0, quality); });
    return coverageOf(work, weights, best);
  }

  /** Nothing of it is among the tasks, and some of them are other work of the reference: then it is not all, nor most. */
  private otherWork(work: WorkClaim, other: readonly JobClause[], match: Match | undefined): Answer {
    const known = this.knownWork(work, other, match);
    const [first] = known;
    return first === undefined || known.length < WORK.others ? UNKNOWN : fails(WORK.hint, first);
  }

  /** The clauses that are work of the reference besides what the statement names, the surest first. */
  private knownWork(work: WorkClaim, clauses: readonly JobClause[], match: Match | undefined): readonly Quote<JobField>[] {
    const aligned = new Map(alignedAmong(clauses, match).map(({ task, similarity }) => [task.start, similarity]));
    const { about } = this.prepare(work);
    const stands = (clause: JobClause): number => (this.placesOf(clause).some((place) => !about.has(place)) ? WORK.aligned : 0);
    return clauses.filter(isProof).map((clause) => ({ clause, sure: Math.max(aligned.get(clause.quote.start) ?? 0, stands(clause)) }))
      .filter(({ sure }) => sure >= WORK.aligned).sort((a, b) => b.sure - a.sure).map(({ clause }) => clause.quote);
  }

  /** The texts of the reference that say much of a clause; looked up once, since several statements ask for it. */
  private placesOf(clause: JobClause, from: number = WORK.left): readonly number[] {
    const known = this.places.get(clause) ?? this.findPlaces(clause);
    this.places.set(clause, known);
    return known.filter(({ share }) => share >= from).map(({ place }) => place);
  }

  private findPlaces(clause: JobClause): readonly { readonly place: number; readonly share: number }[] {
    const covered = new Map<number, { weight: number; words: number }>();
    let all = 0;
    for (const word of clause.words) {
      const weight = this.weigh(word);
      all += weight;
      for (const [place, quality] of findWord(this.reference, word)) {
        const there = covered.get(place) ?? { weight: 0, words: 0 };
        covered.set(place, { weight: there.weight + weight * quality, words: there.words + (quality >= WORK.found ? 1 : 0) });
      }
    }
    return [...covered].filter(([, { words }]) => words >= WORK.words).map(([place, { weight }]) => ({ place, share: weight / all }));
  }
}

/** A clause that names work of its own: two words at least, nothing denied, no trifle. */
const isProof = ({ words, folded }: JobClause): boolean => words.length >= WORK.words && !DENIES.test(folded) && !SELDOM.test(folded);
const DENIES = /\b(?:geen|niet|nooit|zonder|no|not)\b/;

/** The clauses that resemble an activity of the reference. */
const alignedAmong = (clauses: readonly JobClause[], match: Match | undefined): readonly TaskAlignment[] => match?.alignments.filter(({ task, activity, similarity }) =>
  activity !== undefined && similarity >= WORK.aligned && clauses.some(({ quote }) => quote.source === task.source && quote.start === task.start)) ?? [];

/** A task that says of itself that it is (nearly) all: "alleen bestaande klanten bezoeken". */
const SAYS_ONLY = compilePhrases(['^~2 (alleen|uitsluitend|enkel|slechts|vooral|voornamelijk|hoofdzakelijk|only|mainly)', '^~2 [het] (grootste deel|merendeel|leeuwendeel) van (de|het|haar|zijn|mijn)', '^~2 [de] (hele|gehele) (dag|week|dienst)', '^~2 dag in dag uit']);

/** What matters of the modifiers of a statement: for `lighter` those of the light side, for `heavier` those of the heavy side. What is heavier still than "kleine reparaties" only proves it more. */
const mattering = (rule: RuleKind, { side }: Modifier): boolean => (rule === 'lighter' ? side === 'light' : side === 'heavy');

/** `said` all that matter are said; `silent` some are not; `opposite` one is said the other way; `none` there are none that matter, and nothing is said against the rule. */
function agree(rule: RuleKind, asked: readonly Modifier[], said: readonly Modifier[]): 'said' | 'silent' | 'opposite' | 'none' {
  const matter = asked.filter((one) => mattering(rule, one));
  const isSaid = ({ kind, side }: Modifier): boolean => said.some((one) => one.kind === kind && one.side === side);
  const isOpposed = ({ kind, side }: Modifier): boolean => !isSaid({ kind, side } as Modifier) && said.some((one) => one.kind === kind && one.side !== side);
  if (matter.some(isOpposed)) return 'opposite';
  if (matter.length > 0) return matter.every(isSaid) ? 'said' : 'silent';
  // "Helpt offertes maken" is not "offertes maakt".
  const against = said.some(({ kind, side }) => kind === 'share in it' && side === (rule === 'heavier' ? 'light' : 'heavy')) && !asked.some(({ kind }) => kind === 'share in it');
  return against ? 'silent' : 'none';
}
