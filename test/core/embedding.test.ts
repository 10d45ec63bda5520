import { readEmbedding, trainForCatalogue, writeEmbedding } from '../../src/core';
import { createRanker } from '../../src/core/match/rank-references';
import { handbook } from '../support/handbook';

const SMALL = handbook([
  ['1.1', 'Kapper', 'Haar van klanten verzorgen.', ['Knipt en kleurt haar.']],
  ['2.1', 'Lasser', 'Metalen delen verbinden.', ['Last buizen en platen.']],
  ['3.1', 'Bakker', 'Brood bakken.', ['Kneedt deeg en bakt brood.']],
]);
// An invented word that shares no letters with the name it stands for.
const KNOWLEDGE = ['zwomp', 'zwompist', 'zwompmeester'].map((title) => ({ title, occupation: 'lasser' }));
const OPTIONS = { epochs: 5, dimensions: 16 };

describe('a trained embedding', () => {
  const table = trainForCatalogue(SMALL, KNOWLEDGE, OPTIONS);

  it('finds a function by a word it only knows from training', () => {
    const job = { row: 2, fields: { title: 'zwompist' } };
    expect(createRanker(SMALL, table)(job).matches[0]?.referenceJobId).toBe('2.1');
    expect(createRanker(SMALL)(job).matches[0]?.score).toBeLessThan(0.02);
  });

  it('is the same for the same input', () => {
    expect(writeEmbedding(trainForCatalogue(SMALL, KNOWLEDGE, OPTIONS))).toBe(writeEmbedding(table));
  });

  it('survives being written and read', () => {
    expect(readEmbedding(writeEmbedding(table))).toEqual(table);
  });

  it.each([
    ['no JSON', 'x'], ['another kind of JSON', '[1]'], ['an older version', writeEmbedding(table).replace('"version":3', '"version":2')],
    ['vectors that are missing', writeEmbedding(table).replace(/"vectors":"[^"]*"/, '"vectors":""')],
  ])('is refused when the text is something else: %s', (_, text) => {
    expect(readEmbedding(text)).toBeUndefined();
  });

  it('says which handbook it was learned for', () => {
    expect(table.catalogue).toBe(SMALL.hash);
  });

  it('learns from the handbook alone when there is nothing else, and says so', () => {
    expect(trainForCatalogue(SMALL, [], { epochs: 1, dimensions: 8 }).origin).toBe('catalogue');
  });
});
