/** Answers jobs in slices: in this thread while there are few, in a thread per core from then on. The answers are the same wherever they are made. */
import { extname, join } from 'node:path';
import type { Piscina } from 'piscina';
import { answerKey, createClassifier, memoize } from '../../core';
import type { CompanyJob } from '../../core';
import type { Answer, WorkerOrders } from './answer-worker';

/** Fewest jobs for which threads are started: before that, preparing the handbook there takes longer than the work. */
const MANY_JOBS = 600;
/** Most jobs in one go that this thread answers itself while the others have nothing to do: a message there and back would take as long. */
const FEW_JOBS = 8;
/** Answers remembered, some 2 kB each: rows that return are answered once. */
const KEPT = 10_000;

/** The place of an answer: it is filled when the slice in which its job came first is answered. */
export interface Slot {
  answer?: Answer;
}

/** @property slots One per job. Each is filled when this slice and all that were asked before it are answered. @property ready Absent where this slice is. Rejects when a thread breaks down. */
export interface Asked {
  readonly slots: readonly Slot[];
  readonly ready?: Promise<void>;
}

/**
 * @property jobs Threads at most. @property embedding With vectors in memory that threads can share.
 */
interface AnswererOptions extends WorkerOrders {
  readonly jobs: number;
}

/** What threads share is not copied for each of them. */
function share<Numbers extends Int8Array | Float32Array>(numbers: Numbers): Numbers {
  const memory = new SharedArrayBuffer(numbers.byteLength);
  new Uint8Array(memory).set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  return (numbers instanceof Int8Array ? new Int8Array(memory) : new Float32Array(memory)) as Numbers;
}

export class Answerer {
  /** Slices that may be under way at once. */
  readonly ahead: number;
  private readonly options: AnswererOptions;
  private readonly remember = memoize<string, Slot>(KEPT);
  /** Answers one job in this thread. */
  readonly answerHere: (job: CompanyJob) => Answer;
  private pool: Promise<Piscina> | undefined;
  private total = 0;
  private underWay = 0;

  constructor({ jobs, embedding, catalogue, style }: AnswererOptions) {
    const shared = embedding === undefined ? {} : { embedding: jobs > 1 ? { ...embedding, vectors: share(embedding.vectors), scales: share(embedding.scales) } : embedding };
    this.options = { jobs, catalogue, style, ...shared };
    this.ahead = jobs > 1 ? jobs * 3 : 1;
    const { answerJob } = createClassifier(catalogue, { ...shared, kept: 2 });
    this.answerHere = (job) => answerJob(job, style);
  }

  /** Asks for the answers to `jobs`, in their order. */
  ask(jobs: readonly CompanyJob[]): Asked {
    const [asked, open]: [CompanyJob[], Slot[]] = [[], []];
    const slots = jobs.map((job) => this.remember(answerKey(job, this.options.style), () => {
      const slot: Slot = {};
      asked.push(job);
      open.push(slot);
      return slot;
    }));
    this.total += asked.length;
    if (asked.length === 0) return { slots };
    const isHere = this.options.jobs < 2 || this.total <= MANY_JOBS || (this.underWay === 0 && asked.length <= FEW_JOBS);
    if (!isHere) return { slots, ready: this.answerThere(asked, open) };
    open.forEach((slot, at) => { const job = asked[at]; if (job !== undefined) slot.answer = this.answerHere(job); });
    return { slots };
  }

  async close(): Promise<void> {
    await (await this.pool)?.destroy();
  }

  private async answerThere(jobs: readonly CompanyJob[], slots: readonly Slot[]): Promise<void> {
    this.underWay += 1;
    try {
      this.pool ??= this.start();
      const answers = await (await this.pool).run(jobs) as readonly Answer[];
      slots.forEach((slot, at) => { const answer = answers[at]; if (answer !== undefined) slot.answer = answer; });
    } finally {
      this.underWay -= 1;
    }
  }

  private async start(): Promise<Piscina> {
    const { jobs, ...workerData } = this.options;
    const { Piscina: Pool } = await import('piscina');
    return new Pool({ filename: join(__dirname, `answer-worker${extname(__filename)}`), minThreads: jobs, maxThreads: jobs, idleTimeout: Infinity, workerData, recordTiming: false });
  }
}
