/**
 * Catalogues that no handbook would make, for properties: any text in any field, codes and names that are each other's or nearly, what Excel takes for formulas and dates.
 * What they keep to is what a catalogue is: codes, letters, families and groups each once; ids that follow from codes, letters and order; a family for every function.
 */
import fc from 'fast-check';
import { refreshCatalogue } from '../../src/core';
import type { ActivityGroup, Catalogue, Characteristic, JobFamily, ReferenceJob } from '../../src/core';
import { activityId, familyId, grade, referenceJobId } from '../../src/core/model/ids';

const ODD = ['=1+1', '\'tekst', '-', '+31 6', '@naam', '1-2', '1.10', '007', '3,5', 'TRUE', 'WAAR', '1E5', '#N/B', '_x0041_', '_x000D_', ' met spaties ', '<b>vet</b>', ';', 'a\tb', '__proto__', 'constructor', 'é😀', '\u0001', 'a\r\nb', 'a\n\nb', '\na\n'];

/** Texts that are easily taken for each other, and for what means something in the sheets. */
const ALIKE = [
  '', ' ', '\n', '\u00a0', 'a', ' a', 'a ', 'A', 'a\n', '\u00a0a', '\u200ba', '"a"', '" a"', '"a', 'a"', '""', '"', '"""a"""', '" "" "', '"\n"', 'á', 'a\u0301', '\u0430', 'b', 'a b', 'a  b', 'a\nb', '"a\nb"', '"a"\n"b"', 'a (b)',
  '(geen)', '(Geen)', ' (geen)', '"(geen)"', '1', '01', '1.0', '1,0', 'Nr', 'Code', 'Overig', 'Lichter', 'lichter', 'ﬁ', 'fi', 'ß', 'SS', 'ĳ', 'ij',
];

/** Any text a cell can hold. */
const free = fc.oneof(
  { arbitrary: fc.constantFrom(...ALIKE), weight: 4 }, { arbitrary: fc.constantFrom(...ODD), weight: 2 }, { arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }), weight: 2 },
  { arbitrary: fc.string({ unit: fc.constantFrom('"', '\n', '\r', ' ', 'a', 'A', '(', ')'), maxLength: 8 }), weight: 2 }, { arbitrary: fc.lorem({ maxCount: 8 }), weight: 2 },
).filter((text) => !/\p{Surrogate}/u.test(text));

const KNOWLEDGE = 'De benodigde kennis is MBO-3, met cursussen met een studielast van 1,5 jaar.';
const RULE = 'De functie is lichter. Bijvoorbeeld als er geen klanten zijn. De lichtere variant is van toepassing als het werk eenvoudig is.';

const groups = fc.uniqueArray(fc.record({ letter: free, title: free, texts: fc.array(free, { maxLength: 4 }) }), { selector: ({ letter }) => letter, maxLength: 3 })
  .map((found) => found.map(({ letter, title, texts }): ActivityGroup => ({ letter, title, activities: texts.map((text, index) => ({ id: activityId(`${letter}.${String(index + 1)}`), text })) })));
const characteristic: fc.Arbitrary<Characteristic> = fc.record({
  kind: fc.constantFrom('complexity' as const, 'autonomy' as const, 'impact' as const, 'physical' as const, 'other' as const), name: free,
  paragraphs: fc.array(fc.oneof({ arbitrary: free, weight: 4 }, { arbitrary: fc.constant(KNOWLEDGE), weight: 1 }), { maxLength: 3 }),
});

function job(families: readonly JobFamily[], ladder: readonly string[]): fc.Arbitrary<ReferenceJob> {
  // A group may also be missing on the ladder.
  const label = fc.oneof({ arbitrary: fc.constantFrom(...ladder), weight: 4 }, { arbitrary: free, weight: 1 }).map(grade);
  const rule = fc.record({
    kind: fc.constantFrom('lighter' as const, 'equal' as const, 'heavier' as const), label: free, grade: label, text: fc.oneof({ arbitrary: free, weight: 4 }, { arbitrary: fc.constant(RULE), weight: 1 }),
    generic: fc.constant(''), example: fc.constant(''), variant: fc.constant(''),
  });
  return fc.record({
    code: free, name: free, alternativeNames: fc.array(free, { maxLength: 3 }), familyId: fc.constantFrom(...families).map(({ id }) => id), grade: label,
    levelCriteria: fc.array(fc.record({ name: free, kind: fc.constantFrom('complexity' as const, 'other' as const), text: free }), { maxLength: 2 }),
    position: free, purpose: free, activityGroups: groups, characteristics: fc.array(characteristic, { maxLength: 3 }), context: free, rules: fc.array(rule, { maxLength: 3 }),
  }).map((found): ReferenceJob => ({ id: referenceJobId(found.code), ...found }));
}

/** A catalogue as this version of the reader would have made it. */
export const arbitraryCatalogue: fc.Arbitrary<Catalogue> = fc.tuple(
  fc.uniqueArray(fc.record({ id: free, name: free }), { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), fc.uniqueArray(free, { minLength: 1, maxLength: 6 }),
).chain(([drawn, ladder]) => {
  const families = drawn.map(({ id, name }): JobFamily => ({ id: familyId(id), name }));
  return fc.record({
    name: free, version: free, families: fc.constant(families), ladder: fc.subarray(ladder.map(grade)),
    referenceJobs: fc.uniqueArray(job(families, ladder), { selector: ({ code }) => code, minLength: 1, maxLength: 5 }),
    settings: fc.record({ clearDifference: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.maxSafeNat().filter((count) => count > 0)), combination: fc.constantFrom('review' as const, 'highest' as const), inTraining: fc.constantFrom('rules' as const, 'one-step-lower' as const) }),
    decisions: fc.array(fc.tuple(free, fc.nat()), { maxLength: 3 }),
  }).map(({ decisions, ...found }) => {
    const precedents = decisions.map(([title, at]) => ({ title, referenceJobId: found.referenceJobs[at % found.referenceJobs.length]?.id ?? referenceJobId('') }));
    return refreshCatalogue({ ...found, hash: '', ...(precedents.length === 0 ? {} : { precedents }) });
  });
});
