import { readJobs } from '../../src/core';
import type { Row } from '../../src/core';

const read = (rows: readonly Row[], overrides = {}) => readJobs({ rows, firstRow: 1 }, overrides);
const useOf = (header: string): string => {
  const use = read([['Functienaam', header], ['x', 'y']]).columns.at(-1)?.use;
  return use === undefined ? 'none' : use.kind === 'field' ? use.field : use.kind;
};

describe('recognising headers', () => {
  it.each([
    ['Functietitel', 'title'], ['JOB TITLE', 'title'], ['naam functie', 'title'], ['Functie-naam', 'title'],
    ['Belangrijkste\nwerkzaamheden', 'tasks'], ['Hoofdtaken:', 'tasks'], ['Taken (kort)', 'tasks'], ['Responsibilities', 'tasks'],
    ['Vereiste opleiding', 'education'], ['Werk- en denkniveau', 'education'], ['Opleidingsniveau (min.)', 'education'],
    ['Commercieel %', 'commercialShare'], ['% administratief', 'administrativeShare'],
    ['Mate van zelfstandigheid', 'autonomy'], ['Ervaring (jaren)', 'experience'], ['Interne en externe contacten', 'contacts'],
    ['Huidige schaal', 'currentGrade'], ['Afdéling', 'department'], ['Rapporteert aan', 'manager'], ['FTE', 'fte'],
    ['Motivering', 'result'], ['Voorstel functiegroep', 'result'],
    ['Opmerking', 'unknown'], ['xyz', 'unknown'],
  ])('%j means %s', (header, meaning) => {
    expect(useOf(header)).toBe(meaning);
  });

  it.each(['Naam medewerker', 'Geslacht', 'Bruto salaris', 'Salaris per maand', 'Achternaam', 'Geboortedatum', 'M/V', 'Employee name', 'Naam leidinggevende', 'BSN'])(
    '%j is about a person and is never used', (header) => {
      expect(useOf(header)).toBe('private');
    });
});

describe('reading a sheet', () => {
  it('finds a header row below a title and an empty row, and counts rows as the user sees them', () => {
    const { headerIndex, jobs } = read([['Functies 2026'], [], ['Nr', 'Functie', 'Taken'], [1, 'Inkoper', 'bestellen']]);
    expect(headerIndex).toBe(2);
    expect(jobs).toEqual([{ row: 4, fields: { code: '1', title: 'Inkoper', tasks: 'bestellen' } }]);
  });

  it('joins two columns for the same field, in their order, and says so', () => {
    const { jobs, issues } = read([['Functie', 'Hoofdtaken', 'Werkzaamheden'], ['A', 'een', 'twee']]);
    expect(jobs[0]?.fields.tasks).toBe('een\ntwee');
    expect(issues).toContainEqual({ code: 'columns-joined', severity: 'info', place: { row: 1 }, found: 'Hoofdtaken + Werkzaamheden' });
  });

  it('never reads private, unknown or our own columns', () => {
    const { jobs } = read([['Functie', 'Naam medewerker', 'Salaris', 'Geslacht', 'Opmerking', 'Motivering'], ['Inkoper', 'GEHEIM', 'GEHEIM', 'GEHEIM', 'GEHEIM', 'GEHEIM']]);
    expect(JSON.stringify(jobs)).not.toContain('GEHEIM');
    expect(jobs[0]?.fields).toEqual({ title: 'Inkoper' });
  });

  it('reports what it leaves alone', () => {
    const { issues } = read([['Functie', 'Salaris', 'Opmerking'], ['A', 1, 'x']]);
    expect(issues.map(({ code, place }) => [code, place.column])).toEqual([['column-private', 'Salaris'], ['column-unknown', 'Opmerking']]);
  });

  it('follows the user where the user knows better', () => {
    const { jobs, issues } = read([['Functie', 'Wat doet men', 'Afdeling'], ['A', 'offertes', 'X']], { 'wat doet men': 'tasks', Afdeling: 'ignore', Weg: 'title' });
    expect(jobs[0]?.fields).toEqual({ title: 'A', tasks: 'offertes' });
    expect(issues).toContainEqual({ code: 'column-mapped-unknown', severity: 'warning', place: { row: 1, column: 'Weg' } });
  });

  it('skips empty rows and rows with only a count, and keeps the numbers of the others', () => {
    const { jobs } = read([['Functie', 'FTE'], ['', null], [null, 2], ['B', 1]]);
    expect(jobs.map(({ row }) => row)).toEqual([4]);
  });

  it('takes numbers, booleans and dates as text, and shares as whole percents', () => {
    const { jobs } = read([['Functie', 'Leidinggeven', 'Commercieel %', 'Administratief %'], [46000, true, 0.55, '45%'], ['2026-01-31', false, 55, '']]);
    expect(jobs.map(({ fields }) => fields)).toEqual([
      { title: '46000', leads: 'ja', commercialShare: '55', administrativeShare: '45%' },
      { title: '2026-01-31', leads: 'nee', commercialShare: '55' },
    ]);
  });

  it('reads around NUL bytes and lone surrogates without touching emoji or right-to-left text', () => {
    const { jobs } = read([['Functie', 'Taken'], ['In\u0000koper\uD800', '🙂 مهندس']]);
    expect(jobs[0]?.fields).toEqual({ title: 'In koper', tasks: '🙂 مهندس' });
  });

  it.each<[string, Row[], string]>([
    ['an empty sheet', [], 'table-empty'], ['empty cells only', [['', null], []], 'table-empty'],
    ['no header', [['Jan', 12], ['Piet', 13]], 'header-not-found'], ['a header only', [['Functie', 'Taken']], 'no-jobs'],
  ])('%s is one clear error', (_name, rows, code) => {
    const { jobs, issues } = read(rows);
    expect(jobs).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code)).toEqual([code]);
  });

  it('reads a single column of titles and a sheet of 200 columns', () => {
    expect(read([['Functie'], ['Inkoper']]).jobs).toHaveLength(1);
    const wide = Array.from({ length: 199 }, (_, index) => `Kolom ${String(index)}`);
    expect(read([[...wide, 'Functie'], [...wide, 'Inkoper']]).jobs[0]?.fields).toEqual({ title: 'Inkoper' });
  });
});
