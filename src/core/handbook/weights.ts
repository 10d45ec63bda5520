/** Constants of reading a handbook by its pattern. Without another origin they are those of the prototype (60 readings, 935 functions); small changes move few readings. */

/** Points, for what a section is. More for words lets content correct them less; `other` is what a section without any sign gets; `lead` is the lead that counts as clear. */
export const GUESS = { words: 1.2, activities: 0.7, aim: 0.5, first: 0.5, learning: 0.9, other: 0.25, lead: 0.4 } as const;
/** How sure a guess must be, 0 to 1, to be offered: below it another heading is as likely. */
export const OFFERED = 0.2;

/**
 * Which cuts are tried. `values`, `distinct`, `alike`: labels with as many values, of which such shares differ and look like names. `above`: headings above a label that belong to its page.
 * `before`: lines looked at in front of a section, `text` of them past a text. `rare`: a name comes back at most once per so many pages. `firstWord`: headings that begin alike. `keys`: keys tried, the commonest first.
 */
export const CUTS = { values: 4, distinct: 0.95, alike: 0.9, above: 5, before: 8, text: 4, rare: 8, firstWord: 3, keys: 80 } as const;

/**
 * In bits, which are those of one key. `onPages`, `exactlyOnce`: shares from which a key is one of the form, and stands once. `again`: a key that comes back on a page saves little, else the inner form wins.
 * `known`: known words save more. `told…`: what the form itself costs. `outside`: a key of the form outside all pages. `page`, `doubled`: a page, and a name that repeats. `anchored`: how much depends on the pages' first section.
 * `sameDepth`, `otherHeads`, `sameShape`: names that are all the headings of their depth (so many others at most), or all of one shape. `spoken`, `unlike`: a name that speaks as titles of jobs do, and one that cannot be a title; by hand.
 */
export const WEIGH = {
  onPages: 0.5, exactlyOnce: 0.8, again: 0.2, known: 1.3, told: 1.2, toldKnown: 0.9, toldAlone: 0.5, outside: 0.5, page: 0.3, doubled: 3.2, anchored: 0.6, sameDepth: 0.7, otherHeads: 1.15, sameShape: 0.5, spoken: 0.3, unlike: 0.5,
} as const;

/**
 * `outer`, `inside`: a page around others has such a share of the best score, and so many of them in it; `onAll`, `onSome`: a section is its own when it stands on such a share of its pages, and on fewer of the others. `doubled`, `anchored`: limits for it. `siblings`: names of the same shape elsewhere, at most, per name.
 * `titles`: share of the names that can be titles. `weak`: what a known heading counts that is no purpose, activities or name. `said`: how much must be said (the share of names that speak as titles counts too, of `several` names `spoken` times: job titles alone are enough). `names`, `begun`: limits for it.
 * `regular`, `distinct`: limits for pages whose content must tell.
 */
export const CHOOSE = {
  outer: 0.25, inside: 1.5, onAll: 0.9, onSome: 0.7, doubled: 0.05, anchored: 0.7, siblings: 3, titles: 0.7, weak: 0.5, said: 1.5, several: 4, spoken: 1.6, names: 0.3, begun: 0.3, regular: 0.8, distinct: 0.02,
} as const;

/** `long`, `slack`: a page ends early beyond so many medians and lines. `hosted`: pages from which groups below a section are looked for, `host` the share that has them. `spoken`: most words of a heading that is no part of the form and still known. `running`: places from which the title of an appendix is furniture, unless it mostly stands at most `border` lines before the next page. */
export const PAGES = { long: 2, slack: 10, hosted: 5, host: 0.6, spoken: 4, running: 3, border: 4 } as const;

/**
 * `fieldPages`: pages from which values tell what a label is; `most`: the share that must be so; `half`: of the values of a label for groups. `few`: on so few pages groups need not repeat. `families`: share of the values that may differ where they are families; `family`: longest, in characters.
 * `perPage`: items of a list of activities, per page. `listed`: a section with a smaller share of items is no list. By hand, on the shared handbooks.
 */
export const ROLES = { fieldPages: 3, most: 0.8, half: 0.5, few: 3, families: 0.5, family: 60, perPage: 1.5, listed: 0.3 } as const;

/** What a part of a function counts when two readings are compared (its name alone, and its family, a little), and a function that is likely none costs; by hand: grade, purpose and activities alike, as in the prototype. `leftover`: lines that were not understood per used one, at most, for a reading that leaves nothing to be found, in which such a share of the functions (`odd`) may lack something. */
export const READING = { name: 0.1, family: 0.25, grade: 1, purpose: 1, activities: 1, characteristics: 0.5, suspect: 1, leftover: 0.03, odd: 0.02 } as const;

/**
 * Without any group, shares of the names that must be titles (`titles`) and speak as titles of jobs do: `spoken`, of fewer than `few` functions `spokenFew`; or all must be titles (`titlesAlone`) and described (`described`). By hand, on 262 manuals, change logs and notes of software:
 * lower lets their chapters pass for functions.
 */
export const FUNCTIONS = { titles: 0.7, few: 4, spokenFew: 0.5, spoken: 0.3, titlesAlone: 0.95, described: 0.8 } as const;

/** Lines that only name a function: so many at least, of which such a share has one shape of code, and such a share names that can be titles; longest line, in characters. By hand. */
export const LISTED = { fewest: 3, alike: 0.6, titles: 0.7, length: 180 } as const;
