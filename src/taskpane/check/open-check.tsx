/** The check with everything it needs of the workbook; its script is fetched when it is first opened. */
import type { ComponentType, ReactNode } from 'react';
import { momentOf, RULES_VERSION } from '../../core';
import type { Language } from '../../core';
import { addReport } from '../../excel/add-report';
import type { ReadAs } from '../../excel/find-lists';
import { readList } from '../../excel/read-list';
import type { ReviewGiven } from '../components/pane';
import type { HandbookController } from '../state/handbook-controller';
import type { PaneEvent, PaneState } from '../state/pane-state';
import { createStore } from '../state/store';
import type { Store } from '../state/store';
import type { Texts } from '../texts';
import { createCheckController } from './check-controller';
import type { CheckController } from './check-controller';
import { CheckScreen } from './check-screen';
import type { CheckScreenProps } from './check-screen';
import { CHECK_CLOSED, reduceCheck } from './check-state';
import { CHECK_SCREEN_EN } from './check-texts.en';
import { CHECK_SCREEN_NL } from './check-texts.nl';

export interface CheckHost extends Pick<CheckScreenProps, 'onShow' | 'logbook'> {
  readonly texts: Texts;
  readonly language: Language;
  readonly pane: Store<PaneState, PaneEvent>;
  readonly readAs: ReadAs;
  readonly now: () => number;
  readonly handbook: Pick<HandbookController, 'report'>;
}

export interface OpenedCheck {
  readonly Screen: ComponentType<ReviewGiven>;
  readonly controller: CheckController;
}

export function openCheck({ texts, language, pane, readAs, onShow, logbook, now, handbook }: CheckHost): OpenedCheck {
  const store = createStore(reduceCheck, CHECK_CLOSED);
  const controller = createCheckController(store, {
    read: (at) => readList({ takeBelow: pane.getState().takeBelow, ...(at === undefined ? {} : { at }) }),
    readAs, settings: pane.getState, now,
    async report(list, rows) {
      const { style: { language: told, strictness = 'normal' } } = pane.getState();
      await addReport(await handbook.report(rows, { list: `${texts.place(list)} · ${list.sheetName}`, on: momentOf(new Date()), strictness: texts.setUp.strictness.name[strictness], rules: RULES_VERSION, language: told }));
    },
  });
  const words = language === 'nl' ? CHECK_SCREEN_NL : CHECK_SCREEN_EN;
  const Screen = ({ onGrade }: ReviewGiven): ReactNode => (
    <CheckScreen texts={words} obstacle={texts.obstacle} place={(list) => `${texts.place(list)} · ${list.sheetName}`} store={store} controller={controller} logbook={logbook} onGrade={onGrade} onShow={onShow} />
  );
  return { Screen, controller };
}
