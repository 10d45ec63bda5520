/** @jest-environment ./test/support/browser-environment.cjs */
/** Loading a handbook in the pane: by button and by dropping, a report before use, and what was active stays until then. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { parseCatalogue, readCatalogue, readTextBlocks } from '../../src/core';
import type { Catalogue, CatalogueCorrections } from '../../src/core';
import { handbookToParts, partsToHandbooks } from '../../src/engine/handbook-parts';
import type { KeptHandbook } from '../../src/engine/handbook-parts';
import { createLoadedCatalogue } from '../../src/engine/loaded-catalogue';
import { HandbookSection } from '../../src/taskpane/components/handbook-section';
import { createHandbookController } from '../../src/taskpane/state/handbook-controller';
import type { HandbookController, HandbookTools, PickedHandbook } from '../../src/taskpane/state/handbook-controller';
import { initialHandbookState, reduceHandbook } from '../../src/taskpane/state/handbook-state';
import type { RecentHandbooks } from '../../src/taskpane/recent-handbooks';
import { openRecentHandbooks } from '../../src/taskpane/recent-handbooks';
import { createStore } from '../../src/taskpane/state/store';
import { CATALOGUE, SEED_TEXT } from '../support/built-in';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const OTHER = SEED_TEXT.replace('Medewerker Verkoop Binnendienst</b>', 'Verkoper <img src=x></b>').replace('### Positie van de functie in de organisatie', '### <script>alert(1)</script> Iets anders');

let root: Root;
let parts: readonly string[];
let applied: Catalogue[];
let keeps: boolean;
let controller: HandbookController;
let recent: RecentHandbooks;
const recalculate = jest.fn(() => Promise.resolve());
const loaded = createLoadedCatalogue(CATALOGUE);

/** Files named .pdf cannot be read, files named .json are corrections, all others are text. */
const read: HandbookTools['read'] = (files) => {
  const [{ name, bytes } = { name: '', bytes: new Uint8Array() }] = files;
  if (name.endsWith('.pdf')) return Promise.resolve({ kind: 'unreadable', file: name, detail: 'De PDF bevat geen tekst.' });
  const text = new TextDecoder().decode(bytes);
  if (name.endsWith('.json')) return Promise.resolve({ kind: 'corrections', corrections: JSON.parse(text) as CatalogueCorrections });
  return Promise.resolve(picked(text, name, '2026'));
};

function picked(text: string, name: string, version: string): PickedHandbook {
  return { kind: 'read', name, canCorrect: true, corrections: {}, readWith: (corrections) => readCatalogue(readTextBlocks(text), { name, version }, corrections) };
}

/** The machine's own list, in memory. */
function createRecent(): RecentHandbooks {
  let kept: readonly KeptHandbook[] = [];
  return {
    list: () => Promise.resolve(kept.map(({ catalogue: { name, version, hash } }) => ({ name, version, hash }))),
    open: (wanted) => Promise.resolve(kept.find(({ catalogue: { hash } }) => hash === wanted)),
    remember: (handbook) => {
      kept = [handbook, ...kept.filter(({ catalogue: { hash } }) => hash !== handbook.catalogue.hash)];
      return Promise.resolve();
    },
    clear: () => {
      kept = [];
      return Promise.resolve();
    },
  };
}

function show(): void {
  document.body.innerHTML = '<div id="pane"></div>';
  loaded.use(CATALOGUE);
  const store = createStore(reduceHandbook, initialHandbookState(CATALOGUE));
  controller = createHandbookController(store, {
    loaded, builtIn: CATALOGUE, read, apply: (catalogue) => { applied.push(catalogue); }, recalculate,
    recent, readSample: () => Promise.resolve(picked(SEED_TEXT.replace('MBO-3', 'MBO-2'), 'Verzonnen voorbeeld', '1')),
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
  recent = createRecent();
  recalculate.mockClear();
  show();
});
afterEach(() => { act(() => { root.unmount(); }); });

describe('a handbook that is dropped on the pane', () => {
  it('is shown before it is used: counts, what was not understood with its line, and the functions', async () => {
    await drop(file('boek.txt', OTHER));
    expect(says()).toContain('Zo is boek.txt begrepen');
    expect(says()).toContain('1 functie in 1 familie;');
    expect(says()).toContain('Niet begrepen (2)');
    expect(says()).toContain('regel 10: "alert(1) Iets anders" Staat na de naam van de functie.');
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
    expect(recalculate).toHaveBeenCalledTimes(1);
    expect(says()).toContain('Het handboek reist mee met deze werkmap.');
    expect([...document.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([`${CATALOGUE.name} (1.0)`, 'boek.txt (2026)']);
    expect(parts).toEqual(handbookToParts({ catalogue: loaded.current(), corrections: {} }, true));
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
    parts = handbookToParts({ catalogue, corrections: {} }, true);
    await act(() => controller.restore());
    expect(applied).toEqual([catalogue]);
    // The formulas of that workbook hold its answers already.
    expect(recalculate).not.toHaveBeenCalled();
    await act(() => controller.activate(CATALOGUE.hash));
    expect(loaded.current()).toBe(CATALOGUE);
    // The other one stays in the workbook, no longer active.
    expect(parts).toEqual(handbookToParts({ catalogue, corrections: {} }, false));
  });

  it('tells of one that is damaged and goes on with the built-in one', async () => {
    parts = handbookToParts({ catalogue: parseCatalogue(OTHER, { name: 'X', version: '1' }).catalogue, corrections: {} }, true).map((part) => part.replace(/>.{20}/, '>'));
    await act(() => controller.restore());
    expect(says()).toContain('is beschadigd en niet gebruikt');
    expect(loaded.current()).toBe(CATALOGUE);
  });
});

/** Chooses in the list or fills the field with this label. */
const fill = async (label: string, value: string): Promise<void> => {
  const id = [...document.querySelectorAll('[id]')].find(({ textContent }) => textContent === label)?.id ?? '';
  const control = document.querySelector<HTMLSelectElement | HTMLInputElement>(`[aria-labelledby="${id}"]`);
  if (control === null) throw new Error(`no control "${label}"`);
  const isSelect = control instanceof HTMLSelectElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(isSelect ? HTMLSelectElement.prototype : HTMLInputElement.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }));
    await Promise.resolve();
  });
};
const pressNamed = async (name: string): Promise<void> => {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-label='${name}']`);
  if (button === null) throw new Error(`no button "${name}"`);
  await act(async () => { button.click(); await Promise.resolve(); });
};
const pressBelow = async (label: string): Promise<void> => {
  const from = [...document.querySelectorAll('[id]')].find(({ textContent }) => textContent === label);
  const button = [...from?.parentElement?.parentElement?.querySelectorAll('button') ?? []].find(({ textContent }) => textContent === 'Toepassen');
  await act(async () => { button?.click(); await Promise.resolve(); });
};

/** The heading of `OTHER` as the reader leaves it: without tags. */
const ODD = 'alert(1) Iets anders';

describe('corrections', () => {
  it('say what a heading means; the line is no longer left over', async () => {
    await drop(file('boek.txt', OTHER));
    await fill('Kopje of regel', ODD);
    await fill('Betekent', 'position');
    await pressBelow('Betekent');
    expect(says()).not.toContain('Niet begrepen');
    expect(says()).toContain('Corrigeren (1)');
    await press('Gebruik dit handboek');
    expect(loaded.current().referenceJobs[0]?.position).toBe(CATALOGUE.referenceJobs[0]?.position);
    const stored = partsToHandbooks(parts).stored[0];
    expect(stored?.corrections).toEqual({ sections: { [ODD]: 'position' } });
  });

  it('set the group of a function and the order of the groups, one at a time, and are taken back', async () => {
    await drop(file('boek.txt', OTHER));
    await pressNamed('Zet D een plaats hoger');
    expect(says()).toContain('Groepen, laag naar hoog: E D F');
    await press('Draai de volgorde om');
    expect(says()).toContain('Groepen, laag naar hoog: F D E');
    await pressNamed('Neem terug: Volgorde F D E');
    expect(says()).toContain('Groepen, laag naar hoog: D E F');
    await fill('Functiegroep', 'D');
    await pressBelow('Functiegroep');
    expect(says()).toContain('Functies (1)1.1 Verkoper: D');
    await pressNamed('Neem terug: 1.1 heeft groep D');
    expect(says()).toContain('Functies (1)1.1 Verkoper: E');
    await press('Gebruik dit handboek');
    expect(partsToHandbooks(parts).stored[0]?.corrections).toEqual({});
  });

  it('hold again for the next edition of the same name, and are offered for another', async () => {
    const { catalogue } = parseCatalogue(OTHER.replace('MBO-3', 'MBO-4'), { name: 'boek.txt', version: '2025' });
    parts = handbookToParts({ catalogue, corrections: { sections: { [ODD]: 'position' } } }, true);
    await act(() => controller.restore());
    await drop(file('boek.txt', OTHER));
    expect(says()).toContain('Corrigeren (1)');
    await press('Niet gebruiken');
    await drop(file('boek 2027.txt', OTHER));
    expect(says()).toContain('Niet begrepen (2)');
    await press('Neem 1 correctie over van boek.txt');
    expect(says()).not.toContain('Niet begrepen');
  });

  it('come from a file too, beside the handbook that is shown, and not alone', async () => {
    const corrections = file('correcties.json', JSON.stringify({ sections: { [ODD]: 'position' } }));
    await drop(corrections);
    expect(says()).toContain('Dit bestand bevat alleen correcties.');
    await drop(file('boek.txt', OTHER));
    await drop(corrections);
    expect(says()).toContain('Corrigeren (1)');
  });
});

describe('handbooks of earlier workbooks', () => {
  it('are offered where they are not in the workbook, and used without reading them again', async () => {
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(says()).not.toContain('Recente handboeken');
    parts = [];
    act(() => { root.unmount(); });
    show();
    await act(() => controller.restore());
    expect(says()).toContain('Recente handboeken (1)');
    await press('boek.txt (2026)');
    expect(loaded.current().name).toBe('boek.txt');
    expect(partsToHandbooks(parts).stored.map(({ active }) => active)).toEqual([true]);
  });

  it('are gone after the list is cleared', async () => {
    await recent.remember({ catalogue: parseCatalogue(OTHER, { name: 'boek.txt', version: '2026' }).catalogue, corrections: {} });
    await act(() => controller.restore());
    await press('Lijst wissen');
    expect(says()).not.toContain('Recente handboeken');
  });

  it('do not exist where the browser keeps nothing, and that is no trouble', async () => {
    recent = openRecentHandbooks();
    act(() => { root.unmount(); });
    show();
    await act(() => controller.restore());
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(says()).toContain('Het handboek reist mee met deze werkmap.');
    expect(await recent.list()).toEqual([]);
    expect(await recent.open('x')).toBeUndefined();
  });
});
