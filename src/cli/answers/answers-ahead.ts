/** The answers to a list, for a writer that asks for them one by one and cannot wait: they are made ahead of it, by all threads. */
import type { CompanyJob } from '../../core';
import type { Answer } from './answer-worker';
import type { Answerer, Slot } from './answerer';

/** Jobs that are answered ahead: more than a chunk of a result mostly takes. */
const AHEAD = 2_000;
/** Jobs per slice: some 20 ms of work. */
const SLICE = 128;

type JobAndAnswer = Answer & { readonly job: CompanyJob };

export class AnswersAhead implements Iterable<JobAndAnswer> {
  /** Of the jobs from `given` on. */
  private readonly slots: Slot[] = [];
  private readonly waiting: { readonly from: number; readonly ready: Promise<void> }[] = [];
  private given = 0;

  /** @param onAnswer Told of every answer that is taken. */
  constructor(private readonly answerer: Answerer, private readonly jobs: readonly CompanyJob[], private readonly onAnswer: (answer: Answer, done: number) => void) {}

  /** Waits until the next answers are there. @param ahead How many. */
  async fill(ahead = AHEAD): Promise<void> {
    const until = Math.min(this.jobs.length, this.given + ahead);
    // Twice as many are asked for, so that no thread has to wait for the writer.
    const asked = Math.min(this.jobs.length, this.given + 2 * ahead);
    for (let from = this.given + this.slots.length; from < asked; from = this.given + this.slots.length) {
      const { slots, ready } = this.answerer.ask(this.jobs.slice(from, Math.min(asked, from + SLICE)));
      this.slots.push(...slots);
      if (ready === undefined) continue;
      this.waiting.push({ from, ready });
      // It is awaited in its turn; until then a failure is not unhandled.
      ready.catch(() => undefined);
    }
    for (let [next] = this.waiting; next !== undefined && next.from < until; [next] = this.waiting) {
      await next.ready;
      this.waiting.shift();
    }
  }

  * [Symbol.iterator](): Generator<JobAndAnswer> {
    for (const job of this.jobs) {
      const slot = this.slots.shift();
      this.given += 1;
      const answer = slot?.answer ?? this.answerer.answerHere(job);
      this.onAnswer(answer, this.given);
      yield { job, ...answer };
    }
  }
}
