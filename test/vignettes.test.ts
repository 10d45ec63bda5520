/** The 20 vignettes lie beside the project, not in it; without them these tests are skipped and the closing line says so. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { ROOT } from './support/built-in';
import { runTable } from './support/run-table';

const FOLDER = resolve(ROOT, '../shared/vignettes');
const present = existsSync(FOLDER);
const onVignettes = present ? it : it.skip;
if (!present) process.stderr.write('Vignettes are not beside the project: their tests are skipped.\n');

const read = (name: string): string[][] =>
  Papa.parse<string[]>(readFileSync(resolve(FOLDER, name), 'utf8').replace(/^\uFEFF/, '').trimEnd(), { delimiter: ';' }).data;

describe('the vignettes', () => {
  onVignettes('get the group and rule that the handbook gives, in at least 16 of 20; the five strangers get none', () => {
    const rows = read('jobs.csv');
    const expected = new Map(read('expected.csv').slice(1).map(([code, grade, rule]) => [code, { grade, rule }]));
    const { cells } = runTable({ rows, firstRow: 1 });
    const results = [...cells].map(([index, [grade, , rule]]) => ({ code: rows[index]?.[0] ?? '', grade, rule }));
    expect(results).toHaveLength(20);
    const right = results.filter(({ code, grade, rule }) => expected.get(code)?.grade === grade && expected.get(code)?.rule === rule);
    expect(right.length).toBeGreaterThanOrEqual(16);
    expect(results.filter(({ code }) => /^P(?:1[6-9]|20)$/.test(code)).map(({ grade }) => grade)).toEqual(['', '', '', '', '']);
  });
});
