/**
 * `npm run -s bench:speed [-- --catalogue C.jsonl --queries Q.jsonl]`: rows per second, warm, with the evidence of the best match, for
 * titles alone and titles with 5 tasks, at 1 to 5,000 functions and 1 and 2 workers, and the memory it takes. Made-up handbooks
 * (with an embedding of random vectors, which costs the same as a trained one); with files, those as well.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { trainForCatalogue } from '../src/core/match/embedding/train-for-catalogue';
import { makeUp } from './made-up-catalogue';
import { readCandidates, readQueries, toCatalogue } from './read-match-cases';
import type { CandidateLine, QueryLine } from './read-match-cases';

const { values } = parseArgs({ options: { catalogue: { type: 'string' }, queries: { type: 'string' }, functions: { type: 'string', default: '1,50,500,5000' } } });
const TASKS = 5;
const ROWS = 2000;

const startWorker = (lines: readonly CandidateLine[], queries: readonly QueryLine[], table: EmbeddingTable | undefined): Worker =>
  new Worker(join(__dirname, 'speed-worker.ts'), { workerData: { lines, queries, table }, execArgv: ['--require', 'tsx/cjs'] });
const answer = (worker: Worker): Promise<void> => new Promise((resolve, reject) => {
  worker.once('message', () => { resolve(); });
  worker.once('error', reject);
});

/** Rows per second of all threads together; each has the same rows. */
async function rowsPerSecond(threads: number, lines: readonly CandidateLine[], queries: readonly QueryLine[], table: EmbeddingTable | undefined): Promise<number> {
  const workers = Array.from({ length: threads }, () => startWorker(lines, queries, table));
  await Promise.all(workers.map(answer));
  const started = performance.now();
  for (const worker of workers) worker.postMessage('go');
  await Promise.all(workers.map(answer));
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (threads * queries.length) / seconds;
}

async function measure(name: string, lines: readonly CandidateLine[], queries: readonly QueryLine[]): Promise<void> {
  const withTasks = queries.filter(({ title, tasks }) => title !== '' && tasks.length >= TASKS).map((query) => ({ ...query, tasks: query.tasks.slice(0, TASKS) }));
  const titles = queries.filter(({ title }) => title !== '').map((query) => ({ ...query, tasks: [] }));
  const untrained = trainForCatalogue(toCatalogue(lines), [], { epochs: 0 });
  for (const [vectors, table] of [['no vectors', undefined], ['vectors', untrained]] as const) {
    for (const [what, rows] of [['title', titles], [`title + ${String(TASKS)} tasks`, withTasks]] as const) {
      const speeds = [await rowsPerSecond(1, lines, rows, table), await rowsPerSecond(2, lines, rows, table)].map((speed) => Math.round(speed).toLocaleString('en'));
      const peak = Math.round(process.resourceUsage().maxRSS / 1024);
      process.stdout.write(`${name.padEnd(20)} ${vectors.padEnd(11)} ${what.padEnd(16)} ${String(rows.length).padStart(5)} rows  1 worker ${(speeds[0] ?? '').padStart(8)}/s  2 workers ${(speeds[1] ?? '').padStart(8)}/s  peak so far ${String(peak)} MB\n`);
    }
  }
}

async function main(): Promise<void> {
  if (values.catalogue !== undefined && values.queries !== undefined) {
    const lines = readCandidates(values.catalogue);
    await measure(`${String(lines.length)} functions (file)`, lines, readQueries(values.queries));
  }
  for (const functions of values.functions.split(',').filter((text) => text !== '').map(Number)) {
    const { lines, queries } = makeUp(functions, ROWS);
    await measure(`${String(functions)} functions`, lines, queries);
  }
}

void main();
