/** The handbook section as a person meets it, over the real service, and a workbook that is a list of texts. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { keepHandbook } from '../../src/engine/kept-handbook';
import type { KeptHandbook } from '../../src/engine/kept-handbook';
import { createFormulaDesk } from '../../src/engine/formula-desk';
import { localPool } from '../support/local-pool';
import { WorkerFailure } from '../../src/engine/remote-worker';
import { HandbookSection } from '../../src/taskpane/components/handbook-section';
import type { RecentHandbooks } from '../../src/taskpane/recent-handbooks';
import { createHandbookController } from '../../src/taskpane/state/handbook-controller';
import type { HandbookController } from '../../src/taskpane/state/handbook-controller';
import { initialHandbookState, reduceHandbook } from '../../src/taskpane/state/handbook-state';
import { createStore } from '../../src/taskpane/state/store';
import { CATALOGUE, SEED_TEXT } from '../support/built-in';
import { createTestService, openLocalThread } from '../support/local-thread';
import { createMemoryRecent } from '../support/memory-recent';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export const BUILT_IN = keepHandbook(CATALOGUE);
/** The built-in handbook with another name of its function and a heading that is not understood. */
export const OTHER = SEED_TEXT.replace('Medewerker Verkoop Binnendienst</b>', 'Verkoper <img src=x></b>').replace('### Positie van de functie in de organisatie', '### <script>alert(1)</script> Iets anders');
export const today = new Date().toISOString().slice(0, 10);

export interface UserFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}
export const file = (name: string, text: string): UserFile => ({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(new TextEncoder().encode(text)).buffer) });

export const says = (): string => document.body.textContent;
/** Long enough for whatever does not wait for anything else. */
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });

async function click(button: HTMLElement | undefined | null, name: string): Promise<void> {
  if (button === undefined || button === null) throw new Error(`no button "${name}" in: ${says()}`);
  await act(async () => {
    button.click();
    await settled();
  });
}
export const press = (text: string): Promise<void> => click([...document.querySelectorAll('button')].find((found) => found.textContent === text), text);
export const pressNamed = (name: string): Promise<void> => click(document.querySelector<HTMLButtonElement>(`button[aria-label='${name}']`), name);

const labelled = (label: string): Element | undefined => [...document.querySelectorAll('[id]')].find(({ textContent }) => textContent === label);
/** The button that applies the form with this label. */
export const pressBelow = (label: string): Promise<void> =>
  click([...labelled(label)?.parentElement?.parentElement?.querySelectorAll('button') ?? []].find(({ textContent }) => textContent === 'Toepassen'), label);

/** Chooses in a list or fills a field. */
export async function choose(control: HTMLSelectElement | HTMLInputElement, value: string): Promise<void> {
  const isSelect = control instanceof HTMLSelectElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(isSelect ? HTMLSelectElement.prototype : HTMLInputElement.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }));
    await settled();
  });
}

/** Chooses in the list or fills the field with this label. */
export async function fill(label: string, value: string): Promise<void> {
  const control = document.querySelector<HTMLSelectElement | HTMLInputElement>(`[aria-labelledby="${labelled(label)?.id ?? ''}"]`);
  if (control === null) throw new Error(`no control "${label}"`);
  await choose(control, value);
}

export async function drop(...files: readonly UserFile[]): Promise<void> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } });
  await act(async () => {
    document.querySelector('section')?.dispatchEvent(event);
    await settled();
  });
}

/**
 * @property parts What the workbook holds. @property keeps, gives Whether it takes and gives that. @property applied What everybody was told. @property fatal A question that a thread
 * breaks down at.
 */
export class HandbookPane {
  parts: readonly string[] = [];
  keeps = true;
  gives = true;
  locked = false;
  fatal = '';
  recent: RecentHandbooks = createMemoryRecent();
  readonly applied: KeptHandbook[] = [];
  readonly recalculate = jest.fn(() => Promise.resolve());
  controller: HandbookController;
  private root: Root | undefined;
  private draw: () => void = () => undefined;

  constructor() {
    this.controller = this.show();
  }

  /** What everybody was told last. */
  get inUse(): KeptHandbook {
    return this.applied.at(-1) ?? BUILT_IN;
  }

  /** A pane that knows nothing of the one before. */
  reopen(): void {
    this.close();
    this.controller = this.show();
  }

  private show(): HandbookController {
    document.body.innerHTML = '<div id="pane"></div>';
    const store = createStore(reduceHandbook, initialHandbookState(BUILT_IN));
    const controller = createHandbookController(store, {
      builtIn: BUILT_IN, loaded: createFormulaDesk(localPool(), BUILT_IN), apply: (handbook) => { this.applied.push(handbook); }, recalculate: this.recalculate,
      recent: this.recent, isLocked: () => this.locked, onChange: () => undefined,
      openThread: () => openLocalThread({
        service: createTestService(SEED_TEXT.replace('MBO-3', 'MBO-2')),
        pace: (name, answer) => (name === this.fatal ? Promise.reject(new WorkerFailure('out of memory')) : answer()),
      }),
      readParts: () => (this.gives ? Promise.resolve(this.parts) : Promise.reject(new Error('Excel does not answer'))),
      replaceParts: (_namespace, texts) => {
        if (this.keeps) this.parts = texts;
        return Promise.resolve(this.keeps);
      },
    });
    this.root = createRoot(document.getElementById('pane') ?? document.body);
    const { root } = this;
    this.draw = () => { act(() => { root.render(<HandbookSection language="nl" store={store} controller={controller} locked={this.locked} />); }); };
    this.draw();
    return controller;
  }

  /** A run begins or ends. */
  lock(locked: boolean): void {
    this.locked = locked;
    this.draw();
  }

  restore(): Promise<void> {
    return act(() => this.controller.restore());
  }

  close(): void {
    act(() => { this.root?.unmount(); });
  }
}
