/** Every constant of the matcher. All were set by reasoning on the ranking tests, not fitted on data; each says what a change does. */

/** Share of the score per part of the job. A part the job lacks leaves its share to the others in proportion. More for `title` trusts names over content. */
export const PART_SHARE = { title: 0.5, tasks: 0.4, department: 0.1 } as const;

/** Within the title: how much of the job's title the reference explains, against how much of the reference's name the title explains. Sum 1. */
export const TITLE_SHARE = { explained: 0.6, covered: 0.4 } as const;

/** What a hit is worth by the place in the reference where the word stands, 0-1. Raising `activities` lets titles match on tasks. */
export const PLACE_WORTH = { name: 1, family: 0.8, purpose: 0.6, activities: 0.5, context: 0.5 } as const;

/** What a task word is worth when the best activity lacks it but another part of the reference has it, 0-1. */
export const ELSEWHERE_WORTH = 0.35;

/** Subtracted when title or department name a discipline the reference does not have. More makes neighbours fall away sooner. */
export const OTHER_DISCIPLINE = { title: 0.3, department: 0.08 } as const;

/** Score at which a match is as likely right as wrong, and how fast the chance changes around it (per unit of score). */
export const PROBABILITY = { middle: 0.33, steepness: 14 } as const;

/** From this weight on a word says which work it is; role words and everyday words weigh less. */
export const TELLING_WEIGHT = 1;

/** How many matches are kept per job, best first. */
export const KEEP_MATCHES = 5;

/**
 * What is supposed of texts outside the catalogue: as many `documents` more, in which a share of them has the word.
 * Makes role words and everyday words count little in a handbook of one function; of no effect on a large one.
 */
export const BACKGROUND = { documents: 40, share: { content: 0.01, role: 0.35, weak: 0.3 } } as const;

/**
 * The trainer of the static embedding. `dimensions` of a vector (more: finer and slower); texts per `batch` (more: harder contrasts);
 * `epochs` over all pairs; learning `rate` at the start; `sharpness` of the contrast; share of words `dropped` by chance, against learning by heart; `seed` of the chance.
 */
export const TRAINING = { dimensions: 64, batch: 128, epochs: 12, rate: 0.3, sharpness: 14, dropped: 0.15, seed: 1 } as const satisfies Readonly<Record<string, number>>;
