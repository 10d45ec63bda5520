/** Another format than the input's: the same cells, as that format holds them, or a refusal that names the cell. */
import fc from 'fast-check';
import { HEADERS, open, place, refusal, resultCells, write } from './support/documents';

const CSV = 'Titel;;\r\nFunctie;Taken;Taken\r\n0012;=1+1;"a\r\nb"\r\nx\r\n';

describe('a CSV file', () => {
  it('as JSON has an object per row below the header, texts as they were, and no two keys alike', async () => {
    const document = await open(CSV, 'csv');
    const placed = place(document.table, 1);
    const written = await document.write(placed, 'json');
    expect(written.notices).toEqual(['De rij boven de kopregel past niet in dit formaat en is weggelaten.']);
    const [first, second] = JSON.parse((await write(document, 'json', placed)).toString()) as readonly Record<string, unknown>[];
    expect(first).toEqual({ Functie: '0012', Taken: '=1+1', 'Taken (2)': 'a\r\nb', ...Object.fromEntries(HEADERS.map((name, index) => [name, resultCells('proef 2')[index]])) });
    expect(second).toMatchObject({ Functie: 'x', Taken: null, 'Taken (2)': null });
  });

  it('as a workbook keeps every text as text', async () => {
    const document = await open(CSV, 'csv');
    const { table } = await open(await write(document, 'xlsx', place(document.table, 1)), 'xlsx');
    expect(table.rows[0]).toEqual(['Titel']);
    expect(table.rows[2]?.slice(0, 5)).toEqual(['0012', '=1+1', 'a\r\nb', 'E', '1.1 proef 2']);
    expect(table.rows[2]?.[7]).toBe('87%');
  });

  it('as a workbook and back keeps whatever stands in its cells', async () => {
    const piece = fc.constantFrom('a', ' ', '\n', '\r', '\t', '_x0041_', '_', '=', '+1', '0012', '1,5', 'TRUE', '19-8-2025', '50%', '<&>"\'', 'é', '😀', '\u0001', 'a\u0000 b c d e f g h', '\uFFFE', '\u202E');
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (cells) => {
      const document = await open(`Functie van de medewerker\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\n')}\n`, 'csv');
      const { table } = await open(await write(document, 'xlsx'), 'xlsx');
      cells.forEach((cell, index) => { expect(table.rows[index + 1]?.[0]).toBe(cell); });
    }), { numRuns: 60 });
  });
});

describe('a JSON file', () => {
  it('as CSV opens in Dutch Excel: semicolons, a byte order mark, decimal commas, no formulas of ours', async () => {
    const document = await open('[{"Functie":"a;b","fte":0.5},{"Functie":null,"lijst":["x","y"],"ok":true}]', 'json');
    const text = (await write(document, 'csv')).toString();
    expect(text.startsWith('\uFEFFFunctie;fte;lijst;ok;Voorstel functiegroep;')).toBe(true);
    expect(text).toContain('\r\n"a;b";0,5;;;E;1.1 proef 1;Gelijk;Voorstel;87%;');
    expect(text).toContain('\r\n;;"x\ny";true;E;');
    expect(text).toContain(";'=1+1\r\n");
  });

  it('keeps its numbers as numbers between JSON and NDJSON', async () => {
    const lines = (await write(await open('[{"Functie":"a","fte":0.5,"nr":12}]', 'json'), 'ndjson')).toString();
    expect(JSON.parse(lines)).toMatchObject({ Functie: 'a', fte: 0.5, nr: 12, Zekerheid: 0.87 });
  });
});

it('keeps what stood in a cell of ours that is left alone', async () => {
  const document = await open(`Functie;${HEADERS.join(';')}\na;F;;;akkoord;;;;\n`, 'csv');
  const placed = { columns: place(document.table).columns, rows: new Map<number, readonly (string | null)[]>([[0, HEADERS], [1, HEADERS.map((name) => (name === 'Motivering' ? 'nieuw' : null))]]) };
  expect(JSON.parse((await write(document, 'ndjson', placed)).toString())).toMatchObject({ 'Voorstel functiegroep': 'F', Uitkomst: 'akkoord', Motivering: 'nieuw' });
});

describe('a conversion that would change a cell', () => {
  it('is refused with the place of the cell', async () => {
    const half = await open('[{"Functie":"a"},{"Functie":"b\\ud800"}]', 'json');
    const line = 'De cel in rij 3, kolom 1 bevat een half teken (los surrogaat) dat dit formaat niet kan bewaren. Verwijder het, of kies --format json.';
    expect(await refusal(() => write(half, 'csv'))).toBe(line);
    expect(await refusal(() => write(half, 'xlsx'))).toBe(line);
    expect(JSON.parse((await write(half, 'ndjson')).toString().split('\n')[1] ?? '')).toMatchObject({ Functie: 'b\ud800' });
    const long = await open(`Functie\n${'x'.repeat(32_768)}\n`, 'csv');
    expect(await refusal(() => write(long, 'xlsx'))).toMatch(/^De cel in rij 2, kolom 1 telt 32768 tekens;/);
  });

  it('is refused when the table does not fit a worksheet', async () => {
    const wide = await open(`${Array.from({ length: 16_380 }, (_, index) => `k${String(index)}`).join(';')}\n1\n`, 'csv');
    expect(await refusal(() => write(wide, 'xlsx'))).toBe('De tabel (2 rijen, 16388 kolommen) past niet op een werkblad van Excel. Kies --format csv.');
  });
});
