/** `npm run -s bench:agreement -- JOBS EXPECTED [--json]`: proposals of the built-in catalogue beside the labels of experts. Both files are CSV. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuiltInCatalogue } from '../src/engine/built-in-catalogue';
import { openCsvDocument } from '../src/import/csv/csv-document';
import type { Table } from '../src/core';
import { judgeAll, readLabels, summarizeAgreement } from './read-agreement';

const [jobsFile, expectedFile, ...flags] = process.argv.slice(2);
if (jobsFile === undefined || expectedFile === undefined) {
  process.stderr.write('usage: npm run -s bench:agreement -- JOBS EXPECTED [--json]\n');
  process.exit(2);
}
const read = (file: string): Table => openCsvDocument(readFileSync(file), '').table;
const { catalogue } = loadBuiltInCatalogue(readFileSync(join(__dirname, '../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt'), 'utf8'));
const judgements = judgeAll(catalogue, read(jobsFile), readLabels(read(expectedFile).rows));
const summary = summarizeAgreement(judgements);
const misses = judgements.filter(({ right }) => !right).map(({ label, title, wrong, proposal }) => ({ code: label.code, title, wrong, confidence: proposal.confidence }));
if (flags.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ ...summary, misses }, null, 2)}\n`);
} else {
  for (const { code, title, wrong } of misses) process.stdout.write(`${code} ${title}: ${wrong.join('; ')}\n`);
  process.stdout.write(`${JSON.stringify(summary, null, 1)}\n`);
}
