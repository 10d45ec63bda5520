/** The catalogue in use, and what the custom functions answer with it. */
import { createClassifier, openCatalogue, saveCatalogue } from '../../src/core';
import { keepHandbook } from '../../src/engine/kept-handbook';
import { createLoadedCatalogue } from '../../src/engine/loaded-catalogue';
import { CATALOGUE } from '../support/built-in';

describe('the custom functions', () => {
  it('answer with the handbook in use, also after a change', async () => {
    const loaded = createLoadedCatalogue(keepHandbook(CATALOGUE));
    const job = { row: 2, fields: { title: 'Medewerker Verkoop Binnendienst', tasks: 'offertes maken, orders verwerken, klanten adviseren' } };
    const first = (await loaded.classifier()).answerJob(job);
    const opened = openCatalogue(saveCatalogue({ ...CATALOGUE, name: 'Anders', settings: { ...CATALOGUE.settings, clearDifference: 9 } }));
    const other = opened.kind === 'catalogue' ? opened.catalogue : CATALOGUE;
    expect([loaded.use(keepHandbook(other)), loaded.use(keepHandbook(other))]).toEqual([true, false]);
    expect((await loaded.classifier()).answerJob(job)).toEqual(createClassifier(other).answerJob(job));
    expect((await loaded.classifier()).answerJob(job)).not.toEqual(first);
  });
});
