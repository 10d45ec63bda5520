/** The page's side of any worker: a call ends with its answer or with the failure of the worker; comlink alone would wait for ever. */
import { wrap } from 'comlink';
import type { Endpoint } from 'comlink';

/** A worker could not start, broke down, or was ended: a missing file, a blocked script, too little memory. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** A `Worker`, or what stands in for one. */
export interface Thread extends Endpoint {
  readonly terminate: () => void;
}

/** A service as it is called from another thread. */
export type Remote<Service> = {
  readonly [Name in keyof Service]: Service[Name] extends (...given: infer Given) => infer Answer ? (...given: Given) => Promise<Awaited<Answer>> : never;
};

export class RemoteWorker<Service> {
  private readonly service: Remote<Service>;
  private readonly waiting = new Set<(failure: WorkerFailure) => void>();
  private failure: WorkerFailure | undefined;

  /** @param onFailure Told once, when the worker breaks down. */
  constructor(private readonly thread: Thread, onFailure: () => void = () => undefined) {
    this.service = wrap<Service>(thread) as unknown as Remote<Service>;
    for (const kind of ['error', 'messageerror']) {
      thread.addEventListener(kind, (event) => {
        if (this.failure !== undefined) return;
        this.fail('message' in event && typeof event.message === 'string' ? event.message : kind);
        onFailure();
      });
    }
  }

  /** @throws WorkerFailure when the worker breaks down or is ended first; whatever the service throws. */
  call<Value>(ask: (service: Remote<Service>) => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.failure !== undefined) {
        reject(this.failure);
        return;
      }
      this.waiting.add(reject);
      const settled = (): void => { this.waiting.delete(reject); };
      ask(this.service).then(resolve, reject).then(settled, settled);
    });
  }

  /** Stops the worker wherever it is; calls that wait for an answer fail. */
  end(): void {
    if (this.failure === undefined) this.fail('ended');
  }

  private fail(reason: string): void {
    this.failure = new WorkerFailure(reason);
    this.thread.terminate();
    for (const reject of this.waiting) reject(this.failure);
    this.waiting.clear();
  }
}
