/** When two rows describe the same work. Shares are of distinct words: those that both have, out of those that the longer text has; 0 to 1. Set by reasoning, on made-up rows: no labelled pairs exist. */

/** Descriptions that share this much are the same, whatever the titles: a word or two in twenty differ. Lower: rows of another level, told in the same phrases, are offered as like. */
export const SAME_TEXT = 0.9;

/** Descriptions that share less are other work, whatever the titles: "Medewerker" is called much. Higher: the same job told in other words is not offered. */
export const OTHER_TEXT = 0.3;

/** Distinct words from which a description tells enough to say that it is the same. Lower: "diverse werkzaamheden" makes everything alike. */
export const ENOUGH_WORDS = 5;
