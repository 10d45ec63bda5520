/** How the pane's state follows what happens. */
import type { Ending, PaneEvent, PaneState } from '../../src/taskpane/state/pane-state';
import { initialState, isBusy, reducePane } from '../../src/taskpane/state/pane-state';
import type { SourceView } from '../../src/taskpane/state/view-source';

const start = initialState({ name: 'Handboek', version: '1', hash: '0123456789ab', ladder: [], jobCount: 1 });
const source: SourceView = { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: { kind: 'selection-empty' } } };
const ending: Ending = { kind: 'cancelled', written: { kind: 'nothing' } };
const after = (...events: PaneEvent[]): PaneState => events.reduce(reducePane, start);
const progress = (done: number): PaneEvent => ({ kind: 'progressed', step: 'classifying', done, total: 10 });

describe('the state of the pane', () => {
  it('goes from reading through progress to an ending, and is idle again', () => {
    expect(after({ kind: 'started' }).activity).toEqual({ kind: 'reading' });
    expect(after({ kind: 'started' }, progress(4)).activity).toEqual({ kind: 'classifying', done: 4, total: 10 });
    const ended = after({ kind: 'started' }, progress(4), { kind: 'ended', ending });
    expect(isBusy(ended)).toBe(false);
    expect(ended.ending).toEqual(ending);
  });

  it('keeps saying that it is stopping while late progress comes in', () => {
    expect(after({ kind: 'started' }, progress(4), { kind: 'stop-asked' }, progress(5)).activity).toEqual({ kind: 'stopping' });
  });

  it('keeps showing what is read while a run lasts', () => {
    const before = after({ kind: 'started' });
    expect(reducePane(before, { kind: 'source-seen', source })).toBe(before);
    expect(reducePane(start, { kind: 'source-seen', source }).source).toBe(source);
  });

  it('forgets the last ending when a new run starts, and nothing else', () => {
    const again = after({ kind: 'source-seen', source }, { kind: 'started' }, { kind: 'ended', ending }, { kind: 'started' });
    expect(again.ending).toBeUndefined();
    expect(again.source).toBe(source);
  });

  it('takes no progress and no stop when nothing runs', () => {
    expect(after(progress(1))).toBe(start);
    expect(after({ kind: 'stop-asked' })).toBe(start);
  });
});
