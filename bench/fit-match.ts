/**
 * Fits the matcher's weights and calibration: `npx tsx bench/fit-match.ts --catalogue C.jsonl --queries Q.jsonl [--train FILE]… [--origins none,catalogue,knowledge]`.
 * Learns from the half of the queries that `isFitHalf` chooses, prints the other half's figures, and rewrites src/core/match/fitted-weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FITTED } from '../src/core/match/fitted-weights';
import { fitCalibration } from './fit-calibration';
import { fitWeights } from './fit-weights';
import { isFitHalf, readCandidates, readQueries, toCases } from './read-match-cases';
import { trainForBench } from './train-for-bench';
import { writeFitted } from './write-fitted';

const { values } = parseArgs({ options: { catalogue: { type: 'string' }, queries: { type: 'string' }, train: { type: 'string', multiple: true, default: [] }, origins: { type: 'string', default: 'none,catalogue,knowledge' } } });
if (values.catalogue === undefined || values.queries === undefined) throw new Error('give --catalogue and --queries');
const lines = readCandidates(values.catalogue);
const cases = toCases(readQueries(values.queries), lines);
const half = cases.filter(({ line }) => isFitHalf(line));
process.stdout.write(`${String(half.length)} of ${String(cases.length)} queries to learn from\n`);

const fitted = (['none', 'catalogue', 'knowledge'] as const).map((origin) => {
  if (!values.origins.split(',').includes(origin)) return [origin, FITTED[origin]] as const;
  const table = origin === 'none' ? undefined : trainForBench(lines, origin === 'knowledge' ? values.train : []);
  const weights = fitWeights(lines, half, table);
  const calibrations = fitCalibration(lines, half, table, weights);
  return [origin, { weights, calibrations }] as const;
});
writeFileSync(join(__dirname, '../src/core/match/fitted-weights.ts'), writeFitted(fitted));
