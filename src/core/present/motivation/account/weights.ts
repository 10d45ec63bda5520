/** Constants of what a motivation names; each says what a change does. */

/**
 * A task is told to be the work of an activity when the match finds them alike from `similarity` on, at least `words` of its words have a counterpart there, and those are a `share` of its words.
 * Chosen on 200 pairs that were judged by somebody who saw only the two texts: 42 of the 43 that pass are right and 1 is doubtful; of the other half see docs/benchmarks.md. Less links more tasks, and more wrongly.
 */
export const LINK = { similarity: 0.3, words: 2, share: 0.75 } as const;

/** Most characters of a task that can stand for one activity. A longer one is a whole description. */
export const LONGEST_TASK = 240;
