/** Handbooks in twelve layouts, made up from random functions: the same functions come back, also under headings that nobody knows. */
import fc from 'fast-check';
import { readHandbook } from '../../../src/import/handbook/read-handbook';
import type { CatalogueCorrections, CatalogueReading } from '../../../src/core';
import { READ_OPTIONS } from '../../import/support/read-options';
import { choices, KNOWN, LAYOUTS, nonsense } from '../../support/handbook-layouts';
import type { Choices, Layout, PartNames } from '../../support/handbook-layouts';

const read = (layout: Layout, made: Choices, parts: PartNames, corrections: CatalogueCorrections = {}): Promise<CatalogueReading> =>
  readHandbook([{ name: layout.file, bytes: new Uint8Array(new TextEncoder().encode(layout.write(made, parts))) }], { name: 'x', version: '1' }, READ_OPTIONS, corrections);

/** Without the bracket that tells a level. */
const bare = (name: string): string => name.replace(/ \(groep .*$/, '');

interface Told {
  readonly name: string;
  readonly grade: string;
  readonly code: string;
  readonly family: string;
  readonly purpose: string;
  readonly activities: readonly string[];
  readonly freedom: string;
}

/** What a layout gives of its functions, and what was read of them: comparable. */
function compare({ gives }: Layout, { functions }: Choices, { catalogue }: CatalogueReading, whole: boolean): readonly [expected: readonly Partial<Told>[], found: readonly Partial<Told>[]] {
  const families = new Map(catalogue.families.map(({ id, name }) => [id, name]));
  const only = (told: Told): Partial<Told> => ({ name: told.name, ...Object.fromEntries(gives.map((part) => [part, told[part]])), ...(whole ? { purpose: told.purpose, activities: told.activities, freedom: told.freedom } : {}) });
  const found = catalogue.referenceJobs.map((job) => only({
    name: bare(job.name), grade: job.grade, code: job.code, family: families.get(job.familyId) ?? '', purpose: job.purpose,
    activities: job.activityGroups.flatMap(({ activities }) => activities.map(({ text }) => text)), freedom: job.characteristics.filter(({ kind }) => kind === 'autonomy').flatMap(({ paragraphs }) => paragraphs).join(' '),
  }));
  return [functions.map(only), found];
}

/** A running title in a text of a few pages cannot always be told from a line of it. */
const clean = choices.map((made): Choices => ({ ...made, running: false }));

describe.each(Object.entries(LAYOUTS))('%s', (_name, layout) => {
  it('gives the functions back', async () => {
    await fc.assert(fc.asyncProperty(clean, async (made) => {
      const [expected, found] = compare(layout, made, await read(layout, made, KNOWN), true);
      expect(found).toEqual(expected);
    }), { numRuns: 12 });
  });

  it('gives them back under nonsense headings, and everything after three answers', async () => {
    await fc.assert(fc.asyncProperty(clean, nonsense, async (made, parts) => {
      const [expected, found] = compare(layout, made, await read(layout, made, parts), false);
      expect(found).toEqual(expected);
      const answers = { sections: { [parts.purpose]: 'purpose', [parts.activities]: 'activities', [parts.freedom]: 'autonomy' } } as const;
      const [all, answered] = compare(layout, made, await read(layout, made, parts, answers), true);
      expect(answered).toEqual(all);
    }), { numRuns: 8 });
  });
});

it('finds nearly every function where pages of paper run through the text', async () => {
  let [functions, found] = [0, 0];
  for (const layout of Object.values(LAYOUTS)) {
    for (const made of fc.sample(choices.map((one): Choices => ({ ...one, running: true })), { numRuns: 6, seed: 3 })) {
      const { catalogue } = await read(layout, made, KNOWN);
      const names = new Set(catalogue.referenceJobs.map(({ name }) => bare(name)));
      functions += made.functions.length;
      found += made.functions.filter(({ name }) => names.has(name)).length;
    }
  }
  expect(found / functions).toBeGreaterThan(0.97);
});
