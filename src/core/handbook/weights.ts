/** Constants of reading a handbook by its pattern. Without another origin they are those of the prototype (60 readings, 935 functions); small changes move few readings. */

/** Points, for what a section is. More for words lets content correct them less; `other` is what a section without any sign gets; `lead` is the lead that counts as clear. */
export const GUESS = { words: 1.2, activities: 0.7, aim: 0.5, first: 0.5, learning: 0.9, other: 0.25, lead: 0.4 } as const;
/** How sure a guess must be, 0 to 1, to be offered: below it another heading is as likely. */
export const OFFERED = 0.2;
