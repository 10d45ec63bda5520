/**
 * `npm run fit:confidence`: what the confidence of a proposal is worth, learned from the labelled jobs that the level reader was not developed on, and rewritten
 * in src/core/propose/fitted-confidence.ts. Learns from every other row, and prints how the chances come true on the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue } from '../src/core';
import { chanceOf, CONFIDENCE_SIGN_NAMES, confidenceSigns } from '../src/core/propose/confidence';
import { loadBuiltInCatalogue } from '../src/engine/built-in-catalogue';
import { openCsvDocument } from '../src/import/csv/csv-document';
import { regress } from './logistic-regression';
import type { Sample } from './logistic-regression';
import { judgeAll, readLabels } from './read-agreement';

const ROOT = join(__dirname, '..');
const SETS = 'test/golden/vignettes';
const PULL = 1;
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const table = (file: string) => openCsvDocument(readFileSync(join(ROOT, file)), '').table;
const handbook = (file: string) => parseCatalogue(read(file), { name: file, version: '' }).catalogue;
const builtIn = loadBuiltInCatalogue(read('assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt')).catalogue;

const sources = [
  { catalogue: builtIn, jobs: `${SETS}/held-out/jobs.csv`, labels: `${SETS}/held-out/expected.csv` },
  { catalogue: builtIn, jobs: `${SETS}/trades/jobs.csv`, labels: `${SETS}/trades/expected.csv` },
  { catalogue: handbook(`${SETS}/second-handbook/handbook.txt`), jobs: `${SETS}/second-handbook/jobs.csv`, labels: `${SETS}/second-handbook/expected.csv` },
  { catalogue: handbook(`${SETS}/zorg-en-techniek/handbook.md`), jobs: `${SETS}/zorg-en-techniek/jobs.csv`, labels: `${SETS}/zorg-en-techniek/expected.csv` },
  { catalogue: handbook(`${SETS}/gastvrijheid/handbook.md`), jobs: `${SETS}/gastvrijheid/jobs.csv`, labels: `${SETS}/gastvrijheid/expected.csv` },
  { catalogue: handbook(`${SETS}/water-en-bank/handbook.md`), jobs: `${SETS}/water-en-bank/jobs.csv`, labels: `${SETS}/water-en-bank/expected.csv` },
  { catalogue: handbook('assets/sample/handboek-technische-handel.md'), jobs: 'assets/sample/functies-technische-handel.csv', labels: 'assets/sample/functies-technische-handel-verwacht.csv' },
];

/** The conditions on content were developed on the odd jobs of the sample handbook. */
const DEVELOPED = /^F\d*[13579]$/;

/** Jobs that got a group and whose label claims one, or claims that none fits. */
const samples: readonly Sample[] = sources.flatMap(({ catalogue, jobs, labels }) =>
  judgeAll(catalogue, table(jobs), readLabels(table(labels).rows)).flatMap(({ label, proposal: { grade, issues, level, matches: [best] } }) =>
    (grade === undefined || level === undefined || best === undefined || DEVELOPED.test(label.code) || (label.grade === '' && label.outcomes.length > 0) ? []
      : [{ signs: confidenceSigns(best, level, issues.some(({ severity }) => severity === 'warning')), yes: label.grade === grade }])));

const chance = (coefficients: readonly number[], { signs }: Sample): number => chanceOf(signs, coefficients);

/** Reliability: jobs, share right and mean chance per tenth; and the mean distance between the two, weighed by jobs. */
function reliability(coefficients: readonly number[], cases: readonly Sample[]) {
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const inside = cases.filter((one) => Math.min(9, Math.floor(chance(coefficients, one) * 10)) === tenth);
    const mean = (value: (one: Sample) => number): number => inside.reduce((sum, one) => sum + value(one), 0) / (inside.length || 1);
    return { from: tenth / 10, jobs: inside.length, right: mean(({ yes }) => Number(yes)), chance: mean((one) => chance(coefficients, one)) };
  }).filter(({ jobs }) => jobs > 0);
  const error = tenths.reduce((sum, { jobs, right, chance: told }) => sum + (jobs / cases.length) * Math.abs(right - told), 0);
  return { jobs: cases.length, right: cases.filter(({ yes }) => yes).length / cases.length, error, tenths };
}

const [learn, rest] = [samples.filter((_, place) => place % 2 === 0), samples.filter((_, place) => place % 2 === 1)];
const coefficients = regress(learn, PULL);
process.stdout.write(`${JSON.stringify({ signs: CONFIDENCE_SIGN_NAMES, coefficients, learned: reliability(coefficients, learn), heldOut: reliability(coefficients, rest) }, null, 1)}\n`);
writeFileSync(join(ROOT, 'src/core/propose/fitted-confidence.ts'), `/**
 * Coefficients of the confidence (figures only), written by bench/fit-confidence.ts; do not edit by hand. Log odds per sign, in the order
 * ${CONFIDENCE_SIGN_NAMES.join(', ')}. Learned from ${String(learn.length)} labelled jobs (every other one of held-out, trades and the four handbooks in test/golden/vignettes, and of the
 * even jobs of the sample handbook); more makes a proposal with that sign surer.
 */
export const CONFIDENCE_COEFFICIENTS: readonly number[] = [${coefficients.join(', ')}];
`);
