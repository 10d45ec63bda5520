/** Every constant of the choice among the levels of a series. Set by reasoning and looked at beside 45 rows of one handbook of four families; each says what a change does. */

/** What a word counts that all levels have, against 1 more for one that a single level has. More lets common words speak. */
export const COMMON = 0.2;

/** What a clause that others do, or that is denied, counts against a level (share of one of the job's own). More believes it sooner. */
export const AWAY = -0.3;

/** Factor from a score of the match, 0 to 1, to the scale of the wordings (words that tell levels apart). More follows the match sooner. */
export const MATCH_SCALE = 60;

/** Lead of the best level over the next at which it is as likely right as wrong (words), and what a word more adds (log odds). More slope claims more. */
export const SURE = { middle: 1, slope: 0.9 } as const;

/** Below this lead the levels lie close: a person weighs them. More sends more rows to a person. */
export const CLOSE = 2.5;

/** Steps of knowledge, on the scale of 1 to 8, that another level must fit better. Less doubts sooner. */
export const KNOWLEDGE_APART = 0.75;

/** Supervision up to this place is close; its sureness must be `sure` at least. */
export const CLOSE_SUPERVISION = { upTo: 0.4, sure: 0.75 } as const;

/** What remains of the sureness when something points elsewhere. */
export const DOUBTED = 0.6;

/** People led, times the most that the highest level names, from which a job lies beyond it. Less goes beyond sooner. */
export const BEYOND = 1.5;

/** Pieces of evidence that are kept. */
export const MOST_EVIDENCE = 4;

/** Least sureness of a level that the title names, where no words speak for another, 0 to 1. By reasoning; more claims more. */
export const NAMED_LEVEL = 0.95;
