/** The analyst's columns: found by their headers, read as a person fills them, never read as a field of a job. */
import fc from 'fast-check';
import { ANALYST_COLUMNS, describeIssue, planRun, readDecisions, readJobs } from '../../../src/core';
import type { Cell, Decision, Row, Table } from '../../../src/core';
import { analystColumnsIn } from '../../../src/core/jobs/analyst-columns';
import { excelDate, readDate } from '../../../src/core/decisions/decision-date';
import { grade } from '../../../src/core/model/ids';
import { recordKey } from '../../../src/core/results/seal';
import { CATALOGUE } from '../../support/built-in';
import { runTable } from '../../support/run-table';

const LADDER = ['D', 'E', 'F'].map(grade);
const HEADER: Row = ['Functie', 'Werkzaamheden', 'Besluit functiegroep', 'Besluit reden', 'Besluit door', 'Besluit op'];
const tableOf = (...rows: readonly (readonly Cell[])[]): Table => ({ rows: [HEADER, ...rows], firstRow: 4 });
const JOB: Row = ['Inkoper', 'inkopen van grondstoffen en leveranciers beoordelen'];

/** What is read of one row, and the codes that it gives. */
function readRow(...cells: readonly Cell[]): readonly [Decision | undefined, readonly string[]] {
  const { decisions, issues } = readDecisions(tableOf([...JOB, ...cells]), LADDER);
  return [decisions.get(1), issues.map(({ code }) => code)];
}

describe('the columns', () => {
  it.each([
    ['as they are written', HEADER], ['in capitals', HEADER.map((header) => String(header).toUpperCase())], ['with signs', HEADER.map((header) => ` ${String(header).replace(' ', '-')}: `)],
    ['in English', ['Job title', 'Tasks', 'Decided grade', 'Reason for decision', 'Decided by', 'Decided on']],
  ])('are found %s', (_name, header) => {
    expect(analystColumnsIn(header)).toEqual({ columns: { grade: 2, reason: 3, by: 4, on: 5 }, again: [] });
  });

  it.each([
    ['a column "Besluit op" of a list without decisions', ['Functie', 'Besluit op', 'Besluit door']], ['another word', ['Functie', 'Besluit functiegroep OR', 'Functiegroep']],
    ['a text that speaks of it', ['Functie', 'In deze kolom staat het Besluit functiegroep van de commissie en de datum']],
  ])('are not found in %s', (_name, header) => {
    expect(analystColumnsIn(header).columns).toEqual({});
  });

  it('are those nearest to the group, and the others with the same header are named', () => {
    const header = ['Besluit op', 'Functie', 'Besluit functiegroep', 'Besluit op', 'Besluit functiegroep'];
    expect(analystColumnsIn(header)).toEqual({ columns: { grade: 2, on: 3 }, again: [0, 4] });
    const { issues } = readDecisions({ rows: [header, ['1-1-2020', 'Kok', 'E', '1-1-2026', 'F']], firstRow: 1 });
    expect(issues.map(({ code, place }) => [code, place.column])).toEqual([['decision-column-twice', 'Besluit op'], ['decision-column-twice', 'Besluit functiegroep']]);
  });

  it('are read as no field of a job, whatever stands in them and wherever they stand', () => {
    const [title, tasks, ...decision] = HEADER;
    const plain = readJobs({ rows: [[title ?? '', tasks ?? ''], JOB], firstRow: 1 }).jobs;
    fc.assert(fc.property(fc.shuffledSubarray([...decision, 'Decided grade', 'Besluit functiegroep'], { minLength: 1 }), fc.nat({ max: 2 }), (columns, at) => {
      fc.pre(columns.some((column) => column === 'Besluit functiegroep' || column === 'Decided grade'));
      const insert = (row: Row, cells: readonly Cell[]): Row => [...row.slice(0, at), ...cells, ...row.slice(at)];
      const { jobs, columns: read } = readJobs({ rows: [insert([title ?? '', tasks ?? ''], columns), insert(JOB, columns.map(() => 'E'))], firstRow: 1 });
      expect(jobs).toEqual(plain);
      expect(read.map(({ header }) => header)).toEqual(['Functie', 'Werkzaamheden']);
    }));
  });

  it('leave the addition to the reading of jobs', () => {
    expect(readJobs({ rows: [['Functie', 'Aanvulling', 'Besluit functiegroep'], ['Kok', 'mag inkopen', 'E']], firstRow: 1 }).columns.map(({ header }) => header)).toEqual(['Functie', 'Aanvulling']);
  });

  it.each(['Besluit functiegroep 2025', 'Besloten functiegroep', 'Functiegroep volgens besluit'])('never make "%s" what a job has now', (header) => {
    expect(readJobs({ rows: [['Functie', header], ['Kok', 'E']], firstRow: 1 }).jobs[0]?.fields).toEqual({ title: 'Kok' });
  });
});

describe('a decision', () => {
  it.each<readonly [string, readonly Cell[], Decision, readonly string[]]>([
    ['whole', ['E', 'zie verslag', 'Jan', '2026-11-27 14:05'], { grade: 'E', reason: 'zie verslag', by: 'Jan', on: '2026-11-27 14:05' }, []],
    ['with the day as a number', ['E', '', 'Jan', 46_353], { grade: 'E', reason: '', by: 'Jan', on: '2026-11-27' }, []],
    ['with the day as Excel shows it', ['E', '', 'Jan', '27-11-2026'], { grade: 'E', reason: '', by: 'Jan', on: '2026-11-27' }, []],
    ['with a day that is none', ['E', '', 'Jan', 'vorige week'], { grade: 'E', reason: '', by: 'Jan', on: 'vorige week' }, ['decision-date-unread']],
    ['in small letters', [' e ', '', '', ''], { grade: 'E', reason: '', by: '', on: '' }, []],
    ['with the word before it', ['groep E', null, null, null], { grade: 'E', reason: '', by: '', on: '' }, []],
    ['off the ladder', ['H', '', '', ''], { grade: 'H', reason: '', by: '', on: '' }, ['decision-off-ladder']],
    ['in words', ['nog bespreken', '', '', ''], { grade: 'nog bespreken', reason: '', by: '', on: '' }, ['decision-off-ladder']],
    ['as a lone reason', ['', 'te weinig bekend', '', ''], { grade: '', reason: 'te weinig bekend', by: '', on: '' }, ['decision-without-grade']],
  ])('is read %s', (_name, cells, decision, codes) => {
    expect(readRow(...cells)).toEqual([decision, codes]);
  });

  it('is none where nothing stands, nor in a row with the headers again', () => {
    expect(readRow('', null, '  ')).toEqual([undefined, []]);
    expect(readDecisions(tableOf(HEADER), LADDER).decisions.size).toBe(0);
  });

  it('is known on a ladder of numbers', () => {
    const { decisions, issues } = readDecisions(tableOf([...JOB, 11, '', '', '']), ['10', '11'].map(grade));
    expect([decisions.get(1)?.grade, issues]).toEqual(['11', []]);
  });

  it('has one line for what is to be looked at, in both languages, with row and column', () => {
    const { issues } = readDecisions(tableOf([...JOB, 'H', '', '', 'ooit'], [...JOB, '', 'omdat', '', '']), LADDER);
    for (const language of ['nl', 'en'] as const) for (const issue of issues) {
      const line = describeIssue(issue, language);
      expect(line).not.toMatch(/undefined|\n/);
      expect(line).toContain(String(issue.place.row));
    }
    expect(issues.map(({ place }) => place)).toEqual([{ row: 5, column: 'Besluit functiegroep' }, { row: 5, column: 'Besluit op' }, { row: 6, column: 'Besluit functiegroep' }]);
  });

  it('loses nothing of what was typed', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('E', 'groep F', '-', '=1+1', '2026-02-30'), fc.nat({ max: 3_000_000 }), fc.constant(null));
    fc.assert(fc.property(cell, cell, cell, cell, (...cells) => {
      const [decision] = readRow(...cells);
      const isEmpty = cells.every((one) => one === null || String(one).trim() === '');
      expect(decision === undefined).toBe(isEmpty);
      for (const [at, id] of (['grade', 'reason', 'by'] as const).entries()) {
        const typed = cells[at] ?? '';
        if (decision !== undefined && typeof typed === 'string' && (id !== 'grade' || !LADDER.some((known) => known === decision.grade))) expect(decision[id]).toBe(typed.trim());
      }
    }));
  });
});

describe('dates', () => {
  it('come back as they were, whatever form Excel gives them', () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.option(fc.integer({ min: 1, max: 1_439 })), (day, minutes) => {
      const serial = day + (minutes ?? 0) / 1_440;
      const { on, isDate } = readDate(serial);
      expect(isDate).toBe(true);
      expect(readDate(on)).toEqual({ on, isDate: true });
      expect(excelDate(on)).toBeCloseTo(serial, 8);
      const expected = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000 + (minutes ?? 0) * 60_000).toISOString();
      expect(on).toBe(minutes === null ? expected.slice(0, 10) : expected.slice(0, 16).replace('T', ' '));
    }));
  });

  it.each([[1, '1900-01-01'], [59, '1900-02-28'], [61, '1900-03-01'], [46_353.999_999, '2026-11-28']])('reads %d as %s', (serial, on) => {
    expect(readDate(serial)).toEqual({ on, isDate: true });
  });

  it.each(['31-4-2026', '2026-13-01', '29-2-2027', '12-2026', '27-11-2026 25:00', '0'])('knows that %s is none', (text) => {
    expect(readDate(text)).toEqual({ on: text, isDate: false });
    expect(excelDate(text)).toBeUndefined();
  });
});

describe('beside results', () => {
  const LIST: Table = { rows: [['Functie', 'Werkzaamheden'], ['Medewerker Verkoop Binnendienst', 'vragen van klanten beantwoorden, offertes maken'], ['Lasser', 'lassen van stalen frames'], ['Inkoper', 'inkopen']], firstRow: 1 };
  const first = runTable(LIST).written;
  const width = first.rows[0]?.length ?? 0;
  const DECISION: readonly Row[] = [['Besluit functiegroep', 'Besluit reden'], ['E', 'a'], ['F', 'b'], ['D', 'c']];

  it.each([['before ours', 2], ['between ours', 5], ['behind ours', width], ['in front', 0]])('stays as it is when the list is graded again, %s', (_name, at) => {
    const decided: Table = { ...first, rows: first.rows.map((row, index) => [...row.slice(0, at), ...DECISION[index] ?? [], ...row.slice(at)]) };
    const { written, plan } = runTable(decided);
    expect(plan.own).toBe(true);
    expect(written.rows[0]).toHaveLength(width + 2);
    expect(written.rows.map((row) => row.slice(at, at + 2))).toEqual(DECISION);
    expect(planRun(written).jobs.every((job) => planRun(written).placement?.isRight(job, CATALOGUE.hash) === true)).toBe(true);
  });
});

describe('the key of a record', () => {
  it('is that of a job in whatever row and order of columns, and not that of an addition', () => {
    const fields = { title: 'Kok', tasks: 'koken', fte: '1,0' };
    expect(recordKey({ fields })).toBe(recordKey({ fields: { fte: '1', tasks: 'koken', title: 'Kok' } }));
    expect(recordKey({ fields: { ...fields, ['addition' as 'title']: 'mag inkopen' } })).toBe(recordKey({ fields }));
    expect(recordKey({ fields })).toMatch(/^[0-9a-z]{10}$/);
  });

  it('tells 20,000 jobs apart', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_none, index) => recordKey({ fields: { title: `Medewerker ${String(index)}` } }))).size).toBe(20_000);
  });

  it('has a column for each part of a decision', () => {
    expect(ANALYST_COLUMNS.map(({ id }) => id)).toEqual(['addition', 'grade', 'reason', 'by', 'on']);
  });
});
