/** Whatever stands in a CSV file, the user's part of it comes out as it went in. Papa Parse, which the product does not use, reads along as a second opinion. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { open, place, write } from './support/documents';

const DELIMITERS = [';', ',', '\t'] as const;
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('abcE 1-=+@.ëé€')) },
  { weight: 3, arbitrary: fc.constantFrom('"', ';', ',', '\t', '\n', '\r\n', '\u0000', '😀', 'שלום', '\u202E', "'") },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }) },
);
const field = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

/** As spreadsheets write fields; sometimes with quotes that are not needed. */
const toField = (text: string, delimiter: string, always: boolean): string =>
  (always || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What a field says: `="0012"` is 0012, and the mark of a file that was put behind another is no text. */
const shown = (text: string): string => {
  const bare = text.replace(/^\uFEFF/, '');
  return /^="(?:[^"]|"")*"$/.test(bare) ? bare.slice(2, -1).replaceAll('""', '"') : bare;
};

interface CsvCase {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly newline: string;
  readonly quoteAll: boolean;
  readonly ends: boolean;
}

const csvCase: fc.Arbitrary<CsvCase> = fc.record({
  rows: table, delimiter: fc.constantFrom(...DELIMITERS), newline: fc.constantFrom('\n', '\r\n'), quoteAll: fc.boolean(), ends: fc.boolean(),
});

/** A `sep=` line, so that cells full of other delimiters cannot mislead the detection: that has tests of its own. */
function toText({ rows, delimiter, newline, quoteAll, ends }: CsvCase): { readonly text: string; readonly lines: readonly string[] } {
  const lines = rows.map((row) => row.map((text) => toField(text, delimiter, quoteAll)).join(delimiter));
  return { text: `sep=${delimiter}${newline}${lines.join(newline)}${ends ? newline : ''}`, lines };
}

/** A record of one empty field at the end of a file without line end is no record. */
const isAmbiguous = ({ rows, quoteAll, ends }: CsvCase): boolean => !quoteAll && !ends && rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1;

const ENCODINGS: readonly (readonly [name: string, encode: (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 little endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 big endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
];

describe.each(ENCODINGS)('a CSV file in %s', (_, encode) => {
  it('gives the fields that were written into it', async () => {
    await fc.assert(fc.asyncProperty(csvCase, async (one) => {
      fc.pre(!isAmbiguous(one));
      const { table: read } = await open(encode(toText(one).text), 'csv');
      expect(read.rows).toEqual(one.rows.map((row) => row.map(shown)));
    }), { numRuns: 150 });
  });

  it('comes out with every input record byte for byte, our fields behind it', async () => {
    await fc.assert(fc.asyncProperty(csvCase, async (one) => {
      fc.pre(!isAmbiguous(one));
      const { text, lines } = toText(one);
      const output = await write(await open(encode(text), 'csv'));
      let at = 0;
      for (const line of lines) {
        const bytes = encode(line).subarray(encode('').length);
        const found = output.indexOf(bytes, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + bytes.length;
      }
      const again = await open(output, 'csv');
      const width = one.rows.reduce((most, row) => Math.max(most, row.length), 0);
      again.table.rows.forEach((row, index) => {
        const own = one.rows[index] ?? [];
        expect(row.slice(0, width)).toEqual([...own.map(shown), ...Array.from({ length: width - own.length }, () => '')]);
        expect(row).toHaveLength(width + 8);
      });
    }), { numRuns: 150 });
  });

  it('does not change on a second run with the same results', async () => {
    await fc.assert(fc.asyncProperty(csvCase, async (one) => {
      fc.pre(!isAmbiguous(one));
      const first = await write(await open(encode(toText(one).text), 'csv'));
      const second = await write(await open(first, 'csv'));
      expect(second.equals(first)).toBe(true);
    }), { numRuns: 100 });
  });
});

describe('a CSV file that another program reads', () => {
  it('holds the same input and our cells for Papa Parse', async () => {
    await fc.assert(fc.asyncProperty(csvCase, async (one) => {
      fc.pre(!isAmbiguous(one));
      const document = await open(toText(one).text, 'csv');
      const output = (await write(document)).toString('utf8');
      const body = output.slice(output.indexOf(one.newline) + one.newline.length);
      const parsed = Papa.parse<string[]>(one.ends ? body.slice(0, -one.newline.length) : body, { delimiter: one.delimiter, newline: one.newline as '\n' });
      expect(parsed.errors).toEqual([]);
      const { columns } = place(document.table);
      parsed.data.forEach((row, index) => {
        expect(row.slice(0, one.rows[index]?.length)).toEqual(one.rows[index]);
        expect(row[columns[4] ?? -1]).toBe(index === 0 ? 'Zekerheid' : '87%');
        expect(row[columns[7] ?? -1]).toBe(index === 0 ? 'Aandachtspunten' : "'=1+1");
      });
    }), { numRuns: 150 });
  });

  it('keeps lone surrogates of a UTF-16 file', async () => {
    const input = Buffer.from('\uFEFFFunctie;Taken\r\nkapot \uD800 teken;x\r\n', 'utf16le');
    const output = (await write(await open(input, 'csv'))).toString('utf16le');
    expect(output).toContain('kapot \uD800 teken;x;E;');
  });
});
