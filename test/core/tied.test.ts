/** Reference jobs that the words of a row cannot tell apart share first place: named as equally likely, whatever their order in the handbook, and none of their groups is proposed. */
import fc from 'fast-check';
import { createClassifier, parseCatalogue } from '../../src/core';
import type { Catalogue, CompanyJob, Proposal } from '../../src/core';
import { createRanker } from '../../src/core/match/rank-references';
import { handbook } from '../support/handbook';
import type { FunctionText } from '../support/handbook';

const job = (title: string, tasks = ''): CompanyJob => ({ row: 2, fields: { title, ...(tasks === '' ? {} : { tasks }) } });

const TWINS: readonly FunctionText[] = [
  ['1.1', 'Planner A', 'Zorgen dat ritten op tijd rijden.', ['Plant ritten.', 'Belt chauffeurs.']],
  ['1.2', 'Planner B', 'Zorgen dat ritten op tijd rijden.', ['Plant ritten.', 'Belt chauffeurs.']],
  ['1.3', 'Planner C', 'Zorgen dat ritten op tijd rijden en het rooster maken.', ['Plant ritten.', 'Belt chauffeurs.', 'Maakt het rooster.']],
  ['2.1', 'Boekhouder', 'Zorgen voor een juiste administratie.', ['Boekt facturen.', 'Maakt de jaarrekening.']],
];

const firstPlace = (catalogue: Catalogue, one: CompanyJob): readonly string[] => {
  const [best] = createRanker(catalogue)(one).matches;
  return best === undefined ? [] : [best.referenceJobId, ...best.tied].sort();
};

describe('reference jobs with the same text', () => {
  it('share first place, whatever their order in the handbook', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...TWINS], { minLength: TWINS.length }), fc.constantFrom('Plant ritten en belt chauffeurs', 'Belt chauffeurs'), (functions, tasks) => {
      const { matches } = createRanker(handbook(functions))(job('Planner', tasks));
      const [best, ...others] = matches;
      const group = [best?.referenceJobId ?? '', ...(best?.tied ?? [])];
      expect(group).toEqual(expect.arrayContaining(['1.1', '1.2']));
      expect(group).not.toContain('2.1');
      for (const { referenceJobId, probability } of others) if (group.includes(referenceJobId)) expect(probability).toBe(best?.probability);
      expect(group).toEqual(functions.map(([code]) => code).filter((code) => group.includes(code)));
    }), { numRuns: 24 });
  });

  it('are told apart by a level that the title names, and by words that one alone has', () => {
    const catalogue = handbook(TWINS);
    expect(firstPlace(catalogue, job('Planner B', 'Plant ritten'))).toEqual(['1.2']);
    expect(firstPlace(catalogue, job('Planner', 'Plant ritten en maakt het rooster'))).toEqual(['1.3']);
    expect(firstPlace(catalogue, job('Boekhouder'))).toEqual(['2.1']);
  });

  it('have no group, and a point of attention with all their names, where the groups differ', () => {
    const levels = `## Telefonist\n\n### Doel\nStaat bellers te woord.\n\n### Taken\n- Verbindt gesprekken door.\n- Neemt boodschappen aan.\n\n| Criterium | Telefonist 1 | Telefonist 2 | Telefonist 3 |\n|---|---|---|---|\n| Salarisschaal | 3 | 4 | 5 |\n`;
    const { catalogue } = parseCatalogue(levels, { name: 'Bellen', version: '1' });
    const classify = (one: CompanyJob): Proposal => createClassifier(catalogue).classifyJob(one);
    const proposal = classify(job('Telefonist', 'Verbindt gesprekken door'));
    expect(proposal).toMatchObject({ outcome: 'review' });
    expect(proposal.grade).toBeUndefined();
    const names = proposal.issues.find((issue) => issue.code === 'references-tied')?.values.references ?? '';
    for (const { name } of catalogue.referenceJobs) expect(names).toContain(name);
    expect(new Set(proposal.matches.map(({ probability }) => probability)).size).toBe(1);
    expect(proposal.issues.map(({ code }) => code)).not.toContain('level-unsure');
    // A level as it is written names one of them.
    for (const title of ['Telefonist 2', 'Telefonist II', 'telefonist niveau 2', 'Telefoniste 2 (m/v)']) expect(classify(job(title, 'Verbindt gesprekken door'))).toMatchObject({ grade: '4' });
  });
});
