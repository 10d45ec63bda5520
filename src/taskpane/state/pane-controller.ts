/** What the pane can do: start, stop, and follow the selection; one run at a time, whoever asks. */
import type { JobField, ResultStyle, Strictness } from '../../core';
import type { FoundList, ReadAs } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { Preview, PreviewOptions } from '../../excel/preview-selection';
import { overridesFor, withColumn, withoutColumns, withRefused } from '../workbook-settings';
import type { WorkbookSettings } from '../workbook-settings';
import { gradeSelection } from './grade-selection';
import type { GradingTools } from './grade-selection';
import { isBusy, scopeOf, titleQuestion } from './pane-state';
import type { PaneEvent, PaneState, RowChoice, Screen } from './pane-state';
import type { SettingsKeeper } from './settings-keeper';
import type { Store } from './store';
import { viewSource } from './view-source';

/** @property preview As `previewSelection` of src/excel. */
export interface PaneTools extends Omit<GradingTools, 'catalogue' | 'decide' | 'readAs' | 'refused' | 'onRefused'> {
  readonly preview: (options: PreviewOptions) => Promise<Preview>;
  /** As `findLists` of src/excel. */
  readonly findLists: (readAs: ReadAs) => Promise<readonly FoundList[]>;
  readonly settings: SettingsKeeper;
  /** Tells the formulas of the workbook. */
  readonly useStrictness: (strictness: Strictness) => void;
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
  /** Makes rows of the question keep their earlier result, or not. */
  readonly refuse: (rows: readonly number[], refuse: boolean) => void;
  readonly chooseStyle: (style: ResultStyle) => void;
  /** For the whole workbook, which remembers it. */
  readonly chooseStrictness: (strictness: Strictness) => void;
  /** Answers the list without writing, to tell what each strictness would change. */
  readonly count: () => Promise<void>;
  /** Whether rows are done again whose result is what would be made now. */
  readonly force: (force: boolean) => void;
  /** Takes over what the workbook brought along. */
  readonly restore: () => Promise<void>;
  readonly chooseRows: (rows: RowChoice) => void;
  /** Takes the rows below an empty row along, or leaves them. */
  readonly takeBelow: (take: boolean) => void;
  /** Looks for the lists of the workbook. */
  readonly showLists: () => void;
  /** Says what a column of the list at the selection is; `undefined`: as it is recognised. The workbook remembers it. */
  readonly sayColumn: (header: string, use: JobField | 'ignore' | undefined) => void;
  /** Everything as it is recognised. */
  readonly resetColumns: () => void;
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
  let answer: ((left: ReadonlySet<number> | undefined) => void) | undefined;
  const { settings } = tools;
  const readAs: ReadAs = (place, table) => overridesFor(settings.current(), place, table);
  const grading: GradingTools = {
    ...tools, readAs,
    refused: () => new Set(settings.current().refused),
    onRefused: (refused) => { void settings.change((now) => withRefused(now, refused)); },
    catalogue: () => store.getState().catalogue,
    decide: (question) => new Promise((resolve) => {
      answer = resolve;
      store.dispatch({ kind: 'decision-asked', question });
    }),
  };
  const decide = (agreed: boolean): void => {
    const { activity } = store.getState();
    if (agreed && activity.kind === 'deciding') store.dispatch({ kind: 'progressed', step: 'writing', done: 0, total: activity.question.differences.total });
    answer?.(agreed && activity.kind === 'deciding' ? activity.refused : undefined);
    answer = undefined;
  };

  const look = async (): Promise<void> => {
    if (isBusy(store.getState())) return;
    latest += 1;
    const own = latest;
    const preview = await tools.preview({ takeBelow: store.getState().takeBelow, readAs });
    if (own === latest) store.dispatch({ kind: 'source-seen', source: viewSource(preview, readAs) });
  };
  const refresh = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), CALM);
  };
  const keep = async (next: (now: WorkbookSettings) => WorkbookSettings): Promise<void> => {
    const kept = settings.change(next);
    void look();
    store.dispatch({ kind: 'settings-kept', kept: await kept });
  };
  /** Changes what is said of the list that is shown; not while it is being read. */
  const map = (change: (now: WorkbookSettings, place: SourcePlace, headers: readonly string[]) => WorkbookSettings): void => {
    const { source } = store.getState();
    const { place } = source ?? {};
    if (place === undefined || isBusy(store.getState())) return;
    const candidates = titleQuestion(store.getState()).map(({ header }) => header);
    const headers = (source?.columns ?? []).map(({ header }) => header);
    void keep((now) => change(now, place, headers.length > 0 ? headers : candidates));
  };
  const run = async (countOnly: boolean): Promise<void> => {
    if (isBusy(store.getState())) return;
    running = new AbortController();
    const state = store.getState();
    await gradeSelection(grading, { scope: countOnly ? { kind: 'all' } : scopeOf(state), takeBelow: state.takeBelow, style: state.style, force: state.force, countOnly }, store.dispatch, running.signal);
    refresh();
  };
  return {
    start: () => run(false),
    count: () => run(true),
    async gradeRow(at, row) {
      const { takeBelow, style } = store.getState();
      let isWritten = false;
      // No run that the pane tells of: what it told of the last one stays.
      const hear = (event: PaneEvent): void => {
        if (event.kind === 'ended') isWritten = event.ending.kind === 'written' && event.ending.wrong.length === 0;
      };
      const wish = { scope: { kind: 'rows', first: row, last: row }, takeBelow, style, at, force: true, countOnly: false } as const;
      await gradeSelection({ ...grading, decide: () => Promise.resolve(new Set()) }, wish, hear, new AbortController().signal);
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
    refuse(rows, refuse) { store.dispatch({ kind: 'rows-refused', rows, refuse }); },
    force(force) { store.dispatch({ kind: 'force-chosen', force }); },
    chooseStrictness(strictness) {
      if (isBusy(store.getState())) return;
      store.dispatch({ kind: 'style-chosen', style: { ...store.getState().style, strictness } });
      tools.useStrictness(strictness);
      void keep((now) => ({ ...now, strictness }));
    },
    async restore() {
      await settings.restore();
      const { strictness } = settings.current();
      store.dispatch({ kind: 'style-chosen', style: { ...store.getState().style, strictness } });
      if (strictness !== 'normal') tools.useStrictness(strictness);
    },
    chooseStyle(style) {
      store.dispatch({ kind: 'style-chosen', style });
      tools.rememberStyle(store.getState().style);
    },
    chooseRows(rows) { store.dispatch({ kind: 'rows-chosen', rows }); },
    takeBelow(take) {
      store.dispatch({ kind: 'below-chosen', take });
      refresh();
    },
    showLists() {
      void tools.findLists(readAs).then((lists) => { store.dispatch({ kind: 'lists-found', lists }); });
    },
    sayColumn(header, use) { map((now, place, headers) => withColumn(now, place, headers, header, use)); },
    resetColumns() { map((now, place, headers) => withoutColumns(now, place, headers)); },
    goTo(list) { tools.goTo(list).then(refresh, refresh); },
    refresh,
  };
}
