/** Two editions side by side: what gives another hash is told, and nothing else. */
import fc from 'fast-check';
import { compareCatalogues, refreshCatalogue } from '../../src/core';
import type { Catalogue } from '../../src/core';
import { describeComparison } from '../../src/cli/catalogue/describe-comparison';
import { referenceJobId } from '../../src/core/model/ids';
import { arbitraryCatalogue } from '../support/arbitrary-catalogue';
import { handbook } from '../support/handbook';

const isSame = (before: Catalogue, after: Catalogue): boolean => describeComparison(compareCatalogues(before, after))[0] === 'Geen verschillen.';

/** Turns lists round, drops and doubles their elements, and empties texts: one thing, anywhere in a catalogue. */
function changeOne(value: unknown, at: { left: number }): unknown {
  if (typeof value === 'string') return at.left-- === 0 ? `${value}*` : value;
  if (Array.isArray(value)) {
    if (at.left-- === 0) return [...value as unknown[]].reverse();
    if (at.left-- === 0) return value.slice(1);
    return value.map((one) => changeOne(one, at));
  }
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, ['id', 'code', 'kind'].includes(key) ? one : changeOne(one, at)]));
  return value;
}

it('tells of a difference exactly where the hash differs', () => {
  let differing = 0;
  fc.assert(fc.property(arbitraryCatalogue, fc.nat({ max: 80 }), ({ name, version, settings, ...content }, at) => {
    const before = refreshCatalogue({ name, version, settings, ...content });
    const after = refreshCatalogue({ name, version, settings, ...changeOne(content, { left: at }) as Omit<Catalogue, 'name' | 'version' | 'settings'> });
    if (before.hash !== after.hash) differing += 1;
    expect(isSame(before, after)).toBe(before.hash === after.hash);
  }), { numRuns: 400 });
  expect(differing).toBeGreaterThan(100);
}, 60_000);

const BOOK = handbook([['1.1', 'Inkoper', 'Koopt in.', ['Bestelt.']], ['1.2', 'Magazijnmedewerker', 'Beheert voorraad.', ['Ontvangt goederen.']]]);
const decided = (...titles: readonly string[]): Catalogue => refreshCatalogue({ ...BOOK, precedents: titles.map((title) => ({ title, referenceJobId: referenceJobId('1.1') })) });

it.each<readonly [string, Catalogue, Catalogue, readonly string[]]>([
  ['decisions that came and went', decided('Buyer', 'Inkopersleerling'), decided('Buyer', 'Koper', 'Aankoper'), ['~ precedenten: 2 erbij, 1 eraf']],
  ['a decision that stands there once more', decided('Buyer'), decided('Buyer', 'Buyer'), ['~ precedenten: 1 erbij, 0 eraf']],
  ['decisions in another order', decided('Buyer', 'Koper'), decided('Koper', 'Buyer'), ['~ precedenten: andere volgorde']],
  ['functions in another order', BOOK, refreshCatalogue({ ...BOOK, referenceJobs: [...BOOK.referenceJobs].reverse() }), ['~ volgorde van de functies']],
  ['a family without functions', BOOK, refreshCatalogue({ ...BOOK, families: [...BOOK.families, { ...BOOK.families[0], id: 'x' } as never] }), ['~ functiefamilies']],
])('tells %s', (_title, before, after, lines) => {
  expect(describeComparison(compareCatalogues(before, after))).toEqual([...lines, '0 nieuw, 0 gewijzigd, 0 vervallen']);
});
