/** The review with everything it needs of the workbook and the classifiers; its script is fetched when it is first opened. */
import type { ComponentType, ReactNode } from 'react';
import { momentOf, sheetCell } from '../../core';
import type { Language } from '../../core';
import { addSheet } from '../../excel/add-sheet';
import type { ClassifierPool } from '../../engine/classifier-pool';
import { changeRecords } from '../../excel/decision-records';
import type { ReadAs } from '../../excel/find-lists';
import { readList, selectedRowOf, selectRow } from '../../excel/read-list';
import type { SourcePlace } from '../../excel/locate-source';
import { readSheet } from '../../excel/read-sheet';
import { writeAnalystCells } from '../../excel/write-analyst-cells';
import { recallText, rememberText } from '../browser-store';
import type { ReviewGiven } from '../components/pane';
import type { Logbook } from '../log/logbook';
import type { HandbookController } from '../state/handbook-controller';
import type { PaneEvent, PaneState } from '../state/pane-state';
import { createStore } from '../state/store';
import type { Store } from '../state/store';
import type { Texts } from '../texts';
import { createReviewController } from './review-controller';
import type { ReviewController } from './review-controller';
import { ReviewScreen } from './review-screen';
import { initialReview, reduceReview } from './review-state';
import { REVIEW_EN } from './review-texts.en';
import { REVIEW_NL } from './review-texts.nl';

/** @property gradeRow As of `PaneController`. */
export interface ReviewHost {
  readonly texts: Texts;
  readonly language: Language;
  readonly pane: Store<PaneState, PaneEvent>;
  readonly gradeRow: (at: SourcePlace, row: number) => Promise<boolean>;
  readonly readAs: ReadAs;
  readonly teach: HandbookController['teach'];
  readonly pool: Pick<ClassifierPool, 'explain'>;
  readonly logbook: Pick<Logbook, 'decided'>;
}

export interface OpenedReview {
  readonly Screen: ComponentType<ReviewGiven>;
  readonly controller: ReviewController;
}

/** Under which the browser keeps who decides. */
const NAME_KEY = 'functie-indeling.besluit-door';

/** Widths of the columns of a sheet of questions, in points. */
const QUESTION_WIDTHS: readonly number[] = [40, 200, 420, 110, 160, 260, 60];

export function openReview({ texts, language, pane, gradeRow, pool, readAs, logbook, teach }: ReviewHost): OpenedReview {
  const words = language === 'nl' ? REVIEW_NL : REVIEW_EN;
  const store = createStore(reduceReview, initialReview(recallText(NAME_KEY) ?? ''));
  const controller = createReviewController(store, {
    read: (at) => readList({ takeBelow: pane.getState().takeBelow, ...(at === undefined ? {} : { at }) }),
    select: selectRow,
    selectedRow: selectedRowOf,
    explain(job, signal) {
      const { style, catalogue: { hash } } = pane.getState();
      return pool.explain(job, signal, hash, style);
    },
    addSheet: ({ rows }) => addSheet(words.managers.sheet, rows.map((row) => row.map(sheetCell)), QUESTION_WIDTHS),
    readQuestions: () => readSheet(words.managers.sheet),
    settings: pane.getState,
    readAs,
    write: (place, edits, together, ladder, overrides) => writeAnalystCells({ place, edits, together, ladder, language: pane.getState().style.language, reading: { overrides } }),
    changeRecords,
    gradeRow,
    teach,
    onDecided: (place, rows) => { void logbook.decided(place, rows); },
    rememberName: (by) => { rememberText(NAME_KEY, by); },
    now: () => momentOf(new Date()),
  });
  const Screen = ({ onGrade }: ReviewGiven): ReactNode => (
    <ReviewScreen texts={words} language={language} fields={texts.fields} obstacle={texts.obstacle} place={(list) => `${texts.place(list)} · ${list.sheetName}`} store={store} controller={controller} onGrade={onGrade} />
  );
  return { Screen, controller };
}
