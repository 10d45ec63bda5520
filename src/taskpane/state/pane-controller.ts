/** What the pane can do: start, stop, and follow the selection; one run at a time, whoever asks. */
import type { ResultStyle } from '../../core';
import type { LocateOptions, SourcePlace } from '../../excel/locate-source';
import type { Preview } from '../../excel/preview-selection';
import { gradeSelection } from './grade-selection';
import type { GradingTools } from './grade-selection';
import { isBusy, scopeOf } from './pane-state';
import type { PaneEvent, PaneState, RowChoice, Screen } from './pane-state';
import type { Store } from './store';
import { viewSource } from './view-source';

/** @property preview As `previewSelection` of src/excel. */
export interface PaneTools extends Omit<GradingTools, 'catalogue' | 'decide'> {
  readonly preview: (options: LocateOptions) => Promise<Preview>;
  /** As `goToList` of src/excel. */
  readonly goTo: (list: SourcePlace) => Promise<void>;
  /** Keeps the way in which results are told for the next time. */
  readonly rememberStyle: (style: ResultStyle) => void;
}

export interface PaneController {
  /** Does nothing while a run lasts. Resolves when the run has ended. */
  readonly start: () => Promise<void>;
  /** Grades one row of a list anew, without asking. @param row As the user sees it. @returns Whether its result stands there. */
  readonly gradeRow: (at: SourcePlace, row: number) => Promise<boolean>;
  /** While the user is asked to decide, this means no. */
  readonly stop: () => void;
  /** Answers what the run asked; does nothing when it asked nothing. */
  readonly decide: (agreed: boolean) => void;
  readonly showScreen: (screen: Screen) => void;
  readonly chooseStyle: (style: ResultStyle) => void;
  readonly chooseRows: (rows: RowChoice) => void;
  /** Takes the rows below an empty row along, or leaves them. */
  readonly takeBelow: (take: boolean) => void;
  /** Brings the user to a list that was offered. */
  readonly goTo: (list: SourcePlace) => void;
  /** Looks at the selection, soon: many calls in a row become one look. */
  readonly refresh: () => void;
}

/** The wait before a look, in milliseconds: walking through cells with the arrow keys should not ask Excel at every step. */
const CALM = 150;

export function createPaneController(store: Store<PaneState, PaneEvent>, tools: PaneTools): PaneController {
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let answer: ((agreed: boolean) => void) | undefined;
  const grading: GradingTools = {
    ...tools,
    catalogue: () => store.getState().catalogue,
    decide: (question) => new Promise((resolve) => {
      answer = resolve;
      store.dispatch({ kind: 'decision-asked', question });
    }),
  };
  const decide = (agreed: boolean): void => {
    const { activity } = store.getState();
    if (agreed && activity.kind === 'deciding') store.dispatch({ kind: 'progressed', step: 'writing', done: 0, total: activity.question.differences.total });
    answer?.(agreed);
    answer = undefined;
  };

  const look = async (): Promise<void> => {
    if (isBusy(store.getState())) return;
    latest += 1;
    const own = latest;
    const preview = await tools.preview({ takeBelow: store.getState().takeBelow });
    if (own === latest) store.dispatch({ kind: 'source-seen', source: viewSource(preview) });
  };
  const refresh = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), CALM);
  };
  return {
    async start() {
      if (isBusy(store.getState())) return;
      running = new AbortController();
      const state = store.getState();
      await gradeSelection(grading, { scope: scopeOf(state), takeBelow: state.takeBelow, style: state.style }, store.dispatch, running.signal);
      refresh();
    },
    async gradeRow(at, row) {
      const { takeBelow, style } = store.getState();
      let isWritten = false;
      // No run that the pane tells of: what it told of the last one stays.
      const hear = (event: PaneEvent): void => {
        if (event.kind === 'ended') isWritten = event.ending.kind === 'written' && event.ending.wrong.length === 0;
      };
      await gradeSelection({ ...grading, decide: () => Promise.resolve(true) }, { scope: { kind: 'rows', first: row, last: row }, takeBelow, style, at }, hear, new AbortController().signal);
      refresh();
      return isWritten;
    },
    stop() {
      store.dispatch({ kind: 'stop-asked' });
      running?.abort();
      decide(false);
    },
    decide,
    showScreen(screen) { store.dispatch({ kind: 'screen-chosen', screen }); },
    chooseStyle(style) {
      store.dispatch({ kind: 'style-chosen', style });
      tools.rememberStyle(store.getState().style);
    },
    chooseRows(rows) { store.dispatch({ kind: 'rows-chosen', rows }); },
    takeBelow(take) {
      store.dispatch({ kind: 'below-chosen', take });
      refresh();
    },
    goTo(list) { tools.goTo(list).then(refresh, refresh); },
    refresh,
  };
}
