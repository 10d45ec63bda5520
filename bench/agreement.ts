/** `npm run -s bench:agreement -- JOBS EXPECTED [--catalogue HANDBOOK] [--json]`: proposals beside the labels of experts. Jobs and labels are CSV; without a handbook text the built-in catalogue is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBuiltInCatalogue } from '../src/engine/built-in-catalogue';
import { openCsvDocument } from '../src/import/csv/csv-document';
import type { Table } from '../src/core';
import { parseCatalogue } from '../src/core';
import { readFile } from './read-file';
import { judgeAll, readLabels, summarizeAgreement } from './read-agreement';

const { values: { catalogue: handbook, json }, positionals: [jobsFile, expectedFile] } = parseArgs({ allowPositionals: true, options: { catalogue: { type: 'string' }, json: { type: 'boolean' } } });
if (jobsFile === undefined || expectedFile === undefined) {
  process.stderr.write('usage: npm run -s bench:agreement -- JOBS EXPECTED [--catalogue HANDBOOK] [--json]\n');
  process.exit(2);
}
const read = (file: string): Table => openCsvDocument(readFile(file), '').table;
const { catalogue } = handbook === undefined
  ? loadBuiltInCatalogue(readFileSync(join(__dirname, '../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt'), 'utf8'))
  : parseCatalogue(readFile(handbook).toString('utf8'), { name: handbook, version: '' });
const judgements = judgeAll(catalogue, read(jobsFile), readLabels(read(expectedFile).rows));
const summary = summarizeAgreement(judgements);
const misses = judgements.filter(({ right }) => !right).map(({ label, title, wrong, proposal }) => ({ code: label.code, title, wrong, confidence: proposal.confidence }));
if (json === true) {
  process.stdout.write(`${JSON.stringify({ ...summary, misses }, null, 2)}\n`);
} else {
  for (const { code, title, wrong } of misses) process.stdout.write(`${code} ${title}: ${wrong.join('; ')}\n`);
  process.stdout.write(`${JSON.stringify(summary, null, 1)}\n`);
}
