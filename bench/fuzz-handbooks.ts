/** The nightly fuzz run: damaged handbooks, with the slowest one timed. `npm run fuzz -- 100000` gives the number of runs. */
import fc from 'fast-check';
import { faultOf, mutatedHandbook } from '../test/support/mutated-handbook';

/** Longest time for one text, in milliseconds. */
const LONGEST = 1_000;
const runs = Number(process.argv[2] ?? 100_000);
let slowest = 0;
fc.assert(fc.property(mutatedHandbook, (text) => {
  const begin = performance.now();
  const fault = faultOf(text);
  slowest = Math.max(slowest, performance.now() - begin);
  if (fault !== undefined) throw new Error(fault);
  if (slowest > LONGEST) throw new Error(`slower than ${String(LONGEST)} ms`);
}), { numRuns: runs });
console.log(`${String(runs)} handbooks without a fault; the slowest took ${slowest.toFixed(0)} ms`);
