/** The words of a motivation: short enough for a cell, whole sentences, every part in its order. */
import { justifyBriefly, justifyFully } from '../../../src/core';
import { CASES, failing } from './cases';

const levelled = CASES.filter(({ proposal }) => proposal.level !== undefined);
const ROOM = 500;
const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
/** Without what is quoted, of which the words are not ours. */
const ownWords = (text: string): string => text.replace(/"[^"]*"/g, '""');

describe('the short form', () => {
  it.each(['nl', 'en'] as const)('in %s fits its room, on one line, and names group and reference job', (language) => {
    expect(failing(levelled, ({ account }) => {
      const text = justifyBriefly(account, language, ROOM);
      return text.length <= ROOM && !text.includes('\n') && text.includes(account.grade ?? '') && text.includes(account.reference?.code ?? '');
    })).toEqual([]);
  });

  it('has one sentence at least, whatever the room', () => {
    expect(failing(CASES, ({ account }) => justifyBriefly(account, 'nl', 1).endsWith('.'))).toEqual([]);
  });

  it('tells what a person must look at wherever a person must look', () => {
    const looked = CASES.filter(({ account: { look, outcome } }) => outcome === 'review' && look.some(({ severity }) => severity === 'warning'));
    expect(looked.length).toBeGreaterThan(50);
    expect(failing(looked, ({ account }) => justifyBriefly(account, 'nl', 10_000).includes('Let op: '))).toEqual([]);
  });
});

describe('the full form', () => {
  const PARTS = {
    nl: ['Gebruikt van de rij: ', 'Keuze: ', 'Andere kandidaat: ', 'Kenmerken, ', 'Door de software niet vergeleken: ', 'Niveaus ernaast: ', 'Niet gebruikt: '],
    en: ['Used of the row: ', 'Choice: ', 'Other candidate: ', 'Characteristics, ', 'Not compared by the software: ', 'Levels beside it: ', 'Not used: '],
  } as const;

  it.each(['nl', 'en'] as const)('in %s has every part once, in order', (language) => {
    expect(failing(levelled, ({ account }) => {
      const text = justifyFully(account, language);
      const places = PARTS[language].filter((part) => text.includes(part)).map((part) => text.indexOf(part));
      return PARTS[language].every((part) => text.includes(part) || part.includes('software')) && places.every((place, at) => place > (places[at - 1] ?? 0));
    })).toEqual([]);
  });

  it('has neither gaps nor double stops, and ends its quotes at a word', () => {
    expect(failing(CASES, ({ account }) => {
      const text = ownWords(justifyFully(account, 'nl').replaceAll('\n', ' '));
      return !/undefined|\s\s|\.\.|\(\)|: ;|; ;/.test(text);
    })).toEqual([]);
  });

  it('quotes the rule of a step whole, with the answer behind each of its conditions', () => {
    const stepped = levelled.filter(({ account: { rule, kind, grade, pattern, series } }) => rule !== undefined && kind !== 'equal' && grade !== undefined && pattern === undefined && series === undefined);
    expect(stepped.length).toBeGreaterThan(30);
    expect(failing(stepped, ({ account }) => justifyFully(account, 'nl').replace(/ \[(?:ja|nee|niet beantwoord)(?:[^\]"]|"[^"]*")*\]/g, '').includes(account.rule?.text ?? '-'))).toEqual([]);
  });

  it('stays within what a person reads: 350 words in the middle', () => {
    expect(middle(levelled.map(({ account }) => justifyFully(account, 'nl').split(/\s+/).length))).toBeLessThan(350);
  });

  it('for a job that fits nothing names the nearest function and no rule', () => {
    const strangers = CASES.filter(({ proposal }) => proposal.outcome === 'no-match');
    expect(strangers.length).toBeGreaterThan(20);
    expect(failing(strangers, ({ account }) => {
      const text = justifyFully(account, 'nl');
      return text.startsWith('Geen voorstel: geen referentiefunctie') && text.includes('Het dichtst bij staat') && !text.includes('Toepassingsregel');
    })).toEqual([]);
  });
});
