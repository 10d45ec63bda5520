/** The whole pane: what came out, what will be read, and the button that stays in sight. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { PaneController } from '../state/pane-controller';
import type { PaneEvent, PaneState } from '../state/pane-state';
import { isBusy, locksHandbook, otherOrigin, titleQuestion } from '../state/pane-state';
import type { Store } from '../state/store';
import type { Texts } from '../texts';
import { ActionBar } from './action-bar';
import { CatalogueSection } from './catalogue-section';
import { DifferencesSection } from './differences-section';
import { EndingSection } from './ending-section';
import type { CountedRows } from './ending-section';
import { LoadedLater } from './loaded-later';
import type { LaterScreen } from './loaded-later';
import { FirstRun } from './first-run';
import { HandbookSection } from './handbook-section';
import type { HandbookProps } from './handbook-section';
import { ScreenTabs } from './screen-tabs';
import { SourceSection } from './source-section';
import { StrictnessSection } from './strictness-section';
import { StyleSection } from './style-section';
import { TitleQuestion } from './title-question';
import { Unseen } from './unseen';
import { useTheme } from './use-theme';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: '280px', boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground1 },
  content: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
});

/** What the screens about rows are drawn with. @property onGrade Brings the user to the screen where lists are graded. */
export interface ReviewGiven {
  readonly onGrade: () => void;
}

export interface PaneProps {
  readonly texts: Texts;
  readonly store: Store<PaneState, PaneEvent>;
  readonly controller: PaneController;
  readonly paneColour: () => string | undefined;
  /** Going through rows one by one; absent where there is nothing to go through. */
  readonly review?: LaterScreen<ReviewGiven>;
  /** What does not fit together in a list; absent where that cannot be looked at. */
  readonly check?: LaterScreen<ReviewGiven>;
  /** Choosing another handbook; absent where only the built-in one can be used. */
  readonly handbook?: Omit<HandbookProps, 'locked'>;
  /** Hash of the handbook that comes with the software. */
  readonly builtInHash?: string;
  /** Brings the user to the rows that a count is about. */
  readonly onShow?: (shown: CountedRows) => void;
  /** Makes a sheet with the sample and takes its handbook; absent where there is none. */
  readonly onSample?: () => Promise<void>;
}

/** What came out, what will be read, and how. */
function GradingScreen({ texts, state, controller, handbook, builtInHash, onSample, onShow }: PaneProps & { readonly state: PaneState }): ReactNode {
  const { activity } = state;
  const origin = otherOrigin(state);
  const question = isBusy(state) ? [] : titleQuestion(state);
  return (
    <>
      {question.length === 0 ? null : <TitleQuestion texts={texts.setUp.title} candidates={question} onAnswer={(header) => { controller.sayColumn(header, 'title'); }} />}
      {onSample === undefined ? null : <FirstRun texts={texts} state={state} ownHandbook={builtInHash !== state.catalogue.hash} onSample={onSample} />}
      {state.ending === undefined || isBusy(state) ? null : <EndingSection texts={texts} ending={state.ending} {...(onShow === undefined ? {} : { onShow })} />}
      {activity.kind === 'deciding' ? <DifferencesSection texts={texts} question={activity.question} refused={activity.refused} onRefuse={controller.refuse} /> : null}
      <CatalogueSection texts={texts} catalogue={state.catalogue} isBuiltIn={builtInHash === state.catalogue.hash} />
      {handbook === undefined ? null : <HandbookSection {...handbook} locked={locksHandbook(state)} />}
      <SourceSection texts={texts} state={state} warning={origin === undefined ? undefined : texts.otherHandbook(origin, state.catalogue)} actions={controller} />
      <StrictnessSection texts={texts.setUp.strictness} strictness={state.style.strictness ?? 'normal'} counts={state.counts} countable={state.source?.kind === 'recognised'} locked={isBusy(state)} onChoose={controller.chooseStrictness} onCount={() => void controller.count()} />
      <StyleSection texts={texts} style={state.style} locked={isBusy(state)} onChoose={controller.chooseStyle} />
    </>
  );
}

export function Pane(props: PaneProps): ReactNode {
  const { texts, store, controller, paneColour, review, check } = props;
  const styles = useStyles();
  const theme = useTheme(paneColour);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const rows = { grading: undefined, review, check }[state.screen];
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      {review === undefined ? null : <ScreenTabs texts={texts.screens} screen={state.screen} onShow={controller.showScreen} />}
      {/* Focusable, so that a keyboard can scroll it. */}
      <main className={styles.content} aria-label={texts.title} tabIndex={0}>
        <Unseen role="heading">{texts.title}</Unseen>
        {rows !== undefined ? <LoadedLater key={state.screen} texts={texts.later} screen={rows} given={{ onGrade: () => { controller.showScreen('grading'); } }} /> : <GradingScreen {...props} state={state} />}
      </main>
      {rows !== undefined && !isBusy(state) ? null : <ActionBar texts={texts} state={state} onStart={() => void controller.start()} onStop={controller.stop} onDecide={controller.decide} />}
    </FluentProvider>
  );
}
