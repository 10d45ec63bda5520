/** Pane and workers across real message channels: the same answers in the same order, stopping, another handbook, and no promise left hanging. */
import { expose } from 'comlink';
import { planRun, runJobs } from '../../src/core';
import type { CompanyJob } from '../../src/core';
import { createClassifierPool, Superseded, WorkerFailure } from '../../src/engine/classifier-pool';
import type { ClassifierPool } from '../../src/engine/classifier-pool';
import { createClassifierService } from '../../src/engine/classifier-service';
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

/** @property started How many workers there are. */
function connect(most = 1): { readonly pool: ClassifierPool; readonly started: () => number } {
  let started = 0;
  const pool = createClassifierPool(() => {
    started += 1;
    const { port1, port2 } = new MessageChannel();
    expose(createClassifierService(), port1);
    return port2;
  }, most);
  return { pool, started: () => started };
}

const { catalogue } = builtInClassifier();
const jobs = (count: number): readonly CompanyJob[] => planRun({
  firstRow: 1,
  rows: [['Functie', 'Werkzaamheden'], ...Array.from({ length: count }, (_none, index) => [`Medewerker Verkoop ${String(index)}`, 'offertes maken, klanten bellen'])],
}).jobs;
const running = new AbortController().signal;

async function collect(pool: ClassifierPool, of: readonly CompanyJob[], signal = running): Promise<unknown[]> {
  const cells: unknown[] = [];
  for await (const { start, answers } of pool.run(of, signal)) {
    expect(start).toBe(cells.length);
    cells.push(...answers.map((answer) => answer.cells));
  }
  return cells;
}

describe('the classifiers behind message channels', () => {
  it.each([1, 3])('give exactly what the road gives in one thread, in its order, with %i of them', async (most) => {
    const { pool, started } = connect(most);
    pool.load(catalogue);
    expect(await collect(pool, jobs(850))).toEqual([...runJobs(builtInClassifier(), jobs(850))].map(({ cells }) => cells));
    expect(started()).toBe(most);
  });

  it('are one for a short list, however many cores there are', async () => {
    const { pool, started } = connect(4);
    pool.load(catalogue);
    expect(await collect(pool, jobs(5))).toHaveLength(5);
    expect(await collect(pool, [])).toEqual([]);
    expect(started()).toBe(1);
  });

  it('stop after the slices in hand when the signal is aborted, and go on with the next run', async () => {
    const { pool } = connect(2);
    pool.load(catalogue);
    const stop = new AbortController();
    let done = 0;
    await expect((async () => {
      for await (const { answers } of pool.run(jobs(3_000), stop.signal)) {
        done += answers.length;
        stop.abort();
      }
    })()).rejects.toThrow('aborted');
    expect(done).toBe(100);
    expect(await collect(pool, jobs(2))).toHaveLength(2);
  });

  it('never mix two handbooks: a run ends when another one is loaded', async () => {
    const { pool } = connect(2);
    pool.load(catalogue);
    let done = 0;
    await expect((async () => {
      for await (const { answers } of pool.run(jobs(30_000), running)) {
        done += answers.length;
        pool.load({ ...catalogue, hash: 'anders' });
      }
    })()).rejects.toThrow(Superseded);
    expect(done).toBeLessThan(30_000);
  });

  it('answer nothing before a handbook was loaded', async () => {
    await expect(collect(connect().pool, jobs(2))).rejects.toThrow(Superseded);
  });

  it('fail every pending and later run once a worker breaks down', async () => {
    const silent = new EventTarget();
    const pool = createClassifierPool(() => Object.assign(silent, { postMessage: () => undefined }), 1);
    pool.load(catalogue);
    const pending = collect(pool, jobs(1));
    silent.dispatchEvent(Object.assign(new Event('error'), { message: 'script not found' }));
    await expect(pending).rejects.toThrow(WorkerFailure);
    await expect(collect(pool, jobs(1))).rejects.toThrow('script not found');
  });
});
