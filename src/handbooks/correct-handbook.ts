/** Corrections of a handbook, one at a time: made, taken back, and what there is to correct. */
import { SECTION_MEANINGS } from '../core';
import type { CatalogueCorrections, CatalogueReading, SectionMeaning } from '../core';

/** One thing the analyst knows better. `undo` takes one back: `key` is the heading or the function, and absent for the ladder. */
export type Correction =
  | { readonly kind: 'section'; readonly heading: string; readonly meaning: SectionMeaning }
  | { readonly kind: 'grade'; readonly job: string; readonly grade: string }
  | { readonly kind: 'ladder'; readonly ladder: readonly string[] }
  | { readonly kind: 'undo'; readonly of: 'section' | 'grade' | 'ladder'; readonly key?: string };

type Entries<Value> = Readonly<Record<string, Value>>;

/** Null when nothing is left, since an overlay has no empty parts. Own properties only: a heading may be called `constructor`. */
const without = <Value>(entries: Entries<Value> | undefined, key: string | undefined): Entries<Value> | undefined => {
  const left = Object.entries(entries ?? {}).filter(([name]) => name !== key);
  return left.length === 0 ? undefined : Object.fromEntries(left);
};

function compose(sections: Entries<SectionMeaning> | undefined, ladder: readonly string[] | undefined, grades: Entries<string> | undefined): CatalogueCorrections {
  return { ...(sections === undefined ? {} : { sections }), ...(ladder === undefined ? {} : { ladder }), ...(grades === undefined ? {} : { grades }) };
}

export function correct(corrections: CatalogueCorrections, change: Correction): CatalogueCorrections {
  const { sections, ladder, grades } = corrections;
  switch (change.kind) {
    case 'section': return compose({ ...sections, [change.heading]: change.meaning }, ladder, grades);
    case 'grade': return compose(sections, ladder, { ...grades, [change.job]: change.grade });
    case 'ladder': return compose(sections, change.ladder, grades);
    case 'undo':
      return compose(
        change.of === 'section' ? without(sections, change.key) : sections,
        change.of === 'ladder' ? undefined : ladder,
        change.of === 'grade' ? without(grades, change.key) : grades,
      );
  }
}

/** Corrections of an earlier edition, under those of this one. */
export const adopt = (own: CatalogueCorrections, earlier: CatalogueCorrections): CatalogueCorrections => {
  const sections = { ...earlier.sections, ...own.sections };
  const grades = { ...earlier.grades, ...own.grades };
  const ladder = own.ladder ?? earlier.ladder;
  return compose(Object.keys(sections).length === 0 ? undefined : sections, ladder, Object.keys(grades).length === 0 ? undefined : grades);
};

export const countCorrections = ({ sections = {}, ladder, grades = {} }: CatalogueCorrections): number =>
  Object.keys(sections).length + Object.keys(grades).length + (ladder === undefined ? 0 : 1);

/** A function whose group can be set. @property key As corrections name it. */
export interface CorrectableJob {
  readonly key: string;
  readonly label: string;
  readonly grade: string;
}

/** @property headings Lines whose meaning can be set, with what they mean now, where that is known. */
export interface Correctable {
  readonly headings: readonly { readonly text: string; readonly meaning?: SectionMeaning }[];
  readonly jobs: readonly CorrectableJob[];
}

/** Longest line that can be a heading, in characters; as in the reader. */
const HEADING_LENGTH = 70;
const canBeHeading = (text: string): boolean => text.length <= HEADING_LENGTH && /\p{L}/u.test(text) && !/[.!?;,]$/.test(text) && !text.includes(' | ');

/** What an analyst may correct in a reading: headings that were not understood or read as a characteristic, and every function. */
export function correctable({ catalogue, issues }: CatalogueReading, corrections: CatalogueCorrections): Correctable {
  const headings = new Map<string, SectionMeaning | undefined>();
  for (const { code, found = '' } of issues) if (code === 'catalogue-leftover' && canBeHeading(found)) headings.set(found, undefined);
  for (const { name, kind } of catalogue.referenceJobs.flatMap(({ characteristics }) => characteristics)) if (name !== '') headings.set(name, kind);
  for (const [text, meaning] of Object.entries(corrections.sections ?? {})) headings.set(text, meaning);
  // Where the handbook gives no codes, they are numbers that change with the next edition.
  const numbered = issues.some(({ code }) => code === 'catalogue-code-made');
  const without = issues.filter(({ code }) => code === 'catalogue-grade-missing').map(({ found = '' }): CorrectableJob => {
    const [code = '', ...name] = found.split(' ');
    return { key: numbered ? name.join(' ') : code, label: found, grade: '' };
  });
  const graded = catalogue.referenceJobs.map(({ code, name, grade }): CorrectableJob => ({ key: numbered ? name : code, label: `${code} ${name}`, grade }));
  return { headings: [...headings].map(([text, meaning]) => ({ text, ...(meaning === undefined ? {} : { meaning }) })), jobs: [...without, ...graded] };
}

export const isMeaning = (value: string): value is SectionMeaning => (SECTION_MEANINGS as readonly string[]).includes(value);
