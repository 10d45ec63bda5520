/** The page's dealings with Office around the work itself: ribbon button, theme, language, selection events. */
import { runOptions } from '../../src/excel/run-options';
import { associateCommand, isOfficeLoaded, readPaneColour, waitForOffice } from '../../src/excel/office-host';
import { watchSelection } from '../../src/excel/watch-selection';

interface Event { completed: jest.Mock }

function installOffice(host: string | null, context: object = {}): ReadonlyMap<string, (event: Event) => void> {
  const actions = new Map<string, (event: Event) => void>();
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: () => Promise.resolve({ host }),
      context,
      actions: { associate: (name: string, action: (event: Event) => void) => actions.set(name, action) },
    },
  });
  return actions;
}

afterEach(() => { Reflect.deleteProperty(globalThis, 'Office'); });

describe('the host', () => {
  it('is known to be missing when office.js was not loaded', () => {
    expect(isOfficeLoaded()).toBe(false);
    installOffice('Excel');
    expect(isOfficeLoaded()).toBe(true);
  });

  it('tells its language in Excel, and nothing in a plain browser', async () => {
    installOffice('Excel', { displayLanguage: 'nl-BE' });
    await expect(waitForOffice()).resolves.toEqual({ inExcel: true, language: 'nl-BE' });
    installOffice(null);
    await expect(waitForOffice()).resolves.toEqual({ inExcel: false });
  });

  it('tells the colour of its theme where it has one', () => {
    installOffice('Excel', { officeTheme: { bodyBackgroundColor: '#262626' } });
    expect(readPaneColour()).toBe('#262626');
    installOffice('Excel', {});
    expect(readPaneColour()).toBeUndefined();
  });
});

describe('a ribbon button', () => {
  it('is released only when its work has ended', async () => {
    const actions = installOffice('Excel');
    let finish = (): void => undefined;
    associateCommand('work', () => new Promise((resolve) => { finish = resolve; }));
    const event = { completed: jest.fn() };
    actions.get('work')?.(event);
    await Promise.resolve();
    expect(event.completed).not.toHaveBeenCalled();
    finish();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('is released, too, when its work fails', async () => {
    const actions = installOffice('Excel');
    associateCommand('work', () => Promise.reject(new Error('stuk')));
    const event = { completed: jest.fn() };
    actions.get('work')?.(event);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(event.completed).toHaveBeenCalledTimes(1);
  });
});

describe('watching the selection', () => {
  it('hears of another cell, another sheet and changed cells, until it is stopped', async () => {
    const handlers = new Set<() => Promise<void>>();
    const source = { add: (handler: () => Promise<void>) => {
      handlers.add(handler);
      return { remove: () => handlers.delete(handler) };
    } };
    let synced = 0;
    const context = { workbook: { onSelectionChanged: source, worksheets: { onActivated: { add: (handler: () => Promise<void>) => source.add(() => handler()) }, onChanged: { add: (handler: () => Promise<void>) => source.add(() => handler()) } } }, sync: () => Promise.resolve(synced += 1) };
    Object.assign(globalThis, { Excel: { run: (...given: unknown[]) => (given.at(-1) as (one: typeof context) => unknown)(context) } });
    const changed = jest.fn();
    const stop = await watchSelection(changed);
    expect(synced).toBe(1);
    await Promise.all([...handlers].map((handler) => handler()));
    expect(changed).toHaveBeenCalledTimes(3);
    await stop();
    expect(handlers.size).toBe(0);
  });
});

describe('how a piece of work is run', () => {
  const host = globalThis as { Office?: unknown };
  afterEach(() => { delete host.Office; });

  it.each([['joins its requests in one step to undo where Excel can', true, { delayForCellEdit: true, mergeUndoGroup: true }], ['leaves that to Excel where it cannot', false, { delayForCellEdit: true }]])('%s', (_name, can, options) => {
    host.Office = { context: { requirements: { isSetSupported: (set: string, version: string) => can && set === 'ExcelApi' && version === '1.20' } } };
    expect(runOptions()).toEqual(options);
  });

  it('does so without Office too', () => {
    delete host.Office;
    expect(runOptions()).toEqual({ delayForCellEdit: true });
  });
});
