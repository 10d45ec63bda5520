/** Every constant of the outcome and its confidence, set by reasoning; each says what a change does. What is fitted stands in fitted-confidence.ts. */

/** Below `noMatch` no reference job fits; from `sure` on the match needs no person. More of either forces fewer matches. */
export const MATCH_PROBABILITY = { noMatch: 0.4, sure: 0.6 } as const;

/** Runner-up within this much of the best probability: a person chooses. */
export const CLOSE_RUNNER_UP = 0.1;

/**
 * Where the signs of the confidence are full: aspects compared, conditions answered, and the largest log odds of the match that count. More asks for more evidence before the confidence is high; fit again after a change.
 */
export const CONFIDENCE_SIGNS = { known: 5, match: 4, answered: 3 } as const;

/** From this sureness of a reading on a characteristic plainly points elsewhere, 0-1; more lets fewer of them count against Gelijk. */
export const PLAINLY = 1;

/** From this confidence on a row without points of attention is a proposal. On 440 labelled jobs those below it were right 4 times in 5, those above 19 times in 20. More sends more rows to a person. */
export const SURE_PROPOSAL = 0.8;

/**
 * The same with another strictness of the analyst. `strict`: a proposal needs this much. `lenient`: a row that is held back by thin evidence alone is a proposal from here on.
 * By reasoning, on the 300 labelled jobs of the sample: strict 167 proposals with 166 right, normal 185 with 183, lenient 204 with 199. Of rows with other points of attention
 * half or fewer were right, so no strictness lets those pass; nor rows of which nothing of the level is known.
 */
export const SURE_BY_STRICTNESS = { strict: 0.9, lenient: 0.6 } as const;

/** From this similarity on a task resembles an activity, 0-1. */
export const ALIGNED = 0.3;

/** The highest confidence that is ever shown, 0-1. */
export const MOST_CERTAIN = 0.99;

/** What remains of the confidence where the job does not say what it does, 0-1: of the jobs of the sample handbook with a reference 57 % are Gelijk, which is all that a title can tell. */
export const TITLE_ONLY = 0.57;

/** A description of fewer characters is short. */
export const SHORT_DESCRIPTION = 20;

/** Tasks are copied when at least `pieces` of `length` characters or more are there, and this `share` of them stands literally in the handbook. */
export const COPIED = { pieces: 3, length: 25, share: 0.7 } as const;

/** A title that names two jobs is a combination when the second reference has this `share` of the best score, and each half of the title speaks `clearly` more for one of them (share of the larger amount). */
export const COMBINATION = { share: 0.5, clearly: 0.2 } as const;

/** What is left of the confidence where the words that a step rests on do not bear it out on a second reading. By reasoning: half. */
export const DOUBTED = 0.5;

/** What remains of the confidence where title and reference job have other words of rank ("adviseur" beside "medewerker"), 0-1. By reasoning; less sends more of them to a person. */
export const OTHER_RANK = 0.9;
