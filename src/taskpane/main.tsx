/** The page's entry: registers functions and ribbon button at once, and shows the pane when Office is ready. */
import { createRoot } from 'react-dom/client';
import catalogueText from '../../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt';
import type { Catalogue } from '../core';
import { loadBuiltInCatalogue } from '../engine/built-in-catalogue';
import { createLoadedCatalogue } from '../engine/loaded-catalogue';
import { startClassifiers } from '../engine/start-classifiers';
import { associateCommand, isOfficeLoaded, readPaneColour, showPane, waitForOffice } from '../excel/office-host';
import { goToList } from '../excel/find-lists';
import { previewSelection } from '../excel/preview-selection';
import { recalculateFunctions } from '../excel/recalculate-functions';
import { transformSelection } from '../excel/transform-selection';
import { watchSelection } from '../excel/watch-selection';
import { readParts, replaceParts } from '../excel/workbook-parts';
import { associateFunctions } from '../functions/associate';
import { OutsideExcel } from './components/outside-excel';
import { Pane } from './components/pane';
import { createHandbookController } from './state/handbook-controller';
import { initialHandbookState, reduceHandbook } from './state/handbook-state';
import { createPaneController } from './state/pane-controller';
import { initialState, reducePane } from './state/pane-state';
import type { CatalogueView } from './state/pane-state';
import { createStore } from './state/store';
import { chooseLanguage, textsFor } from './choose-texts';
import { readPickedFiles } from './read-picked-files';
import { openRecentHandbooks } from './recent-handbooks';
import { readSampleHandbook } from './read-sample-handbook';

const root = createRoot(document.getElementById('pane') ?? document.body);
const { catalogue: builtIn } = loadBuiltInCatalogue(catalogueText);
const loaded = createLoadedCatalogue(builtIn);

const viewCatalogue = (catalogue: Catalogue): CatalogueView => ({ name: catalogue.name, version: catalogue.version, hash: catalogue.hash, jobCount: catalogue.referenceJobs.length, ladder: catalogue.ladder });

async function openPane(): Promise<() => Promise<void>> {
  const { inExcel, language: officeLanguage } = await waitForOffice();
  const language = chooseLanguage(officeLanguage);
  const texts = textsFor(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  if (!inExcel) {
    root.render(<OutsideExcel text={texts.outsideExcel} />);
    return () => Promise.resolve();
  }
  const pool = startClassifiers();
  pool.load(builtIn);
  const store = createStore(reducePane, initialState(viewCatalogue(builtIn)));
  const controller = createPaneController(store, {
    pool, language, transform: transformSelection, preview: previewSelection, goTo: goToList, now: () => performance.now(),
  });
  const handbookStore = createStore(reduceHandbook, initialHandbookState(builtIn));
  const handbook = createHandbookController(handbookStore, {
    loaded, builtIn, read: readPickedFiles, readSample: readSampleHandbook, readParts, replaceParts, recent: openRecentHandbooks(), recalculate: recalculateFunctions,
    apply(catalogue) {
      pool.load(catalogue);
      // What was asked was about the handbook of before.
      controller.decide(false);
      store.dispatch({ kind: 'catalogue-changed', catalogue: viewCatalogue(catalogue) });
    },
  });
  root.render(<Pane texts={texts} store={store} controller={controller} paneColour={readPaneColour} handbook={{ language, store: handbookStore, controller: handbook }} />);
  await handbook.restore();
  controller.refresh();
  window.addEventListener('focus', controller.refresh);
  await watchSelection(controller.refresh).catch(() => undefined);
  return controller.start;
}

if (isOfficeLoaded()) {
  associateFunctions(loaded.answerJob);
  const opened = openPane();
  associateCommand('classifyJobs', async () => {
    // Without a pane in sight the work still stands in the sheet.
    await showPane().catch(() => undefined);
    const start = await opened;
    await start();
  });
} else {
  root.render(<OutsideExcel text={textsFor('nl').officeMissing} />);
}
