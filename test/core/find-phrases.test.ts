import fc from 'fast-check';
import { CUES } from '../../src/core/level/find-cues';
import { createPhraseFinder } from '../../src/core/text/find-phrases';
import { startsOf } from '../../src/core/text/pattern-starts';

const patterns = CUES.map(({ pattern }) => pattern);

describe('the beginnings of a pattern', () => {
  it.each<readonly [RegExp, readonly string[] | undefined]>([
    [/\bmbo[- ]?1\b/, ['mbo1', 'mbo-1', 'mbo 1']],
    [/\b(?:heel |zeer )?weinig\b/, ['heel ', 'zeer ', 'weini']],
    [/\b(?:wo|hbo)\b/, ['wo', 'hbo']],
    [/^(?:niveau|level) 2\b/, ['nivea', 'level']],
    [/(?<!senior )\bmanager\b(?! van)/, ['manag']],
    [/\bleest (?:\S+ ){0,2}?mee\b/, ['leest']],
    [/\badvies\w*/, ['advie']],
    [/\bop (?:de )+lijst/, ['op de']],
    [/\ba{2}b/, ['a']],
  ])('of %s', (pattern, expected) => {
    expect(startsOf(pattern)?.slice().sort()).toEqual(expected?.slice().sort());
  });

  it.each([/\b\w*klant\b/, /klant/, /^-$/, /(?:€ ?\d|\bsalaris\b)/, /\b(?:\S+ )?team/, /\b[a-z]+/])('are not known of %s', (pattern) => {
    expect(startsOf(pattern)).toBeUndefined();
  });
});

describe('the first matches of many patterns', () => {
  /** Words of the patterns themselves, so that many match, now and then cut or joined. */
  const words = [...new Set(patterns.flatMap(({ source }) => source.match(/[a-z]{2,}|\d+/g) ?? []))];
  const text = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ', ', '\n', '-', '', "'s ", 's ', ' é', ' 1 ')), { maxLength: 40 })
    .map((pieces) => pieces.map((piece) => piece.join('')).join(''));

  it('are those of each alone', () => {
    const { find } = createPhraseFinder(patterns);
    fc.assert(fc.property(text, (folded) => {
      const { candidates, firstMatch } = find(folded);
      for (const [index, pattern] of patterns.entries()) {
        const [expected, found] = [pattern.exec(folded), firstMatch(index)];
        expect([found?.index, found?.[0]]).toEqual([expected?.index, expected?.[0]]);
        if (expected !== null) expect(candidates).toContain(index);
      }
    }), { numRuns: 500 });
  });

  it('are told from its beginning for nearly every pattern: else nothing is gained', () => {
    expect(patterns.filter((pattern) => startsOf(pattern) === undefined).length).toBeLessThan(patterns.length / 20);
  });
});
