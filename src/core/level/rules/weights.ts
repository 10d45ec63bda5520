/** Every constant of reading conditions on the work; by reasoning unless said otherwise, each says what a change does. */

/**
 * `share` of a statement's words (by weight) that a clause must have to speak of the same work, and `words` how many at least; more asks for more literal words.
 * `touched` share from which a clause touches a statement that it does not prove; less sends more rows to a person. `left` the same for what is denied, left to others, or said to be all. `about` share from which a task touches the work. `found` quality from which a word is found; `same` from which a single word tells the same work.
 * `own` share of a statement that the reference says of itself from which it is no difference, said or not.
 * `light` what a word that any work has is worth beside others.
 * `news` weight of words that the reference does not say from which a statement tells something new, and `near` share of them from which a clause comes near it: less lets more rows lean to a step.
 * `apart` what two neighbouring clauses together are worth. `beyond` how much more of it the job must have than the reference's own text.
 * `sureness` is added to the share to tell how sure it is; `hint` how sure it is where a modifier is missing.
 * `only`, `mainly` share of the tasks that must touch it; `some` share from which it is worth a look. `aligned`, `others`: a task resembles an activity of the reference, and how many must; `parts` the same where a job would do one part only.
 */
export const WORK = { share: 0.6, words: 2, left: 0.5, touched: 0.34, about: 0.34, found: 0.5, same: 0.6, apart: 0.95, beyond: 0.1, sureness: 0.25, hint: 0.6, own: 0.75, light: 0.4, news: 0.8, near: 0.5, only: 0.8, mainly: 0.6, some: 0.5, aligned: 0.35, others: 2, parts: 3 } as const;

/** What a word that every reference job has still weighs beside one that only one has. More lets common words count more. */
export const COMMON_WORD = 0.4;

/** How much surer than the reference's own words a job must meet a condition that the reference meets as well, 0 to 1. More asks for plainer words. */
export const BEYOND_OWN = 0.1;

/** How near a job comes to a statement whose work it says, and whose amount it does not, 0 to 1. More lets more of such rows lean to a step. */
export const WITHOUT_AMOUNT = 0.4;
