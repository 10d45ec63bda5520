/** The catalogue in use, and what the custom functions answer with it. */
import { createClassifier } from '../../src/core';
import { createAnswerCache } from '../../src/engine/answer-cache';
import { createLoadedCatalogue } from '../../src/engine/loaded-catalogue';
import { CATALOGUE } from '../support/built-in';

describe('the custom functions', () => {
  it('answer with the handbook in use, also after a change', () => {
    const loaded = createLoadedCatalogue(CATALOGUE);
    const job = { row: 2, fields: { title: 'Medewerker Verkoop Binnendienst', tasks: 'offertes maken, orders verwerken, klanten adviseren' } };
    const first = loaded.answerJob()(job);
    const other = { ...CATALOGUE, hash: 'anders', referenceJobs: [] };
    loaded.use(other);
    expect(loaded.answerJob()(job)).toEqual(createAnswerCache(createClassifier(other))(job));
    expect(loaded.answerJob()(job)).not.toEqual(first);
  });
});
