/**
 * `npm run -s bench:speed [-- --catalogue C.jsonl --queries Q.jsonl]`: rows per second, warm, with the evidence of the best match, for titles
 * alone and titles with 5 tasks, at 1 to 5,000 functions and 1 and 2 workers; then beside MiniSearch, in turns in one thread. Made-up
 * handbooks, with an embedding of random vectors (as costly as a trained one); with files, those as well. On a shared machine the clock
 * measures the others too, so every figure is also given per second of processor time, of all threads of this process.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { trainForCatalogue } from '../src/core/match/embedding/train-for-catalogue';
import { createMatcher } from '../src/core/match/rank-references';
import { makeUp } from './made-up-catalogue';
import { PEERS } from './match-peers';
import { readCandidates, readQueries, toCases, toCatalogue } from './read-match-cases';
import type { CandidateLine, QueryLine } from './read-match-cases';
import type { SpeedData, SpeedOrder } from './speed-worker';

const { values } = parseArgs({ options: { catalogue: { type: 'string' }, queries: { type: 'string' }, functions: { type: 'string', default: '1,50,500,5000' } } });
const TASKS = 5;
const ROWS = 400;
/** Seconds and passes over the rows at least: to warm up, and per figure. */
const WARM = { seconds: 1, passes: 2 } as const;
const MEASURED = { seconds: 2, passes: 1 } as const;
/** Rows per turn beside a peer, and turns. */
const TURNS = { rows: 60, count: 9 } as const;
const PEER = 'MiniSearch + Snowball, stop words';

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const perSecond = (value: number): string => Math.round(value).toLocaleString('en');

const answer = (worker: Worker): Promise<number> => new Promise((resolve, reject) => {
  worker.once('message', resolve);
  worker.once('error', reject);
});
function ask(worker: Worker, order: SpeedOrder): Promise<number> {
  worker.postMessage(order);
  return answer(worker);
}

const withTasks = (queries: readonly QueryLine[]): readonly QueryLine[] =>
  queries.filter(({ title, tasks }) => title !== '' && tasks.length >= TASKS).map((query) => ({ ...query, tasks: query.tasks.slice(0, TASKS) }));

async function measure(name: string, data: SpeedData): Promise<void> {
  const start = (): Worker => new Worker(join(__dirname, 'speed-worker.ts'), { workerData: data, execArgv: ['--require', 'tsx/cjs'] });
  const workers = [start(), start()];
  const [built = 0] = await Promise.all(workers.map(answer));
  process.stdout.write(`${name}: index built in ${built.toFixed(2)} s, two at a time\n`);
  for (const [kind, what] of ['title', `title + ${String(TASKS)} tasks`].entries()) {
    await Promise.all(workers.map((worker) => ask(worker, { kind, ...WARM })));
    for (const count of [1, 2]) {
      const [clock, before] = [performance.now(), processorSeconds()];
      const rows = await Promise.all(workers.slice(0, count).map((worker) => ask(worker, { kind, ...MEASURED })));
      const total = rows.reduce((sum, one) => sum + one, 0);
      const [seconds, used] = [(performance.now() - clock) / 1000, processorSeconds() - before];
      process.stdout.write(`  ${what.padEnd(16)} ${String(count)} worker${count === 1 ? ' ' : 's'}  ${perSecond(total / seconds).padStart(8)} rows/s by the clock  ${perSecond(total / used).padStart(8)} per processor second\n`);
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
}

/** In turns, so that what else the machine does slows both alike. */
function measureBesidePeer(lines: readonly CandidateLine[], queries: readonly QueryLine[], table: EmbeddingTable | undefined): void {
  const cases = toCases(withTasks(queries), lines);
  const { rank } = createMatcher(toCatalogue(lines), table);
  const score = PEERS[PEER]?.(lines);
  let read = 0;
  const rankAll = (rounds: number): void => {
    for (let round = 0; round < rounds; round += 1) for (const { job } of cases) read += rank(job).matches[0]?.contributions.length ?? 0;
  };
  rankAll(12);
  const timed = (work: () => void): number => {
    const before = processorSeconds();
    work();
    return processorSeconds() - before;
  };
  const ratios: number[] = [];
  const own: number[] = [];
  for (let turn = 0; turn < TURNS.count; turn += 1) {
    const chosen = cases.slice((turn * TURNS.rows) % cases.length).slice(0, TURNS.rows);
    const ours = timed(() => { rankAll(20); }) / (20 * cases.length);
    const theirs = timed(() => { for (const { line } of chosen) score?.(line); }) / chosen.length;
    ratios.push(theirs / ours);
    own.push(1 / ours);
  }
  if (read === 0) throw new Error('no evidence was read');
  const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  process.stdout.write(`beside ${PEER}: ${perSecond(median(own))} rows per processor second, ${median(ratios).toFixed(1)} times as fast (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})\n`);
}

async function main(): Promise<void> {
  const random = trainForCatalogue(toCatalogue(makeUp(500, 1).lines), [], { epochs: 0 });
  for (const functions of values.functions.split(',').filter((text) => text !== '').map(Number)) {
    const { lines, queries } = makeUp(functions, ROWS);
    const kinds = [queries.map((query) => ({ ...query, tasks: [] })), withTasks(queries)];
    await measure(`${perSecond(functions)} functions`, { lines, kinds, table: undefined });
    await measure(`${perSecond(functions)} functions, vectors`, { lines, kinds, table: random });
  }
  const [lines, queries] = values.catalogue === undefined || values.queries === undefined
    ? [makeUp(500, 500).lines, makeUp(500, 500).queries] : [readCandidates(values.catalogue), readQueries(values.queries)];
  const learned = values.catalogue === undefined ? random : trainForCatalogue(toCatalogue(lines), [], { epochs: 0 });
  process.stdout.write(`title + ${String(TASKS)} tasks, ${perSecond(lines.length)} functions${values.catalogue === undefined ? '' : ' of the file'}, one thread\n`);
  for (const table of [undefined, learned]) {
    process.stdout.write(table === undefined ? 'no vectors: ' : 'vectors:    ');
    measureBesidePeer(lines, queries, table);
  }
  process.stdout.write(`peak memory of this process, all workers: ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB\n`);
}

void main();
