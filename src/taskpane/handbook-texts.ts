/** Every text of the pane about handbooks, by meaning; one file per language fills it in. */
import type { Answer, HandbookQuestion, ReadingQuality, ReadingSummary } from '../core';
import type { PartKind } from '../handbooks/look-at-job';
import type { HandbookNotice } from './state/handbook-state';
import type { HandbookPreview } from '../handbooks/preview-reading';

/** A count of the summary that is one of its functions. */
export type SummaryPart = Exclude<keyof ReadingSummary, 'leftOut' | 'usedLines' | 'leftoverLines' | 'quality'>;

export interface HandbookTexts {
  readonly choose: string;
  readonly sample: string;
  readonly drop: string;
  readonly inUse: string;
  readonly remove: string;
  /** Opens the block that is folded to a line once a handbook is chosen, and closes it. */
  readonly unfold: string;
  readonly fold: string;
  readonly recent: (count: number) => string;
  readonly clearRecent: string;
  readonly recentPromise: string;
  readonly reading: (done: number, total: number) => string;
  /** While a run is going on. */
  readonly locked: string;
  /** While another handbook is about to be used. */
  readonly changing: string;
  /** While corrections are being worked in. */
  readonly updating: string;
  readonly stop: string;
  readonly cancel: string;
  readonly use: string;
  readonly view: string;
  readonly close: string;
  readonly previewHeading: (preview: HandbookPreview) => string;
  readonly viewHeading: (name: string) => string;
  readonly summary: {
    readonly heading: string;
    readonly parts: Readonly<Record<SummaryPart, string>>;
    /** How many of all, as a cell of the table. */
    readonly share: (count: number, total: number) => string;
    readonly quality: Readonly<Record<ReadingQuality, string>>;
    readonly leftOut: (count: number) => string;
  };
  readonly change: {
    readonly heading: string;
    readonly part: (name: string, before: number, after: number) => string;
    readonly leftover: string;
    readonly none: string;
    readonly undo: string;
  };
  readonly questions: {
    readonly heading: (count: number) => string;
    readonly promise: string;
    readonly ask: (question: HandbookQuestion) => string;
    readonly samples: (samples: readonly string[]) => string;
    readonly answer: (text: string) => string;
    readonly apply: (text: string) => string;
  };
  readonly answers: {
    readonly groups: Readonly<Record<Answer['kind'], string>>;
    readonly name: (answer: Answer) => string;
    readonly none: string;
  };
  readonly browse: {
    readonly heading: (count: number) => string;
    readonly search: string;
    readonly family: string;
    readonly allFamilies: (count: number) => string;
    readonly familyOption: (name: string, count: number) => string;
    readonly found: (count: number) => string;
    readonly job: (code: string, name: string, grade: string) => string;
    readonly back: string;
    readonly facts: (family: string, grade: string) => string;
    readonly shared: (names: string) => string;
    readonly parts: Readonly<Record<PartKind, string>>;
    readonly source: (count: number) => string;
    readonly became: (field: string | undefined) => string;
    readonly line: string;
    readonly gone: string;
  };
  readonly understood: (preview: HandbookPreview) => string;
  readonly ladder: (ladder: readonly string[]) => string;
  readonly missing: (parts: readonly string[]) => string;
  readonly leftover: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly more: (count: number) => string;
  readonly place: (file: string | undefined, page: number | undefined, line?: number) => string;
  /** @param field As in `LineUse`. */
  readonly after: (field: string) => string;
  readonly corrections: {
    readonly heading: (count: number) => string;
    readonly promise: string;
    readonly adopt: (name: string, count: number) => string;
    readonly line: string;
    readonly means: string;
    readonly job: string;
    readonly jobGrade: (label: string, grade: string) => string;
    readonly grade: string;
    readonly apply: string;
    readonly ladder: string;
    readonly lower: (grade: string) => string;
    readonly higher: (grade: string) => string;
    readonly invert: string;
    readonly typed: string;
    readonly made: string;
    readonly answerMade: (words: string, answer: Answer) => string;
    readonly gradeMade: (job: string, grade: string) => string;
    readonly ladderMade: (ladder: readonly string[]) => string;
    readonly undo: (correction: string) => string;
    readonly save: string;
    readonly fileName: (handbook: string) => string;
  };
  readonly notice: (notice: HandbookNotice) => string;
}
