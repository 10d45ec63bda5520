/** `npm run -s bench:explain`: milliseconds of processor time that the explanation of one row takes, and of the clock, which others on the machine make longer: whole descriptions of 400 words and the rows of the samples, beside a handbook of 30 functions with rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier, createExplainer, parseCatalogue } from '../src/core';
import type { CompanyJob } from '../src/core';
import { longRows, projectRoot, samples } from './made-up-jobs';

const LONG = 300;
/** Rows explained before the clock counts, as in a pane that is in use. */
const WARM = 20;

const { catalogue } = parseCatalogue(readFileSync(join(projectRoot(), 'assets/sample/handboek-technische-handel.md'), 'utf8'), { name: 'bench', version: '1' });
const explainJob = createExplainer(createClassifier(catalogue));

function measure(kind: string, jobs: readonly CompanyJob[]): void {
  for (const job of jobs.slice(0, WARM)) explainJob(job);
  let [questions, ways] = [0, 0];
  const wall: number[] = [];
  const times = jobs.map((job) => {
    const started = performance.now();
    const before = process.cpuUsage();
    const explained = explainJob(job);
    if (explained.questions.length > 0) questions += 1;
    if (explained.ways.length > 0) ways += 1;
    const { user, system } = process.cpuUsage(before);
    wall.push(performance.now() - started);
    return (user + system) / 1000;
  });
  const figures = (all: readonly number[]): readonly number[] => {
    const sorted = [...all].sort((a, b) => a - b);
    return [0.5, 0.95, 1].map((share) => Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)));
  };
  process.stdout.write(`${JSON.stringify({ kind, rows: jobs.length, withQuestions: questions, withWays: ways, medianP95Worst: figures(times), byTheClock: figures(wall) })}\n`);
}

measure('long', longRows(LONG));
measure('samples', samples());
