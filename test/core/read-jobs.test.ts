import fc from 'fast-check';
import { planRun, readJobs } from '../../src/core';
import type { JobReading, MappingOverrides, Row } from '../../src/core';

const read = (rows: readonly Row[], overrides: MappingOverrides = {}): JobReading => readJobs({ rows, firstRow: 1 }, { overrides });
const TASKS = 'Klantvragen beantwoorden, offertes maken en opvolgen, orders invoeren';

/** What a column is for, below a header, with some content. */
function useOf(header: string, content: readonly string[] = ['y']): string {
  const use = read([['Functienaam', header], ...content.map((cell) => ['Lasser', cell])]).columns.at(-1)?.use;
  return use === undefined ? 'none' : use.kind === 'field' ? use.field : use.kind;
}

describe('recognising headers', () => {
  it.each([
    ['Belangrijkste\nwerkzaamheden', 'tasks'], ['Hoofdtaken:', 'tasks'], ['Taken (kort)', 'tasks'], ['Responsibilities', 'tasks'], ['Inhoud functie', 'tasks'], ['functie_inhoud', 'tasks'], ['3. Werkzaamheden', 'tasks'],
    ['Vereiste opleiding', 'education'], ['Werk- en denkniveau', 'education'], ['Opleidingsniveau (min.)', 'education'], ['Denkniveau', 'education'], ['Opl.niveau', 'education'],
    ['Commercieel %', 'commercialShare'], ['% administratief', 'administrativeShare'],
    ['Mate van zelfstandigheid', 'autonomy'], ['Ervaring (jaren)', 'experience'], ['Interne en externe contacten', 'contacts'],
    ['Huidige schaal', 'currentGrade'], ['Inschaling', 'currentGrade'], ['FG', 'currentGrade'], ['Functiegroep (huidig)', 'currentGrade'], ['Compensation Grade', 'currentGrade'],
    ['Afdéling', 'department'], ['Organisatorische eenheid', 'department'], ['OE', 'department'], ['Org. eenheid', 'department'], ['Locatie', 'department'], ['Job Family', 'department'], ['Supervisory Organization', 'department'],
    ['FTE', 'fte'], ['Parttime%', 'fte'], ['Deeltijdfactor', 'fte'], ['Aantal medewerkers', 'fte'], ['Aantal fte leiding', 'leads'], ['Span of control', 'leads'],
    ['Opmerking', 'unknown'], ['xyz', 'unknown'], ['Voorstel functiegroep', 'unknown'], ['Motivering', 'unknown'],
  ])('%j means %s', (header, meaning) => {
    expect(useOf(header)).toBe(meaning);
  });

  it.each([
    'Functietitel', 'JOB TITLE', 'naam functie', 'Functie-naam', 'Benaming functie', 'Benaming', 'Titel functie', 'Organieke functie', 'Vacaturetitel', 'Beroepsnaam', 'Job Profile Name', 'JobProfileName', 'Business Title', 'Functie (huidig)', '1. Functie',
  ])('%j is the title', (header) => {
    expect(read([[header, 'Werkzaamheden'], ['Lasser', 'lassen']]).jobs[0]?.fields.title).toBe('Lasser');
  });

  it.each(['Naam medewerker', 'Geslacht', 'Bruto salaris', 'Salaris per maand', 'Achternaam', 'Geboortedatum', 'Geb. datum', 'M/V', 'Employee name', 'Naam leidinggevende', 'BSN', 'Persnr', 'Worker'])(
    '%j is about a person and is never used', (header) => {
      expect(useOf(header)).toBe('private');
    });
});

describe('finding the header', () => {
  it('looks below titles, lines of a report and empty rows, and counts rows as the user sees them', () => {
    const { headerIndex, jobs } = read([['Rapport: Functies 2026'], ['Datum: 26-11-2026', ''], [], ['Nr', 'Functie', 'Taken'], [1, 'Inkoper', 'bestellen']]);
    expect(headerIndex).toBe(3);
    expect(jobs).toMatchObject([{ row: 5, fields: { code: '1', title: 'Inkoper', tasks: 'bestellen' } }]);
  });

  it.each<[string, Row[]]>([
    ['groups above it', [['Functie', '', 'Niveau', '', ''], ['Code', 'Naam', 'Opleiding', 'Ervaring', 'Taken']]],
    ['titles that take both rows', [['Code', 'Functie', 'Eisen', '', 'Taken'], ['', '', 'Opleiding', 'Ervaring', '']]],
    ['words that go on below', [['Functie-', 'Functie-', 'Vereiste', 'Vereiste', 'Belangrijkste'], ['code', 'naam', 'opleiding', 'ervaring', 'werkzaamheden']]],
  ])('reads a header of two rows with %s', (_name, header) => {
    const { headerIndex, jobs, issues } = read([['Overzicht'], ...header, ['V1', 'Inkoper', 'HBO', '2 jaar', 'bestellen']]);
    expect(headerIndex).toBe(2);
    expect(jobs).toMatchObject([{ row: 4, fields: { code: 'V1', title: 'Inkoper', education: 'HBO', experience: '2 jaar', tasks: 'bestellen' } }]);
    expect(issues.map(({ code }) => code)).toContain('header-two-rows');
  });

  it('takes numbers and dates among the headers for headers', () => {
    const { jobs, issues } = read([['Functie', 2024, '1-1-2025', 'Taken'], ['Inkoper', 'E', 'F', 'bestellen']]);
    expect(jobs[0]?.fields).toEqual({ title: 'Inkoper', tasks: 'bestellen' });
    expect(issues.map(({ place }) => place.column)).toEqual(['2024', '1-1-2025']);
  });

  it.each<[string, Row[], string]>([
    ['an empty sheet', [], 'table-empty'], ['empty cells only', [['', null], []], 'table-empty'], ['a header only', [['Functie', 'Taken']], 'no-jobs'],
    ['no header', [['Jan', 12], ['Piet', 13]], 'header-not-found'], ['a job in the first row', [['Inkoper', 'Diverse werkzaamheden', 'MBO-3'], ['Lasser', 'lassen', 'VMBO']], 'header-not-found'],
    ['a list on its side', [['Functienaam', 'Inkoper', 'Lasser'], ['Werkzaamheden', 'bestellen', 'lassen'], ['Opleiding', 'HBO', 'VMBO']], 'table-transposed'],
    ['a list on its side, below a title', [['Overzicht'], ['', 'Functie', 'Inkoper'], ['', 'Taken', 'bestellen'], ['', 'Opleiding', 'HBO'], ['', 'Huidige groep', 'E']], 'table-transposed'],
    ['tasks without a title', [['Wie', 'Taken', 'Opleiding'], ['Inkoper', 'bestellen', 'HBO']], 'title-column-missing'],
    ['codes for titles', [['Functie', 'Taken'], ['F001', 'bestellen'], ['F002', 'lassen']], 'title-column-missing'],
  ])('%s is one clear error', (_name, rows, code) => {
    const { jobs, issues } = read(rows);
    expect(jobs).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code)).toEqual([code]);
  });

  it('asks which column holds the titles, with values of those it may be and of no person', () => {
    const rows: Row[] = [['Wie', 'Wat', 'Taken', 'Naam'], ['Verkoop', 'Medewerker verkoop', 'bellen', 'Jan de Vries'], ['Lassen', 'Lasser', 'lassen', 'Fatima El Amrani']];
    const [question] = read(rows).issues.filter(({ code }) => code === 'title-column-missing');
    expect(question?.candidates).toEqual([{ header: 'Wat', samples: ['Medewerker verkoop', 'Lasser'] }, { header: 'Wie', samples: ['Verkoop', 'Lassen'] }]);
    expect(planRun({ rows, firstRow: 1 }).jobs).toEqual([]);
    expect(read(rows, { Wat: 'title' }).jobs.map(({ fields }) => fields.title)).toEqual(['Medewerker verkoop', 'Lasser']);
  });

  it('reads a single column of titles and a sheet of 200 columns', () => {
    expect(read([['Functie'], ['Inkoper']]).jobs).toHaveLength(1);
    const wide = Array.from({ length: 199 }, (_, index) => `Kolom ${String(index)}`);
    expect(read([[...wide, 'Functie'], [...wide, 'Inkoper']]).jobs[0]?.fields).toEqual({ title: 'Inkoper' });
  });
});

describe('what a column holds', () => {
  /** Headers, rows below them, and the fields of the first row. */
  const fieldsOf = (header: Row, ...rows: readonly Row[]): JobReading['jobs'][number]['fields'] | undefined => read([header, ...rows]).jobs[0]?.fields;

  it('makes a title of names beside codes and tasks, and never of persons', () => {
    expect(fieldsOf(['Code', 'Naam', 'Taken'], ['V1', 'Medewerker verkoop', 'bellen'], ['M1', 'Magazijnmedewerker', 'laden'])).toEqual({ code: 'V1', title: 'Medewerker verkoop', tasks: 'bellen' });
    for (const names of [['Jan de Vries', 'Fatima El Amrani'], ['J. de Wit', 'S. Jansen-Bakker'], ['Jansen, P.', 'Vries, J. de'], ['Dhr. Bakker', 'Mevr. Visser']]) {
      const persons = read([['Functie', 'Naam', 'Taken'], ['Lasser', names[0] ?? '', 'lassen'], ['Inkoper', names[1] ?? '', 'bestellen']]);
      expect(JSON.stringify(persons.jobs)).not.toContain(names[0]);
      const titles = read([['Functie', 'Taken'], [names[0] ?? '', 'lassen'], [names[1] ?? '', 'bestellen']]);
      expect(titles.jobs).toEqual([]);
      expect(titles.issues.map(({ code }) => code)).toEqual(['title-column-missing', 'column-content-private']);
    }
  });

  it('tells codes from titles where the headers do not, and says so', () => {
    const { jobs, issues } = read([['Functie', 'Omschrijving', 'Type'], ['MVB', 'Medewerker verkoop binnendienst', 'x'], ['MAG', 'Magazijnmedewerker', 'y']]);
    expect(jobs.map(({ fields }) => fields)).toEqual([{ code: 'MVB', title: 'Medewerker verkoop binnendienst' }, { code: 'MAG', title: 'Magazijnmedewerker' }]);
    expect(issues.filter((issue) => issue.code === 'column-by-content').map(({ place, values }) => [place.column, values.field])).toEqual([['Functie', 'code'], ['Omschrijving', 'title']]);
  });

  it.each<[string, readonly string[], string]>([
    ['Niveau', ['MBO-3', 'HBO'], 'education'], ['Niveau', ['E', 'F'], 'currentGrade'], ['Niveau', ['1', '5'], 'currentGrade'], ['Functieniveau', ['HBO', 'MBO'], 'education'], ['Functieniveau', ['8', '9'], 'currentGrade'],
    ['Level', ['E', 'F'], 'currentGrade'], ['Management Level', ['Individual Contributor', 'Manager'], 'unknown'], ['Kostenplaats', ['4100', '4200'], 'unknown'], ['Kostenplaats', ['Verkoop', '4200 Inkoop'], 'department'],
    ['Commercieel', ['50', '60%'], 'commercialShare'], ['Commercieel', ['ja', 'nee'], 'unknown'],
    ['Schaal', ['€ 3.043,25', '€ 2.900,00'], 'private'], ['Schaal', ['3043,25', '2900,00'], 'private'], ['Schaal', ['8', '9'], 'currentGrade'], ['Afdeling', ['jan@bedrijf.nl', 'piet@bedrijf.nl'], 'private'], ['Ervaring', ['1-2-2003', '3-4-2005'], 'private'],
    ['Code', ['111222333', '123456782'], 'private'], ['Titel', ['drs.', 'ing.'], 'private'], ['Leidinggevende', ['Hoofd verkoop', 'Teamleider inkoop'], 'manager'], ['Leidinggevende', ['Jansen', 'De Wit'], 'private'],
    ['Omschrijving', [TASKS, 'Goederen ontvangen, opslaan en uitgeven aan de productie'], 'tasks'],
  ])('makes %j with %j a column of %s', (header, content, meaning) => {
    expect(useOf(header, content)).toBe(meaning);
  });

  it.each<[string, Row, Row, string, string]>([
    ['the current group, not a level', ['Functieniveau', 'Functie', 'Functiegroep (huidig)'], ['3', 'Lasser', 'E'], 'currentGrade', 'E'],
    ['the name, not the trade', ['Beroep', 'Functienaam'], ['Metaalbewerker', 'Lasser'], 'title', 'Lasser'],
    ['the department, not the place', ['Functie', 'Locatie', 'Afdeling'], ['Lasser', 'Utrecht', 'Productie'], 'department', 'Productie'],
    ['the code of the job, not the number of the row', ['Nr', 'Functie', 'Functiecode'], [1, 'Lasser', 'F12'], 'code', 'F12'],
  ])('of two columns reads %s, and says so', (_name, header, row, field, value) => {
    const { jobs, issues } = read([header, row]);
    expect(jobs[0]?.fields).toHaveProperty(field, value);
    expect(issues.filter((issue) => issue.code === 'column-not-chosen').map(({ values }) => values.field)).toEqual([field]);
  });

  it('is asked of one row as of many: a formula reads what the pane reads', () => {
    const rows: Row[] = [['Functie', 'Omschrijving', 'Niveau', 'Kostenplaats'], ['MVB', 'Medewerker verkoop', 'E', 4100], ['MAG', 'Magazijnmedewerker', 'D', 4200], ['LAS', 'Lasser', 'D', 4300]];
    const all = read(rows).jobs.map(({ fields }) => fields);
    expect(rows.slice(1).map((row) => fieldsOf(rows[0] ?? [], row))).toEqual(all);
  });
});

describe('reading the columns', () => {
  it('joins two columns for the same field, in their order, and says so', () => {
    const { jobs, issues } = read([['Functie', 'Hoofdtaken', 'Werkzaamheden'], ['A', 'een', 'twee']]);
    expect(jobs[0]?.fields.tasks).toBe('een\ntwee');
    expect(issues).toContainEqual({ code: 'columns-joined', severity: 'info', place: { row: 1 }, found: 'Hoofdtaken + Werkzaamheden' });
  });

  it('never reads private, unknown or our own columns', () => {
    const rows: Row[] = [['Functie', 'Naam medewerker', 'Salaris', 'Geslacht', 'Opmerking', 'Motivering'], ['Inkoper', 'GEHEIM', 'GEHEIM', 'GEHEIM', 'GEHEIM', 'GEHEIM']];
    expect(read(rows).jobs[0]?.fields).toEqual({ title: 'Inkoper' });
    expect(JSON.stringify(read(rows))).not.toContain('GEHEIM');
    expect(readJobs({ rows, firstRow: 1 }, { leaveOut: new Set([5]) }).issues.map(({ place }) => place.column)).not.toContain('Motivering');
  });

  it('reports what it leaves alone', () => {
    const { issues } = read([['Functie', 'Salaris', 'Opmerking'], ['A', 1, 'x']]);
    expect(issues.map(({ code, place }) => [code, place.column])).toEqual([['column-private', 'Salaris'], ['column-unknown', 'Opmerking'], ['columns-missing', undefined]]);
  });

  it('follows the user where the user knows better, whatever a column holds', () => {
    const { jobs, issues } = read([['Functie', 'Wat doet men', 'Afdeling', 'Naam'], ['A', 'offertes', 'X', 'J. de Wit']], { 'wat doet men': 'tasks', Afdeling: 'ignore', Weg: 'title', Naam: 'title', functie: 'code' });
    expect(jobs[0]?.fields).toEqual({ code: 'A', title: 'J. de Wit', tasks: 'offertes' });
    expect(issues).toContainEqual({ code: 'column-mapped-unknown', severity: 'warning', place: { row: 1, column: 'Weg' } });
  });

  it('gives the same jobs whatever the order of the columns', () => {
    const columns: readonly Row[] = [['Functiecode', 'V1', 'M1'], ['Functienaam', 'Inkoper', 'Lasser'], ['Taken', TASKS, 'lassen'], ['Niveau', 'HBO', 'MBO'], ['Naam', 'J. de Wit', 'A. Jansen'], ['Schaal', 'E', 'D'], ['Kostenplaats', 4100, 4200], ['Afdeling', 'Inkoop', 'Productie']];
    const jobsOf = (some: readonly Row[]): unknown => read([0, 1, 2].map((row) => some.map((column) => column[row] ?? null))).jobs.map(({ row, fields }) => [row, Object.entries(fields).sort()]);
    fc.assert(fc.property(fc.shuffledSubarray([...columns], { minLength: columns.length }), (some) => {
      expect(jobsOf(some)).toEqual(jobsOf(columns));
    }), { numRuns: 60 });
  });
});
