/** Every constant of the matcher that was set by hand, and the shape of those that were fitted (see fitted-weights.ts). Each says what a change does. */
import type { Field, Role } from './fields';

/** What a likeness of 1 weighs, per channel. `grams`, `terms` and `concepts` are shared features, `vector` learned likeness. */
export interface FieldWeights {
  readonly grams: number;
  readonly terms: number;
  readonly concepts: number;
  readonly vector: number;
}

export type ChannelWeights = Readonly<Record<Field, FieldWeights>>;

/** Shares of terms, concepts and vectors in the likeness of a task and an activity, sum 1; `alone` is what alignment weighs for a job without title. */
export interface AlignmentWeights {
  readonly terms: number;
  readonly concepts: number;
  readonly vector: number;
  readonly alone: number;
}

/**
 * All weights of a score, in units of log odds.
 * @property both What title, tasks and alignment weigh when a job has both title and tasks; alone, a part weighs 1.
 * @property total Sum of all weights of a role: what a perfect match would add up to.
 */
export interface MatchWeights extends Readonly<Record<Role, ChannelWeights>> {
  readonly both: { readonly title: number; readonly task: number; readonly alignment: number };
  readonly alignment: AlignmentWeights;
  readonly total: Readonly<Record<Role, number>>;
}

/** What the department weighs beside a title, 0-1, compared as a title is. More lets "Verkoop" decide for "Medewerker". By reasoning. */
export const DEPARTMENT_SHARE = 0.15;

/** Functions whose activities are aligned with the tasks. Fewer is faster; 32 gained 0.2 points of top-1 on 500 functions in a prototype. */
export const ALIGNED_FUNCTIONS = 8;

/** Tasks read per field; descriptions beyond it add nothing new. */
export const MAX_TASKS = 60;

/**
 * When a job's own work alone may put another function first than all its words do: it has at least this many words (`words`), and this share of
 * all words of its tasks. Tried on all labelled jobs: without a least of words four of 300 short jobs lost their function, since "laden gebeurt door
 * anderen" is half of what a line of ten words tells of a driver; from 8 words and 0.7 to 12 and 0.6 nothing was lost. More makes denied work count more.
 */
export const OWN_WORK = { words: 12, share: 0.6 } as const;

/** Memory for rows of words, in bytes. Less makes large catalogues slower on many different words. */
export const ROWS_KEPT_BYTES = 96 * 2 ** 20;

/** How many matches are kept per job, best first. */
export const KEEP_MATCHES = 5;

/**
 * What is supposed of texts outside the catalogue: as many `documents` more, in which a share of them has the word.
 * Makes role words and everyday words count little in a handbook of one function; of no effect on a large one.
 */
export const BACKGROUND = { documents: 40, share: { content: 0.01, role: 0.35, weak: 0.3 } } as const;

/**
 * The trainer of the static embedding. `dimensions` of a vector (more: finer and slower); texts per `batch` (more: harder contrasts);
 * `epochs` over all pairs; learning `rate` at the start; `sharpness` of the contrast; share of words `dropped` by chance, against learning by heart;
 * about `words` of a long text are used each time; `start` is the size of the first vectors (larger keeps more of plain word overlap); `seed` of the chance.
 */
export const TRAINING = { dimensions: 128, batch: 128, epochs: 7, rate: 0.3, sharpness: 10, dropped: 0.2, words: 10, start: 0.01, seed: 1 } as const satisfies Readonly<Record<string, number>>;

/**
 * How likely a handbook covers a job at all, in log odds: `one` for a handbook of one function, what the logarithm of the number of functions
 * adds, and `large` for a large one. An assumption: a little over even for one function, four in five for 30, nearly all for a large
 * handbook. Lower says "no suitable function" sooner.
 */
export const SUITABLE_PRIOR = { one: 0.5, perLogFunctions: 0.25, large: 4 } as const;

/**
 * Taken from the log odds that a function of a small handbook suits, when the title names a discipline that it does not have. By reasoning
 * on the built-in function: outside sales, purchasing and the shop lie next door. More makes neighbours fall away sooner.
 */
export const OTHER_DISCIPLINE = 4.25;

/** Numbers kept of what words and activities have in common, of 4 bytes; with an embedding a pair of a word and a function takes about ten. Less makes many different words slower. */
export const COMMON_KEPT_NUMBERS = 6e6;

/** Log odds by which a function comes first whose name is the title, word for word: sure by a title alone (99 %), and beside tasks that fit another function more likely than not (73 %). By reasoning. */
export const WHOLE_NAME = { alone: 5, besideTasks: 1 };

/** From this share of a function's name on the title names that function, 0 to 1; a trade beside it is then no other discipline. More asks for more of the name. */
export const NAMED = 0.6;

/**
 * The chance that a job belongs to the series it fits best. Its lead over the next family (log odds) tells most: a job of no family leads nowhere. `middle` is the lead at which it is as likely as not, `slope` what a step more adds (log odds),
 * `share` what the lead counts beside the usual signs, `discipline` what a title's own discipline took from those. Set by reasoning, and looked at beside 45 rows of one handbook of four series. More slope, or less middle, finds a family for more jobs.
 */
export const FAMILY = { middle: 2, slope: 0.6, share: 0.75, discipline: OTHER_DISCIPLINE } as const;

/** Log odds behind the best function within which a function that has the same words of the job, each in the same fields, shares first place: what is left then comes from the length of texts. By reasoning; more finds more ties. */
export const TIED = 0.25;

/**
 * Log odds by words of rank, per size of the catalogue. `leads`: taken from a function that does not lead where the title does; `led`: from one that leads where the title has another word of rank, or none but a worker's
 * (`personLed`); `staff`: given where both are staff ("medewerker"); `assists`: taken where one of the two assists. Those of large catalogues were fitted on the half of the public titles that is for fitting; a small handbook
 * tells its functions of one field apart by rank alone, so there they are larger, by reasoning. More lets rank outweigh the field.
 */
export const RANKS = {
  large: { leads: 1, led: 1.4, personLed: 0, staff: 1, assists: 0.3 },
  small: { leads: 1.5, led: 5, personLed: 2, staff: 0.5, assists: 0.5 },
} as const;

/**
 * Log odds for a function whose name stands whole in a longer title ("Magazijnmedewerker heftruck"), per size of the catalogue, and the lead that it has at least where the title is all there is (`alone`, small ones):
 * words that a handbook uses once do not beat a whole name. By reasoning; more holds on to the name.
 */
export const NAME_WITHIN = { large: 0.5, small: 3, alone: 0.5 } as const;

/** Most words of a title that names are looked for in. */
export const MOST_NAME_WORDS = 10;

/** Titles that are kept as they were read. Less reads long lists of many titles again. */
export const TITLES_KEPT = 20_000;
