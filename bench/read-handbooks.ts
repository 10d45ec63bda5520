/** `npm run -s bench:handbooks [-- SIZES]`: milliseconds of the processor to read made-up handbooks of growing size, and per function; compiled, on one thread. Twice as many functions should take twice as long. */
import { parseCatalogue } from '../src/core';
import { makeUpHandbook } from './made-up-handbook';
import type { HandbookForm } from './made-up-handbook';

const sizes = (process.argv[2] ?? '300,600,1200,2400').split(',').map(Number);
/** Readings of each; the fastest counts. */
const TIMES = 3;

function spent(text: string): { readonly functions: number; readonly issues: number; readonly milliseconds: number; readonly hash: string } {
  const before = process.cpuUsage();
  const { catalogue, issues } = parseCatalogue(text, { name: 'bench', version: '1' });
  const { user, system } = process.cpuUsage(before);
  return { functions: catalogue.referenceJobs.length, issues: issues.length, milliseconds: (user + system) / 1000, hash: catalogue.hash };
}

for (const form of ['pages', 'listed'] satisfies readonly HandbookForm[]) {
  for (const size of sizes) {
    const text = makeUpHandbook(size, form);
    const runs = Array.from({ length: TIMES }, () => spent(text)).sort((a, b) => a.milliseconds - b.milliseconds);
    const [best] = runs;
    if (best !== undefined) process.stdout.write(`${JSON.stringify({ form, size, ...best, milliseconds: Math.round(best.milliseconds), perFunction: Number((best.milliseconds / size).toFixed(3)) })}\n`);
  }
}
