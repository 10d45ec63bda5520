/**
 * `node worker.mjs PORT COMMAND…`: takes files from the queue and answers each with one run of the command line. The result gets its name when it is whole:
 * a worker that dies leaves a part under another name, and the file goes to the next one. An answer depends on its line alone, so a file answered twice is the same file.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rename } from 'node:fs/promises';
import { Worker } from 'bullmq';
import { connectionOf, LOCK, NAME } from './queue.mjs';

const [port, command, ...words] = process.argv.slice(2);

async function answer(file) {
  const part = `${file}.${process.pid}.${Date.now()}.part`;
  const [input, output] = [await open(file, 'r'), await open(part, 'w')];
  try {
    const child = spawn(command, [...words, 'classify', '--format', 'ndjson', '-', '--jobs', '1', '--quiet'], { stdio: [input.fd, output.fd, 'inherit'] });
    const [code] = await once(child, 'exit');
    // Code 2: some lines could not be read; they stand in the result with the reason.
    if (code !== 0 && code !== 2) throw new Error(`${file}: the command ended with ${String(code)}`);
    await output.sync();
  } finally {
    await Promise.all([input.close(), output.close()]);
  }
  await rename(part, `${file}.ingedeeld`);
}

const worker = new Worker(NAME, ({ data }) => answer(data.file), { connection: connectionOf(port), concurrency: 1, lockDuration: LOCK, stalledInterval: LOCK / 2, maxStalledCount: 20 });
worker.on('error', ({ message }) => { console.error(message); });
process.on('SIGTERM', () => { void worker.close().then(() => process.exit(0)); });
