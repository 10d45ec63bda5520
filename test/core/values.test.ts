/** Values of cells: what stands for nothing, numbers as the sheet shows them, shares that are a division of the time. */
import fc from 'fast-check';
import { readJobs, resultIndex, runJobs } from '../../src/core';
import type { Cell, CompanyJob, JobField, Row } from '../../src/core';
import { CLASSIFIER } from '../support/built-in';

const HEADERS: Readonly<Partial<Record<JobField, string>>> = {
  code: 'Functiecode', title: 'Functienaam', department: 'Afdeling', purpose: 'Doel', tasks: 'Werkzaamheden', education: 'Opleiding', experience: 'Werkervaring', autonomy: 'Zelfstandigheid', contacts: 'Contacten',
  impact: 'Afbreukrisico', leads: 'Geeft leiding aan', currentGrade: 'Huidige groep', commercialShare: 'Commercieel %', administrativeShare: 'Administratief %',
};
type Values = Readonly<Partial<Record<JobField, Cell>>>;

const SALES: Values = { title: 'Medewerker verkoop binnendienst', tasks: 'Klantvragen beantwoorden, offertes maken en opvolgen, orders invoeren', education: 'MBO-3', experience: '2 jaar' };
const ALL = Object.keys(HEADERS) as JobField[];

/** A job that stands in a list with all columns, below another that fills them, so that no column is judged by this row. */
function jobOf(values: Values): CompanyJob | undefined {
  const other: Values = { ...SALES, code: 'V1', department: 'Verkoop', purpose: 'Klanten helpen', autonomy: 'Werkt zelfstandig', contacts: 'Met klanten', impact: 'Beperkt', leads: 'geen', currentGrade: 'E', commercialShare: 50, administrativeShare: 50 };
  const rows: Row[] = [ALL.map((field) => HEADERS[field] ?? ''), ...[other, values].map((row) => ALL.map((field) => row[field] ?? null))];
  return readJobs({ rows, firstRow: 1 }).jobs.find(({ row }) => row === 3);
}

function answer(values: Values): readonly Cell[] {
  const job = jobOf(values);
  return [...runJobs(CLASSIFIER, job === undefined ? [] : [job])][0]?.cells ?? [];
}
const attention = (values: Values): string => String(answer(values)[resultIndex('attention')]);
const codes = (values: Values): readonly string[] => (jobOf(values)?.issues ?? []).map(({ code }) => code);

const FILLED: Values = { ...SALES, code: 'V2', department: 'Verkoop', purpose: 'Klanten helpen', autonomy: 'Werkt zelfstandig', contacts: 'Met klanten', impact: 'Beperkt', leads: '3', currentGrade: 'D', commercialShare: 70, administrativeShare: 30 };

describe('cells that hold nothing', () => {
  const NOTHING: readonly Cell[] = ['', ' ', 0, '0', '0,00', 'NULL', 'nan', 'NaN', '(leeg)', '<leeg>', 'n.v.t.', 'N.V.T.', 'nvt', 'n/a', 'onbekend', 'Volgt nog', 'volgt', '-', '–', '?', '...', 'n.t.b.', 'niet van toepassing', 'TBD', 'zie bijlage', '\u00a0', '\u200b'];

  it('are empty in every field: the answer is that of an empty cell', () => {
    fc.assert(fc.property(fc.constantFrom(...ALL), fc.constantFrom(...NOTHING), (field, nothing) => {
      expect(jobOf({ ...FILLED, [field]: nothing })).toEqual(jobOf({ ...FILLED, [field]: null }));
    }), { numRuns: 400 });
  });

  it('make no job of a row where a formula would hand over zeros for empty cells', () => {
    expect(jobOf(Object.fromEntries(ALL.map((field) => [field, 0])))).toBeUndefined();
  });

  it.each(['geen', '0 jaar', 'nee', '1'])('%j says something', (text) => {
    expect(jobOf({ ...SALES, experience: text })?.fields.experience).toBe(text);
  });
});

describe('error values', () => {
  const ERRORS = ['#N/B', '#VERW!', '#NAAM?', '#DEEL/0!', '#WAARDE!', '#GETAL!', '#LEEG!', '#OVERLOOP!', '#BEZET!', '#N/A', '#REF!', '#NAME?', '#DIV/0!', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#BUSY!', '#CALC!', '#GETTING_DATA', '#####', 'Err:508', '#verw!'];

  it('are empty in every field, with a point of attention that names column and error', () => {
    fc.assert(fc.property(fc.constantFrom(...ALL), fc.constantFrom(...ERRORS), (field, error) => {
      const [job, empty] = [jobOf({ ...FILLED, [field]: error }), jobOf({ ...FILLED, [field]: null })];
      expect(job?.fields).toEqual(empty?.fields);
      expect(job?.issues?.[0]).toEqual({ code: 'value-error', severity: 'info', place: { row: 3 }, found: `"${HEADERS[field] ?? ''}" (${error})` });
    }), { numRuns: 400 });
  });

  it('are told beside the answer of the empty row, also where there is no group', () => {
    const row = { ...SALES, education: '#N/B', contacts: '#N/B' };
    expect(answer(row).slice(0, 5)).toEqual(answer({ ...SALES, education: null }).slice(0, 5));
    expect(attention(row)).toContain('Een foutwaarde telt als leeg: "Opleiding" (#N/B), "Contacten" (#N/B). Herstel de cel.');
    expect(attention({ title: 'Lasser', tasks: '#VERW!' })).toContain('"Werkzaamheden" (#VERW!)');
    expect(answer(Object.fromEntries(ALL.map((field) => [field, '#NAAM?']))).slice(0, 4)).toEqual(['', '', '', 'Te weinig informatie']);
  });

  it.each(['#1', '# 12', '#groen'])('%j is none', (text) => {
    expect(jobOf({ ...SALES, code: text })?.fields.code).toBe(text);
  });
});

describe('numbers and texts', () => {
  it.each<[Cell, string]>([
    [14.2, '14,2'], [8.300000000000001, '8,3'], [0.1 + 0.2, '0,3'], [1 / 3, '0,333333333'], [2 / 3, '0,666666667'], [3, '3'], [-1.5, '-1,5'], [123456789012, '123456789012'], [1e21, '1E+21'], [1e-10, '1E-10'], [12345678.123456, '12345678,12'],
    ['14,2', '14,2'], ['14.2', '14.2'], ['007', '007'], [true, 'ja'], [false, 'nee'],
  ])('%j is quoted as %j', (cell, text) => {
    expect(jobOf({ ...SALES, experience: cell })?.fields.experience).toBe(text);
  });

  it('gives numbers that read back as they were, to as many figures as a cell shows', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 99_999, noNaN: true }), (value) => {
      const text = jobOf({ ...SALES, experience: value })?.fields.experience ?? '';
      expect(text).toMatch(/^\d+(?:,\d{1,9})?$/);
      expect(Math.abs(Number(text.replace(',', '.')) - value) / value).toBeLessThan(1e-5);
    }));
  });

  it('gives composed and decomposed accents one answer, letter for letter', () => {
    const row: Values = { ...SALES, title: 'Coördinator verkoop binnendienst', tasks: 'Coördineert de orderafhandeling, werkt ideeën uit en beantwoordt vragen van cafés' };
    const decomposed = Object.fromEntries(Object.entries(row).map(([field, text]) => [field, String(text).normalize('NFD')]));
    expect(decomposed).not.toEqual(row);
    expect(answer(decomposed)).toEqual(answer(row));
  });

  it('reads around what cannot be seen, without touching emoji or right-to-left text', () => {
    expect(jobOf({ title: 'In\u0000koper\uD800', tasks: '🙂 مهندس\u200b\u202e', education: '\ufeffMBO' })?.fields).toEqual({ title: 'In koper', tasks: '🙂 مهندس', education: 'MBO' });
  });
});

describe('shares', () => {
  const withShares = (commercial: Cell, administrative: Cell): Values => ({ ...SALES, commercialShare: commercial, administrativeShare: administrative });
  const EMPTY = withShares(null, null);

  it.each<[Cell, Cell]>([['', ''], [0, 0], ['0', '0'], ['0,00%', '0,00%'], ['-', '-'], ['nvt', 'nvt'], ['#N/B', 0]])('%j beside %j are not filled in, and the row says so', (commercial, administrative) => {
    expect(answer(withShares(commercial, administrative)).slice(0, 5)).toEqual(answer(EMPTY).slice(0, 5));
    expect(attention(withShares(commercial, administrative))).toContain('commercieel aandeel, administratief aandeel');
  });

  it.each<[Cell, Cell]>([[80, 80], ['80', '80'], [120, -20], ['-20', '120'], ['60', '30'], ['veel', 'weinig'], [0.8, 0.8], ['5', '80%'], [150, 0], ['-80', '']])('%j beside %j are no division of the time, and no level follows', (commercial, administrative) => {
    expect(answer(withShares(commercial, administrative)).slice(0, 5)).toEqual(answer(EMPTY).slice(0, 5));
    expect(codes(withShares(commercial, administrative))).toEqual(['shares-unusable']);
    expect(attention(withShares(commercial, administrative))).toContain('zijn samen geen 100 %');
  });

  it.each<[Cell, Cell, string | undefined, string | undefined]>([
    [50, 50, '50', '50'], [0.55, 0.45, '55%', '45%'], ['50%', '50 %', '50%', '50 %'], ['0,5', '0,5', '50%', '50%'], [0.125, 0.875, '12,5%', '87,5%'], [1, 0, '100%', undefined], ['1', '0', '100%', undefined], [0, 100, undefined, '100'], ['', '100%', undefined, '100%'],
    ['70-80', '20-30', '70-80', '20-30'], ['driekwart', 'een kwart', 'driekwart', 'een kwart'], ['95', 0, '95', undefined],
  ])('%j beside %j are read', (commercial, administrative, first, second) => {
    const job = jobOf(withShares(commercial, administrative));
    expect([job?.fields.commercialShare, job?.fields.administrativeShare]).toEqual([first, second]);
    expect(job?.issues).toBeUndefined();
  });

  it('of which one is filled in leave the rest to the other, with a point of attention', () => {
    for (const other of ['', 0, '-']) {
      expect(jobOf(withShares(85, other))?.fields).toMatchObject({ commercialShare: '85' });
      expect(codes(withShares(85, other))).toEqual(['shares-alone']);
    }
  });

  it('count only as a division of the time: any two that are used add up to about 100', () => {
    const cell = fc.oneof(fc.integer({ min: -150, max: 150 }), fc.double({ min: -2, max: 2, noNaN: true }), fc.integer({ min: 0, max: 120 }).map((share) => `${String(share)}%`), fc.constantFrom<Cell>('', null, '-', 'half'));
    fc.assert(fc.property(cell, cell, (commercial, administrative) => {
      const fields = jobOf(withShares(commercial, administrative))?.fields;
      const [first, second] = [fields?.commercialShare, fields?.administrativeShare];
      if (first === undefined || second === undefined) return;
      const percents = (text: string): number => (text === 'half' ? 50 : Number(text.replace('%', '').replace(',', '.')));
      expect(Math.abs(percents(first) + percents(second) - 100)).toBeLessThanOrEqual(5.001);
    }), { numRuns: 500 });
  });

  it('are read alone where the list has one column of them', () => {
    const [job, zero, none] = readJobs({ firstRow: 1, rows: [['Functie', 'Commercieel %'], ['Verkoper', 85], ['Verkoper', 0], ['Verkoper', 120]] }).jobs;
    expect(job).toMatchObject({ row: 2, fields: { title: 'Verkoper', commercialShare: '85' } });
    expect([zero?.issues?.[0]?.code, none?.issues?.[0]?.code]).toEqual(['shares-missing', 'shares-unusable']);
  });
});

describe('the current group', () => {
  it.each(['E', 'e', 'Groep E', 'groep e', 'schaal E', 'FG E', 'Functiegroep: E', 'E (max)', 'E max', 'E, trede 5', 'LG E', 'salarisschaal E'])('%j is group E of the handbook', (text) => {
    expect(attention({ ...SALES, currentGrade: text })).not.toContain('huidige groep');
  });

  it.each<[string, string]>([['Groep D', 'De huidige groep is "Groep D". Ga na waarom deze afwijkt.'], ['Groep K', 'De huidige groep "Groep K" komt in dit handboek niet voor.'], ['E of F', 'De huidige groep "E of F" komt in dit handboek niet voor.']])('%j: %s', (text, told) => {
    expect(attention({ ...SALES, currentGrade: text })).toContain(told);
  });
});
