/** The main action of the pane, over the fake Excel and the real classifier. */
import type { ClassifierPool } from '../../src/engine/classifier-pool';
import { findLists, goToList } from '../../src/excel/find-lists';
import { previewSelection } from '../../src/excel/preview-selection';
import { transformSelection } from '../../src/excel/transform-selection';
import { createPaneController } from '../../src/taskpane/state/pane-controller';
import type { PaneController } from '../../src/taskpane/state/pane-controller';
import { initialState, reducePane } from '../../src/taskpane/state/pane-state';
import type { PaneEvent, PaneState } from '../../src/taskpane/state/pane-state';
import { createStore } from '../../src/taskpane/state/store';
import type { Store } from '../../src/taskpane/state/store';
import { builtInClassifier } from '../engine/built-in-classifier';
import { FakeHost, installExcel } from '../excel/fake-excel';
import { FakeSheet, rect } from '../excel/fake-workbook';
import type { Value } from '../excel/fake-workbook';
import { localPool } from '../support/local-pool';
import { memorySettings } from '../support/memory-settings';

export const JOBS: Value[][] = [
  ['Functie', 'Werkzaamheden', 'Salaris'],
  ['Medewerker Verkoop Binnendienst', 'Klantvragen beantwoorden, offertes maken, orders verwerken', 2500],
  ['Lasser', 'Lassen van stalen frames volgens tekening', 2600],
];

export interface Bench {
  readonly host: FakeHost;
  readonly store: Store<PaneState, PaneEvent>;
  readonly controller: PaneController;
  /** In milliseconds. */
  readonly clock: { now: number };
}

export type Pool = Pick<ClassifierPool, 'run'>;


/** The pane of an earlier test may still look at the selection after its run; it finds nothing. */
let current: FakeHost;

export function setUp(rows: Value[][] = JOBS, pool: Pool = localPool()): Bench {
  const host = new FakeHost(new FakeSheet('Blad1', rows));
  host.selection = rect(0, 0, 1, 1);
  installExcel(host);
  current = host;
  const preview: typeof previewSelection = () => (host === current ? previewSelection() : new Promise(() => undefined));
  const store = createStore(reducePane, initialState({ name: 'Handboek', version: '1', hash: builtInClassifier().catalogue.hash, ladder: [], jobCount: 1 }));
  const clock = { now: 0 };
  // Classifying a slice takes a second and a half.
  store.subscribe(() => { if (store.getState().activity.kind === 'classifying') clock.now += 1_500; });
  const now = (): number => clock.now;
  return { host, store, clock, controller: createPaneController(store, { pool, transform: transformSelection, preview, goTo: goToList, findLists, settings: memorySettings(), useStrictness: () => undefined, rememberStyle: () => undefined, now, language: 'nl' }) };
}
