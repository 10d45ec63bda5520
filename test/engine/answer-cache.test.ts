/** The synchronous classifier that remembers. */
import type { Classifier, CompanyJob } from '../../src/core';
import { createAnswerCache } from '../../src/engine/answer-cache';
import { builtInClassifier } from './built-in-classifier';

const job = (title: string, row = 2): CompanyJob => ({ row, fields: { title } });

function counting(): { readonly classifier: Classifier; readonly asked: string[] } {
  const asked: string[] = [];
  const real = builtInClassifier();
  return {
    asked,
    classifier: {
      catalogue: real.catalogue,
      classifyJob: (one) => {
        asked.push(one.fields.title ?? '');
        return real.classifyJob(one);
      },
    },
  };
}

describe('the answer cache', () => {
  it('classifies the same job once, whatever row it stands in', () => {
    const { classifier, asked } = counting();
    const answer = createAnswerCache(classifier);
    expect(answer(job('Medewerker Verkoop', 2))).toEqual(answer(job('Medewerker Verkoop', 90)));
    expect(asked).toHaveLength(1);
  });

  it('takes jobs that differ in any field for different jobs', () => {
    const { classifier, asked } = counting();
    const answer = createAnswerCache(classifier);
    answer(job('Medewerker Verkoop'));
    answer({ row: 2, fields: { title: 'Medewerker Verkoop', tasks: 'offertes maken' } });
    answer({ row: 2, fields: { title: 'Medewerker Verkoop', purpose: 'offertes maken' } });
    expect(asked).toHaveLength(3);
  });

  it('does not mind in what order the columns stood', () => {
    const { classifier, asked } = counting();
    const answer = createAnswerCache(classifier);
    answer({ row: 2, fields: { title: 'A', tasks: 'b' } });
    answer({ row: 2, fields: { tasks: 'b', title: 'A' } });
    expect(asked).toHaveLength(1);
  });

  it('forgets what was unused for longest when it is full', () => {
    const { classifier, asked } = counting();
    const answer = createAnswerCache(classifier, 2);
    for (const title of ['A', 'B', 'A', 'C', 'A', 'B']) answer(job(title));
    expect(asked).toEqual(['A', 'B', 'C', 'B']);
  });
});
