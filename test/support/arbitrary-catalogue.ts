/** Catalogues that no handbook would make, for properties: any text in any field, what Excel takes for formulas and dates included. */
import fc from 'fast-check';
import { refreshCatalogue } from '../../src/core';
import type { ActivityGroup, Catalogue, Characteristic, JobFamily, ReferenceJob } from '../../src/core';
import { activityId, familyId, grade, referenceJobId } from '../../src/core/model/ids';

const ODD = ['=1+1', '\'tekst', '-', '+31 6', '@naam', '1-2', '1.10', '007', '3,5', 'TRUE', 'WAAR', '1E5', '#N/B', '_x0041_', ' met spaties ', '<b>vet</b>', '"', ';', 'a\tb', '__proto__', 'é😀', '\u0001', '(geen)x'];

const free = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.lorem({ maxCount: 8 }))
  .map((text) => text.replace(/\r/g, '')).filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
/** One line: names, and paragraphs. */
const line = free.map((text) => text.replace(/\n+/g, ' ')).filter((text) => text.trim() !== '');
/** A code or label: what stands around it does not count. */
const key = line.map((text) => text.trim());
const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof({ arbitrary: text, weight: 4 }, { arbitrary: fc.constant(''), weight: 1 });
const prose = optional(fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')));
const KNOWLEDGE = 'De benodigde kennis is MBO-3, met cursussen met een studielast van 1,5 jaar.';
const RULE = 'De functie is lichter. Bijvoorbeeld als er geen klanten zijn. De lichtere variant is van toepassing als het werk eenvoudig is.';

const groups = fc.uniqueArray(fc.record({ letter: key, title: optional(line), texts: fc.array(line, { maxLength: 4 }) }), { selector: ({ letter }) => letter, maxLength: 3 })
  .map((found) => found.map(({ letter, title, texts }): ActivityGroup => ({ letter, title, activities: texts.map((text, index) => ({ id: activityId(`${letter}.${String(index + 1)}`), text })) })));
const characteristic: fc.Arbitrary<Characteristic> = fc.record({
  kind: fc.constantFrom('complexity' as const, 'autonomy' as const, 'impact' as const, 'physical' as const, 'other' as const), name: line,
  paragraphs: fc.array(fc.oneof(line, fc.constant(KNOWLEDGE), fc.tuple(line, line).map((lines) => lines.join('\n'))), { maxLength: 3 }),
});

function job(families: readonly JobFamily[], ladder: readonly string[]): fc.Arbitrary<ReferenceJob> {
  const rule = fc.record({ kind: fc.constantFrom('lighter' as const, 'equal' as const, 'heavier' as const), label: line, grade: fc.constantFrom(...ladder).map(grade), text: optional(fc.oneof(line, fc.constant(RULE))), generic: fc.constant(''), example: fc.constant(''), variant: fc.constant('') });
  return fc.record({
    code: key, name: optional(line), alternativeNames: fc.array(line, { maxLength: 3 }), familyId: fc.constantFrom(...families).map(({ id }) => id), grade: fc.constantFrom(...ladder).map(grade),
    position: prose, purpose: prose, activityGroups: groups, characteristics: fc.array(characteristic, { maxLength: 3 }), context: prose, rules: fc.array(rule, { maxLength: 3 }),
  }).map((found): ReferenceJob => ({ id: referenceJobId(found.code), ...found }));
}

/** Codes, letters, families and groups each once; a catalogue as this version of the reader would have made it. */
export const arbitraryCatalogue: fc.Arbitrary<Catalogue> = fc.tuple(
  fc.uniqueArray(fc.record({ id: optional(key), name: optional(line) }), { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), fc.uniqueArray(key, { minLength: 1, maxLength: 6 }),
).chain(([drawn, ladder]) => {
  const families = drawn.map(({ id, name }): JobFamily => ({ id: familyId(id), name }));
  return fc.record({
    name: optional(line), version: optional(line), families: fc.constant(families), ladder: fc.constant(ladder.map(grade)),
    referenceJobs: fc.uniqueArray(job(families, ladder), { selector: ({ code }) => code, minLength: 1, maxLength: 5 }),
    settings: fc.record({ clearDifference: fc.integer({ min: 1, max: 9 }), combination: fc.constantFrom('review' as const, 'highest' as const), inTraining: fc.constantFrom('rules' as const, 'one-step-lower' as const) }),
    titles: fc.array(line, { maxLength: 2 }),
  }).map(({ titles, ...found }) => refreshCatalogue({
    ...found, hash: '', ...(titles.length === 0 ? {} : { precedents: titles.map((title) => ({ title, referenceJobId: found.referenceJobs[0]?.id ?? referenceJobId('') })) }),
  }));
});
