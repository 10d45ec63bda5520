import fc from 'fast-check';
import { analyseWords, splitCompound } from '../../src/core/text/analyse-words';
import { cutTasks } from '../../src/core/text/cut-tasks';
import { fold } from '../../src/core/text/fold';

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'É', 'ß', 'İ', 'ﬁ', '\uD83D', '\u0301', ' ', '\n', ';', '-', '.', ',') }));

describe('folding', () => {
  it('lowers case and drops accents', () => {
    expect(fold('Commerciële Één-op-één ÀÇ')).toBe('commerciele een-op-een ac');
  });

  it('keeps every place: the folded text is as long as the text', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
  });
});

describe('cutting a description into tasks', () => {
  it.each([
    ['offertes maken; orders boeken', ['offertes maken', 'orders boeken']],
    ['- bellen\n- mailen', ['bellen', 'mailen']],
    ['• A1 doen • B2 doen', ['A1 doen', 'B2 doen']],
    ['Belt klanten. Maakt offertes.', ['Belt klanten', 'Maakt offertes']],
    ['offertes, orders, klachten', ['offertes', 'orders', 'klachten']],
    ['...;;\n-', []],
  ])('%j gives %j', (text, tasks) => {
    expect(cutTasks(text).map((piece) => piece.text)).toEqual(tasks);
  });

  it('gives pieces that stand literally at their places, in order', () => {
    fc.assert(fc.property(anyText, (text) => {
      let from = 0;
      for (const piece of cutTasks(text)) {
        expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        expect(piece.start).toBeGreaterThanOrEqual(from);
        from = piece.end;
      }
    }));
  });
});

describe('words', () => {
  it.each([['verkoopmedewerker', ['verkoop', 'medewerker']], ['orderadministratie', ['order', 'administratie']], ['offerte', []]])('%s is cut into %j', (word, parts) => {
    expect(splitCompound(word)).toEqual(parts);
  });

  it('sees the same concept in Dutch, English and abbreviated words', () => {
    const concepts = (text: string): readonly string[] => analyseWords(text).flatMap(({ features }) => features.map(({ key }) => key)).filter((key) => key.startsWith('c:'));
    expect(concepts('sales')).toEqual(concepts('verkoop'));
    expect(concepts('vkp')).toEqual(concepts('verkoop'));
  });

  it('gives no weight to stop words, numbers and seniority', () => {
    expect(analyseWords('de senior en 36 jr.')).toEqual([]);
  });

  it('places words where they stand', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const { start, end } of analyseWords(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }));
  });
});
