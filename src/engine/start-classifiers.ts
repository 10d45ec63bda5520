/** Starts the classifiers in threads of their own, one per core; the only module here that needs a browser with workers. */
import { createClassifierPool } from './classifier-pool';
import type { ClassifierPool } from './classifier-pool';

/** Most threads: each holds the handbook. */
const MOST = 8;

export function startClassifiers(): ClassifierPool {
  const start = (): Worker => new Worker(new URL('./classifier-worker.ts', import.meta.url), { name: 'classifier' });
  return createClassifierPool(start, Math.min(MOST, Math.max(1, navigator.hardwareConcurrency)));
}
