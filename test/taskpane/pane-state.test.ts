/** How the pane's state follows what happens. */
import type { SourcePlace } from '../../src/excel/locate-source';
import type { Ending, PaneEvent, PaneState } from '../../src/taskpane/state/pane-state';
import { initialState, isBusy, reducePane, scopeOf } from '../../src/taskpane/state/pane-state';
import type { RecognisedSource, SourceView } from '../../src/taskpane/state/view-source';

const start = initialState({ name: 'Handboek', version: '1', hash: '0123456789ab', ladder: [], jobCount: 1 });
const source: SourceView = { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: { kind: 'selection-empty' } }, lists: [] };
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

describe('which rows a run is about', () => {
  const place: SourcePlace = { sheetName: 'Blad1', address: 'A1:C9', area: { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 3 } };
  const list = (more: Partial<RecognisedSource> = {}): PaneEvent => ({ kind: 'source-seen', source: { kind: 'recognised', place, rowCount: 8, results: 0, fields: [], personal: [], unused: [], missing: [], own: false, columns: [], ...more } });
  const some = { selected: { first: 3, last: 5 } };

  it('are all, until some are selected, and then those', () => {
    expect(scopeOf(after(list()))).toEqual({ kind: 'all' });
    expect(scopeOf(after(list({ selected: { first: 4, last: 4 } })))).toEqual({ kind: 'all' });
    expect(scopeOf(after(list(some)))).toEqual({ kind: 'rows', first: 3, last: 5 });
    expect(scopeOf(after(list(some), list()))).toEqual({ kind: 'all' });
  });

  it('are what the user chose, as long as that can be', () => {
    expect(scopeOf(after(list(some), { kind: 'rows-chosen', rows: 'all' }, list(some)))).toEqual({ kind: 'all' });
    expect(scopeOf(after(list({ own: true, results: 5 }), { kind: 'rows-chosen', rows: 'without-result' }, list({ own: true, results: 5 })))).toEqual({ kind: 'without-result' });
    expect(scopeOf(after(list({ own: true, results: 5 }), { kind: 'rows-chosen', rows: 'without-result' }, list()))).toEqual({ kind: 'all' });
    const elsewhere = list({ place: { ...place, sheetName: 'Blad2' }, own: true, results: 5 });
    expect(scopeOf(after(list({ own: true, results: 5 }), { kind: 'rows-chosen', rows: 'without-result' }, elsewhere))).toEqual({ kind: 'all' });
  });

  it('take those below an empty row along for that list only', () => {
    expect(after(list(), { kind: 'below-chosen', take: true }, list()).takeBelow).toBe(true);
    expect(after(list(), { kind: 'below-chosen', take: true }, list({ place: { ...place, sheetName: 'Blad2' } })).takeBelow).toBe(false);
  });

  it('hold results that are claimed only while they stand there', () => {
    const done: PaneEvent = { kind: 'ended', ending: { kind: 'written', place, summary: { total: 8, withdrawn: 0, outcomes: [], grades: [] }, seconds: 1, kept: [], unchanged: 0, left: 0, strictness: 'normal', wrong: [] } };
    const started: PaneEvent = { kind: 'started' };
    expect(after(list(), started, done, list({ own: true, results: 8 })).ending).toMatchObject({ kind: 'written' });
    expect(after(list(), started, done, list()).ending).toEqual({ kind: 'gone', place, left: 0, total: 8 });
    expect(after(list(), started, done, list({ own: true, results: 5 }), list({ own: true, results: 7 })).ending).toEqual({ kind: 'gone', place, left: 7, total: 8 });
    expect(after(list(), started, done, list({ place: { ...place, sheetName: 'Blad2' } })).ending).toMatchObject({ kind: 'written' });
  });
});
