/** What a person does in the review reaches the sheet, and what the sheet does reaches the review. */
import { DEFAULT_STYLE, planRun } from '../../../src/core';
import type { JobExplanation, Table } from '../../../src/core';
import type { ListReading } from '../../../src/excel/read-list';
import type { AnalystResult } from '../../../src/excel/write-analyst-cells';
import { createReviewController } from '../../../src/taskpane/review/review-controller';
import type { ReviewController, ReviewTools } from '../../../src/taskpane/review/review-controller';
import { acceptableRows, initialReview, reduceReview, shownRows } from '../../../src/taskpane/review/review-state';
import type { ReviewEvent, ReviewState , currentRow} from '../../../src/taskpane/review/review-state';
import { createStore } from '../../../src/taskpane/state/store';
import type { Store } from '../../../src/taskpane/state/store';
import { CATALOGUE } from '../../support/built-in';
import { graded, JOBS, listOf } from './rows';

const { place } = listOf(graded());
const explanationOf = (row: number): JobExplanation => ({ job: { row, fields: {} }, questions: [] } as unknown as JobExplanation);

let table: Table;
let store: Store<ReviewState, ReviewEvent>;
let controller: ReviewController;
let tools: jest.Mocked<ReviewTools>;

beforeEach(async () => {
  jest.useFakeTimers();
  table = graded();
  store = createStore(reduceReview, initialReview('M'));
  tools = {
    read: jest.fn<Promise<ListReading>, Parameters<ReviewTools['read']>>(() => Promise.resolve({ kind: 'list', place, table })),
    select: jest.fn<Promise<void>, Parameters<ReviewTools['select']>>(() => Promise.resolve()),
    selectedRow: jest.fn<Promise<number | undefined>, Parameters<ReviewTools['selectedRow']>>(() => Promise.resolve(undefined)),
    explain: jest.fn<Promise<JobExplanation>, Parameters<ReviewTools['explain']>>(({ row: at }) => Promise.resolve(explanationOf(at))),
    settings: jest.fn(() => ({ catalogue: { ...CATALOGUE, jobCount: 1 }, style: DEFAULT_STYLE })),
    readAs: jest.fn<ReturnType<ReviewTools['readAs']>, Parameters<ReviewTools['readAs']>>(() => ({})),
    write: jest.fn<Promise<AnalystResult>, Parameters<ReviewTools['write']>>((_place, edits) => Promise.resolve({ kind: 'written', place, written: edits.map((edit) => ({ edit, row: edit.row })), left: [] })),
    changeRecords: jest.fn<Promise<unknown>, Parameters<ReviewTools['changeRecords']>>((change) => Promise.resolve(change([]))),
    gradeRow: jest.fn<Promise<boolean>, Parameters<ReviewTools['gradeRow']>>(() => Promise.resolve(true)),
    teach: jest.fn<ReturnType<ReviewTools['teach']>, Parameters<ReviewTools['teach']>>((decided) => Promise.resolve({ learned: decided.length, left: [] })),
    addSheet: jest.fn<Promise<void>, Parameters<ReviewTools['addSheet']>>(() => Promise.resolve()),
    readQuestions: jest.fn(() => Promise.resolve<Table | undefined>(undefined)),
    rememberName: jest.fn(),
    now: jest.fn(() => '2026-11-27 14:05'),
  };
  controller = createReviewController(store, tools);
  controller.open();
  await settle();
});
afterEach(() => { jest.useRealTimers(); });

/** Lets everything that was begun come to its end. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(2_000);
const row = (at: number): NonNullable<ReturnType<typeof currentRow>> => {
  const found = shownRows({ ...store.getState(), shown: 'all', search: '' }).find((one) => one.row === at);
  if (found === undefined) throw new Error('no such row');
  return found;
};

describe('deciding', () => {
  it('writes beside the job, says so, and takes the next row in hand', async () => {
    controller.choose(3, 'row');
    await settle();
    await controller.decide([row(3)], 'H', 'zwaarder werk');
    expect(tools.write.mock.calls[0]?.[1]).toMatchObject([{ row: 3, cells: { grade: 'H', reason: 'zwaarder werk', by: 'M', on: '2026-11-27 14:05' }, seen: { grade: '' } }]);
    expect(store.getState()).toMatchObject({ current: 4, view: 'row', saving: false, note: { kind: 'decided', rows: [3], grade: 'H' } });
    expect(row(3).decided.decision?.grade).toBe('H');
  });

  it('offers rows that describe the same work, and decides about all of them at once', async () => {
    await controller.decide([row(2)], 'E', '');
    const { note } = store.getState();
    if (note?.kind !== 'decided') throw new Error('no decision');
    expect(note.alike.map(({ row: at }) => at)).toEqual([5]);
    await controller.decide(note.alike, note.grade, note.reason);
    expect(tools.write.mock.calls[1]?.[1]).toMatchObject([{ row: 5, cells: { grade: 'E' } }]);
    expect(store.getState().note).toMatchObject({ kind: 'decided', rows: [5], alike: [] });
  });

  it('teaches the handbook the title of a decided row, with the reference jobs that stood beside it', async () => {
    await controller.decide([row(2)], 'F', 'zwaarder werk');
    await controller.teach([row(2)]);
    expect(tools.teach.mock.calls[0]?.[0]).toEqual([{ title: 'Medewerker verkoop binnendienst', grade: 'F', references: ['1.1 Medewerker Verkoop Binnendienst'] }]);
    expect(store.getState()).toMatchObject({ saving: false, note: { kind: 'taught', learned: 1, left: [] } });
  });

  it('accepts every proposal that is shown and has no decision, each with its own group', async () => {
    controller.show('all');
    await controller.acceptAll();
    expect(tools.write.mock.calls[0]?.[1]).toMatchObject([{ row: 2, cells: { grade: 'E', reason: '', by: 'M' } }, { row: 5, cells: { grade: 'E' } }]);
    expect(store.getState().note).toEqual({ kind: 'accepted', count: 2 });
    expect(acceptableRows(store.getState())).toEqual([]);
  });

  it('says what was left, and changes nothing in what it shows', async () => {
    tools.write.mockImplementationOnce((_place, edits) => Promise.resolve({ kind: 'written', place, written: [], left: edits.map((edit) => ({ edit, because: 'changed' as const })) }));
    await controller.decide([row(3)], 'H', 'zwaarder');
    expect(store.getState().note).toEqual({ kind: 'left', rows: [3], because: 'changed' });
    expect(row(3).decided.decision).toBeUndefined();
  });

  it('tells why Excel refused, and can be tried again', async () => {
    tools.write.mockImplementationOnce(() => Promise.resolve({ kind: 'refused', refusal: { kind: 'sheet-protected', sheet: 'Lijst' } }));
    await controller.decide([row(3)], 'H', 'zwaarder');
    expect(store.getState()).toMatchObject({ saving: false, note: { kind: 'obstacle', obstacle: { kind: 'refusal' } } });
    await controller.decide([row(3)], 'H', 'zwaarder');
    expect(store.getState().note).toMatchObject({ kind: 'decided' });
  });
});

describe('following the sheet', () => {
  it('reads the list anew once, however many cells change', async () => {
    const before = tools.read.mock.calls.length;
    for (let time = 0; time < 20; time += 1) controller.follow('cells');
    await settle();
    expect(tools.read.mock.calls.length).toBe(before + 1);
    expect(tools.read.mock.calls.at(-1)).toEqual([place]);
  });

  it('takes the row at the cursor in hand, and no other when the cursor is elsewhere', async () => {
    controller.choose(3, 'row');
    await settle();
    tools.selectedRow.mockResolvedValueOnce(4);
    controller.follow('selection');
    await settle();
    expect(store.getState()).toMatchObject({ current: 4, view: 'row', explained: { kind: 'known' } });
    controller.follow('selection');
    await settle();
    expect(store.getState().current).toBe(4);
  });

  it('does nothing while another screen is shown', async () => {
    controller.close();
    const before = tools.read.mock.calls.length;
    controller.follow('cells');
    await settle();
    expect(tools.read.mock.calls.length).toBe(before);
  });

  it('shows the last reading, whichever comes last', async () => {
    let come: (reading: Awaited<ReturnType<ReviewTools['read']>>) => void = () => undefined;
    tools.read.mockImplementationOnce(() => new Promise((resolve) => { come = resolve; }));
    controller.openAtCursor();
    controller.openAtCursor();
    await settle();
    come({ kind: 'list', place, table: graded(JOBS.slice(0, 2)) });
    await settle();
    expect(shownRows({ ...store.getState(), shown: 'all' }).length).toBe(JOBS.length - 1);
  });

  it('explains anew with another handbook, and breaks off what was asked before', async () => {
    controller.choose(3, 'row');
    await settle();
    const before = tools.explain.mock.calls.length;
    controller.forget();
    await settle();
    expect(tools.explain.mock.calls.length).toBe(before + 1);
    expect(tools.explain.mock.calls[before - 1]?.[1].aborted).toBe(true);
  });
});

describe('asking', () => {
  it('writes the answer behind what the analyst said before, and grades that row', async () => {
    const question = { additions: { yes: 'Geeft korting: ja', no: 'Geeft korting: nee' } } as never;
    await controller.answer(row(3), question, true);
    expect(tools.write.mock.calls[0]?.[1]).toMatchObject([{ row: 3, cells: { addition: 'Geeft korting: ja' }, seen: { addition: '' } }]);
    expect(tools.gradeRow).toHaveBeenCalledWith(place, 3);
    expect(store.getState().note).toEqual({ kind: 'regraded', row: 3 });
  });

  it('gathers the questions of the rows that are shown, and can be stopped', async () => {
    await controller.askManagers();
    expect(tools.explain.mock.calls.map(([{ row: at }]) => at)).toEqual([3, 4]);
    expect(store.getState().note).toMatchObject({ kind: 'asked', questions: 0 });
    tools.explain.mockImplementationOnce((_job, signal) => new Promise((_resolve, reject) => { signal.addEventListener('abort', () => { reject(new Error('stopped')); }); }));
    const asked = controller.askManagers();
    controller.stopAsking();
    await asked;
    expect(store.getState().gathering).toBeUndefined();
    expect(store.getState().note).toBeUndefined();
    expect(tools.addSheet).not.toHaveBeenCalled();
  });

  it('says so where no sheet of questions stands', async () => {
    await controller.takeAnswers();
    expect(store.getState().note).toEqual({ kind: 'no-answers' });
  });
});

it('the list of this test is one that can be graded', () => {
  expect(planRun(table).jobs.length).toBe(JOBS.length - 1);
});
