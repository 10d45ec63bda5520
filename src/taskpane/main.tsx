/** The page's entry: registers functions and ribbon button at once, and shows the pane when Office is ready. */
import { createRoot } from 'react-dom/client';
import catalogueText from '../../assets/catalogue/ingebouwd.txt';
import type { ClassifierPool } from '../engine/classifier-pool';
import { createFormulaDesk } from '../engine/formula-desk';
import type { FormulaDesk, FormulaStyle } from '../engine/formula-desk';
import { keepHandbook, readKept } from '../engine/kept-handbook';
import { startClassifiers } from '../engine/start-classifiers';
import { addSheet } from '../excel/add-sheet';
import { appendLog } from '../excel/append-log';
import { associateCommand, isOfficeLoaded, readPaneColour, showPane, showsCards, startWithWorkbook, waitForOffice } from '../excel/office-host';
import { findLists, goToList } from '../excel/find-lists';
import { HeaderFinder, readAddress } from '../excel/header-of';
import { previewSelection } from '../excel/preview-selection';
import { recalculateFunctions } from '../excel/recalculate-functions';
import { transformSelection } from '../excel/transform-selection';
import { watchSelection } from '../excel/watch-selection';
import { readParts, replaceParts } from '../excel/workbook-parts';
import { associateFunctions } from '../functions/associate';
import { startHandbookThread } from '../handbooks/start-handbook-thread';
import type { CountedRows } from './components/ending-section';
import { laterScreen } from './components/loaded-later';
import { OutsideExcel } from './components/outside-excel';
import { Pane } from './components/pane';
import { createHandbookController } from './state/handbook-controller';
import { initialHandbookState, reduceHandbook } from './state/handbook-state';
import type { CheckController } from './check/check-controller';
import type { ReviewController, RowAct } from './review/review-controller';
import { createLogbook } from './log/logbook';
import { momentOf } from '../core';
import { createPaneController } from './state/pane-controller';
import { initialState, isBusy, locksHandbook, reducePane } from './state/pane-state';
import { createSettingsKeeper } from './state/settings-keeper';
import { createStore } from './state/store';
import { askThread } from './state/workbook-shelf';
import { chooseLanguage, textsFor } from './choose-texts';
import { recallStyle, rememberStyle } from './remember-style';
import { overridesFor } from './workbook-settings';
import { openRecentHandbooks } from './recent-handbooks';
import { ROW_ACTIONS } from './row-actions';

const root = createRoot(document.getElementById('pane') ?? document.body);
// Read when it was made: the page needs no reader of handbooks to start.
const builtIn = keepHandbook(readKept({ text: catalogueText }));
const settings = createSettingsKeeper({ readParts, replaceParts });
/** Longest that formulas wait for what the workbook brings along, in milliseconds: a request of ours may wait for a user who is typing in a cell. */
const WORKBOOK_PATIENCE = 5_000;

/** What the ribbon, the context menu and the keyboard can ask of the pane. */
interface OpenedPane {
  readonly start: () => Promise<void>;
  readonly actOnRow: (act: RowAct) => Promise<void>;
}

/** @property restored Called when the handbook and the settings of the workbook hold. */
interface PaneTools {
  readonly pool: ClassifierPool;
  readonly desk: FormulaDesk;
  readonly restored: () => void;
}

async function openPane({ pool, desk, restored }: PaneTools): Promise<OpenedPane> {
  const { inExcel, language: officeLanguage } = await waitForOffice();
  const language = chooseLanguage(officeLanguage);
  const texts = textsFor(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  if (!inExcel) {
    root.render(<OutsideExcel text={texts.outsideExcel} />);
    return { start: () => Promise.resolve(), actOnRow: () => Promise.resolve() };
  }
  const style = recallStyle(language);
  const answerIn = (change: Partial<FormulaStyle>): void => {
    if (desk.useStyle(change)) void recalculateFunctions();
  };
  answerIn({ language: style.language });
  const store = createStore(reducePane, initialState(builtIn.facts, style));
  const controller = createPaneController(store, {
    pool, language, settings, findLists,
    useStrictness: (strictness) => { answerIn({ strictness }); },
    rememberStyle(chosen) {
      rememberStyle(chosen);
      answerIn({ language: chosen.language });
    },
    transform: (work) => transformSelection({ ...work, colour: true }), preview: previewSelection, goTo: goToList, now: () => performance.now(),
  });
  const logbook = createLogbook({ settings, pane: store.getState, append: appendLog, now: () => momentOf(new Date()) });
  let opened: ReviewController | undefined;
  const review = laterScreen(async () => {
    const { openReview } = await import(/* webpackChunkName: "review" */ './review/open-review');
    const { Screen, controller: reviewing } = openReview({ texts, language, pane: store, gradeRow: controller.gradeRow, pool, logbook, teach: (decided) => handbook.teach(decided), readAs: (place, table) => overridesFor(settings.current(), place, table) });
    opened = reviewing;
    return Screen;
  });
  let checked: CheckController | undefined;
  const check = laterScreen(async () => {
    const { openCheck } = await import(/* webpackChunkName: "check" */ './check/open-check');
    const { Screen, controller: checking } = openCheck({
      texts, language, pane: store, logbook, handbook: { report: (rows, facts) => handbook.report(rows, facts) }, readAs: (place, table) => overridesFor(settings.current(), place, table), now: () => performance.now(),
      onShow(place, rows, row) {
        controller.showScreen('review');
        void review.load().then(() => opened?.openRows(place, rows, row));
      },
    });
    checked = checking;
    return Screen;
  });
  const handbookStore = createStore(reduceHandbook, initialHandbookState(builtIn));
  const handbook = createHandbookController(handbookStore, {
    loaded: desk, builtIn, openThread: startHandbookThread, readParts, replaceParts, recalculate: recalculateFunctions,
    recent: openRecentHandbooks((text, corrections) => askThread(startHandbookThread, (thread) => thread.open(text, corrections))),
    isLocked: () => locksHandbook(store.getState()),
    // What was asked was about the handbook of before.
    onChange: () => { controller.decide(false); },
    apply(chosen) {
      pool.load(chosen);
      store.dispatch({ kind: 'catalogue-changed', catalogue: chosen.facts });
      opened?.forget();
      checked?.forget();
    },
  });
  /** A handbook that was asked for before counts in this run. */
  const start = async (): Promise<void> => {
    if (!isBusy(store.getState())) await handbook.settled();
    await controller.start();
    const { ending } = store.getState();
    if (ending?.kind !== 'written') return;
    await logbook.ran(ending);
    await startWithWorkbook();
  };
  /** A new sheet with the made-up list, graded with its own handbook. */
  const loadSample = async (): Promise<void> => {
    const { SAMPLE_LIST, SAMPLE_WIDTHS } = await import(/* webpackChunkName: "sample-list" */ './sample-list');
    await addSheet(texts.setUp.first.sheet, SAMPLE_LIST, SAMPLE_WIDTHS);
    await handbook.chooseSample();
    await handbook.use();
    controller.refresh();
  };
  const showRows = (shown: CountedRows): void => {
    controller.showScreen('review');
    void review.load().then(() => { opened?.open(shown.kind === 'outcome' ? shown.outcome : `grade ${shown.grade}`); });
  };
  root.render(<Pane texts={texts} onShow={showRows} builtInHash={builtIn.facts.hash} onSample={loadSample} store={store} controller={{ ...controller, start }} paneColour={readPaneColour} review={review} check={check} handbook={{ language, store: handbookStore, controller: handbook }} />);
  await Promise.all([handbook.restore(), controller.restore()]);
  restored();
  controller.refresh();
  window.addEventListener('focus', controller.refresh);
  await watchSelection((change) => {
    controller.refresh();
    opened?.follow(change);
    checked?.follow(change);
  }).catch(() => undefined);
  const actOnRow = async (act: RowAct): Promise<void> => {
    controller.showScreen('review');
    await review.load();
    await opened?.act(act);
  };
  return { start, actOnRow };
}

if (isOfficeLoaded()) {
  const pool = startClassifiers();
  pool.load(builtIn);
  const desk = createFormulaDesk(pool, builtIn);
  let restored = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    restored = resolve;
    setTimeout(resolve, WORKBOOK_PATIENCE);
  });
  const opened = openPane({ pool, desk, restored });
  const headers = new HeaderFinder();
  associateFunctions({
    desk, ready, showsCards,
    headerOf: (address) => headers.find(address),
    overridesFor(header, address) {
      const sheetName = address === undefined ? undefined : readAddress(address)?.sheetName;
      return sheetName === undefined ? {} : overridesFor(settings.current(), { sheetName }, { rows: header });
    },
  });
  associateCommand('classifyJobs', async () => {
    // Without a pane in sight the work still stands in the sheet.
    await showPane().catch(() => undefined);
    const { start } = await opened;
    await start();
  });
  for (const { id, act } of ROW_ACTIONS) {
    associateCommand(id, async () => {
      await showPane().catch(() => undefined);
      const { actOnRow } = await opened;
      await actOnRow(act);
    });
  }
} else {
  root.render(<OutsideExcel text={textsFor('nl').officeMissing} />);
}
