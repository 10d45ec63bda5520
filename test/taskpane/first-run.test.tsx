/** @jest-environment jsdom */
/** The first time: three steps, a sample, and a way past them that is remembered. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { FirstRun } from '../../src/taskpane/components/first-run';
import { initialState } from '../../src/taskpane/state/pane-state';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { textsFor } from '../../src/taskpane/choose-texts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const STATE = initialState({ name: 'Ingebouwd', version: '1', hash: 'a', ladder: [], jobCount: 1 });
const ENDED: PaneState = {
  ...STATE,
  ending: { kind: 'written', place: { sheetName: 'Blad1', address: 'A1', area: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 } }, summary: { total: 0, withdrawn: 0, outcomes: [], grades: [] }, seconds: 1, kept: [], wrong: [], unchanged: 0, left: 0, strictness: 'normal' },
};

let root: Root | undefined;
const says = (): string => document.body.textContent;
function show(onSample: () => Promise<void> = () => Promise.resolve(), state = STATE, ownHandbook = false): void {
  if (root === undefined) {
    document.body.innerHTML = '<div id="pane"></div>';
    root = createRoot(document.getElementById('pane') ?? document.body);
  }
  const { current } = { current: root };
  act(() => { current.render(<FirstRun texts={textsFor('nl')} state={state} ownHandbook={ownHandbook} onSample={onSample} />); });
}
function close(): void {
  act(() => { root?.unmount(); });
  root = undefined;
}
const press = (text: string): Promise<void> => act(async () => {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click();
  await Promise.resolve();
});

beforeEach(() => { localStorage.clear(); });
afterEach(close);

it('are three steps, of which those that are done say so', () => {
  show(undefined, STATE, true);
  expect([...document.querySelectorAll('li')].map(({ textContent }) => /✓/.test(textContent))).toEqual([false, true, false]);
});

it('are past when they are skipped, and the next time as well', async () => {
  show();
  await press('Overslaan');
  expect(says()).toBe('');
  close();
  show();
  expect(says()).toBe('');
});

it('are past after a list was graded, and the next time as well', () => {
  show();
  show(undefined, ENDED);
  expect(says()).toBe('');
  close();
  show();
  expect(says()).toBe('');
});

it('say what to do where the sample does not come', async () => {
  const onSample = jest.fn(() => Promise.reject(new Error('read-only')));
  show(onSample);
  await press('Voorbeeld laden');
  expect(says()).toContain('Het voorbeeld kon niet worden geladen.');
  await press('Voorbeeld laden');
  expect(onSample).toHaveBeenCalledTimes(2);
});
