/** @jest-environment jsdom */
/** The pane as a person meets it: what it says, what its button does, and how it sounds. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { grade } from '../../src/core/model/ids';
import { Pane } from '../../src/taskpane/components/pane';
import type { PaneController } from '../../src/taskpane/state/pane-controller';
import { initialState, reducePane } from '../../src/taskpane/state/pane-state';
import type { PaneEvent, PaneState } from '../../src/taskpane/state/pane-state';
import { createStore } from '../../src/taskpane/state/store';
import type { Store } from '../../src/taskpane/state/store';
import type { RecognisedSource } from '../../src/taskpane/state/view-source';
import { chooseLanguage, textsFor } from '../../src/taskpane/choose-texts';
import { isDark } from '../../src/taskpane/theme';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });

const place = { sheetName: 'Inventaris', address: 'A1:K61', tableName: 'Functies', area: { rowIndex: 0, columnIndex: 0, rowCount: 61, columnCount: 11 } };
const source: RecognisedSource = { kind: 'recognised', place, rowCount: 60, results: 0, fields: [{ field: 'title', headers: ['Functie'] }, { field: 'tasks', headers: ['Taken', 'Werkzaamheden'] }], personal: ['Naam', 'Salaris'], unused: ['Hobby'], missing: ['education'], own: false, columns: [] };
const summary = {
  total: 3, withdrawn: 0,
  outcomes: [{ outcome: 'proposal', label: 'Voorstel', count: 2 }, { outcome: 'no-match', label: 'Geen passende referentiefunctie', count: 1 }],
  grades: [{ grade: grade('E'), count: 2 }],
} as const;

let root: Root;
let store: Store<PaneState, PaneEvent>;
const controller: jest.Mocked<PaneController> = { start: jest.fn(() => Promise.resolve()), stop: jest.fn(), refresh: jest.fn(), decide: jest.fn(), chooseRows: jest.fn(), takeBelow: jest.fn(), goTo: jest.fn(), showLists: jest.fn(), sayColumn: jest.fn(), resetColumns: jest.fn(), refuse: jest.fn(), chooseStrictness: jest.fn(), count: jest.fn(() => Promise.resolve()), force: jest.fn(), restore: jest.fn(() => Promise.resolve()), chooseStyle: jest.fn(), showScreen: jest.fn(), gradeRow: jest.fn() };

function show(language: 'nl' | 'en' = 'nl'): void {
  document.body.innerHTML = '<div id="pane"></div>';
  store = createStore(reducePane, initialState({ name: 'Binnendienst', version: '1.0', hash: '0123456789ab', ladder: [grade('D'), grade('E')], jobCount: 1 }));
  root = createRoot(document.getElementById('pane') ?? document.body);
  act(() => { root.render(<Pane texts={textsFor(language)} store={store} controller={controller} paneColour={() => '#ffffff'} />); });
}
const send = (event: PaneEvent): void => { act(() => { store.dispatch(event); }); };
const says = (): string => document.body.textContent;
const button = (): HTMLButtonElement => {
  const [only, ...others] = document.querySelectorAll<HTMLButtonElement>('footer button');
  if (only === undefined || others.length > 0) throw new Error('not one button');
  return only;
};
const aloud = (): string => document.querySelector('[role="status"]')?.textContent ?? '';

afterEach(() => {
  act(() => { root.unmount(); });
  jest.clearAllMocks();
});

describe('the pane', () => {
  it('tells which handbook is loaded and what will be read', () => {
    show();
    send({ kind: 'source-seen', source });
    expect(says()).toContain('Binnendienst');
    expect(says()).toContain('versie 1.0 · 1 referentiefunctie · groepen D, E');
    expect(says()).toContain('Tabel Functies');
    expect(says()).toContain('blad Inventaris · 60 rijen');
    expect(says()).toContain('WerkzaamhedenTaken + Werkzaamheden');
    expect(says()).toContain('wordt nooit gebruikt: Naam, Salaris');
    expect(says()).toContain('Niet herkend, wordt niet gebruikt: Hobby');
  });

  it('has one button, which starts', () => {
    show();
    send({ kind: 'source-seen', source });
    expect(button().textContent).toBe('Deel functies in');
    act(() => { button().click(); });
    expect(controller.start).toHaveBeenCalledTimes(1);
  });

  it('cannot be started where there is nothing to read, and says what to do', () => {
    show();
    send({ kind: 'source-seen', source: { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: { kind: 'selection-empty' } }, lists: [] } });
    expect(button().getAttribute('aria-disabled')).toBe('true');
    act(() => { button().click(); });
    expect(controller.start).not.toHaveBeenCalled();
    expect(says()).toContain('Klik op een cel in de functielijst.');
    send({ kind: 'source-seen', source: { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: { kind: 'selection-empty' } }, lists: [{ ...place, rowCount: 60, fields: 2 }] } });
    const offer = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Inventaris: tabel Functies, A1:K61'));
    act(() => { offer?.click(); });
    expect(controller.goTo).toHaveBeenCalledWith({ ...place, rowCount: 60, fields: 2 });
  });

  it('shows progress with a stop button, and speaks the step but not every number', () => {
    show();
    send({ kind: 'started' });
    send({ kind: 'progressed', step: 'classifying', done: 1_200, total: 3_000 });
    const bar = document.querySelector('[role="progressbar"]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('1200');
    expect(bar?.getAttribute('aria-label')).toBe('Indelen');
    expect(says()).toContain('1.200 van 3.000');
    expect(aloud()).toBe('Indelen');
    expect(button().textContent).toBe('Stoppen');
    act(() => { button().click(); });
    expect(controller.stop).toHaveBeenCalledTimes(1);
  });

  it('closes with a summary per outcome and per group, spoken once', () => {
    show();
    send({ kind: 'started' });
    send({ kind: 'ended', ending: { kind: 'written', place, summary, seconds: 1.25, kept: [{ row: 3, title: 'Lasser', column: 'grade', value: 'F' }], wrong: [7, 8], unchanged: 4, left: 1, strictness: 'strict' } });
    expect(aloud()).toContain('3 functies verwerkt op blad Inventaris, in 1,3 s.');
    const rows = [...document.querySelectorAll('tr')].map((row) => [row.querySelector('th')?.textContent, row.querySelector('td:last-child')?.textContent]);
    expect(rows).toEqual([['Voorstel', '2'], ['Geen passende referentiefunctie', '1'], ['E', '2']]);
    expect(says()).toContain('de beslissing is aan mensen');
    expect(says()).toContain('Strengheid: streng');
    expect(says()).toContain('4 rijen waren ongewijzigd en zijn niet opnieuw gedaan.');
    expect(says()).toContain('1 rij houdt het eerdere resultaat');
    expect(says()).toContain('rij 3 (Lasser), Voorstel functiegroep: F');
    expect(aloud()).toContain('2 rijen hebben geen nieuw resultaat: rij 7–8.');
  });

  it('says what stands in the sheet after a stop halfway', () => {
    show();
    send({ kind: 'started' });
    send({ kind: 'ended', ending: { kind: 'cancelled', written: { kind: 'rows', rows: Array.from({ length: 5_000 }, (_none, index) => index + 2), total: 12_000 } } });
    expect(aloud()).toMatch(/Gestopt\. 5\.000 rijen van 12\.000 hebben het nieuwe resultaat: rij 2–5001\./);
  });

  it('asks which rows where some are selected, and takes those first', () => {
    show();
    send({ kind: 'source-seen', source: { ...source, selected: { first: 10, last: 14 }, own: true, results: 40 } });
    expect(button().textContent).toBe('Deel 5 functies in');
    const options = [...document.querySelectorAll<HTMLInputElement>('[aria-label="Welke rijen"] input[type=radio]')];
    expect(options.map(({ value, checked }) => [value, checked])).toEqual([['all', false], ['selected', true], ['without-result', false]]);
    expect(says()).toContain('Alleen de selectie: rij 10–14');
    expect(says()).toContain('Alleen rijen zonder resultaat (20)');
    act(() => { options[2]?.click(); });
    expect(controller.chooseRows).toHaveBeenCalledWith('without-result');
  });

  it('asks how results are told, and says which columns the list lacks', () => {
    show();
    send({ kind: 'source-seen', source });
    expect(says()).toContain('Geen kolom voor: opleiding');
    const choose = (value: string): void => { act(() => { document.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`)?.click(); }); };
    choose('full');
    expect(controller.chooseStyle).toHaveBeenCalledWith({ language: 'nl', motivation: 'full' });
    choose('en');
    expect(controller.chooseStyle).toHaveBeenCalledWith({ language: 'en', motivation: 'short' });
  });

  it('tells of rows below an empty row, and takes them along when asked', () => {
    show();
    send({ kind: 'source-seen', source: { ...source, place: { ...place, below: { first: 62, last: 80 } } } });
    expect(says()).toContain('Rij 62 is leeg; daaronder staat nog rij 63–81. Neem die mee.');
    act(() => { document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(); });
    expect(controller.takeBelow).toHaveBeenCalledWith(true);
  });

  it('warns of results of another handbook, and then shows the differences with a choice', () => {
    show();
    const origin = { name: 'Oud', version: '2025', hash: 'aaaaaaaaaaaa' };
    send({ kind: 'source-seen', source: { ...source, own: true, origin } });
    expect(says()).toContain('Deze lijst is ingedeeld met Oud (versie 2025).');
    expect(button().textContent).toBe('Opnieuw indelen en verschillen tonen');
    send({ kind: 'started' });
    const changed = Array.from({ length: 250 }, (_none, index) => ({ row: index + 2, title: `Functie ${String(index)}`, before: 'D', after: index === 7 ? 'F' : 'E', reasons: ['handbook' as const] }));
    send({ kind: 'decision-asked', question: { origin, differences: { total: 300, changed } } });
    expect(says()).toContain('250 van 300 functies krijgen een ander resultaat.');
    // A second Enter, after the one on the button, writes nothing.
    expect(document.activeElement?.textContent).toContain('250 van 300');
    expect(says()).toContain('rij 2: Functie 0 D → E');
    expect(says()).toContain('… en nog 50 rijen.');
    expect([...document.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Alle verschillen (250)', 'D → E (249)', 'D → F (1)']);
    const choice = document.querySelector('select');
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(choice, 'D → F');
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['rij 9: Functie 7 D → Fander handboek']);
    act(() => { document.querySelector<HTMLInputElement>('li input[type=checkbox]')?.click(); });
    expect(controller.refuse).toHaveBeenCalledWith([9], true);
    send({ kind: 'rows-refused', rows: [9], refuse: true });
    expect(says()).toContain('249 van 250 overgenomen');
    expect([...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Schrijf 249 van 250 verschillen')).toBe(true);
    send({ kind: 'rows-refused', rows: [9], refuse: false });
    const press = (text: string): void => { act(() => { [...document.querySelectorAll('button')].find((found) => found.textContent === text)?.click(); }); };
    press('Schrijf de nieuwe resultaten');
    press('Laat alles zoals het is');
    expect(controller.decide.mock.calls).toEqual([[true], [false]]);
    send({ kind: 'ended', ending: { kind: 'declined' } });
    expect(aloud()).toContain('Er is niets geschreven.');
  });

  it('keeps the focus on the button when start becomes stop', () => {
    show();
    button().focus();
    send({ kind: 'started' });
    expect(document.activeElement).toBe(button());
  });

  it('names every part of the page', () => {
    show();
    send({ kind: 'source-seen', source });
    for (const section of document.querySelectorAll('section')) {
      expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent).not.toBe('');
    }
    expect(document.querySelector('main')?.getAttribute('aria-label')).toBe('Functie-indeling');
  });

  it('speaks English where Office does', () => {
    show(chooseLanguage('en-GB'));
    send({ kind: 'source-seen', source });
    expect(button().textContent).toBe('Grade jobs');
    expect(says()).toContain('Table Functies');
  });
});

describe('language and colours', () => {
  it.each([['nl-NL', 'nl'], ['nl-BE', 'nl'], ['en-US', 'en'], ['fr-FR', 'nl'], [undefined, 'nl']])('for Office in %s the pane speaks %s', (office, expected) => {
    expect(chooseLanguage(office)).toBe(expected);
  });

  it('is dark on a dark pane', () => {
    expect([isDark('#262626'), isDark('#0a0a0a'), isDark('#ffffff'), isDark('#f3f3f3')]).toEqual([true, true, false, false]);
  });
});
