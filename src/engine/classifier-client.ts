/** The page's side of the classifier worker: progress comes back, cancelling goes through, and every promise settles. */
import { proxy, wrap } from 'comlink';
import type { Endpoint } from 'comlink';
import type { Catalogue, Language, Table } from '../core';
import type { ClassifierService, ServiceAnswer } from './classifier-service';
import type { Progress } from './classify-table';

/** @property signal Aborting makes the answer `cancelled` after the slice in hand. */
export interface ClientOptions {
  readonly language: Language;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface ClassifierClient {
  /** Gives the worker its handbook. @returns The content hash of the catalogue as the worker read it. */
  readonly load: (catalogue: Catalogue) => Promise<string>;
  readonly classify: (table: Table, options: ClientOptions) => Promise<ServiceAnswer>;
}

/** The worker could not start or broke down: a missing file, a blocked script, too little memory. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/**
 * @param endpoint A worker whose script exposes a `ClassifierService`, or a message port to one.
 * @throws WorkerFailure from every pending and later call, once the endpoint reports an error.
 */
export function createClassifierClient(endpoint: Endpoint): ClassifierClient {
  const service = wrap<ClassifierService>(endpoint);
  const failure = new Promise<never>((_resolve, reject) => {
    endpoint.addEventListener('error', (event) => {
      const detail = 'message' in event && typeof event.message === 'string' ? event.message : '';
      reject(new WorkerFailure(detail));
    });
  });
  failure.catch(() => undefined);
  return {
    load: (catalogue) => Promise.race([service.load(catalogue), failure]),
    async classify(table, { language, onProgress, signal }) {
      if (signal?.aborted === true) return { kind: 'cancelled' };
      const cancel = (): void => void service.cancel();
      signal?.addEventListener('abort', cancel);
      try {
        const report = onProgress === undefined ? undefined : proxy(onProgress);
        return await Promise.race([service.classify(table, language, report), failure]);
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
  };
}
