/** @jest-environment jsdom */
/** A screen whose script comes when it is opened: meanwhile the pane says so, and one that does not come can be asked for again. */
import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { LoadedLater, laterScreen } from '../../src/taskpane/components/loaded-later';
import type { LaterScreen } from '../../src/taskpane/components/loaded-later';
import { textsFor } from '../../src/taskpane/choose-texts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface Given {
  readonly name: string;
}
const Screen = ({ name }: Given): ReactNode => <p>{name}</p>;

let root: Root;
const says = (): string => document.body.textContent;
async function show(screen: LaterScreen<Given>): Promise<void> {
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane') ?? document.body);
  await act(async () => {
    root.render(<LoadedLater texts={textsFor('nl').later} screen={screen} given={{ name: 'Handboek' }} />);
    await Promise.resolve();
  });
}
afterEach(() => { act(() => { root.unmount(); }); });

describe('a screen that is loaded later', () => {
  it('is waited for in words, and drawn when it comes', async () => {
    let come: (screen: typeof Screen) => void = () => undefined;
    await show(laterScreen(() => new Promise<typeof Screen>((resolve) => { come = resolve; })));
    expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-label')).toBe('Dit scherm wordt geladen…');
    await act(async () => {
      come(Screen);
      await Promise.resolve();
    });
    expect(says()).toBe('Handboek');
  });

  it('opens at once the second time, without being fetched again', async () => {
    const fetchScreen = jest.fn(() => Promise.resolve(Screen));
    const screen = laterScreen(fetchScreen);
    await show(screen);
    act(() => { root.unmount(); });
    document.body.innerHTML = '<div id="pane"></div>';
    root = createRoot(document.getElementById('pane') ?? document.body);
    act(() => { root.render(<LoadedLater texts={textsFor('nl').later} screen={screen} given={{ name: 'Weer' }} />); });
    expect(says()).toBe('Weer');
    expect(fetchScreen).toHaveBeenCalledTimes(1);
  });

  it('says what to do when it does not come, and comes when it is asked for again', async () => {
    const fetchScreen = jest.fn<Promise<typeof Screen>, []>().mockRejectedValueOnce(new Error('ChunkLoadError')).mockResolvedValueOnce(Screen);
    await show(laterScreen(fetchScreen));
    expect(says()).toContain('Dit scherm kon niet worden geladen.');
    await act(async () => {
      document.querySelector('button')?.click();
      await Promise.resolve();
    });
    expect(says()).toBe('Handboek');
    expect(fetchScreen).toHaveBeenCalledTimes(2);
  });
});
