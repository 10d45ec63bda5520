/** @jest-environment ./test/support/pdf-environment.cjs */
/** The seed in five containers gives one catalogue, field by field. How the files were made: test/fixtures/seed/README.md. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue, CatalogueReading } from '../../../src/core';
import { readHandbook } from '../../../src/import/handbook/read-handbook';
import { CATALOGUE, ROOT } from '../../support/built-in';
import { READ_OPTIONS } from '../support/read-options';

const FILES = ['assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt', ...['seed.docx', 'seed-tagged.pdf', 'seed-untagged.pdf', 'seed.xlsx'].map((name) => `test/fixtures/seed/${name}`)];
const ORIGIN = { name: CATALOGUE.name, version: CATALOGUE.version };

const read = (path: string): Promise<CatalogueReading> => readHandbook([{ name: path, bytes: readFileSync(resolve(ROOT, path)) }], ORIGIN, READ_OPTIONS);

/** Every field by its path, so that a difference names the field. */
function fieldsOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`));
}

it('tells which page of a PDF it is at, and stops between two pages when it is told to', async () => {
  const bytes = readFileSync(resolve(ROOT, 'test/fixtures/seed/seed-untagged.pdf'));
  const pages: string[] = [];
  const controller = new AbortController();
  const readPages = (stopAt: number): Promise<CatalogueReading> => readHandbook([{ name: 'seed.pdf', bytes }], ORIGIN, {
    ...READ_OPTIONS, signal: controller.signal,
    onProgress: ({ done, total }) => {
      pages.push(`${String(done)}/${String(total)}`);
      if (done === stopAt) controller.abort();
    },
  });
  await readPages(Infinity);
  expect(pages).toEqual(['1/3', '2/3', '3/3']);
  await expect(readPages(1)).rejects.toMatchObject({ name: 'AbortError' });
  expect(pages.slice(3)).toEqual(['1/3']);
});

describe.each(FILES)('the seed in %s', (path) => {
  let catalogue: Catalogue;
  let reading: CatalogueReading;
  beforeAll(async () => {
    reading = await read(path);
    ({ catalogue } = reading);
  });

  it('gives the built-in catalogue, field by field', () => {
    expect(fieldsOf(CATALOGUE).length).toBeGreaterThan(60);
    expect(fieldsOf(catalogue)).toEqual(fieldsOf(CATALOGUE));
  });

  it('leaves nothing over', () => {
    expect(reading.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
