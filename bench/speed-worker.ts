/** One thread of bench/speed.ts: ranks its share of the rows, with the evidence of the best match. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { createMatcher } from '../src/core/match/rank-references';
import { toCases, toCatalogue } from './read-match-cases';
import type { MadeUp } from './made-up-catalogue';

const { lines, queries, table } = workerData as MadeUp & { readonly table: EmbeddingTable | undefined };
const { rank } = createMatcher(toCatalogue(lines), table);
const cases = toCases(queries, lines);
const run = (): number => cases.reduce((sum, { job }) => sum + (rank(job).matches[0]?.contributions.length ?? 0), 0);
run();
parentPort?.postMessage('ready');
parentPort?.on('message', () => {
  run();
  parentPort?.postMessage('done');
});
