/** The page's side of the classifier workers: jobs go out in slices to whichever worker is free, answers come back in order, and every promise settles. */
import { DEFAULT_STYLE } from '../core';
import type { CompanyJob, JobAnswer, JobEvidence, JobExplanation, ReferenceJobId, ResultStyle } from '../core';
import type { ClassifierService } from './classifier-service';
import type { KeptHandbook } from './kept-handbook';
import { RemoteWorker } from './remote-worker';
import type { Remote, Thread } from './remote-worker';

/** Answers to consecutive jobs. @property start Index of the first of them. */
export interface AnsweredSlice {
  readonly start: number;
  readonly answers: readonly JobAnswer[];
}

export interface ClassifierPool {
  /** Gives the workers their handbook; runs that are under way with another one end. */
  readonly load: (handbook: KeptHandbook) => void;
  /**
   * Answers jobs.
   * @param hash Of the handbook to answer with. @param style How results are told; short and Dutch when left out. @param signal Ends the run at once; slices in hand are thrown away.
   * @throws WorkerFailure when a worker breaks down, after which the next run starts a fresh one; the signal's reason; `Superseded` when another handbook is loaded than the one asked for.
   */
  readonly run: (jobs: readonly CompanyJob[], signal: AbortSignal, hash: string, style?: ResultStyle) => AsyncGenerator<AnsweredSlice>;
  /**
   * Explains one job, before the slices of runs that wait: a person is looking at it.
   * @param hash Of the handbook to explain with. @throws As `run` does.
   */
  readonly explain: (job: CompanyJob, signal: AbortSignal, hash: string, style?: ResultStyle) => Promise<JobExplanation>;
  /** The evidence of one job alone, as `explain` asks. @param beside The reference job to hold it beside; its own when left out. */
  readonly examine: (job: CompanyJob, signal: AbortSignal, hash: string, style?: ResultStyle, beside?: ReferenceJobId) => Promise<JobEvidence>;
}

/** Another handbook is loaded than the one that a run was to answer with. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** Jobs per slice: some 50 ms of work, so that stopping is quick and several workers end together. */
const SLICE = 100;
/** Slices per worker that may be answered before they are taken: a consumer that is slow keeps the workers waiting, not the memory full. */
const AHEAD = 3;
/** Fewest jobs for which more than one worker is started: before that, loading the handbook takes longer than the work. */
const MANY_JOBS = 300;

/** Waits no longer than the signal allows: a handbook that is being loaded takes seconds. Unlike `Promise.race` it keeps nothing of what it waited for. */
function orAborted<Value>(answer: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => { reject(signal.reason as Error); };
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop); });
  });
}

class RemoteClassifier {
  private readonly worker: RemoteWorker<ClassifierService>;
  private loaded: Promise<unknown> = Promise.resolve();
  /** Questions that it has not answered yet. */
  asked = 0;

  constructor(thread: Thread, onFailure: () => void) {
    this.worker = new RemoteWorker(thread, onFailure);
  }

  load({ text }: KeptHandbook): void {
    this.loaded = this.worker.call((service) => service.load(text));
    // Whoever asks for answers hears of a failure.
    this.loaded.catch(() => undefined);
  }

  answer(jobs: readonly CompanyJob[], hash: string, style: ResultStyle): Promise<readonly JobAnswer[] | undefined> {
    return this.ask((service) => service.answer(jobs, hash, style));
  }

  async ask<Value>(question: (service: Remote<ClassifierService>) => Promise<Value>): Promise<Value> {
    this.asked += 1;
    try {
      await this.loaded;
      return await this.worker.call(question);
    } finally {
      this.asked -= 1;
    }
  }
}

/**
 * @param start Starts a worker whose script exposes a `ClassifierService`: one when the first handbook is loaded, the others for the first long list, a fresh one where one broke down.
 * @param most Workers at most, 1 or more: the cores of the machine.
 */
export function createClassifierPool(start: () => Thread, most: number): ClassifierPool {
  const workers = new Set<RemoteClassifier>();
  let handbook: KeptHandbook | undefined;

  const growTo = (count: number): void => {
    while (workers.size < count) {
      const worker: RemoteClassifier = new RemoteClassifier(start(), () => { workers.delete(worker); });
      if (handbook !== undefined) worker.load(handbook);
      workers.add(worker);
    }
  };

  async function* run(jobs: readonly CompanyJob[], signal: AbortSignal, hash: string, style: ResultStyle = DEFAULT_STYLE): AsyncGenerator<AnsweredSlice> {
    growTo(jobs.length > MANY_JOBS ? most : 1);
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
        return await worker.answer(jobs.slice(from, from + SLICE), hash, style);
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
    for (let count = 0; count < workers.size * AHEAD; count += 1) send();
    for (let slice = underWay.shift(); slice !== undefined; slice = underWay.shift()) {
      const answers = await orAborted(slice.answers, signal);
      signal.throwIfAborted();
      if (answers === undefined) throw new Superseded();
      send();
      yield { start: slice.start, answers };
    }
  }

  /** A thread holds one slice of a run at a time, so what is asked now is answered behind the slice in hand. */
  async function askIdlest<Value>(question: (service: Remote<ClassifierService>) => Promise<Value | undefined>, signal: AbortSignal): Promise<Value> {
    growTo(1);
    const [idlest] = [...workers].sort((a, b) => a.asked - b.asked);
    const answer = idlest === undefined ? undefined : await orAborted(idlest.ask(question), signal);
    signal.throwIfAborted();
    if (answer === undefined) throw new Superseded();
    return answer;
  }

  return {
    load(next) {
      handbook = next;
      for (const worker of workers) worker.load(next);
      growTo(1);
    },
    run,
    explain: (job, signal, hash, style = DEFAULT_STYLE) => askIdlest((service) => service.explain(job, hash, style), signal),
    examine: (job, signal, hash, style = DEFAULT_STYLE, beside) => askIdlest((service) => service.examine(job, hash, style, beside), signal),
  };
}
