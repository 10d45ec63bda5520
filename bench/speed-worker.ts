/** One thread of bench/speed.ts: ranks rows, with the evidence of the best match, for as long as it is told. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { createMatcher } from '../src/core/match/rank-references';
import { toCases, toCatalogue } from './read-match-cases';
import type { CandidateLine, QueryLine } from './read-match-cases';

export interface SpeedData {
  readonly lines: readonly CandidateLine[];
  readonly table: EmbeddingTable | undefined;
  readonly kinds: readonly (readonly QueryLine[])[];
}

/** @property kind Place in `kinds`. @property passes Times that every row is ranked at least. */
export interface SpeedOrder {
  readonly kind: number;
  readonly seconds: number;
  readonly passes: number;
}

const { lines, table, kinds } = workerData as SpeedData;
const started = performance.now();
const { rank } = createMatcher(toCatalogue(lines), table);
parentPort?.postMessage((performance.now() - started) / 1000);
const cases = kinds.map((queries) => toCases(queries, lines));

parentPort?.on('message', ({ kind, seconds, passes }: SpeedOrder) => {
  const jobs = (cases[kind] ?? []).map(({ job }) => job);
  const until = performance.now() + seconds * 1000;
  let rows = 0;
  while (performance.now() < until || rows < passes * jobs.length) {
    for (const job of jobs.slice(rows % jobs.length, (rows % jobs.length) + 50)) {
      if ((rank(job).matches[0]?.contributions.length ?? 0) < 0) throw new Error('unreachable');
      rows += 1;
    }
  }
  parentPort?.postMessage(rows);
});
