/** Starts the classifier in a thread of its own; the only module that needs a browser with workers. */
import { createClassifierClient } from './classifier-client';
import type { ClassifierClient } from './classifier-client';

export function startClassifierWorker(): ClassifierClient {
  return createClassifierClient(new Worker(new URL('./classifier-worker.ts', import.meta.url), { name: 'classifier' }));
}
