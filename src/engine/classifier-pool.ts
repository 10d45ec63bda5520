/** The page's side of the classifier workers: jobs go out in slices to whichever worker is free, answers come back in order, and every promise settles. */
import { wrap } from 'comlink';
import type { Endpoint } from 'comlink';
import type { Catalogue, CompanyJob } from '../core';
import type { ClassifierService, JobAnswer } from './classifier-service';

/** A worker could not start or broke down: a missing file, a blocked script, too little memory. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** Answers to consecutive jobs. @property start Index of the first of them. */
export interface AnsweredSlice {
  readonly start: number;
  readonly answers: readonly JobAnswer[];
}

export interface ClassifierPool {
  /** Gives the workers their handbook; runs that are under way with another one end. */
  readonly load: (catalogue: Catalogue) => void;
  /**
   * Answers jobs with the catalogue that is loaded when this is called.
   * @param signal Ends the slices after those in hand.
   * @throws WorkerFailure when a worker breaks down; the signal's reason, or `Superseded`, when the run ends before its last slice.
   */
  readonly run: (jobs: readonly CompanyJob[], signal: AbortSignal) => AsyncGenerator<AnsweredSlice>;
}

/** Another handbook was loaded while a run was under way. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** Jobs per slice: some 50 ms of work, so that stopping is quick and several workers end together. */
const SLICE = 100;
/** Slices per worker that may be answered before they are taken: a consumer that is slow keeps the workers waiting, not the memory full. */
const AHEAD = 3;
/** Fewest jobs for which more than one worker is started: before that, loading the handbook takes longer than the work. */
const MANY_JOBS = 300;

/** One worker: a call ends with its answer, or with the failure of the worker. */
class RemoteClassifier {
  private readonly service;
  private readonly waiting = new Set<(failure: WorkerFailure) => void>();
  private failure: WorkerFailure | undefined;
  private loaded: Promise<unknown> = Promise.resolve();

  constructor(endpoint: Endpoint) {
    this.service = wrap<ClassifierService>(endpoint);
    endpoint.addEventListener('error', (event) => {
      this.failure = new WorkerFailure('message' in event && typeof event.message === 'string' ? event.message : '');
      for (const reject of this.waiting) reject(this.failure);
    });
  }

  load(catalogue: Catalogue): void {
    // Whoever asks for answers hears of a failure.
    this.loaded = this.settle(this.service.load(catalogue)).catch(() => undefined);
  }

  async answer(jobs: readonly CompanyJob[], hash: string): Promise<readonly JobAnswer[] | undefined> {
    await this.loaded;
    return this.settle(this.service.answer(jobs, hash));
  }

  /** A promise of the worker never settles when the worker breaks down. */
  private settle<Value>(call: PromiseLike<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.failure !== undefined) {
        reject(this.failure);
        return;
      }
      this.waiting.add(reject);
      call.then(resolve, reject).then(() => this.waiting.delete(reject), () => undefined);
    });
  }
}

/**
 * @param start Starts a worker whose script exposes a `ClassifierService`; called once at once, and again on the first long list.
 * @param most Workers at most, 1 or more: the cores of the machine.
 */
export function createClassifierPool(start: () => Endpoint, most: number): ClassifierPool {
  const workers = [new RemoteClassifier(start())];
  let catalogue: Catalogue | undefined;

  const grow = (): void => {
    while (workers.length < most) {
      const worker = new RemoteClassifier(start());
      if (catalogue !== undefined) worker.load(catalogue);
      workers.push(worker);
    }
  };

  async function* run(jobs: readonly CompanyJob[], signal: AbortSignal): AsyncGenerator<AnsweredSlice> {
    const hash = catalogue?.hash ?? '';
    if (jobs.length > MANY_JOBS) grow();
    const slices = Array.from({ length: Math.ceil(jobs.length / SLICE) }, (_, index) => index * SLICE);
    const free = [...workers];
    const underWay: { readonly start: number; readonly answers: Promise<readonly JobAnswer[] | undefined> }[] = [];
    const queue: ((worker: RemoteClassifier) => void)[] = [];
    const release = (worker: RemoteClassifier): void => {
      const next = queue.shift();
      if (next === undefined) free.push(worker);
      else next(worker);
    };
    const take = async (from: number): Promise<readonly JobAnswer[] | undefined> => {
      const worker = free.shift() ?? await new Promise<RemoteClassifier>((resolve) => { queue.push(resolve); });
      try {
        if (signal.aborted) return undefined;
        return await worker.answer(jobs.slice(from, from + SLICE), hash);
      } finally {
        release(worker);
      }
    };
    const send = (): void => {
      const from = slices.shift();
      if (from === undefined) return;
      const answers = take(from);
      // It is awaited in its turn; until then a failure is not unhandled.
      answers.catch(() => undefined);
      underWay.push({ start: from, answers });
    };
    for (let count = 0; count < workers.length * AHEAD; count += 1) send();
    for (let slice = underWay.shift(); slice !== undefined; slice = underWay.shift()) {
      const answers = await slice.answers;
      signal.throwIfAborted();
      if (answers === undefined) throw new Superseded();
      send();
      yield { start: slice.start, answers };
    }
  }

  return {
    load(next) {
      catalogue = next;
      for (const worker of workers) worker.load(next);
    },
    run,
  };
}
