/** Every constant of the outcome and its confidence; set by reasoning, each says what a change does. */

/** Below `noMatch` no reference job fits; from `sure` on the match needs no person. More of either forces fewer matches. */
export const MATCH_PROBABILITY = { noMatch: 0.4, sure: 0.6 } as const;

/** Runner-up within this much of the best probability: a person chooses. */
export const CLOSE_RUNNER_UP = 0.1;

/** How sure the level is, 0-1: nothing known, and per known aspect up to a ceiling. */
export const LEVEL_CONFIDENCE = { nothing: 0.55, perAspect: 0.07, ceiling: 0.97 } as const;

/** What remains of the confidence right at the border between two steps (0-1), and how far from it (in weight of the balance) nothing is lost. */
export const BORDER = { near: 0.75, width: 1 } as const;

/** The highest confidence that is ever shown, 0-1. */
export const MOST_CERTAIN = 0.99;

/** What remains of the confidence when there are no tasks, and when the evidence contradicts itself. */
export const WITHOUT_TASKS = 0.8;
export const WITH_CONTRADICTION = 0.7;

/** A description of fewer characters is short. */
export const SHORT_DESCRIPTION = 20;

/** Tasks are copied when at least `pieces` of `length` characters or more are there, and this `share` of them stands literally in the handbook. */
export const COPIED = { pieces: 3, length: 25, share: 0.7 } as const;

/** A title that names two jobs is a combination when the second reference has this `share` of the best score, and each half of the title speaks `clearly` more for one of them (share of the larger amount). */
export const COMBINATION = { share: 0.5, clearly: 0.2 } as const;
