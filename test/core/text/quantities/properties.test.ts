/** What holds of every quantity, whatever the text. */
import fc from 'fast-check';
import { fold } from '../../../../src/core/text/fold';
import { compareQuantity } from '../../../../src/core/text/quantities/compare-quantity';
import { contextOf } from '../../../../src/core/text/quantities/context-of';
import { readComparison } from '../../../../src/core/text/quantities/read-comparison';
import { readQuantities } from '../../../../src/core/text/quantities/read-quantities';
import { superLinear } from '../../../support/grows-linearly';
import { tell } from './tell';

const ONES = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** A number as people write it in words: "tweehonderdeenentwintig", "drieduizend vijfhonderd" as one word. */
function inWords(value: number): string {
  if (value >= 1000) return `${value < 2000 ? '' : inWords(Math.floor(value / 1000))}duizend${inWords(value % 1000)}`;
  if (value >= 100) return `${value < 200 ? '' : ONES[Math.floor(value / 100)] ?? ''}honderd${inWords(value % 100)}`;
  if (value < 20) return ONES[value] ?? '';
  const [ten, one] = [TENS[Math.floor(value / 10)] ?? '', value % 10];
  if (one === 0) return ten;
  return `${ONES[one] ?? ''}${one === 2 || one === 3 ? 'ën' : 'en'}${ten}`;
}

const NOUNS = ['medewerkers', 'monteurs', 'locaties', 'bewoners', 'fte', 'jaar ervaring', 'procent', 'euro', 'kg', 'keer per week', 'orders per dag'] as const;
const noun = fc.constantFrom(...NOUNS);
const told = (text: string): readonly string[] => readQuantities(fold(text)).map(tell);

/** Texts made of what quantities are made of, in any order. */
const PIECES = [
  'een', 'twee', 'vijf', '12', '3-5', '1.200', '2,5', '€', '€ 5.000', '%', 'mln', 'k', 'jaar', 'maanden', 'medewerkers', 'locaties', 'van', 'de', 'tot', 'meer dan', 'minder dan', 'ten minste', 'maximaal', 'of meer', 'of', 'en', 'per', 'week', 'keer', 'dagelijks', 'de helft', 'circa', 'ruim', 'tussen',
  'mbo', 'niveau', 'over', 'binnen', 'uur', 'om', 'a', '-', '+', ',', '.', ';', '\n', '(', ')', '/', 'x', 'enkele', 'tientallen', 'once', 'a week', 'half', 'om de', 'leiding aan', 'beheert',
] as const;
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).chain((pieces) => fc.constantFrom(' ', '', '  ').map((joint) => pieces.join(joint))),
  fc.string({ unit: 'binary' }),
);

describe('quantities, whatever the text', () => {
  it('reads a number in words as it reads it in digits', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 99_999 }), noun, (value, of) => {
      expect(told(`ongeveer ${inWords(value)} ${of}`)).toEqual(told(`ongeveer ${String(value)} ${of}`));
      expect(told(`ongeveer ${inWords(value)} ${of}`)).toHaveLength(1);
    }));
  });

  it('reads thousands the same whatever stands between them', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 999_999 }).filter((value) => value < 1950 || value > 2049), noun, fc.constantFrom('.', ',', ' '), (value, of, mark) => {
      const digits = String(value);
      expect(told(`${digits.slice(0, -3)}${mark}${digits.slice(-3)} ${of}`)).toEqual(told(`${digits} ${of}`));
    }));
  });

  it('never turns "meer dan" from holds to fails, or "minder dan" back, by a larger number', () => {
    const small = fc.integer({ min: 2, max: 1_000 });
    fc.assert(fc.property(small, small, small, fc.constantFrom('', 'ruim ', 'bijna ', 'circa ', 'ten minste ', 'maximaal '), (border, a, b, own) => {
      const answer = (words: string, value: number): string => {
        const [asked, [given]] = [readComparison(`${words} ${String(border)} monteurs`), readQuantities(`met ${own}${String(value)} monteurs`)];
        if (asked === undefined || given === undefined) throw new Error('not read');
        return compareQuantity(asked, given);
      };
      const order = ['fails', 'unknown', 'holds'];
      expect(order.indexOf(answer('meer dan', Math.max(a, b)))).toBeGreaterThanOrEqual(order.indexOf(answer('meer dan', Math.min(a, b))));
      expect(order.indexOf(answer('minder dan', Math.max(a, b)))).toBeLessThanOrEqual(order.indexOf(answer('minder dan', Math.min(a, b))));
    }));
  });

  it('finds quantities in their order, apart from each other, each within the text and with a range', () => {
    fc.assert(fc.property(anyText, (text) => {
      const folded = fold(text);
      let from = 0;
      for (const quantity of readQuantities(folded)) {
        const { start, end, low, high } = quantity;
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(folded.length);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(folded.slice(start, end)).toBe(folded.slice(start, end).trim());
        const context = contextOf(folded, quantity);
        expect(context.start <= start && context.end >= end).toBe(true);
        from = end;
      }
    }), { numRuns: 1_000 });
  });

  it('names what is counted as it stands in its span', () => {
    fc.assert(fc.property(anyText, (text) => {
      const folded = fold(text);
      for (const { unit, of, start, end } of readQuantities(folded)) if ((unit === 'count' || unit === 'people') && of !== undefined && of !== 'personen') expect(folded.slice(start, end)).toContain(of);
    }), { numRuns: 500 });
  });

  it('is its own answer: what a text says of itself, exactly, holds', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), noun, fc.constantFrom('meer dan', 'minder dan', 'ten minste', 'hoogstens', 'circa', 'ruim', 'bijna'), (value, of, words) => {
      const text = `${words} ${String(value)} ${of}`;
      const [asked, [given]] = [readComparison(text), readQuantities(text)];
      if (asked === undefined || given === undefined) return;
      expect(compareQuantity(asked, given)).toBe('holds');
    }));
  });

  it.each(['1 tot ', '12 ', 'meer dan ', '€ ', '1 of ', 'een ', '12 mooie ', '3-', 'twee en ', ' ', '1.', '12 a ', 'enkele ', 'leiding aan 12 '])('takes twice as long for twice as much of %j', (unit) => {
    expect(superLinear((size) => { const text = `x${unit.repeat(Math.ceil(size / unit.length))}x`; return () => { readQuantities(text); }; }, 20_000)).toBeUndefined();
  });
});
