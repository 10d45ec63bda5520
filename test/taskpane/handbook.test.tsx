/** @jest-environment ./test/support/browser-environment.cjs */
/** Loading a handbook in the pane: by button and by dropping, a report before use, and what was active stays until then. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { createClassifier, parseCatalogue } from '../../src/core';
import type { Catalogue } from '../../src/core';
import { createAnswerCache } from '../../src/engine/answer-cache';
import { catalogueToParts } from '../../src/engine/catalogue-parts';
import { createLoadedCatalogue } from '../../src/engine/loaded-catalogue';
import { HandbookSection } from '../../src/taskpane/components/handbook-section';
import { createHandbookController } from '../../src/taskpane/state/handbook-controller';
import type { HandbookController, HandbookTools } from '../../src/taskpane/state/handbook-controller';
import { initialHandbookState, reduceHandbook } from '../../src/taskpane/state/handbook-state';
import { createStore } from '../../src/taskpane/state/store';
import { CATALOGUE, SEED_TEXT } from '../support/built-in';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const OTHER = SEED_TEXT.replace('Medewerker Verkoop Binnendienst</b>', 'Verkoper <img src=x></b>').replace('### Positie van de functie in de organisatie', '### <script>alert(1)</script> Iets anders');

let root: Root;
let parts: readonly string[];
let applied: Catalogue[];
let keeps: boolean;
let controller: HandbookController;
const loaded = createLoadedCatalogue(CATALOGUE);

const read: HandbookTools['read'] = (files) => Promise.resolve(files[0]?.name.endsWith('.pdf') === true
  ? { kind: 'unreadable', file: files[0].name, detail: 'De PDF bevat geen tekst.' }
  : { kind: 'read', reading: parseCatalogue(new TextDecoder().decode(files[0]?.bytes), { name: files[0]?.name ?? '', version: '2026' }) });

function show(): void {
  document.body.innerHTML = '<div id="pane"></div>';
  loaded.use(CATALOGUE);
  const store = createStore(reduceHandbook, initialHandbookState(CATALOGUE));
  controller = createHandbookController(store, {
    loaded, builtIn: CATALOGUE, read, apply: (catalogue) => { applied.push(catalogue); },
    readSample: () => Promise.resolve(parseCatalogue(SEED_TEXT.replace('MBO-3', 'MBO-2'), { name: 'Verzonnen voorbeeld', version: '1' })),
    readParts: () => Promise.resolve(parts),
    replaceParts: (_namespace, texts) => {
      if (keeps) parts = texts;
      return Promise.resolve(keeps);
    },
  });
  root = createRoot(document.getElementById('pane') ?? document.body);
  act(() => { root.render(<HandbookSection language="nl" store={store} controller={controller} />); });
}

const says = (): string => document.body.textContent;
const press = async (text: string): Promise<void> => {
  const button = [...document.querySelectorAll('button')].find((found) => found.textContent === text);
  if (button === undefined) throw new Error(`no button "${text}" in: ${says()}`);
  await act(async () => { button.click(); await Promise.resolve(); });
};
const file = (name: string, text: string): { name: string; arrayBuffer: () => Promise<ArrayBuffer> } => ({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(new TextEncoder().encode(text)).buffer) });
const drop = async (...files: readonly ReturnType<typeof file>[]): Promise<void> => {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } });
  await act(async () => {
    document.querySelector('section')?.dispatchEvent(event);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  });
};

beforeEach(() => {
  parts = [];
  applied = [];
  keeps = true;
  show();
});
afterEach(() => { act(() => { root.unmount(); }); });

describe('a handbook that is dropped on the pane', () => {
  it('is shown before it is used: counts, what was not understood with its line, and the functions', async () => {
    await drop(file('boek.txt', OTHER));
    expect(says()).toContain('Zo is boek.txt begrepen');
    expect(says()).toContain('1 functies in 1 families');
    expect(says()).toContain('Niet begrepen (2)');
    expect(says()).toContain('Regel 10 van het handboek is niet begrepen');
    expect(applied).toEqual([]);
    expect(loaded.current()).toBe(CATALOGUE);
  });

  it('shows words of the handbook as text, never as mark-up', async () => {
    await drop(file('boek.txt', OTHER));
    expect(document.querySelectorAll('section img, section script')).toHaveLength(0);
  });

  it('is used by everybody once that is said, kept with the workbook, and stands beside the built-in one', async () => {
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(applied.map(({ name }) => name)).toEqual(['boek.txt']);
    expect(loaded.current().name).toBe('boek.txt');
    expect(says()).toContain('Het handboek reist mee met deze werkmap.');
    expect([...document.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([`${CATALOGUE.name} (1.0)`, 'boek.txt (2026)']);
    expect(parts).toEqual(catalogueToParts(loaded.current(), true));
  });

  it('changes nothing when it is not used, or cannot be read', async () => {
    await drop(file('boek.txt', OTHER));
    await press('Niet gebruiken');
    await drop(file('scan.pdf', ''));
    expect(says()).toContain('scan.pdf: De PDF bevat geen tekst.');
    expect(loaded.current()).toBe(CATALOGUE);
    expect(parts).toEqual([]);
  });

  it('says so when the workbook does not keep it', async () => {
    keeps = false;
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(says()).toContain('Excel kon het niet in de werkmap bewaren');
    expect(loaded.current().name).toBe('boek.txt');
  });
});

describe('the made-up handbook', () => {
  it('is shown and used like any other, under a name that says what it is', async () => {
    await press('Voorbeeld laden');
    expect(says()).toContain('Zo is Verzonnen voorbeeld begrepen');
    await press('Gebruik dit handboek');
    expect(loaded.current().name).toBe('Verzonnen voorbeeld');
  });
});

describe('a workbook that brings handbooks along', () => {
  it('uses its active one at once, and another when it is chosen', async () => {
    const { catalogue } = parseCatalogue(OTHER, { name: 'Meegereisd', version: '3' });
    parts = catalogueToParts(catalogue, true);
    await act(() => controller.restore());
    expect(applied).toEqual([catalogue]);
    await act(() => controller.activate(CATALOGUE.hash));
    expect(loaded.current()).toBe(CATALOGUE);
    // The other one stays in the workbook, no longer active.
    expect(parts).toEqual(catalogueToParts(catalogue, false));
  });

  it('tells of one that is damaged and goes on with the built-in one', async () => {
    parts = catalogueToParts(parseCatalogue(OTHER, { name: 'X', version: '1' }).catalogue, true).map((part) => part.replace(/>.{20}/, '>'));
    await act(() => controller.restore());
    expect(says()).toContain('is beschadigd en niet gebruikt');
    expect(loaded.current()).toBe(CATALOGUE);
  });
});

describe('the custom functions', () => {
  it('answer with the handbook in use, also after a change', () => {
    const job = { row: 2, fields: { title: 'Medewerker Verkoop Binnendienst', tasks: 'offertes maken, orders verwerken, klanten adviseren' } };
    const first = loaded.answerJob()(job);
    const other = { ...CATALOGUE, hash: 'anders', referenceJobs: [] };
    loaded.use(other);
    expect(loaded.answerJob()(job)).toEqual(createAnswerCache(createClassifier(other))(job));
    expect(loaded.answerJob()(job)).not.toEqual(first);
  });
});
