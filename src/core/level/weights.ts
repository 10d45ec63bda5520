/** Constants of the level stage that hold for all aspects; what belongs to one aspect or domain stands with it. Set by reasoning on the application rules, each says what a change does. */

/** Steps counted at most per aspect, so that one far-off factor cannot decide alone. */
export const MAX_STEPS = 1.5;

/** Weight of found phrases from which a reading is sure; phrases below 1 in sum stay hints. */
export const SURE_FROM = 1;

/** From this sureness on a condition that holds can carry a rule by itself; a hint such as "senior" cannot. */
export const PLAIN = 0.75;

/** How sure a named level is right at its border, 0 to 1; a step further in adds 1. */
export const ROOM = 0.3;

/** Tasks that count as covering an activity (`similarity`), how many are needed to say anything, and how sure that is: spread over groups, or staying in one. */
export const COVERAGE = { similarity: 0.3, tasks: 3, sureness: 0.5, hint: 0.3 } as const;

/** What a rule weighs beyond a clear difference when it is met by its letter: one small sign the other way does not undo it. */
export const MET_RULE = 1;

/**
 * Conditions on the content of the work: at least `words` of their words, by what the condition asks, and this `share` of them must stand in the job's tasks;
 * `tasks` is the share of the job's own tasks that must speak of it, by what the condition asks. What is found is as sure as its share plus `sureness`, and `weight` is what it adds to the balance.
 */
export const CONTENT = { words: { does: 2, mainly: 2, only: 1, others: 1, not: 2, amount: 2 }, share: 0.5, tasks: { does: 0, mainly: 0.6, only: 0.8 }, sureness: 0.25, weight: 0.75 } as const;

/** Share of the conditions of an alternative that must hold when the job is silent on the others: rules name more than a row of a sheet tells. */
export const MOST_CONDITIONS = 0.5;

/** Both sides of the balance at least `side`, and the stronger less than `ratio` times the weaker: the evidence contradicts itself. */
export const CONTRADICTION = { side: 1, ratio: 3 } as const;

/** A knowledge level this many steps from the reference's is more than one grade away. */
export const BEYOND_KNOWLEDGE = 4;

/**
 * When a sister function's rule goes before the match: never from this chance of the match on (`beyondDoubt`), and the sister then gets this share of the chance of both (`sureness`).
 * On the sample handbook's labels the sister was right 10 times of 13 below it, the match 9 of 9 above it.
 */
export const NAMED_SISTER = { beyondDoubt: 0.995, sureness: 0.5 } as const;

/**
 * A rule that is not proven gives the group for a person to look at when one of its alternatives comes this near (`from`, mean over its conditions, 0 to 1) and this much nearer than any of the other rule (`apart`).
 * Less of either changes more groups of rows that are for review; no proposal.
 */
export const LEANS = { from: 0.4, apart: 0.2 } as const;

/**
 * When a rule names a job that matching finds no function for: a statement of this `sureness` and so many `words` that the job says of its own work, among the first `candidates`. It then has this `chance`: a person confirms it.
 * Of 12 such rows in the labelled sets 12 were right. More of the first two finds fewer; more candidates cost time on rows that nothing suits.
 */
export const NAMED_BY_RULE = { sureness: 0.9, words: 2, candidates: 3, chance: 0.55 } as const;
