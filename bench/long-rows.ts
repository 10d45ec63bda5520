/** `npm run -s bench:long-rows [-- ROWS]`: whole rows of about 400 words against the built-in catalogue, on one thread, motivation included; compiled as the add-in is. `taskset -c 1` before it keeps it to one core. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier, readJobs, resultIndex, runJobs } from '../src/core';
import { loadBuiltInCatalogue } from '../src/engine/built-in-catalogue';
import { openCsvDocument } from '../src/import/csv/csv-document';

const ROWS = Number(process.argv[2] ?? 10_000);
const WORDS = 400;
const root = join(__dirname, '..');
const { catalogue } = loadBuiltInCatalogue(readFileSync(join(root, 'assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt'), 'utf8'));
const { jobs } = readJobs(openCsvDocument(readFileSync(join(root, 'test/golden/vignettes/by-condition/jobs.csv')), '').table);
const sentences = jobs.flatMap(({ fields }) => (fields.tasks ?? '').split(/[.;\n]+/)).map((text) => text.trim()).filter((text) => text !== '');

/** A description of `WORDS` words, another one for each row: sentences of the labelled jobs, and a word of its own. */
function describe(row: number): string {
  const chosen: string[] = [`Dossier d${row.toString(36)}x`];
  for (let words = 2, at = row * 7; words < WORDS; at += 1) {
    const sentence = sentences[at % sentences.length] ?? '';
    chosen.push(sentence);
    words += sentence.split(' ').length;
  }
  return chosen.join('. ');
}

const rows = Array.from({ length: ROWS }, (_, row) => {
  const like = jobs[row % jobs.length];
  return { row, fields: { ...like?.fields, tasks: describe(row) } };
});
const classifier = createClassifier(catalogue);
const started = performance.now();
const before = process.cpuUsage();
let characters = 0;
for (const { cells } of runJobs(classifier, rows)) characters += String(cells[resultIndex('justification')]).length;
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${JSON.stringify({ rows: ROWS, words: WORDS, seconds: Number(seconds.toFixed(2)), rowsPerSecond: Math.round(ROWS / seconds), rowsPerCpuSecond: Math.round((ROWS * 1e6) / (user + system)), motivationCharacters: Math.round(characters / ROWS) })}\n`);
