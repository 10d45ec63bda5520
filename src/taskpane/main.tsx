/** The page's entry: registers functions and ribbon button at once, and shows the pane when Office is ready. */
import { createRoot } from 'react-dom/client';
import catalogueText from '../../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt';
import { createClassifier } from '../core';
import { createAnswerCache } from '../engine/answer-cache';
import type { AnswerJob } from '../engine/answer-cache';
import { BUILT_IN_ORIGIN, loadBuiltInCatalogue } from '../engine/built-in-catalogue';
import { startClassifierWorker } from '../engine/start-classifier-worker';
import { associateCommand, isOfficeLoaded, readPaneColour, showPane, waitForOffice } from '../excel/office-host';
import { previewSelection } from '../excel/preview-selection';
import { transformSelection } from '../excel/transform-selection';
import { watchSelection } from '../excel/watch-selection';
import { associateFunctions } from '../functions/associate';
import { OutsideExcel } from './components/outside-excel';
import { Pane } from './components/pane';
import { createPaneController } from './state/pane-controller';
import { initialState, reducePane } from './state/pane-state';
import { createStore } from './state/store';
import { chooseLanguage, textsFor } from './choose-texts';

const root = createRoot(document.getElementById('pane') ?? document.body);
const { catalogue } = loadBuiltInCatalogue(catalogueText);

let answerJob: AnswerJob | undefined;
function answerOnce(): AnswerJob {
  answerJob ??= createAnswerCache(createClassifier(catalogue));
  return answerJob;
}

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
  const client = startClassifierWorker();
  // A worker that cannot start answers every table with its failure; see the client.
  client.load(catalogueText, BUILT_IN_ORIGIN).catch(() => undefined);
  const store = createStore(reducePane, initialState({ ...catalogue, jobCount: catalogue.referenceJobs.length }));
  const controller = createPaneController(store, {
    client, language, transform: transformSelection, preview: previewSelection, now: () => performance.now(),
  });
  root.render(<Pane texts={texts} store={store} controller={controller} paneColour={readPaneColour} />);
  controller.refresh();
  window.addEventListener('focus', controller.refresh);
  await watchSelection(controller.refresh).catch(() => undefined);
  return controller.start;
}

if (isOfficeLoaded()) {
  associateFunctions(answerOnce);
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
