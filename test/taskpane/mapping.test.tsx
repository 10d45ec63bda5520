/** @jest-environment ./test/support/browser-environment.cjs */
/** What the analyst says of columns: remembered by header in the workbook, used by looking and by running, and never for persons without a warning. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { findLists, goToList } from '../../src/excel/find-lists';
import { previewSelection } from '../../src/excel/preview-selection';
import { transformSelection } from '../../src/excel/transform-selection';
import { Pane } from '../../src/taskpane/components/pane';
import { createPaneController } from '../../src/taskpane/state/pane-controller';
import type { PaneController } from '../../src/taskpane/state/pane-controller';
import { initialState, reducePane } from '../../src/taskpane/state/pane-state';
import type { PaneEvent, PaneState } from '../../src/taskpane/state/pane-state';
import type { SettingsKeeper } from '../../src/taskpane/state/settings-keeper';
import { createStore } from '../../src/taskpane/state/store';
import type { Store } from '../../src/taskpane/state/store';
import { textsFor } from '../../src/taskpane/choose-texts';
import { NO_SETTINGS, overridesFor, packSettings, unpackSettings, withColumn, withoutColumns } from '../../src/taskpane/workbook-settings';
import { builtInClassifier } from '../engine/built-in-classifier';
import { FakeHost, installExcel } from '../excel/fake-excel';
import { FakeSheet, rect } from '../excel/fake-workbook';
import type { Value } from '../excel/fake-workbook';
import { localPool } from '../support/local-pool';
import { memorySettings } from '../support/memory-settings';

// On a busy machine a look at the selection takes seconds.
jest.setTimeout(60_000);
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });

const LIST = { sheetName: 'Blad1' };
const HEADERS = ['Wat', 'Werkzaamheden', 'Naam'];
const JOBS: Value[][] = [
  HEADERS,
  ['Medewerker Verkoop Binnendienst', 'Klantvragen beantwoorden, offertes maken, orders verwerken', 'Jansen, Piet'],
  ['Lasser', 'Lassen van stalen frames volgens tekening', 'Bakker, Els'],
];

describe('what is said of columns', () => {
  const said = withColumn(NO_SETTINGS, LIST, HEADERS, 'Wat', 'title');

  it('holds by header wherever the column stands, and is gone with the column', () => {
    expect(overridesFor(said, LIST, { rows: [['Naam', 'werkzaamheden', ' wat ']] })).toEqual({ Wat: 'title' });
    expect(overridesFor(said, LIST, { rows: [['Naam', 'Werkzaamheden', 'Functie']] })).toEqual({});
  });

  it('holds for the list of which it was said: by the name of a table, else by sheet and headers', () => {
    expect(overridesFor(said, { sheetName: 'Blad2' }, { rows: [HEADERS] })).toEqual({});
    expect(overridesFor(said, LIST, { rows: [['Wat', 'Kleur', 'Vorm', 'Maat']] })).toEqual({});
    const named = withColumn(NO_SETTINGS, { sheetName: 'Blad1', tableName: 'Functies' }, HEADERS, 'Wat', 'title');
    expect(overridesFor(named, { sheetName: 'Anders', tableName: 'Functies' }, { rows: [['Wat', 'Kleur']] })).toEqual({ Wat: 'title' });
  });

  it('is replaced by what is said later, and taken back', () => {
    const later = withColumn(withColumn(said, LIST, HEADERS, 'Wat', 'code'), LIST, HEADERS, 'Naam', 'ignore');
    expect(overridesFor(later, LIST, { rows: [HEADERS] })).toEqual({ Wat: 'code', Naam: 'ignore' });
    expect(withColumn(said, LIST, HEADERS, 'Wat', undefined).mappings).toEqual([]);
    expect(withoutColumns(later, LIST, HEADERS).mappings).toEqual([]);
  });

  it('comes back from the workbook as it was, and what is not ours counts as nothing', () => {
    expect(unpackSettings([packSettings(said)])).toEqual(said);
    for (const strange of ['', '<a/>', '<instellingen>e30=</instellingen>', '<instellingen>W10=</instellingen>', packSettings({ ...said, mappings: [{ ...LIST, headers: [], overrides: { Wat: 'salaris' as 'title' } }] })]) {
      expect(unpackSettings([strange])).toEqual(NO_SETTINGS);
    }
  });
});

let root: Root | undefined;
let store: Store<PaneState, PaneEvent>;
let controller: PaneController;
const says = (): string => document.body.textContent;
/** Waits until the pane says something, or fails with what it says. */
async function waitFor(text: string): Promise<void> {
  for (const end = Date.now() + 10_000; !says().includes(text) && Date.now() < end;) await act(() => new Promise<void>((resolve) => { setTimeout(resolve, 20); }));
  expect(says()).toContain(text);
}

async function open(rows: Value[][], settings: SettingsKeeper = memorySettings()): Promise<FakeHost> {
  const host = new FakeHost(new FakeSheet('Blad1', rows));
  host.selection = rect(0, 0, 1, 1);
  installExcel(host);
  const { catalogue } = builtInClassifier();
  store = createStore(reducePane, initialState({ name: 'Handboek', version: '1', hash: catalogue.hash, ladder: [], jobCount: 1 }));
  controller = createPaneController(store, { pool: localPool(), transform: transformSelection, preview: previewSelection, goTo: goToList, findLists, settings, useStrictness: () => undefined, rememberStyle: () => undefined, now: () => 0, language: 'nl' });
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane') ?? document.body);
  act(() => { root?.render(<Pane texts={textsFor('nl')} store={store} controller={controller} paneColour={() => '#ffffff'} />); });
  controller.refresh();
  await waitFor('Bereik A1');
  return host;
}
afterEach(() => {
  act(() => { root?.unmount(); });
  root = undefined;
});
const press = async (name: string): Promise<void> => {
  await waitFor(name);
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(`no button "${name}" in: ${says()}`);
  act(() => { button.click(); });
};
const control = (header: string): HTMLSelectElement => {
  const found = document.querySelector<HTMLSelectElement>(`select[aria-label='Wat staat er in kolom "${header}"?']`);
  if (found === null) throw new Error(`no control for ${header}`);
  return found;
};
async function choose(header: string, value: string): Promise<void> {
  await waitFor('Wat u kiest blijft');
  const select = control(header);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a list without a known title column', () => {
  it('is a question with the columns and their values; the answer is kept and counts in the run', async () => {
    const settings = memorySettings();
    const host = await open(JOBS, settings);
    expect(says()).toContain('Welke kolom bevat de functienaam?');
    expect(says()).toContain('Watzoals "Medewerker Verkoop Binnendienst", "Lasser"');
    expect(says()).not.toContain('Jansen');
    await press('Gebruik deze kolom');
    await waitFor('FunctienaamWat');
    expect(document.activeElement?.textContent).toContain('Bereik A1:C3');
    await act(() => controller.start());
    expect(String(host.sheet.read(1, 4))).toContain('Medewerker Verkoop Binnendienst');
    expect(unpackSettings(settings.parts()).mappings).toMatchObject([{ sheetName: 'Blad1', overrides: { Wat: 'title' } }]);
  });

  it('is a question as well where no header is known at all', async () => {
    await open([['Wat', 'Kleur'], ['Lasser', 'rood'], ['Inkoper', 'blauw'], ['Magazijnmedewerker', 'groen']]);
    await press('Gebruik deze kolom');
    await waitFor('FunctienaamWat');
  });
});

describe('the columns of a list', () => {
  it('can each be said to be something, with samples; what is recognised is filled in', async () => {
    const settings = memorySettings();
    await open([['Functie', 'Doen', 'Naam'], ...JOBS.slice(1)], settings);
    await press('Kolommen aanwijzen');
    await waitFor('Wat u kiest blijft');
    expect([...control('Functie').options][0]?.textContent).toBe('Functienaam (herkend)');
    expect(says()).toContain('Zoals "Medewerker Verkoop Binnendienst", "Lasser"');
    await choose('Doen', 'tasks');
    await waitFor('WerkzaamhedenDoen');
    await choose('Functie', 'ignore');
    await waitFor('Welke kolom bevat de functienaam?');
    await press('Alles zoals herkend');
    await waitFor('FunctienaamFunctie');
    expect(unpackSettings(settings.parts()).mappings).toEqual([]);
  });

  it('that are about persons are not used before a plain warning', async () => {
    const settings = memorySettings();
    await open([['Functie', 'Werkzaamheden', 'Naam'], ...JOBS.slice(1)], settings);
    await press('Kolommen aanwijzen');
    await waitFor('Wat u kiest blijft');
    expect(says()).not.toContain('Jansen');
    await choose('Naam', 'department');
    await waitFor('Kolom "Naam" lijkt over personen te gaan.');
    expect(settings.parts()).toEqual([]);
    await press('Niet gebruiken');
    expect(settings.parts()).toEqual([]);
    await choose('Naam', 'department');
    await press('Toch gebruiken');
    await waitFor('AfdelingNaam');
    expect(unpackSettings(settings.parts()).mappings).toMatchObject([{ overrides: { Naam: 'department' } }]);
  });
});
