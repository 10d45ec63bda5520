/** Corrections of a handbook, one at a time: made, taken back, and what there is to correct. */
import { composeCorrections, LABEL_MEANINGS, LINE_MEANINGS, SECTION_MEANINGS } from '../core';
import type { Answer, CatalogueCorrections, CatalogueReading, LabelMeaning, LineMeaning, SectionMeaning } from '../core';

/** One thing the analyst knows better. `undo` takes one back: `key` is the words or the function it was said of, and absent for the ladder. */
export type Correction =
  | { readonly kind: 'section'; readonly heading: string; readonly meaning: SectionMeaning }
  | { readonly kind: 'label'; readonly label: string; readonly meaning: LabelMeaning }
  | { readonly kind: 'line'; readonly line: string; readonly meaning: LineMeaning }
  | { readonly kind: 'grade'; readonly job: string; readonly grade: string }
  | { readonly kind: 'ladder'; readonly ladder: readonly string[] }
  | { readonly kind: 'undo'; readonly of: 'section' | 'label' | 'line' | 'grade' | 'ladder'; readonly key?: string };

type Entries<Value> = Readonly<Record<string, Value>>;

/** Own properties only: a heading may be called `constructor`. */
const without = <Value>(entries: Entries<Value> = {}, key: string | undefined): Entries<Value> => Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));

/** Words have one meaning: what was said of them before goes. */
function saying(corrections: CatalogueCorrections, words: string): CatalogueCorrections {
  return { ...corrections, sections: without(corrections.sections, words), labels: without(corrections.labels, words), lines: without(corrections.lines, words) };
}

function undone(corrections: CatalogueCorrections, of: Extract<Correction, { kind: 'undo' }>['of'], key: string | undefined): CatalogueCorrections {
  const { sections, labels, lines, grades } = corrections;
  switch (of) {
    case 'section': return { ...corrections, sections: without(sections, key) };
    case 'label': return { ...corrections, labels: without(labels, key) };
    case 'line': return { ...corrections, lines: without(lines, key) };
    case 'grade': return { ...corrections, grades: without(grades, key) };
    case 'ladder': return composeCorrections({ ...corrections, ladder: undefined });
  }
}

function changed(corrections: CatalogueCorrections, change: Correction): CatalogueCorrections {
  switch (change.kind) {
    case 'section': {
      const free = saying(corrections, change.heading);
      return { ...free, sections: { ...free.sections, [change.heading]: change.meaning } };
    }
    case 'label': {
      const free = saying(corrections, change.label);
      return { ...free, labels: { ...free.labels, [change.label]: change.meaning } };
    }
    case 'line': {
      const free = saying(corrections, change.line);
      return { ...free, lines: { ...free.lines, [change.line]: change.meaning } };
    }
    case 'grade': return { ...corrections, grades: { ...corrections.grades, [change.job]: change.grade } };
    case 'ladder': return { ...corrections, ladder: change.ladder };
    case 'undo': return undone(corrections, change.of, change.key);
  }
}

export const correct = (corrections: CatalogueCorrections, change: Correction): CatalogueCorrections => composeCorrections({ ladder: undefined, ...changed(corrections, change) });

/** An answer to what words mean, as the correction that keeps it. */
export function answerAs(words: string, answer: Answer): Correction {
  switch (answer.kind) {
    case 'section': return { kind: 'section', heading: words, meaning: answer.meaning };
    case 'label': return { kind: 'label', label: words, meaning: answer.meaning };
    case 'line': return { kind: 'line', line: words, meaning: answer.meaning };
  }
}

/** Every answer there is, in the order in which they are offered. */
export const ANSWERS: readonly Answer[] = [
  ...SECTION_MEANINGS.map((meaning): Answer => ({ kind: 'section', meaning })),
  ...LABEL_MEANINGS.map((meaning): Answer => ({ kind: 'label', meaning })),
  ...LINE_MEANINGS.map((meaning): Answer => ({ kind: 'line', meaning })),
];

/** Corrections of an earlier edition, under those of this one. */
export const adopt = (own: CatalogueCorrections, earlier: CatalogueCorrections): CatalogueCorrections => composeCorrections({
  sections: { ...earlier.sections, ...own.sections }, labels: { ...earlier.labels, ...own.labels }, lines: { ...earlier.lines, ...own.lines },
  grades: { ...earlier.grades, ...own.grades }, ladder: own.ladder ?? earlier.ladder,
});

export const countCorrections = ({ sections = {}, labels = {}, lines = {}, ladder, grades = {} }: CatalogueCorrections): number =>
  [sections, labels, lines, grades].reduce((sum, entries) => sum + Object.keys(entries).length, ladder === undefined ? 0 : 1);

/** A function whose group can be set. @property key As corrections name it. */
export interface CorrectableJob {
  readonly key: string;
  readonly label: string;
  readonly grade: string;
}

/** @property headings Lines whose meaning can be set, with what they mean now, where that is known. */
export interface Correctable {
  readonly headings: readonly { readonly text: string; readonly answer?: Answer }[];
  readonly jobs: readonly CorrectableJob[];
}

/** Longest line that can be a heading, in characters; as in the reader. */
const HEADING_LENGTH = 70;
const canBeHeading = (text: string): boolean => text.length <= HEADING_LENGTH && /\p{L}/u.test(text) && !/[.!?;,]$/.test(text) && !text.includes(' | ');

/** Most headings to choose from: a list of thousands is no choice, and would block the pane. */
const CHOICES = 300;

/** What an analyst may correct in a reading: headings that were not understood or read as a characteristic, and every function. */
export function correctable({ catalogue, issues }: CatalogueReading, corrections: CatalogueCorrections): Correctable {
  const headings = new Map<string, Answer | undefined>();
  for (const [text, meaning] of Object.entries(corrections.sections ?? {})) headings.set(text, { kind: 'section', meaning });
  for (const [text, meaning] of Object.entries(corrections.labels ?? {})) headings.set(text, { kind: 'label', meaning });
  for (const [text, meaning] of Object.entries(corrections.lines ?? {})) headings.set(text, { kind: 'line', meaning });
  for (const { name, kind } of catalogue.referenceJobs.flatMap(({ characteristics }) => characteristics)) if (name !== '' && !headings.has(name)) headings.set(name, { kind: 'section', meaning: kind });
  for (const { code, found = '' } of issues) if (code === 'catalogue-leftover' && canBeHeading(found) && !headings.has(found)) headings.set(found, undefined);
  // Where the handbook gives no codes, they are numbers that change with the next edition.
  const numbered = issues.some(({ code }) => code === 'catalogue-code-made');
  const graded = catalogue.referenceJobs.map(({ code, name, grade }): CorrectableJob => ({ key: numbered ? name : code, label: `${code} ${name}`, grade }));
  const known = new Set(graded.map(({ label }) => label));
  const without = issues.filter(({ code, found = '' }) => code === 'catalogue-grade-missing' && !known.has(found)).map(({ found = '' }): CorrectableJob => {
    const [code = '', ...name] = found.split(' ');
    return { key: numbered ? name.join(' ') : code, label: found, grade: '' };
  });
  return { headings: [...headings].slice(0, CHOICES).map(([text, answer]) => ({ text, ...(answer === undefined ? {} : { answer }) })), jobs: [...without, ...graded] };
}
