/** When rows do not fit together, and what comes first. Groups count in steps of the ladder. Set by reasoning, tried on made-up lists (test/core/check); no labelled lists exist. */

/** Likeness of the words of two works, 0 to 1: from here on they are the same work. Lower: work of the same field under other titles is told as the same. */
export const SAME_WORK = 0.6;

/** Below this a row under a title does other work than the others with it. Higher: the same work told in other words is other work. */
export const OTHER_WORK = 0.2;

/** Under a title whose rows are less alike than this, no work is the work of the title. */
export const ONE_WORK = 0.45;

/** Words of a description from which it tells what the work is. */
export const ENOUGH_WORDS = 4;

/** What the stem of a word is worth beside its group of synonyms. More: the same work in other words is less alike. */
export const STEM_BESIDE_SYNONYMS = 0.5;

/** How neighbours are looked for: by so many of a work's heaviest words, in lists of at most so many works per group, and the nearest so many are compared, of those that share this much of those words. More finds more among long lists, and takes longer. */
export const NEIGHBOURS = { words: 16, listed: 24, share: 0.15, compared: 6 } as const;

/**
 * What makes one row heavier than another by its words: in sum over the aspects that both speak of, in steps of their scales times their weights.
 * `clear` is what an inversion takes; `some` explains a higher group. Less tells more inversions, also false ones.
 */
export const HEAVIER = { clear: 1.5, some: 0.4 } as const;

/** From this much heavier on, as of `HEAVIER`, an inversion weighs no more. */
export const MOST_HEAVIER = 3;

/** How surely a row must say an aspect for it to count here. */
export const SURE = 0.5;

/** Rows of a group that are compared for inversions: those with the most and the least evidence. More finds more, by the square. */
export const COMPARED = 12;

/** Steps between a row's group and the one it has now from which it is told of by itself; smaller ones stand in the matrix. */
export const CURRENT_STEPS = 2;

/** Rows with one current label from which its usual group is known, where the label is not on the ladder. */
export const CURRENT_ROWS = 5;

/** A row stands out in its department of so many rows or more when it lies this many steps from the nearest other group there, with at most this share of the rows. */
export const OUTLIER = { rows: 6, steps: 3, share: 0.1 } as const;

/** What a step between groups weighs in the order of findings, per kind: like jobs that are unlike first, since that is what people ask. */
export const KIND_WEIGHT = { 'same-title': 3, 'same-work': 3, inversion: 3, leader: 2.5, current: 1, outlier: 1, 'other-work': 1 } as const;

/** What is left of the weight of a difference in group that the words explain. */
export const EXPLAINED = 0.4;
