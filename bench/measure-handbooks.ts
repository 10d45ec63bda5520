/**
 * `npx tsx bench/measure-handbooks.ts [--names] FILES…`: what the reader makes of handbooks, a line per handbook; files joined by "+" are one handbook.
 * Figures only: whether a name is right, a person or a list of the right ones must tell.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadPdf } from '../src/cli/libraries';
import { allActivities } from '../src/core/model/catalogue';
import type { CatalogueReading } from '../src/core';
import { readHandbook } from '../src/import/handbook/read-handbook';

function figuresOf({ catalogue, issues, uses }: CatalogueReading): Readonly<Record<string, number>> {
  const jobs = catalogue.referenceJobs;
  const families = new Map(catalogue.families.map(({ id, name }) => [id, name]));
  const count = (has: (job: (typeof jobs)[number]) => boolean): number => jobs.filter(has).length;
  const issued = (wanted: string): number => issues.filter(({ code }) => code === wanted).length;
  return {
    functions: jobs.length, group: count(({ grade }) => grade !== ''), family: count(({ familyId }) => (families.get(familyId) ?? '') !== ''), purpose: count(({ purpose }) => purpose !== ''),
    activities: count((job) => allActivities(job).length > 0), items: jobs.reduce((sum, job) => sum + allActivities(job).length, 0), characteristics: count((job) => job.characteristics.length > 0),
    'left out': issued('catalogue-grade-missing') - count(({ grade }) => grade === ''), used: uses.length, 'not understood': issued('catalogue-leftover'),
  };
}

async function main(): Promise<void> {
  const named = process.argv.includes('--names');
  for (const handbook of process.argv.slice(2).filter((word) => !word.startsWith('--'))) {
    const paths = handbook.split('+');
    const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
    const before = process.cpuUsage();
    try {
      const reading = await readHandbook(files, { name: 'bench', version: '1' }, { loadPdf });
      const { user, system } = process.cpuUsage(before);
      const figures = Object.entries({ ...figuresOf(reading), ms: Math.round((user + system) / 1000) }).map(([what, value]) => `${what} ${String(value)}`);
      process.stdout.write(`${paths.map((path) => basename(path)).join(' + ')}: ${figures.join(', ')}\n`);
      if (named) for (const { code, name, grade } of reading.catalogue.referenceJobs) process.stdout.write(`    ${code} | ${grade} | ${name}\n`);
    } catch (error) {
      process.stdout.write(`${handbook}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}

void main();
