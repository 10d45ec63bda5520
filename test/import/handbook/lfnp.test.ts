/** A real handbook in another form than the seed's: the function book of the Dutch police, a public regulation. */
import papaparse from 'papaparse';
import { readCatalogue, readTextBlocks } from '../../../src/core';
import type { CatalogueReading } from '../../../src/core';
import { missedLines } from '../../support/account';
import { describeWithData } from '../../support/shared-data';

interface Expected {
  readonly Functie: string;
  readonly 'Vakgebied (functiefamilie)': string;
  readonly 'Barema (functiegroep)': string;
}

describeWithData('lfnp/lfnp-regeling.md', 'the police handbook (LFNP)', (readData) => {
  let text: string;
  let reading: CatalogueReading;
  beforeAll(() => {
    text = readData('lfnp/lfnp-regeling.md');
    reading = readCatalogue(readTextBlocks(text), { name: 'LFNP', version: '2013' });
  });

  it('has 92 functions, and their names, families and groups are those of the parsed table', () => {
    const { catalogue } = reading;
    const expected = papaparse.parse<Expected>(readData('lfnp/lfnp_functies.csv').replace(/^\uFEFF/, ''), { header: true, delimiter: ';', skipEmptyLines: true }).data;
    expect(expected).toHaveLength(92);
    const families = new Map(catalogue.families.map(({ id, name }) => [id, name]));
    const found = catalogue.referenceJobs.map(({ name, familyId, grade }) => [name, families.get(familyId), grade]);
    expect([...found].sort()).toEqual(expected.map((row) => [row.Functie, row['Vakgebied (functiefamilie)'], row['Barema (functiegroep)']]).sort());
  });

  it('knows the whole ladder of the matrix, the empty groups included', () => {
    expect(reading.catalogue.ladder).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1)));
  });

  it('has a purpose, activities and four characteristics for every function', () => {
    for (const job of reading.catalogue.referenceJobs) {
      expect({ name: job.name, purpose: job.purpose.length > 100, activities: job.activityGroups.flatMap(({ activities }) => activities).length > 1, characteristics: job.characteristics.map(({ kind }) => kind) })
        .toEqual({ name: job.name, purpose: true, activities: true, characteristics: ['impact', 'complexity', 'complexity', 'physical'] });
    }
  });

  it('reads the knowledge level of every function from the sentence that asks for it', () => {
    const levels = new Map<string, number>();
    for (const { name, knowledge } of reading.catalogue.referenceJobs) {
      expect({ name, sentence: knowledge?.text }).toEqual({ name, sentence: expect.stringMatching(/^heeft .{2,20}werk- en denkniveau/) as unknown });
      const school = /^(?:vmbo|mbo|hbo|wo|academisch)/.exec(knowledge?.level.toLowerCase() ?? '')?.[0] ?? '';
      levels.set(school, (levels.get(school) ?? 0) + 1);
    }
    expect(Object.fromEntries(levels)).toEqual({ vmbo: 13, mbo: 53, hbo: 17, wo: 4, academisch: 5 });
  });

  it('lists the lines that belong to no function, and loses none', () => {
    expect(missedLines(text, reading)).toEqual([]);
    const leftover = reading.issues.filter(({ code }) => code === 'catalogue-leftover');
    expect(leftover.length).toBeGreaterThan(50);
    // The regulation's own articles before the pages, and the appendix behind them; nothing in between.
    expect(leftover.filter(({ place }) => (place.row ?? 0) > 182 && (place.row ?? 0) < 9495).map(({ found }) => found)).toEqual([]);
  });

  it('tells every name that the list writes in another way', () => {
    const joined = new Map(reading.issues.filter((issue) => issue.code === 'catalogue-joined').map(({ found, values }) => [found, values.name]));
    expect(joined.get('Gezagvoerder zeevaart')).toBe('Gevagvoerder Zeevaart');
    expect(joined.size).toBeLessThan(12);
  });
});
