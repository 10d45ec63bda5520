/** The place of an error in JSON: agrees with the parser on what is valid, and points at the first character that is not. */
import fc from 'fast-check';
import { findJsonError } from '../../src/import/json/find-json-error';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place of a JSON error', () => {
  it('is found exactly when the parser refuses the text', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', ',', '"', '}', ']', ':', '{', '[', '\\', '0', '-', '.', 'e', 'x', ' ', '\n', '\u0001'))
      .map(([json, at, cut, inserted]) => json.slice(0, at % (json.length + 1)) + inserted + json.slice((at % (json.length + 1)) + cut));
    fc.assert(fc.property(broken, (text) => {
      expect(findJsonError(text) === undefined).toBe(parses(text));
    }), { numRuns: 3_000 });
  });

  it.each([['[1,]', 3], ['{"a" 1}', 5], ['[1', 2], ['"a\nb"', 2], ['"\\q"', 1], ['01', 1], ['', 0], ['{"a":1}}', 7], ['nul', 0], ['[1] x', 4]])('in %j is %d', (text, place) => {
    expect(findJsonError(text)).toBe(place);
  });
});
