/** The main action of the pane, over the fake Excel and the real classifier. */
import { createClassifier, RESULT_COLUMNS } from '../../src/core';
import { WorkerFailure } from '../../src/engine/remote-worker';
import { builtInClassifier } from '../engine/built-in-classifier';
import { FakeSheet, rect } from '../excel/fake-workbook';
import type { Value } from '../excel/fake-workbook';
import { localPool } from '../support/local-pool';
import { JOBS, setUp } from './grading-bench';
import type { Bench, Pool } from './grading-bench';

const { catalogue: BUILT_IN } = builtInClassifier();
/** A handbook in which the same job gets another group. */
const OTHER = createClassifier({
  ...BUILT_IN, hash: 'ffffffffffff',
  referenceJobs: BUILT_IN.referenceJobs.map((job) => ({ ...job, rules: job.rules.map((rule) => ({ ...rule, grade: job.rules.find(({ kind }) => kind === 'lighter')?.grade ?? rule.grade })) })),
});

const failing = (error: Error): Pool => ({ run: () => { throw error; } });

describe('the button', () => {
  it('writes a result for every job and ends with a summary', async () => {
    const { host, store, controller } = setUp();
    await controller.start();
    expect(store.getState()).toMatchObject({ activity: { kind: 'idle' }, ending: { kind: 'written', seconds: 1.5, summary: { total: 2 }, kept: [], wrong: [] } });
    expect(host.sheet.read(0, 3)).toBe(RESULT_COLUMNS[0]?.header);
    expect(host.sheet.read(2, 6)).toBe('Geen passende referentiefunctie');
    expect(String(host.sheet.read(1, 8))).not.toContain('2500');
  });

  it.each([
    ['nothing', { rows: 0, columns: 0 }, { rows: 1, columns: 1 }], ['the header', { rows: 1, columns: 0 }, { rows: 1, columns: 1 }],
    ['more rows', { rows: 3, columns: 0 }, { rows: 3, columns: 1 }], ['columns', { rows: 0, columns: 2 }, { rows: 0, columns: 2 }], ['both', { rows: 1, columns: 2 }, { rows: 1, columns: 2 }],
  ])('keeps header and title in view where %s was frozen', async (_what, before, after) => {
    const { host, controller } = setUp();
    host.sheet.frozen = before;
    await controller.start();
    expect(host.sheet.frozen).toEqual(after);
  });

  it('passes through reading, classifying and writing', async () => {
    const { store, controller } = setUp();
    const seen: string[] = [];
    store.subscribe(() => seen.push(store.getState().activity.kind));
    await controller.start();
    expect([...new Set(seen)]).toEqual(['reading', 'classifying', 'writing', 'idle']);
  });

  it('does nothing when a run lasts already', async () => {
    const { host, controller } = setUp();
    await Promise.all([controller.start(), controller.start()]);
    expect(host.traffic.runs).toBe(1);
  });

  it('stops on request, with the sheet as it was', async () => {
    const rows: Value[][] = [['Functie'], ...Array.from({ length: 900 }, (_none, index) => [`Lasser ${String(index)}`])];
    const { host, store, controller } = setUp(rows);
    const before = host.sheet.snapshot();
    store.subscribe(() => {
      if (store.getState().activity.kind === 'classifying') controller.stop();
    });
    await controller.start();
    expect(store.getState().ending).toEqual({ kind: 'cancelled', written: { kind: 'nothing' } });
    expect(host.sheet.snapshot()).toBe(before);
  });

  it.each([
    ['a list without recognised headers', [['Kleur'], ['rood']], 'header-not-found'],
    ['a header without jobs', [['Functie'], ['']], 'no-jobs'],
  ])('says why it cannot read %s', async (_title, rows, code) => {
    const { host, store, controller } = setUp(rows);
    host.selection = rect(0, 0, 2, 1);
    if (code === 'no-jobs') host.sheet.enter(1, 1, ' ');
    await controller.start();
    expect(store.getState().ending).toMatchObject({ kind: 'obstacle', obstacle: { kind: 'issue', issue: { code } }, written: { kind: 'nothing' } });
    expect(host.traffic.written).toEqual([]);
  });

  it('shows a refusal of the sheet as an obstacle', async () => {
    const { host, store, controller } = setUp();
    host.sheet.protected = true;
    await controller.start();
    expect(store.getState().ending).toMatchObject({ kind: 'obstacle', obstacle: { kind: 'refusal', refusal: { kind: 'sheet-protected' } } });
  });

  it('ends, too, when the worker breaks down or the code does', async () => {
    const broken = setUp(JOBS, failing(new WorkerFailure('weg')));
    await broken.controller.start();
    expect(broken.store.getState()).toMatchObject({ activity: { kind: 'idle' }, ending: { kind: 'obstacle', obstacle: { kind: 'worker', detail: 'weg' } } });
    const faulty = setUp(JOBS, failing(new TypeError('fout')));
    await faulty.controller.start();
    expect(faulty.store.getState()).toMatchObject({ ending: { kind: 'obstacle', obstacle: { kind: 'unexpected', detail: 'fout' } } });
    expect(faulty.host.traffic.written).toEqual([]);
  });
});

describe('results of another handbook', () => {
  /** A sheet with results of the built-in handbook, and another one in use. */
  async function graded(): Promise<Bench> {
    let classifier = OTHER;
    const bench = setUp(JOBS, { run: (...args) => localPool(classifier).run(...args) });
    const { catalogue } = bench.store.getState();
    bench.store.dispatch({ kind: 'catalogue-changed', catalogue: { ...catalogue, name: 'Ander', hash: OTHER.catalogue.hash } });
    await bench.controller.start();
    classifier = builtInClassifier();
    bench.store.dispatch({ kind: 'catalogue-changed', catalogue });
    bench.host.selection = rect(0, 0, 1, 1);
    return bench;
  }
  /** Answers as soon as the pane asks. */
  function answer({ store, controller, clock }: Bench, agreed: boolean): { readonly seen: unknown[] } {
    const seen: unknown[] = [];
    store.subscribe(() => {
      const { activity } = store.getState();
      if (activity.kind !== 'deciding' || seen.length > 0) return;
      seen.push(activity.question);
      clock.now += 60_000;
      setTimeout(() => { controller.decide(agreed); }, 0);
    });
    return { seen };
  }

  it('are shown beside the new ones, and replaced when the user agrees', async () => {
    const bench = await graded();
    const { seen } = answer(bench, true);
    await bench.controller.start();
    expect(seen).toMatchObject([{
      origin: { hash: OTHER.catalogue.hash },
      differences: { total: 2, changed: [{ row: 2, title: 'Medewerker Verkoop Binnendienst', before: 'D', after: 'E' }] },
    }]);
    // The time of thinking is left out.
    expect(bench.store.getState().ending).toMatchObject({ kind: 'written', seconds: 1.5 });
    expect(bench.host.sheet.read(1, 3)).toBe('E');
  });

  it('stay as they are when the user does not agree, or stops', async () => {
    const bench = await graded();
    answer(bench, false);
    const before = bench.host.sheet.snapshot();
    await bench.controller.start();
    expect(bench.store.getState()).toMatchObject({ activity: { kind: 'idle' }, ending: { kind: 'declined' } });
    expect(bench.host.sheet.snapshot()).toBe(before);
    const run = bench.controller.start();
    await new Promise<void>((resolve) => { bench.store.subscribe(() => { if (bench.store.getState().activity.kind === 'deciding') resolve(); }); });
    bench.controller.stop();
    await run;
    expect(bench.store.getState().ending).toEqual({ kind: 'declined' });
    expect(bench.host.sheet.snapshot()).toBe(before);
  });

  it('are written on the sheet where they stand, when the user has gone to another', async () => {
    const bench = await graded();
    const elsewhere = new FakeSheet('Elders', [['van mij']]);
    bench.host.others.push(elsewhere);
    const { sheet } = bench.host;
    bench.store.subscribe(() => {
      if (bench.store.getState().activity.kind !== 'deciding') return;
      bench.host.sheet = elsewhere;
      setTimeout(() => { bench.controller.decide(true); }, 0);
    });
    await bench.controller.start();
    expect(bench.store.getState().ending).toMatchObject({ kind: 'written' });
    expect(sheet.read(1, 3)).toBe('E');
    expect(elsewhere.snapshot()).toBe(new FakeSheet('Elders', [['van mij']]).snapshot());
  });

  it('are not asked about with the handbook that made them', async () => {
    const bench = setUp();
    await bench.controller.start();
    const { seen } = answer(bench, false);
    await bench.controller.start();
    expect(seen).toEqual([]);
    expect(bench.store.getState().ending).toMatchObject({ kind: 'written' });
  });
});

describe('following the selection', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

  // Earlier runs still take their last look at the selection.
  beforeAll(settled);

  it('looks once for many changes in a row, at the last of them', async () => {
    const { host, store, controller } = setUp();
    host.selection = rect(40, 0, 1, 1);
    controller.refresh();
    host.selection = rect(1, 1, 1, 1);
    controller.refresh();
    await settled();
    expect(host.traffic.runs).toBe(1);
    expect(store.getState().source).toMatchObject({ kind: 'recognised', rowCount: 2, personal: ['Salaris'] });
  });

  it('sees its own columns after a run', async () => {
    const { store, controller } = setUp();
    await controller.start();
    await settled();
    expect(store.getState().source).toMatchObject({ kind: 'recognised', own: true });
  });
});
