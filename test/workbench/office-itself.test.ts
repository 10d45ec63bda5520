/** @jest-environment ./test/support/office-environment.cjs */
/** What Office offers beside the workbook: starting with it, actions by buttons, menus and shortcuts. */
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

let open: RealClient;
beforeEach(async () => { open = await openRealClient([['a']]); });
afterEach(() => { expect(open.refused).toEqual([]); });

it('starts the add-in with a workbook, once asked', async () => {
  await expect(Office.addin.getStartupBehavior()).resolves.toBe('None');
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe('Load');
  open = await openRealClient([['another workbook']]);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe('None');
});

describe('an action', () => {
  const called = (id: string, act: () => boolean): Promise<unknown> => new Promise((resolve) => {
    Office.actions.associate(id, (event: unknown) => { resolve(event); });
    expect(act()).toBe(true);
  });

  it('is called by a shortcut, without an event', async () => {
    await expect(called('byShortcut', () => open.session.host.runAction('byShortcut'))).resolves.toBeNull();
  });

  it('is called by a button or an item of a menu, with its event', async () => {
    await expect(called('byMenu', () => open.session.host.runCommand('byMenu', 'Menu.Item'))).resolves.toMatchObject({ source: { id: 'Menu.Item' } });
  });
});

it('tells which sets there are', () => {
  const has = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);
  expect([has('ExcelApi', '1.13'), has('SharedRuntime', '1.1'), has('KeyboardShortcuts', '1.1')]).toEqual([true, true, true]);
  // The office.js of the npm package knows no `mergeUndoGroup`: the set in which it came is not promised.
  expect(has('ExcelApi', '1.20')).toBe(false);
});
