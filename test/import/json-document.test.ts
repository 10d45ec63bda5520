/** JSON and NDJSON files: every input value comes out literally, ours are added, and trouble is named with its place. */
import fc from 'fast-check';
import { HEADERS, open, place, refusal, resultCells, write } from './support/documents';

const OWN = Object.fromEntries(HEADERS.map((header, index) => [header, resultCells('proef 1')[index]]));

describe('a JSON file', () => {
  it('is a table of all keys in the order in which they first occur', async () => {
    const { table } = await open('[{"Functie":"a","fte":0.5},{"Taken":["x","y"],"Functie":null,"vast":true,"nested":{"a":1}}]', 'json');
    expect(table).toEqual({ firstRow: 1, rows: [['Functie', 'fte', 'Taken', 'vast', 'nested'], ['a', 0.5], [null, null, 'x\ny', true, '{"a":1}']] });
  });

  it('may be an object with the list inside, which stays around it', async () => {
    const document = await open('{"versie": 2, "functies": [{"Functie": "a"}], "meta": []}', 'json');
    expect(document.table.rows).toEqual([['Functie'], ['a']]);
    expect(JSON.parse((await write(document)).toString())).toEqual({ versie: 2, functies: [{ Functie: 'a', ...OWN }], meta: [] });
  });

  it('keeps numbers, escapes, double keys and layout to the letter', async () => {
    const text = '[\n  {\n    "Functie": "a\\u00e9\\/",\n    "nr": 12345678901234567890,\n    "x": 1.0,\n    "x": 1e2\n  },\n  { }\n]\n';
    const output = (await write(await open(text, 'json'))).toString();
    expect(output.startsWith('[\n  {\n    "Functie": "a\\u00e9\\/",\n    "nr": 12345678901234567890,\n    "x": 1.0,\n    "x": 1e2,\n    "Voorstel functiegroep": "E",\n')).toBe(true);
    expect(output.endsWith(' }\n]\n')).toBe(true);
    expect(JSON.parse(output)).toHaveLength(2);
  });

  it('gets raw text and a number for the confidence', async () => {
    const [job] = JSON.parse((await write(await open('[{"Functie":"a"}]', 'json'))).toString()) as readonly Record<string, unknown>[];
    expect(job).toMatchObject({ Zekerheid: 0.87, Aandachtspunten: '=1+1', Alternatieven: '' });
  });

  it('does not change on a second run, and replaces what has changed', async () => {
    const first = await write(await open('[{"Functie": "a", "Taken": "b"}]', 'json'));
    const again = await open(first, 'json');
    expect((await write(again)).equals(first)).toBe(true);
    const other = (await write(again, 'json', place(again.table, 0, 'anders'))).toString();
    expect(other).toContain('"Voorstel referentiefunctie": "1.1 anders 1"');
    expect(other.match(/Voorstel referentiefunctie/g)).toHaveLength(1);
  });

  it('keeps a value of ours to the letter where the cell is null', async () => {
    const document = await open(`[{"Functie": "a", "Motivering": "met de \\u0068and"}, {"Functie": "b"}]`, 'json');
    const { columns } = place(document.table);
    const cells = HEADERS.map((name) => (name === 'Uitkomst' ? 'Voorstel' : null));
    expect((await write(document, 'json', { columns, rows: new Map([[1, cells], [2, cells]]) })).toString()).toBe('[{"Functie": "a", "Motivering": "met de \\u0068and", "Uitkomst": "Voorstel"}, {"Functie": "b","Uitkomst": "Voorstel"}]');
  });

  it('in UTF-16 or Windows-1252 stays in it, with escapes where our text does not fit', async () => {
    const wide = Buffer.from('\uFEFF[{"Functie":"é😀"}]', 'utf16le');
    expect((await write(await open(wide, 'json'))).toString('utf16le')).toContain('{"Functie":"é😀","Voorstel functiegroep":"E"');
    const narrow = Buffer.from('[{"Functie":"é"}]', 'latin1');
    const document = await open(narrow, 'json');
    const { columns } = place(document.table);
    const output = await write(document, 'json', { columns, rows: new Map([[1, ['≥', ...resultCells('x').slice(1)]]]) });
    expect(output.toString('latin1')).toContain('{"Functie":"é","Voorstel functiegroep":"\\u2265"');
  });

  it('keeps every value of every object, whatever it holds', async () => {
    const jobs = fc.array(fc.dictionary(fc.string().filter((key) => !HEADERS.includes(key) && key !== '__proto__'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }), { minLength: 1, maxLength: 5 });
    await fc.assert(fc.asyncProperty(jobs, fc.constantFrom(0, 1, 2), fc.boolean(), async (objects, indent, lines) => {
      const text = lines ? objects.map((one) => JSON.stringify(one)).join('\n') : JSON.stringify(objects, null, indent);
      const format = lines ? 'ndjson' : 'json';
      const document = await open(text, format);
      fc.pre(document.table.rows.length > 0);
      const output = (await write(document)).toString();
      const read = (lines ? output.split('\n').map((line) => JSON.parse(line) as unknown) : JSON.parse(output)) as readonly Record<string, unknown>[];
      objects.forEach((one, index) => {
        const expected = JSON.parse(JSON.stringify(one)) as Record<string, unknown>;
        expect(Object.fromEntries(Object.entries(read[index] ?? {}).filter(([key]) => !HEADERS.includes(key)))).toEqual(expected);
        expect(read[index]).toMatchObject({ 'Voorstel functiegroep': 'E', Zekerheid: 0.87 });
      });
    }), { numRuns: 300 });
  });
});

describe('an NDJSON file', () => {
  it('keeps its empty lines and line ends', async () => {
    const output = (await write(await open('{"Functie":"a"}\r\n\r\n{"Functie":"b"}\r\n', 'ndjson'))).toString();
    expect(output.split('\r\n').map((line) => line.slice(0, 15))).toEqual(['{"Functie":"a",', '', '{"Functie":"b",', '']);
  });
});

describe('unreadable JSON', () => {
  it.each([
    ['a comma too many', 'json', '[\n  {"Functie": "a",}\n]', 'Geen geldige JSON op regel 2, teken 19. Herstel het bestand of exporteer het opnieuw.'],
    ['a file that breaks off', 'json', '[{"Functie": "a"},\n{"Functie":', 'Geen geldige JSON op regel 2, teken 12. Herstel het bestand of exporteer het opnieuw.'],
    ['a wrong line', 'ndjson', '{"Functie":"a"}\n\n{"Functie"}\n', 'Geen geldige JSON op regel 3, teken 11. Herstel het bestand of exporteer het opnieuw.'],
    ['a list of something else', 'json', '[{"Functie":"a"},\n"b"]', 'Op regel 2 staat geen object met velden. Elke functie hoort te zijn als {"Functie": "…", "Werkzaamheden": "…"}.'],
    ['no list', 'json', '{"Functie":"a"}', 'Geen lijst van functies gevonden. Verwacht wordt [{"Functie": "…", "Werkzaamheden": "…"}, …], of een object met één zo\'n lijst erin.'],
    ['two lists', 'json', '{"a":[{"x":1}],"b":[{"x":2}]}', 'Er staan meer lijsten van functies in ("a", "b"). Bewaar de bedoelde lijst in een eigen bestand.'],
  ] as const)('is refused with its place: %s', async (_, format, text, message) => {
    expect(await refusal(() => open(text, format))).toBe(message);
  });

  it('with damaged UTF-8 is refused with its line, because no value may change', async () => {
    const input = Buffer.concat([Buffer.from('[\n{"Functie":"één"},\n{"Functie":"x'), Buffer.from([0xff]), Buffer.from('"}]')]);
    expect(await refusal(() => open(input, 'json'))).toBe('De tekst is beschadigd op regel 3 (geen geldige UTF-8). Sla het bestand opnieuw op als UTF-8.');
  });
});
