/**
 * `npm run -s bench:rows [-- --kinds titles,repeated,columns,long,samples] [--rows N] [--write FILE | --against FILE]`: rows a second with all
 * eight cells, on one thread, compiled as the add-in is; `taskset -c 1` before it keeps it to one core. With `--write` every answer is kept
 * as a hash, with `--against` compared with those of an earlier version.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClassifier, parseCatalogue, runJobs } from '../src/core';
import type { Catalogue, CompanyJob } from '../src/core';
import { hashText } from './hash-text';
import { longRows, projectRoot, samples, titles, twelveColumns } from './made-up-jobs';

const { values } = parseArgs({
  options: { kinds: { type: 'string', default: 'titles,repeated,columns,long,samples' }, rows: { type: 'string' }, write: { type: 'string' }, against: { type: 'string' }, handbook: { type: 'string' } },
});

/** Different titles among the repeated ones. */
const REPEATED = 500;

const KINDS: Readonly<Record<string, { readonly rows: number; readonly jobs: (rows: number) => readonly CompanyJob[] }>> = {
  titles: { rows: 100_000, jobs: titles },
  repeated: { rows: 100_000, jobs: (rows) => { const some = titles(REPEATED); return Array.from({ length: rows }, (_, row) => ({ row, fields: some[row % REPEATED]?.fields ?? {} })); } },
  columns: { rows: 20_000, jobs: twelveColumns },
  long: { rows: 3_000, jobs: longRows },
  samples: { rows: 0, jobs: samples },
};

const handbookOf = (path: string): Catalogue => parseCatalogue(readFileSync(join(projectRoot(), path), 'utf8'), { name: 'bench', version: '1' }).catalogue;
const CATALOGUES = { '1 function': 'assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt', '30 functions': 'assets/sample/handboek-technische-handel.md' };

const answers: string[] = [];
for (const [name, path] of Object.entries(CATALOGUES)) {
  if (values.handbook !== undefined && !name.startsWith(values.handbook)) continue;
  const catalogue = handbookOf(path);
  for (const kind of values.kinds.split(',')) {
    const { rows, jobs: make } = KINDS[kind] ?? { rows: 0, jobs: () => [] };
    const jobs = make(values.rows === undefined ? rows : Number(values.rows));
    const classifier = createClassifier(catalogue);
    const keeps = values.write !== undefined || values.against !== undefined;
    const started = performance.now();
    const before = process.cpuUsage();
    let characters = 0;
    for (const { job, cells } of runJobs(classifier, jobs)) {
      characters += String(cells[5]).length;
      if (keeps) answers.push(`${name}, ${kind}, ${String(job.row)}: ${hashText(JSON.stringify(cells))}`);
    }
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(`${JSON.stringify({ handbook: name, kind, rows: jobs.length, seconds: Number(seconds.toFixed(2)), rowsPerSecond: Math.round(jobs.length / seconds), rowsPerCpuSecond: Math.round((jobs.length * 1e6) / (user + system)), motivationCharacters: Math.round(characters / jobs.length) })}\n`);
  }
}
if (values.write !== undefined) writeFileSync(values.write, answers.join('\n'));
if (values.against !== undefined) {
  const earlier = readFileSync(values.against, 'utf8').split('\n');
  const changed = answers.filter((answer, at) => answer !== earlier[at]);
  process.stdout.write(`${String(answers.length)} answers, ${String(changed.length + Math.abs(answers.length - earlier.length))} others than in ${values.against}\n${changed.slice(0, 10).join('\n')}\n`);
  if (changed.length > 0 || answers.length !== earlier.length) process.exitCode = 1;
}
