/** The version of the rules changes when the answers do: results of another version are made again, and only those. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier, planRun, runJobs } from '../../src/core';
import { RULES_VERSION } from '../../src/core/rules-version';
import { openCsvDocument } from '../../src/import/csv/csv-document';
import { CLASSIFIER, ROOT } from '../support/built-in';
import { TRADING, TRADING_JOBS } from '../support/trading-sample';

const FILE = join(ROOT, 'src/core/rules-version.ts');
/** What a result says, without the code that tells of the version itself. */
const withoutCode = (cell: unknown): string => String(cell).replace(/ ?Controle [0-9a-z-]+\./, '');

function fingerprint(): string {
  const { jobs } = planRun(openCsvDocument(readFileSync(join(ROOT, 'assets/sample/functies.csv')), '').table);
  const sum = createHash('sha256');
  for (const [classifier, list] of [[CLASSIFIER, jobs], [createClassifier(TRADING), TRADING_JOBS]] as const) {
    for (const { cells } of runJobs(classifier, list)) sum.update(JSON.stringify(cells.map(withoutCode)));
  }
  return sum.digest('hex').slice(0, 12);
}

it('is that of the answers to the samples; where they changed on purpose, UPDATE_GOLDEN=1 writes the new one', () => {
  const found = fingerprint();
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/'[0-9a-f]*';/, `'${found}';`));
  else expect(RULES_VERSION).toBe(found);
});
