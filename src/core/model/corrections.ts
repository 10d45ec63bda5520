/** What an analyst corrected in a handbook as it was read: a small overlay, so that the next edition needs only the difference. */
import type { CharacteristicKind } from './catalogue';

/** What a heading can be said to open. `ignore`: nothing that belongs in the catalogue. */
export type SectionMeaning = 'position' | 'purpose' | 'activities' | 'rules' | 'context' | CharacteristicKind | 'ignore';

export const SECTION_MEANINGS: readonly SectionMeaning[] = [
  'position', 'purpose', 'activities', 'rules', 'context', 'complexity', 'autonomy', 'impact', 'physical', 'other', 'ignore',
];

/** What a label in front of its value, or the header of a column, can be said to name. */
export type LabelMeaning = 'name' | 'code' | 'grade' | 'family' | 'alternatives' | 'points';

export const LABEL_MEANINGS: readonly LabelMeaning[] = ['grade', 'family', 'name', 'code', 'alternatives', 'points'];

/** What a whole line can be said to be: the name of a function, no function at all, or the name of the family of what follows. */
export type LineMeaning = 'function' | 'no-function' | 'family';

export const LINE_MEANINGS: readonly LineMeaning[] = ['function', 'no-function', 'family'];

/**
 * Keys of `sections`, `labels` and `lines` are words as they stand, whatever their case, accents and closing colon; a `*` stands for what differs from page to page ("Wat doet een *").
 * @property sections Words of a heading -> what it opens.
 * @property ladder All grades, lowest first; absent: as read. Words among them ("Brons") are taken for grades where a label says that a grade follows.
 * @property grades Code of a function, or its name where the handbook gives no code -> its grade.
 * @property labels Words before a value, or above a column -> what that value is.
 * @property lines A line -> what it is, whatever stands behind it.
 */
export interface CatalogueCorrections {
  readonly sections?: Readonly<Record<string, SectionMeaning>>;
  readonly ladder?: readonly string[];
  readonly grades?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, LabelMeaning>>;
  readonly lines?: Readonly<Record<string, LineMeaning>>;
}

/** The overlay without its empty parts: it has none. */
export function composeCorrections({ sections = {}, ladder, grades = {}, labels = {}, lines = {} }: { readonly [Key in keyof CatalogueCorrections]: CatalogueCorrections[Key] | undefined }): CatalogueCorrections {
  const filled = (entries: object): boolean => Object.keys(entries).length > 0;
  return {
    ...(filled(sections) ? { sections } : {}), ...(ladder === undefined ? {} : { ladder }), ...(filled(grades) ? { grades } : {}),
    ...(filled(labels) ? { labels } : {}), ...(filled(lines) ? { lines } : {}),
  };
}
