/**
 * `npm ci && npm test [-- ROWS FILES KILLS]`: redis-server (Debian: apt-get install redis-server) on a port of its own, two workers, and KILLS times SIGKILL to one of them
 * while it works. Nothing may be lost and nothing come twice: the results are, to the byte, those of one run over all rows.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openQueue, put } from './queue.mjs';

const HERE = import.meta.dirname;
const COMMAND = ['node', resolve(HERE, '../../../tools/compile-cli.cjs')];
const [rows = 20_000, files = 20, kills = 5] = process.argv.slice(2).map(Number);
const PORT = 20_000 + (process.pid % 20_000);

const folder = mkdtempSync(join(tmpdir(), 'indeling-queue-'));
const redis = spawn('redis-server', ['--port', String(PORT), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
const started = [];
const startWorker = () => {
  const worker = spawn('node', [join(HERE, 'worker.mjs'), String(PORT), ...COMMAND], { stdio: 'inherit' });
  started.push(worker);
  return worker;
};
const isAlive = ({ exitCode, signalCode }) => exitCode === null && signalCode === null;
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

try {
  const lines = Array.from({ length: rows }, (_, at) => JSON.stringify({ nr: at, Functie: `${['Medewerker', 'Adviseur', 'Planner'][at % 3]} verkoop binnendienst ${String(at % 997)}`, Taken: `offertes maken en orders verwerken voor regio ${String(at % 31)}` }));
  const all = `${lines.join('\n')}\n`;
  const single = spawnSync(COMMAND[0], [...COMMAND.slice(1), 'classify', '--format', 'ndjson', '-', '--jobs', '1', '--quiet'], { input: all, maxBuffer: 1 << 30 }).stdout;

  const each = Math.ceil(rows / files);
  const names = Array.from({ length: files }, (_, at) => {
    const file = join(folder, `deel-${String(at).padStart(4, '0')}.ndjson`);
    writeFileSync(file, `${lines.slice(at * each, (at + 1) * each).join('\n')}\n`);
    return file;
  });
  const queue = openQueue(PORT);
  await queue.waitUntilReady();
  await put(queue, names);
  // Put again, as a producer does that does not know whether it was heard: no file comes twice.
  await put(queue, names);
  const begun = performance.now();
  startWorker();
  startWorker();
  let killed = 0;
  for (let done = 0; done < files;) {
    await sleep(1_000);
    const counts = await queue.getJobCounts('completed', 'failed', 'active');
    done = counts.completed;
    if (counts.failed > 0) throw new Error(`${String(counts.failed)} files failed`);
    const alive = started.filter(isAlive);
    if (killed < kills && counts.active > 0 && done > (files * killed) / (kills + 1)) {
      alive[killed % alive.length]?.kill('SIGKILL');
      killed += 1;
      startWorker();
    }
  }
  const results = readdirSync(folder).filter((name) => name.endsWith('.ingedeeld')).sort();
  const joined = Buffer.concat(results.map((name) => readFileSync(join(folder, name))));
  const parts = readdirSync(folder).filter((name) => name.endsWith('.part')).length;
  console.log(`${String(rows)} rows in ${String(files)} files, ${String(killed)} workers killed while they worked (${String(parts)} unfinished parts left): ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  console.log(`one run ${hash(single).slice(0, 16)}, queue ${hash(joined).slice(0, 16)}, ${String(results.length)} results`);
  if (hash(single) !== hash(joined) || results.length !== files || killed !== kills || single.length === 0) {
    console.error('NOT EQUAL');
    process.exitCode = 1;
  } else console.log('equal: nothing lost, nothing twice');
  await queue.close();
} finally {
  // Redis goes last: a worker says goodbye to it.
  await Promise.all(started.filter(isAlive).map((worker) => {
    const ended = once(worker, 'exit');
    worker.kill('SIGTERM');
    return ended;
  }));
  redis.kill();
  await once(redis, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
