/** Handbooks in other forms than the seed's, each in our own words: the catalogue and the report that they give. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeIssue } from '../../../src/core';
import type { CatalogueReading } from '../../../src/core';
import { readHandbook } from '../../../src/import/handbook/read-handbook';
import { missedLines } from '../../support/account';
import { ROOT } from '../../support/built-in';
import { expectGolden } from '../../support/golden';
import { READ_OPTIONS } from '../support/read-options';

const FOLDER = resolve(ROOT, 'test/fixtures/handbooks');
const FILES = readdirSync(FOLDER).sort();

const read = (name: string): Promise<CatalogueReading> => readHandbook([{ name, bytes: readFileSync(resolve(FOLDER, name)) }], { name, version: '1' }, READ_OPTIONS);

it('covers at least ten forms, and every golden file has its handbook', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(10);
  expect(readdirSync(resolve(ROOT, 'test/golden/handbooks')).sort()).toEqual(FILES.map((name) => `${name}.json`));
});

describe.each(FILES)('%s', (name) => {
  it('gives the catalogue and the report we agreed on (golden)', async () => {
    const { catalogue, issues } = await read(name);
    const report = issues.map((issue) => describeIssue(issue, 'nl'));
    expectGolden(`handbooks/${name}.json`, `${JSON.stringify({ catalogue, report }, null, 1)}\n`);
  });

  it('loses no line', async () => {
    const text = readFileSync(resolve(FOLDER, name), 'utf8');
    // The lines of a CSV file are the rows of a table, in which a cell can hold several.
    if (!name.endsWith('.csv')) expect(missedLines(text, await read(name), name)).toEqual([]);
  });
});
