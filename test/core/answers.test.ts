/** The last answers are remembered, and rest on what a job says alone. */
import { createClassifier } from '../../src/core';
import type { CompanyJob } from '../../src/core';
import { CATALOGUE } from '../support/built-in';

const job = (title: string, row = 2): CompanyJob => ({ row, fields: { title } });

describe('an answer', () => {
  const { answerJob } = createClassifier(CATALOGUE);

  it('is given again to the same job, whatever row it stands in and in what order its columns stood', () => {
    expect(answerJob(job('Medewerker Verkoop', 90))).toBe(answerJob(job('Medewerker Verkoop', 2)));
    expect(answerJob({ row: 2, fields: { title: 'A', tasks: 'b' } })).toBe(answerJob({ row: 3, fields: { tasks: 'b', title: 'A' } }));
  });

  it('is another for a job that differs in any field, or in what was amiss in its cells', () => {
    const fields = { title: 'Medewerker Verkoop' };
    const jobs: readonly CompanyJob[] = [
      { row: 2, fields }, { row: 2, fields: { ...fields, tasks: 'offertes maken' } }, { row: 2, fields: { ...fields, purpose: 'offertes maken' } },
      { row: 2, fields, issues: [{ code: 'value-error', severity: 'info', place: { row: 2 }, found: '"Taken" (#N/B)' }] },
    ];
    expect(new Set(jobs.map((one) => answerJob(one))).size).toBe(jobs.length);
  });

  it('is forgotten when it was unused for longest', () => {
    const small = createClassifier(CATALOGUE, { kept: 2 });
    const [a, b] = [small.answerJob(job('A')), small.answerJob(job('B'))];
    expect(small.answerJob(job('A'))).toBe(a);
    small.answerJob(job('C'));
    expect(small.answerJob(job('A'))).toBe(a);
    expect(small.answerJob(job('B'))).not.toBe(b);
    expect(small.answerJob(job('B'))).toEqual(b);
  });
});
