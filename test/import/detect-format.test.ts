/** Input without a name is known by how it begins. */
import { detectFormat } from '../../src/import/detect-format';

describe('the format of unnamed input', () => {
  it.each([
    ['a zip', 'PK\u0003\u0004', 'xlsx'], ['a list', ' [\n{"a":1}]', 'json'], ['a list behind a byte order mark', '\uFEFF[]', 'json'],
    ['an object over several lines', '{\n "rows": []\n}', 'json'], ['an object with a list on one line', '{"rows":[{"a":1}]}', 'json'],
    ['an object per line', '{"a":1}\n{"a":2}\n', 'ndjson'], ['one object', '{"a":1}', 'ndjson'], ['anything else', 'Functie;Taken\n', 'csv'], ['nothing', '', 'csv'],
  ])('is found for %s', (_, text, format) => {
    expect(detectFormat(new TextEncoder().encode(text))).toBe(format);
  });

  it('is a workbook for the wrapper of an encrypted one', () => {
    expect(detectFormat(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('xlsx');
  });
});
