/** Decisions that become precedents of the handbook. */
import { learnDecisions } from '../../../src/core';
import type { DecidedTitle } from '../../../src/core';
import { grade, referenceJobId } from '../../../src/core/model/ids';
import { CATALOGUE } from '../../support/built-in';

const [reference] = CATALOGUE.referenceJobs;
if (reference === undefined) throw new Error('no reference job');
const higher = { ...reference, id: referenceJobId('2.1'), code: '2.1', name: 'Manager', grade: grade('K'), rules: [] };
const catalogue = { ...CATALOGUE, ladder: [...CATALOGUE.ladder, grade('K')], referenceJobs: [reference, higher] };
const found = [`${reference.code} ${reference.name}`, '2.1 Manager'];
const decided = (title: string, to: string, references: readonly string[] = found): DecidedTitle => ({ title, grade: to, references });

it.each([
  ['the reference job that has the group', reference.grade, reference.id], ['the one that leads to it by a rule', 'F', reference.id], ['the alternative that has it', 'K', higher.id],
])('a title belongs to %s', (_name, to, id) => {
  const { catalogue: taught, learned, left } = learnDecisions(catalogue, [decided(' Klantadviseur ', to)]);
  expect(taught.precedents).toEqual([{ title: 'Klantadviseur', referenceJobId: id }]);
  expect([learned, left]).toEqual([1, []]);
  expect(taught.hash).not.toBe(catalogue.hash);
});

it('nothing is learned without a title or reference job, where none leads to the group, and of a title that was decided in two ways', () => {
  const { catalogue: taught, learned, left } = learnDecisions(catalogue, [
    decided(' ', 'E'), decided('Kok', 'E', ['9.9 Kok']), decided('Lasser', 'Z'), decided('Verkoper', 'E'), decided('verkoper', 'K'),
  ]);
  expect(taught).toBe(catalogue);
  expect(learned).toBe(0);
  expect(left.map(({ because }) => because)).toEqual(['no-title', 'no-reference', 'grade-elsewhere', 'disagree', 'disagree']);
});

it('what is known already is not learned twice', () => {
  const once = learnDecisions(catalogue, [decided('Klantadviseur', 'E')]).catalogue;
  expect(learnDecisions(once, [decided('klantadviseur', 'E')])).toEqual({ catalogue: once, learned: 0, left: [] });
});

it('a later decision about a title takes the place of an earlier one', () => {
  const once = learnDecisions(catalogue, [decided('Klantadviseur', 'E'), decided('Kok', 'E')]).catalogue;
  expect(learnDecisions(once, [decided('klantadviseur', 'K')]).catalogue.precedents).toEqual([{ title: 'Kok', referenceJobId: reference.id }, { title: 'klantadviseur', referenceJobId: higher.id }]);
});
