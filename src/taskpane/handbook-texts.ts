/** Every text of the pane about handbooks, by meaning; one file per language fills it in. */
import type { SectionMeaning } from '../core';
import type { HandbookNotice } from './state/handbook-state';
import type { HandbookPreview } from '../handbooks/preview-reading';

export interface HandbookTexts {
  readonly choose: string;
  readonly sample: string;
  readonly drop: string;
  readonly inUse: string;
  readonly remove: string;
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
  readonly previewHeading: (preview: HandbookPreview) => string;
  readonly understood: (preview: HandbookPreview) => string;
  readonly ladder: (ladder: readonly string[]) => string;
  readonly functions: (count: number) => string;
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
    readonly meanings: Readonly<Record<SectionMeaning, string>>;
    readonly job: string;
    readonly jobGrade: (label: string, grade: string) => string;
    readonly grade: string;
    readonly apply: string;
    readonly ladder: string;
    readonly lower: (grade: string) => string;
    readonly higher: (grade: string) => string;
    readonly invert: string;
    readonly made: string;
    readonly sectionMade: (heading: string, meaning: SectionMeaning) => string;
    readonly gradeMade: (job: string, grade: string) => string;
    readonly ladderMade: (ladder: readonly string[]) => string;
    readonly undo: (correction: string) => string;
    readonly save: string;
    readonly fileName: (handbook: string) => string;
  };
  readonly notice: (notice: HandbookNotice) => string;
}
