/** The knowledge level a text asks for: ranges, digits, and the sentence that speaks most plainly of it. */
import { plainestKnowledge, readKnowledge } from '../../../../src/core/text/knowledge/read-knowledge';

const range = (text: string, own = false): readonly number[] | undefined => {
  const reading = readKnowledge(text, own);
  return reading === undefined ? undefined : [reading.low, reading.high];
};

describe('the knowledge level of a text', () => {
  it.each([
    ['heeft vmbo werk- en denkniveau', [1, 1]],
    ['heeft vmbo/mbo (niveau 2) werk- en denkniveau', [1, 2]],
    ['Een werk- en denkniveau op MBO-4 of HBO.', [4, 6]],
    ['De kennis is gelijkwaardig aan mbo niveau 3/4.', [3, 4]],
    ['mbo werk- en denkniveau', [3, 4]],
    ['Academisch/WO werk- en denkniveau', [7, 7]],
    ['Kennis op het niveau van HBO, aangevuld met een cursus van een half jaar.', [6, 6]],
    ['A bachelor degree is required.', [6, 6]],
  ])('reads %p', (text, expected) => { expect(range(text)).toEqual(expected); });

  it('takes bare words only in a column of their own', () => {
    expect([range('HBO', true), range('niveau 3', true), range('mbo-2 / mbo-3', true)]).toEqual([[6, 6], [3, 3], [2, 3]]);
    expect([range('HBO'), range('Werkt met wo en hbo samen.')]).toEqual([undefined, undefined]);
  });

  it('passes over the schooling of others, and over what speaks less plainly', () => {
    const text = 'Houdt kennis bij van ontwikkelingen op wo.\nBegeleidt stagiairs met een hbo opleiding.\nHeeft mbo (niveau 3) werk- en denkniveau.';
    expect(readKnowledge(text, false)).toMatchObject({ low: 3, high: 3, quote: 'Heeft mbo (niveau 3) werk- en denkniveau.', words: 'mbo (niveau 3)' });
  });

  it('does not take a second level farther on for the end of a range', () => {
    expect(range('Heeft mbo 4 werk- en denkniveau en werkt samen met instellingsdeskundigen, ook die van het hbo.')).toEqual([4, 4]);
  });

  it('looks through all paragraphs and names the one it stands in', () => {
    const paragraphs = ['Kennis van het vak op hbo-niveau is een voordeel.', 'Vakontwikkeling.\nBeschikt over mbo 2 werk- en denkniveau.'];
    expect(plainestKnowledge(paragraphs)).toMatchObject({ low: 2, high: 2, text: paragraphs[1] });
    expect(plainestKnowledge(['Niets hierover.'])).toBeUndefined();
  });
});
