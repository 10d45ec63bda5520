/** Every text of the pane, by meaning; one file per language fills it in. */
import type { JobField, KeptCell, ResultOrigin } from '../core';
import type { SourcePlace } from '../excel/locate-source';
import type { ObstacleText } from './obstacle-text';
import type { SetUpTexts } from './set-up-texts';
import type { Activity, CatalogueView, Ending, WrittenRows } from './state/pane-state';
import type { Obstacle } from './state/obstacle';

/** Of a screen whose script comes when it is opened. @property failed Where it does not come. @property again The button that asks once more. */
export interface LaterTexts {
  readonly loading: string;
  readonly failed: ObstacleText;
  readonly again: string;
}

export interface Texts {
  readonly title: string;
  readonly screens: { readonly label: string; readonly grading: string; readonly review: string; readonly check: string };
  readonly catalogueHeading: string;
  readonly catalogueFacts: (catalogue: CatalogueView) => string;
  readonly sourceHeading: string;
  readonly looking: string;
  readonly place: (place: SourcePlace) => string;
  readonly sheetAndRows: (place: SourcePlace, rowCount: number) => string;
  readonly columnsHeading: string;
  readonly fields: Readonly<Record<JobField, string>>;
  readonly personal: string;
  readonly unused: string;
  readonly own: string;
  readonly promise: string;
  /** The results at the selection were made with another handbook. */
  readonly otherHandbook: (origin: ResultOrigin, catalogue: CatalogueView) => ObstacleText;
  readonly start: string;
  /** The button, for some of the rows. */
  readonly startSome: (count: number) => string;
  readonly rows: {
    readonly heading: string;
    readonly all: (count: number) => string;
    readonly selected: (first: number, last: number) => string;
    readonly withoutResult: (count: number) => string;
  };
  /** Rows of the sheet, as the user counts them. */
  readonly below: (emptyRow: number, first: number, last: number) => string;
  readonly lists: { readonly heading: string; readonly list: (list: SourcePlace) => string };
  readonly again: string;
  /** The button, where the earlier results were made with another handbook. */
  readonly compare: string;
  readonly stop: string;
  /** The step in hand in a word or two, without counts: it is read aloud. */
  readonly step: (activity: Activity) => string;
  readonly number: (count: number) => string;
  readonly count: (done: number, total: number) => string;
  readonly obstacle: (obstacle: Obstacle) => ObstacleText;
  readonly resultHeading: string;
  readonly done: (ending: Extract<Ending, { readonly kind: 'written' }>) => string;
  readonly differences: {
    readonly show: string;
    readonly all: string;
    readonly option: (label: string, count: number) => string;
    /** @param before Empty where nothing stood. */
    readonly change: (before: string, after: string) => string;
    readonly row: (row: number) => string;
    readonly more: (count: number) => string;
    readonly warning: string;
    readonly leave: string;
  };
  readonly gone: (left: number, total: number) => ObstacleText;
  readonly declined: ObstacleText;
  readonly cancelled: string;
  /** What stands in the sheet after a run that did not reach its end. */
  readonly partly: (written: WrittenRows) => string;
  /** Rows without a result of their own. */
  readonly wrong: (rows: readonly number[]) => ObstacleText;
  readonly kept: {
    readonly heading: (count: number) => string;
    readonly cell: (cell: KeptCell, header: string) => string;
    readonly more: (count: number) => string;
  };
  readonly perOutcome: string;
  readonly perGrade: string;
  readonly noGrades: string;
  readonly decide: string;
  /** Claims that were left out of motivations. */
  readonly withdrawn: (count: number) => string;
  /** Fields that the list has no column for. */
  readonly missing: string;
  readonly style: { readonly heading: string; readonly motivation: string; readonly short: string; readonly full: string; readonly language: string; readonly dutch: string; readonly english: string };
  readonly setUp: SetUpTexts;
  readonly later: LaterTexts;
  readonly outsideExcel: ObstacleText;
  /** Microsoft's office.js could not be loaded. */
  readonly officeMissing: ObstacleText;
}
