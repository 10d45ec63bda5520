/**
 * `npm run -s bench:scale [-- --part 0.02] [--only start,stream,…]`: the table of goals of docs/scale.md, of the compiled command line as a process: time by the clock, processor
 * time of all its threads, and the most memory in use. `--part` takes that share of the rows of every measure. Needs GNU time (Debian: apt-get install time).
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, createWriteStream, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { twelveColumns, titles } from './made-up-jobs';
import { makeUpHandbook } from './made-up-handbook';
import { compile, isStale, MAIN, ROOT } from '../tools/compile-cli.cjs';

const { values } = parseArgs({ options: { part: { type: 'string', default: '1' }, only: { type: 'string' } } });
const PART = Number(values.part);
const folder = mkdtempSync(join(tmpdir(), 'indeling-scale-'));
const THIRTY = join(ROOT, 'assets/sample/handboek-technische-handel.md');
const rowsOf = (whole: number): number => Math.max(1, Math.round(whole * PART));

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Runs the command once. @param input File for its standard input. */
function measure(words: readonly string[], input = '/dev/null'): Measured {
  const [stdin, stdout] = [openSync(input, 'r'), openSync('/dev/null', 'w')];
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', process.execPath, MAIN, 'classify', '--quiet', ...words], { stdio: [stdin, stdout, 'pipe'], encoding: 'utf8' });
  closeSync(stdin);
  closeSync(stdout);
  const [seconds = 0, user = 0, system = 0, kilobytes = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (status !== 0) throw new Error(stderr);
  return { seconds, processor: user + system, megabytes: Math.round(kilobytes / 1_000) };
}

function say(name: string, rows: number, { seconds, processor, megabytes }: Measured, goal: string): void {
  console.log(`| ${name} | ${rows.toLocaleString('en')} | ${seconds.toFixed(1)} s | ${processor.toFixed(1)} s, ${((processor * 1e6) / rows).toFixed(0)} µs a row | ${String(megabytes)} MB | ${goal} |`);
}

function list(rows: number): string {
  const file = join(folder, 'lijst.csv');
  const fields = ['title', 'department', 'purpose', 'tasks', 'education', 'experience'] as const;
  const lines = twelveColumns(rows).map((job) => fields.map((field) => `"${(job.fields[field] ?? '').replaceAll('"', '""')}"`).join(';'));
  writeFileSync(file, `Functie;Afdeling;Doel;Taken;Opleiding;Ervaring\n${lines.join('\n')}\n`);
  return file;
}

const OUT = ['--output', join(folder, 'uit.csv'), '--force'];

/** From a row that is sent to its answer, on a stream that stays open; after the first row, so that the start is not counted. */
async function firstAnswers(): Promise<string> {
  const child = spawn(process.execPath, [MAIN, 'classify', '--quiet', '--format', 'ndjson', '-', '--catalogue', THIRTY], { stdio: ['pipe', 'pipe', 'inherit'] });
  const times: number[] = [];
  for (const { fields } of titles(21)) {
    await sleep(50);
    const sent = performance.now();
    child.stdin.write(`${JSON.stringify({ Functie: fields.title, Taken: 'offertes maken en orders verwerken' })}\n`);
    await once(child.stdout, 'data');
    times.push(performance.now() - sent);
  }
  child.stdin.end();
  await once(child, 'exit');
  const later = times.slice(1).sort((a, b) => a - b);
  return `${(later[10] ?? 0).toFixed(0)} ms in the middle, ${(later.at(-1) ?? 0).toFixed(0)} ms at most; the first, with the start, ${(times[0] ?? 0).toFixed(0)} ms`;
}

async function streamed(rows: number): Promise<string> {
  const file = join(folder, 'stroom.ndjson');
  const to = createWriteStream(file);
  const some = titles(Math.min(rows, 200_000));
  for (let row = 0; row < rows; row += 1) if (!to.write(`${JSON.stringify({ nr: row, Functie: some[row % some.length]?.fields.title })}\n`)) await once(to, 'drain');
  to.end();
  await once(to, 'finish');
  return file;
}

const MEASURES: Readonly<Record<string, () => Promise<void> | void>> = {
  start() {
    const file = join(folder, 'een.ndjson');
    writeFileSync(file, '{"Functie":"Medewerker Verkoop Binnendienst","Taken":"offertes maken"}\n');
    const runs = [1, 2, 3, 4, 5].map(() => measure(['--format', 'ndjson', '-'], file)).sort((a, b) => a.processor - b.processor);
    for (const run of runs.slice(2, 3)) say('start, one row (the middle of five)', 1, run, '< 0.7 s');
  },
  thirty() { say('rows of six columns × 30 functions, .csv', rowsOf(100_000), measure([list(rowsOf(100_000)), '--catalogue', THIRTY, ...OUT]), '< 10 s'); },
  fivehundred() {
    const handbook = join(folder, 'handboek.md');
    writeFileSync(handbook, makeUpHandbook(500, 'pages'));
    say('the same × 500 functions', rowsOf(100_000), measure([list(rowsOf(100_000)), '--catalogue', handbook, ...OUT]), '< 15 s');
  },
  titles() {
    const rows = rowsOf(1_048_575);
    const some = titles(Math.min(rows, 200_000));
    const file = join(folder, 'titels.csv');
    writeFileSync(file, `Functie\n${Array.from({ length: rows }, (_, row) => some[row % some.length]?.fields.title ?? '').join('\n')}\n`);
    say('titles, 200,000 of them different, .csv', rows, measure([file, ...OUT]), '< 45 s, < 300 MB');
    say('the same without motivation', rows, measure([file, '--motivation', 'geen', ...OUT]), '');
  },
  async stream() {
    const rows = rowsOf(1_000_000);
    say('stream of NDJSON', rows, measure(['--format', 'ndjson', '-', '--jobs', '1'], await streamed(rows)), '< 300 MB');
    console.log(`| stream: an answer after its row | 20 | ${await firstAnswers()} | | | < 50 ms |`);
  },
};

async function run(): Promise<void> {
  if (isStale()) compile();
  const load = loadavg().map((one) => one.toFixed(1)).join(', ');
  console.log(`${cpus()[0]?.model ?? ''}, ${String(availableParallelism())} processors, Node ${process.version}, ${new Date().toISOString().slice(0, 16)}, load ${load}\n`);
  console.log('| measure | rows | clock | processor | memory | goal |\n|---|---|---|---|---|---|');
  for (const name of values.only?.split(',') ?? Object.keys(MEASURES)) await MEASURES[name]?.();
}

void run().finally(() => { rmSync(folder, { recursive: true, force: true }); });
