/** The nightly fuzz run: damaged files of handbooks, each timed. `npm run fuzz -- RUNS [SEED]`; the same seed gives the same files. */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadPdf } from '../src/cli/libraries';
import { faultOfFile } from '../test/support/fault-of-file';
import { mutatedFile } from '../test/support/mutated-file';

/** Longest time for one file, in milliseconds of the processor: other work on the machine does not count. */
const LONGEST = 1_000;
/** Files at the start that are not timed: they also load the libraries. */
const WARM_UP = 100;
/** Milliseconds without progress after which a file hangs. */
const PATIENCE = 60_000;

async function fuzz(runs: number, seed: number): Promise<void> {
  let done = 0;
  let slowest = { name: '', spent: 0 };
  const begin = performance.now();
  const { failed, counterexample, errorInstance } = await fc.check(fc.asyncProperty(mutatedFile, async (file) => {
    const before = process.cpuUsage();
    const fault = await faultOfFile(file, { loadPdf });
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1_000;
    process.send?.(done += 1);
    if (fault !== undefined) throw new Error(fault);
    if (done <= WARM_UP) return;
    if (spent > slowest.spent) slowest = { name: file.name, spent };
    if (spent > LONGEST) throw new Error(`${spent.toFixed(0)} ms, more than ${String(LONGEST)}`);
  }), { numRuns: runs, seed });
  const [file] = counterexample ?? [];
  if (failed && file !== undefined) {
    const kept = join(tmpdir(), `fuzz-${String(seed)}-${file.name}`);
    writeFileSync(kept, file.bytes);
    console.error(`seed ${String(seed)}, file ${String(done)}, kept as ${kept}:`, errorInstance);
    process.exitCode = 1;
  } else {
    console.log(`${String(runs)} files without a fault in ${((performance.now() - begin) / 1_000).toFixed(0)} s (seed ${String(seed)}); the slowest took ${slowest.spent.toFixed(0)} ms: ${slowest.name}`);
  }
  process.disconnect();
}

/** A loop without end blocks its process: this one looks on, and ends it. */
function watch(runs: string, seed: string): void {
  const child = fork(__filename, [runs, seed, 'child']);
  let done = 0;
  const hang = (): void => {
    console.error(`hangs at file ${String(done + 1)} of seed ${seed}`);
    child.kill('SIGKILL');
  };
  let timer = setTimeout(hang, PATIENCE);
  child.on('message', (count) => {
    done = Number(count);
    clearTimeout(timer);
    timer = setTimeout(hang, PATIENCE);
  });
  child.on('exit', (code) => {
    clearTimeout(timer);
    process.exitCode = code ?? 1;
  });
}

const [runs = '100000', seed = String(Date.now() % 2 ** 31), role] = process.argv.slice(2);
if (role === 'child') void fuzz(Number(runs), Number(seed));
else watch(runs, seed);
