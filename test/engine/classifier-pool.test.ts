/** Pane and workers across real message channels: the same answers in the same order, stopping, another handbook, and no promise left hanging. */
import { expose } from 'comlink';
import { createClassifier, createExplainer, openCatalogue, planRun, runJobs, saveCatalogue } from '../../src/core';
import type { Catalogue, CompanyJob } from '../../src/core';
import { createClassifierPool, Superseded } from '../../src/engine/classifier-pool';
import type { ClassifierPool } from '../../src/engine/classifier-pool';
import { createClassifierService } from '../../src/engine/classifier-service';
import { keepHandbook } from '../../src/engine/kept-handbook';
import { WorkerFailure } from '../../src/engine/remote-worker';
import type { Thread } from '../../src/engine/remote-worker';
import { builtInClassifier } from './built-in-classifier';

/** Every port made, comlink's own for callbacks included: an open one keeps the process alive. */
const ports: MessagePort[] = [];
const RealChannel = MessageChannel;
beforeAll(() => {
  globalThis.MessageChannel = class extends RealChannel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
});
afterAll(() => {
  globalThis.MessageChannel = RealChannel;
});

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

// On a busy machine hundreds of jobs take longer than jest's own patience.
jest.setTimeout(60_000);

/** A worker behind a channel, which can break down. */
class FakeThread extends EventTarget implements Thread {
  isTerminated = false;
  private readonly near: MessagePort;

  constructor(service = createClassifierService()) {
    super();
    const { port1, port2 } = new MessageChannel();
    expose(service, port1);
    this.near = port2;
    port2.addEventListener('message', ({ data }) => { if (!this.isTerminated) this.dispatchEvent(Object.assign(new Event('message'), { data: data as unknown })); });
    port2.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.isTerminated) this.near.postMessage(message, transfer);
  }

  terminate(): void {
    this.isTerminated = true;
    this.near.close();
  }

  breakDown(message: string): void {
    this.isTerminated = true;
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

/** @property threads All that were started. */
function connect(most = 1): { readonly pool: ClassifierPool; readonly threads: readonly FakeThread[] } {
  const threads: FakeThread[] = [];
  const pool = createClassifierPool(() => {
    const thread = new FakeThread();
    threads.push(thread);
    return thread;
  }, most);
  return { pool, threads };
}

const { catalogue } = builtInClassifier();
const HANDBOOK = keepHandbook(catalogue);

/** The built-in handbook with other groups, and the hash that belongs to it. */
function other(): Catalogue {
  const opened = openCatalogue(saveCatalogue({ ...catalogue, settings: { ...catalogue.settings, clearDifference: 9 } }));
  if (opened.kind !== 'catalogue') throw new Error(opened.kind);
  return opened.catalogue;
}
const OTHER = other();

const jobs = (count: number): readonly CompanyJob[] => planRun({
  firstRow: 1,
  rows: [['Functie', 'Werkzaamheden'], ...Array.from({ length: count }, (_none, index) => [`Medewerker Verkoop ${String(index)}`, 'offertes maken, klanten bellen'])],
}).jobs;
const running = new AbortController().signal;

async function collect(pool: ClassifierPool, of: readonly CompanyJob[], signal = running, { facts: { hash } } = HANDBOOK): Promise<unknown[]> {
  const cells: unknown[] = [];
  for await (const { start, answers } of pool.run(of, signal, hash)) {
    expect(start).toBe(cells.length);
    cells.push(...answers.map((answer) => answer.cells));
  }
  return cells;
}

describe('the classifiers behind message channels', () => {
  it.each([1, 3])('give exactly what the road gives in one thread, in its order, with %i of them', async (most) => {
    const { pool, threads } = connect(most);
    pool.load(HANDBOOK);
    expect(await collect(pool, jobs(420))).toEqual([...runJobs(builtInClassifier(), jobs(420))].map(({ cells }) => cells));
    expect(threads).toHaveLength(most);
  });

  it('are one for a short list, however many cores there are', async () => {
    const { pool, threads } = connect(4);
    pool.load(HANDBOOK);
    expect(await collect(pool, jobs(5))).toHaveLength(5);
    expect(await collect(pool, [])).toEqual([]);
    expect(threads).toHaveLength(1);
  });

  it('stop after the slices in hand when the signal is aborted, and go on with the next run', async () => {
    const { pool } = connect(2);
    pool.load(HANDBOOK);
    const stop = new AbortController();
    let done = 0;
    await expect((async () => {
      for await (const { answers } of pool.run(jobs(3_000), stop.signal, catalogue.hash)) {
        done += answers.length;
        stop.abort();
      }
    })()).rejects.toThrow('aborted');
    expect(done).toBe(100);
    expect(await collect(pool, jobs(2))).toHaveLength(2);
  });

  it('never mix two handbooks: a run ends when another one is loaded', async () => {
    const { pool } = connect(2);
    pool.load(HANDBOOK);
    let done = 0;
    await expect((async () => {
      for await (const { answers } of pool.run(jobs(30_000), running, catalogue.hash)) {
        done += answers.length;
        pool.load(keepHandbook(OTHER));
      }
    })()).rejects.toThrow(Superseded);
    expect(done).toBeLessThan(30_000);
  });

  it('answer nothing before a handbook was loaded', async () => {
    await expect(collect(connect().pool, jobs(2))).rejects.toThrow(Superseded);
  });

  it('answer with the handbook that was asked for, or not at all', async () => {
    const { pool } = connect(2);
    pool.load(HANDBOOK);
    await expect(collect(pool, jobs(400), running, keepHandbook(OTHER))).rejects.toThrow(Superseded);
    pool.load(keepHandbook(OTHER));
    await expect(collect(pool, jobs(400))).rejects.toThrow(Superseded);
    expect(await collect(pool, jobs(400), running, keepHandbook(OTHER))).toEqual([...runJobs(createClassifier(OTHER), jobs(400))].map(({ cells }) => cells));
  });

  it('stop at once, also while a handbook is being loaded', async () => {
    const silent = Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined });
    const pool = createClassifierPool(() => silent, 1);
    pool.load(HANDBOOK);
    const stop = new AbortController();
    const run = collect(pool, jobs(1), stop.signal);
    stop.abort();
    await expect(run).rejects.toThrow('aborted');
  });

  it('say why a handbook cannot be used', async () => {
    const { pool } = connect();
    pool.load({ ...HANDBOOK, text: 'geen handboek' });
    await expect(collect(pool, jobs(1))).rejects.toThrow('a kept handbook that cannot be read');
  });

  it.each([0, 1, 2])('fail the run in which worker %i breaks down, with the reason, and start a fresh one for the next', async (at) => {
    const { pool, threads } = connect(3);
    pool.load(HANDBOOK);
    const answered: number[] = [];
    await expect((async () => {
      for await (const { start } of pool.run(jobs(1_500), running, catalogue.hash)) {
        answered.push(start);
        if (answered.length === 2) threads[at]?.breakDown('out of memory');
      }
    })()).rejects.toThrow(new WorkerFailure('out of memory'));
    expect(answered.length).toBeLessThan(15);
    expect(await collect(pool, jobs(350))).toEqual([...runJobs(builtInClassifier(), jobs(350))].map(({ cells }) => cells));
    expect(threads.map(({ isTerminated }) => isTerminated)).toEqual([at === 0, at === 1, at === 2, false]);
  });

  it('fail also when nobody waits at that moment, and only once', async () => {
    const { pool, threads } = connect();
    pool.load(HANDBOOK);
    await collect(pool, jobs(1));
    threads[0]?.breakDown('gone');
    expect(await collect(pool, jobs(2))).toHaveLength(2);
    expect(threads).toHaveLength(2);
  });

  describe('explain a job', () => {
    const [job = { row: 2, fields: {} }] = jobs(1);
    const ENGLISH = { language: 'en', motivation: 'short' } as const;

    it('as the road in one thread does', async () => {
      const { pool } = connect(2);
      pool.load(HANDBOOK);
      expect(await pool.explain(job, running, catalogue.hash, ENGLISH)).toEqual(structuredClone(createExplainer(builtInClassifier())(job, ENGLISH)));
    });

    it('before the slices of a run that wait, and the run goes on', async () => {
      const { pool } = connect();
      pool.load(HANDBOOK);
      let [slices, before] = [0, Infinity];
      let explained: Promise<unknown> = Promise.resolve();
      for await (const { start } of pool.run(jobs(600), running, catalogue.hash)) {
        slices += 1;
        if (start === 0) explained = pool.explain(job, running, catalogue.hash).then(() => { before = slices; });
      }
      await explained;
      // The slice in hand, and the one that was answered meanwhile.
      expect(before).toBeLessThanOrEqual(3);
      expect(slices).toBe(6);
    });

    it('with the handbook that was asked for, or not at all', async () => {
      const { pool } = connect();
      await expect(pool.explain(job, running, catalogue.hash)).rejects.toThrow(Superseded);
      pool.load(HANDBOOK);
      await expect(pool.explain(job, running, OTHER.hash)).rejects.toThrow(Superseded);
      pool.load(keepHandbook(OTHER));
      await expect(pool.explain(job, running, catalogue.hash)).rejects.toThrow(Superseded);
      expect((await pool.explain(job, running, OTHER.hash)).proposal).toEqual(createClassifier(OTHER).classifyJob(job));
    });

    it('no more when the signal is aborted, or the worker breaks down', async () => {
      const silent = Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined });
      const pool = createClassifierPool(() => silent, 1);
      pool.load(HANDBOOK);
      const stop = new AbortController();
      const waiting = pool.explain(job, stop.signal, catalogue.hash);
      stop.abort();
      await expect(waiting).rejects.toThrow('aborted');
      const lost = pool.explain(job, running, catalogue.hash);
      silent.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
      await expect(lost).rejects.toThrow(new WorkerFailure('out of memory'));
    });
  });
});
