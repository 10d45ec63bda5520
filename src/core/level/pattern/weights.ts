/** Every constant of the ladder's own pattern. None is fitted to a handbook; each says its unit, where it comes from and what a change does. */

/**
 * Fewest reference jobs and grades a handbook must have for a pattern to be looked for. By reasoning: below it one odd function tips the whole; the self-test would mostly refuse it too.
 */
export const FEWEST = { jobs: 15, grades: 3, families: 3 } as const;

/**
 * Most texts one model learns from. Solving takes the third power of it: 300 take some 0.1 s. Handbooks with more functions than this teach by an even sample over the ladder; more texts teach little, and cost much.
 */
export const MOST_TEXTS = 300;

/** How many different cuts of a function teach and test one form, at most; fewer where `MOST_TEXTS` is reached. */
export const CUTS = 3;

/**
 * The forms a text is cut to: so many activities of so many words, the last one whole. Rows of sheets lie between a few key words and half a page (seen in the sample sheets); a form nearer to the row teaches better, more forms cost more time.
 */
export const FORMS = [
  { name: 'key-words', activities: 3, words: 8 },
  { name: 'short', activities: 6, words: 14 },
  { name: 'paragraph', activities: 8, words: 30 },
  { name: 'whole', activities: Infinity, words: Infinity },
] as const;

/** A row with fewer words says nothing of its level. */
export const FEWEST_WORDS = 6;

/** How much each side counts in what makes two texts alike (shares of a similarity). Set once, by the order of what they proved worth alone on one handbook and one other ladder; families left out show whether they hold. More of one side believes it sooner. */
export const SHARE = { knowledge: 0.5, cues: 0.5, wordings: 3, family: 1 } as const;

/** How strongly the weights are held down (ridge), on the scale of the similarities. More: flatter answers that follow single texts less. */
export const HELD = 0.3;

/** Standard deviations beyond which a cue or a knowledge level counts no further: one odd text cannot pull the line. */
export const FARTHEST = 3;

/** Mean place of cues where none is found, 1 to 5, and what it weighs in found cues: few cues are drawn to the middle. */
export const MIDDLE = { place: 3, weight: 1 } as const;
/** Cues of one place that count at most: a text that repeats itself is no heavier. */
export const MOST_CUES = 20;
/** Words added to the length of a text before the density of its highest cues is taken, so that a short text with one is not all of it. */
export const DENSITY_WORDS = 50;

/** A wording tells level when texts of two families or more have it, and no more than this share of all texts; what one family alone has tells which work it is. More lets in what nearly all texts have, which tells nothing. */
export const TELLING = 0.95;

/**
 * When a placement may be proposed. `skill`: the least skill with whole families left out (1 perfect, 0 no better than the mean grade); shuffled grades reach 0.02 at most, ladders with a pattern 0.5 to 0.9.
 * `proven`: the least that the self-test must let a proposal of the form claim; 95 % right of some 30 proposals gives 0.8 as the lower end. Less proposes more, and more of it wrong. `examples`: fewest functions of the grade. `middle`: farther from a whole grade is between two, in steps. `steps`: most steps from the reference.
 */
export const MAY = { skill: 0.3, proven: 0.8, examples: 3, middle: 0.35, steps: 1 } as const;

/** The most that the self-test lets a proposal claim, 0 to 1. */
export const MOST_CLAIMED = 0.95;
/** Deviations of the normal distribution at the ends of a two-sided interval of 95 %. */
export const DEVIATIONS_95 = 1.96;
