/** No answer of the analyst makes anything else disappear: every answer keeps what was there, but for what it names. */
import fc from 'fast-check';
import { readCatalogue, readTextBlocks } from '../../../src/core';
import type { CatalogueCorrections, CatalogueReading, ReferenceJob, SectionMeaning } from '../../../src/core';
import { SECTION_MEANINGS } from '../../../src/core/model/corrections';
import { allActivities } from '../../../src/core/model/catalogue';
import { readHandbook } from '../../../src/import/handbook/read-handbook';
import { READ_OPTIONS } from '../../import/support/read-options';
import { choices, KNOWN, LAYOUTS, nonsense } from '../../support/handbook-layouts';
import type { Choices, Layout, PartNames } from '../../support/handbook-layouts';

const read = (layout: Layout, made: Choices, parts: PartNames, corrections: CatalogueCorrections): Promise<CatalogueReading> =>
  readHandbook([{ name: layout.file, bytes: new Uint8Array(new TextEncoder().encode(layout.write(made, parts))) }], { name: 'x', version: '1' }, READ_OPTIONS, corrections);

/** All that is told of a function, in whatever part. */
const textOf = (job: ReferenceJob): string => [
  job.position, job.purpose, job.context, ...allActivities(job).map(({ text }) => text), ...job.activityGroups.map(({ title }) => title), ...job.characteristics.flatMap(({ name, paragraphs }) => [name, ...paragraphs]),
  ...job.rules.flatMap(({ label, text }) => [label, text]), ...job.alternativeNames,
].join('\n');

const told = ({ catalogue }: CatalogueReading): ReadonlyMap<string, { readonly grade: string; readonly family: string; readonly text: string }> =>
  new Map(catalogue.referenceJobs.map((job) => [job.name, { grade: job.grade, family: catalogue.families.find(({ id }) => id === job.familyId)?.name ?? '', text: textOf(job) }]));

/** A rule's text is kept only where a lighter or heavier function is known. */
const MEANINGS = SECTION_MEANINGS.filter((meaning) => meaning !== 'rules');
const part = fc.constantFrom('purpose', 'activities', 'freedom');
const answers = fc.array(fc.tuple(part, fc.constantFrom(...MEANINGS)), { minLength: 1, maxLength: 3 });

/** Texts of the made function that the reading told, less those below a heading that is to be ignored. */
const lost = (made: Choices, before: CatalogueReading, after: CatalogueReading, ignored: ReadonlySet<string>): readonly string[] => {
  const [was, is] = [told(before), told(after)];
  return made.functions.flatMap(({ name, purpose, activities, freedom }) => {
    const [old, own] = [...[was, is].map((all) => [...all].find(([called]) => called.startsWith(name))?.[1])];
    if (old === undefined) return [];
    if (own === undefined) return [`${name}: the function`];
    const texts = [...(ignored.has('purpose') ? [] : [purpose]), ...(ignored.has('activities') ? [] : activities), ...(ignored.has('freedom') ? [] : [freedom])];
    return [...(old.grade !== '' && own.grade !== old.grade ? [`${name}: grade ${old.grade}`] : []), ...(old.family !== '' && own.family !== old.family ? [`${name}: family ${old.family}`] : []), ...texts.filter((text) => old.text.includes(text) && !own.text.includes(text)).map((text) => `${name}: ${text}`)];
  });
};

describe.each(Object.entries(LAYOUTS))('%s', (_name, layout) => {
  it.each(['known', 'nonsense'])('keep what was there, under %s headings', async (words) => {
    await fc.assert(fc.asyncProperty(choices.map((made): Choices => ({ ...made, running: false })), words === 'known' ? fc.constant(KNOWN) : nonsense, answers, async (made, parts, given) => {
      const sections: Record<string, SectionMeaning> = {};
      let before = await read(layout, made, parts, {});
      for (const [of, meaning] of given) {
        sections[parts[of]] = meaning;
        const after = await read(layout, made, parts, { sections });
        const ignored = new Set((['purpose', 'activities', 'freedom'] as const).filter((one) => sections[parts[one]] === 'ignore'));
        expect(lost(made, before, after, ignored)).toEqual([]);
        before = after;
      }
    }), { numRuns: 6 });
  });
});

it('keeps the sections that nobody knows of pages so long that they are hardly a line', () => {
  const page = (name: string): string => `## ${name}\n\nFunctiegroep: ${String(3 + (name.length % 4))}\n\nFunctiefamilie: Haven\n\n### Flurp\n\nHoudt ${name} bereikbaar, zodat anderen kunnen werken.\n\n### Grontel\n\nWerkt met een eigen sleutel van ${name}.\n\n### Taken\n\n${Array.from({ length: 90 }, (_, index) => `- Controleert post ${String(index)} van ${name}`).join('\n')}\n`;
  const text = ['Brugwachter', 'Havenmeester', 'Sluiswachter', 'Kademedewerker', 'Hoofd haven'].map(page).join('\n');
  const kept = (corrections: CatalogueCorrections): readonly boolean[] => readCatalogue(readTextBlocks(text), { name: 'x', version: '1' }, corrections).catalogue.referenceJobs.map((job) => textOf(job).includes('eigen sleutel'));
  expect(kept({})).toEqual([true, true, true, true, true]);
  expect(kept({ sections: { Flurp: 'purpose' } })).toEqual([true, true, true, true, true]);
});
