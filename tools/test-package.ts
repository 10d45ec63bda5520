/** `npm run test:package`: packs the package, installs it in an empty folder with npm, and uses it as a stranger would: as a command, as a module, and with its types. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE, ROOT } from './compile-cli.cjs';

const PROGRAM = `import { createClassifier, readHandbook, run, runJobs } from 'functie-indeling';
import type { CompanyJob, JobAnswer } from 'functie-indeling';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';

const file = process.argv[2] ?? '';
const { catalogue } = await readHandbook([{ name: 'handboek.md', bytes: await readFile(file) }], { name: 'Handboek', version: '2026' });
const jobs: readonly CompanyJob[] = [{ row: 2, fields: { title: 'Medewerker inkoop', tasks: 'offertes vergelijken en bestellen' } }];
for (const answer of runJobs(createClassifier(catalogue), jobs)) {
  const { outcome, cells }: JobAnswer = answer;
  console.log(catalogue.referenceJobs.length, outcome, cells.length);
}
// @ts-expect-error A job has fields.
export const wrong: CompanyJob = { row: 2 };
const io = { stdin: Readable.from([Buffer.from('{"Functie":"Inkoper"}\\n')]), stdout: process.stdout, stderr: process.stderr, showTrace: false };
process.exitCode = await run('classify', ['--format', 'ndjson', '-', '--jobs', '1', '-q'], io);
`;
const LINE = '{"Functie":"Medewerker Verkoop Binnendienst","Taken":"offertes maken en orders verwerken"}\n';

function check(name: string, holds: boolean, found: unknown): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}`);
  if (holds) return;
  console.error(found);
  process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'indeling-package-'));
const at = (command: string, words: readonly string[], input = ''): ReturnType<typeof spawnSync> & { readonly text: string } => {
  const ended = spawnSync(command, words, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, npm_lifecycle_event: '' } });
  return { ...ended, text: ended.stdout };
};
try {
  execFileSync('npx', ['tsx', join(ROOT, 'tools/build-package.ts')], { stdio: 'inherit', cwd: ROOT });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: PACKAGE, encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `./${packed}`], { cwd: folder, stdio: 'inherit' });
  const bin = join(folder, 'node_modules/.bin/functie-indeling');
  const one = at(bin, ['classify', '--format', 'ndjson', '-', '-q'], LINE);
  check('the command answers a line', one.status === 0 && one.text.includes('"Voorstel functiegroep":"E"'), one);
  const many = at(bin, ['classify', '--format', 'ndjson', '-', '-q', '--jobs', '2'], Array.from({ length: 1_500 }, (_, row) => LINE.replace('orders', `orders ${String(row)}`)).join(''));
  check('the command answers many lines in threads', many.status === 0 && many.text.trimEnd().split('\n').length === 1_500, many.stderr);
  writeFileSync(join(folder, 'a.csv'), 'Functie;Taken\nMedewerker Verkoop Binnendienst;offertes maken\n');
  const book = at(bin, ['classify', 'a.csv', '--output', 'a.xlsx', '-q']);
  check('the command makes a workbook', book.status === 0 && readFileSync(join(folder, 'a.xlsx')).length > 1_000, book);
  check('without a command it says how it is used', at(bin, []).status === 2, '');
  writeFileSync(join(folder, 'use.ts'), PROGRAM);
  const compiled = at(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', 'use.ts', '--module', 'nodenext', '--target', 'es2022', '--strict', '--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')]);
  check('its types are those of its exports', compiled.status === 0, compiled.text);
  const used = at(process.execPath, ['use.js', join(ROOT, 'assets/sample/handboek-technische-handel.md')]);
  check('a program of others reads a handbook, answers jobs and runs the command', used.status === 0 && /^30 \S+ 8\n\{"Functie":"Inkoper","Voorstel/.test(used.text), used);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
