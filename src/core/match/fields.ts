/** The fields of a reference job that words are looked up in, and what they are looked up for. */

/** `names` holds the name, the alternative names and the titles of precedents; `characteristics` also the context. */
export type Field = 'names' | 'family' | 'purpose' | 'activities' | 'characteristics';
export const FIELDS: readonly Field[] = ['names', 'family', 'purpose', 'activities', 'characteristics'];

/** What a word of a job is looked up for: words of titles weigh otherwise than words of tasks. */
export type Role = 'title' | 'task';
