/** The queue: one task per file of lines; who answers it writes the result beside it, whole or not at all. */
import { Queue } from 'bullmq';

export const NAME = 'indelen';
export const connectionOf = (port) => ({ host: '127.0.0.1', port: Number(port), maxRetriesPerRequest: null });

/** A worker that says nothing for this long is taken for dead, and its file is given to another. In milliseconds. */
export const LOCK = 5_000;

export const openQueue = (port) => new Queue(NAME, { connection: connectionOf(port) });

/** @param files Paths of .ndjson files. A file is never in the queue twice: its path is the task's id. */
export async function put(queue, files) {
  for (const file of files) {
    await queue.add('file', { file }, { jobId: file.replaceAll(':', '_'), attempts: 20, backoff: { type: 'fixed', delay: 500 }, removeOnComplete: false, removeOnFail: false });
  }
}
