/** What becomes of results: where they go, how they are known again, and that nothing a person wrote is lost. */
import fc from 'fast-check';
import { compareResult, createClassifier, jobKey, parseCatalogue, planRun, RESULT_COLUMNS, resultIndex, resultText } from '../../src/core';
import type { Cell, Row, Table } from '../../src/core';
import { CATALOGUE, CLASSIFIER, SEED_TEXT } from '../support/built-in';
import { HEADERS, runTable } from '../support/run-table';

const table = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({ rows, firstRow: 1, ...more });
const JOBS = table([
  ['Functie', 'Werkzaamheden', 'Opleiding'],
  ['Medewerker Verkoop Binnendienst', 'vragen van klanten beantwoorden, offertes maken, orders verwerken', 'MBO-3'],
  ['Lasser', 'lassen van stalen frames', 'MBO-2'],
  ['Verkoopassistent', 'orders invoeren en adressen bijwerken', 'MBO-2'],
]);
const other = parseCatalogue(SEED_TEXT.replace('MBO-3', 'MBO-4'), { name: 'Handboek, versie twee', version: '2, herzien' }).catalogue;
const GRADE = 3 + resultIndex('grade');
const MOTIVATION = 3 + resultIndex('justification');
const ATTENTION = 3 + resultIndex('attention');

const edit = (one: Table, row: number, column: number, value: Cell): Table => ({ ...one, rows: one.rows.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells)) });
const graded = runTable(JOBS).written;
const kept = (one: Table): readonly (readonly [number, string])[] => planRun(one).placement?.keptCells().map(({ row, column }) => [row, column] as const) ?? [];

describe('results of an earlier run', () => {
  it('are replaced where they stand, and a run over its own result changes nothing', () => {
    expect(graded.rows[0]).toEqual(['Functie', 'Werkzaamheden', 'Opleiding', ...HEADERS]);
    expect(runTable(graded).written).toEqual(graded);
    expect(kept(graded)).toEqual([]);
  });

  it('name the handbooks they were made with, whatever its name', () => {
    expect(planRun(JOBS)).toMatchObject({ own: false, origins: [] });
    for (const { name, version, hash } of [CATALOGUE, other]) {
      const { written } = runTable(JOBS, createClassifier(name === other.name ? other : CATALOGUE));
      expect(planRun(written)).toMatchObject({ own: true, origins: [{ name, version, hash }] });
    }
  });

  it('are known again in every form in which a file or sheet holds them', () => {
    const asText = table(graded.rows.map((row, index) => row.map((cell, column) => (index > 0 && column >= 3 ? resultText(cell, column - 3).replaceAll('\n', '\r\n') : cell))));
    expect(asText.rows[1]?.[3 + resultIndex('confidence')]).toMatch(/^\d+%$/);
    expect(kept(asText)).toEqual([]);
  });

  it('belong to the same job where a file says "1,0" and a sheet 1', () => {
    expect(jobKey({ fields: { title: 'Lasser', fte: '1,0' } })).toBe(jobKey({ fields: { fte: '1', title: 'Lasser' } }));
    expect(jobKey({ fields: { title: 'Lasser', fte: '1,0' } })).not.toBe(jobKey({ fields: { title: 'Lasser', fte: '10' } }));
  });

  it('differ by the group, or else the outcome', () => {
    const changed = edit(graded, 1, GRADE, 11);
    const { plan, cells } = runTable(edit(changed, 2, 3 + resultIndex('outcome'), ''));
    const differences = plan.jobs.map((job) => compareResult(changed, plan.placement.columns, job, cells.get(job.row - 1) ?? []));
    expect(differences).toEqual([{ row: 2, title: 'Medewerker Verkoop Binnendienst', before: '11', after: 'E' }, undefined, undefined]);
  });
});

describe('a cell that a person changed', () => {
  it.each(RESULT_COLUMNS.map(({ id, header }) => [header, id] as const))('in %s stays, is named, and is known again at every later run', (_header, id) => {
    const column = 3 + resultIndex(id);
    const changed = edit(graded, 2, column, 'Besluit commissie');
    expect(planRun(changed).placement?.keptCells()).toEqual([{ row: 3, title: 'Lasser', column: id, value: 'Besluit commissie' }]);
    const { written } = runTable(changed, createClassifier(other));
    expect(written.rows[2]?.[column]).toBe('Besluit commissie');
    expect(kept(written)).toEqual([[3, id]]);
    const again = runTable(written);
    expect(again.written.rows[2]?.[column]).toBe('Besluit commissie');
    // All the others are those of the last handbook.
    const fresh = edit(graded, 2, column, 'Besluit commissie').rows[2] ?? [];
    const carrier = id === 'justification' ? ATTENTION : -1;
    expect(again.written.rows[2]?.filter((_, at) => at !== carrier)).toEqual(fresh.filter((_, at) => at !== carrier));
  });

  it('stays when a remark was added to what we wrote', () => {
    for (const change of [(text: string) => `${text} Besproken met de OR.`, (text: string) => `${text}\nBesproken met de OR.`, (text: string) => `NB ${text}`, (text: string) => text.replace('Geen', 'Toch een')]) {
      const changed = edit(graded, 2, MOTIVATION, change(String(graded.rows[2]?.[MOTIVATION])));
      expect(kept(changed)).toContainEqual([3, 'justification']);
      expect(runTable(changed).written.rows[2]?.[MOTIVATION]).toBe(changed.rows[2]?.[MOTIVATION]);
    }
  });

  it('stays when it is a formula, also one that shows what we wrote', () => {
    const formulas = { ...graded, formulas: new Map([[1, [GRADE]]]) };
    expect(kept(formulas)).toEqual([[2, 'grade']]);
    expect(planRun(formulas).placement?.cellsOf(1, HEADERS)?.[0]).toBeNull();
  });

  it('follows its job when only the columns of the user were sorted', () => {
    const changed = edit(graded, 2, GRADE, 'F');
    const [header = [], ...rows] = changed.rows;
    const shifted = table([header, [...(rows[1] ?? []).slice(0, 3), ...(rows[0] ?? []).slice(3)], [...(rows[0] ?? []).slice(0, 3), ...(rows[1] ?? []).slice(3)], ...rows.slice(2)]);
    const { written } = runTable(shifted);
    expect(written.rows.map((row) => [row[0], row[GRADE]])).toEqual([['Functie', 'Voorstel functiegroep'], ['Lasser', 'F'], ['Medewerker Verkoop Binnendienst', 'E'], ['Verkoopassistent', graded.rows[3]?.[GRADE]]]);
    expect(kept(written)).toEqual([[2, 'grade']]);
  });

  it('stays in its row when the job itself was changed', () => {
    const changed = edit(edit(graded, 2, GRADE, 'F'), 2, 0, 'Lasser TIG');
    expect(runTable(changed).written.rows[2]?.[GRADE]).toBe('F');
  });

  it('is never lost, whatever cells were changed and however rows were moved', () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 10 }), fc.string({ minLength: 1, maxLength: 12 }).map((text) => `hand ${text}`)), { maxLength: 6 });
    const order = fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(cells, order, fc.boolean(), (edits, rows, whole) => {
      const changed = edits.reduce((one, [row, column, value]) => edit(one, row, column, value), graded);
      const moved = table([changed.rows[0] ?? [], ...rows.map((row, index) => [...(changed.rows[row] ?? []).slice(0, 3), ...(changed.rows[whole ? row : index + 1] ?? []).slice(3)])]);
      const typed = moved.rows.flat().filter((cell) => String(cell).startsWith('hand ')).sort();
      const { written } = runTable(moved);
      expect(written.rows.flat().filter((cell) => String(cell).startsWith('hand ')).sort()).toEqual(typed);
      expect(runTable(written).written).toEqual(written);
    }), { numRuns: 200 });
  });
});

describe('what is not ours', () => {
  it('keeps a column of the user\'s with a header like ours, which gets another name', () => {
    const own = table([['Functie', 'Werkzaamheden', 'Motivering', 'uitkomst', 'Aandachtspunten'], ['Lasser', 'lassen', 'commissie 12-3', 'in beroep', 'advocaat bellen']]);
    expect(planRun(own).own).toBe(false);
    const { written } = runTable(own);
    expect(written.rows[0]).toEqual([...(own.rows[0] ?? []), ...HEADERS.map((header) => (['Motivering', 'Uitkomst', 'Aandachtspunten'].includes(header) ? `${header} (indeling)` : header))]);
    expect(written.rows[1]?.slice(0, 5)).toEqual(own.rows[1]);
    expect(runTable(written).written).toEqual(written);
    expect(kept(written)).toEqual([]);
  });

  it('is told from ours when ours were moved, or one of ours was removed beside one of the user\'s', () => {
    const own = table([['Uitkomst', 'Functie', 'Werkzaamheden'], ['in beroep', 'Lasser', 'lassen'], ['', 'Inkoper', 'inkopen']]);
    const { written } = runTable(own);
    const without = table(written.rows.map((row) => row.filter((_, column) => column !== 3 + resultIndex('outcome'))));
    const again = runTable(without).written;
    expect(again.rows.map((row) => row[0])).toEqual(['Uitkomst', 'in beroep', '']);
    expect(again.rows[0]?.filter((cell) => cell === 'Uitkomst (indeling)')).toHaveLength(1);
    const moved = table(written.rows.map((row) => [row.at(-1) ?? '', ...row.slice(0, -1)]));
    expect(runTable(moved).written).toEqual(moved);
  });

  it('keeps totals, notes and formulas in and below our columns', () => {
    const filler = (values: Readonly<Record<number, Cell>>): Row => Array.from({ length: 11 }, (_, column) => values[column] ?? '');
    const below = [filler({}), filler({ [GRADE]: 1, [GRADE + 4]: 0.5 }), filler({ [MOTIVATION]: 'Besproken met OR op 3 maart' })];
    const sheet = table([...graded.rows, ...below], { formulas: new Map([[5, [GRADE, GRADE + 4]]]) });
    expect(runTable(sheet).written.rows.slice(4)).toEqual(below);
    expect(kept(sheet)).toEqual([]);
  });

  it('is what remains beside a job that was removed: its own result goes, a remark stays', () => {
    const emptied = [0, 1, 2].reduce((one, column) => edit(edit(one, 2, column, ''), 3, column, ''), edit(graded, 3, ATTENTION, 'bellen'));
    const { written } = runTable(emptied);
    expect(written.rows[2]?.every((cell) => cell === '')).toBe(true);
    expect(written.rows[3]?.filter((cell) => cell !== '')).toEqual(['bellen']);
  });
});

describe('results of an older version, without a code', () => {
  const older = table(graded.rows.map((row) => row.map((cell) => String(cell).replace(/ Controle [\w-]+\./, ''))));

  it('are known as ours by what they say', () => {
    expect(kept(older)).toEqual([]);
    expect(runTable(older).written).toEqual(graded);
  });

  it('keep a group and a motivation that a person wrote', () => {
    const changed = edit(edit(older, 2, GRADE, 'F'), 2, MOTIVATION, 'Commissie: F wegens bezwaar');
    expect(kept(changed)).toEqual([[3, 'grade'], [3, 'justification']]);
    expect(kept(edit(older, 1, GRADE, 'F'))).toEqual([[2, 'grade']]);
    expect(kept(edit(older, 2, ATTENTION, 'advocaat bellen'))).toEqual([[3, 'attention']]);
  });
});

describe('a part of the list', () => {
  it('is all that gets a result, and the rest stays as it is', () => {
    const some = runTable(JOBS, CLASSIFIER, { scope: { kind: 'rows', first: 3, last: 3 } });
    expect(some.written.rows.map((row) => row.length > 3 && row[MOTIVATION] !== '')).toEqual([true, false, true, false]);
    const rest = runTable(some.written, CLASSIFIER, { scope: { kind: 'without-result' } });
    expect(rest.answers.map(({ job }) => job.row)).toEqual([2, 4]);
    expect(rest.written).toEqual(graded);
    expect(planRun(graded, { scope: { kind: 'without-result' } }).jobs).toEqual([]);
  });
});

describe('a cell', () => {
  it('is cut to what a sheet holds, never through a character, and keeps its last line', () => {
    const long = runTable(table([['Functie', 'Werkzaamheden'], ['Verkoopmedewerker binnendienst', 'offertes 😀 opstellen voor klanten. '.repeat(1_000)]])).cells.get(1) ?? [];
    for (const cell of long) if (typeof cell === 'string') {
      expect(cell.length).toBeLessThanOrEqual(32_767);
      expect(cell).not.toMatch(/\p{Surrogate}/u);
    }
    expect(String(long[resultIndex('justification')])).toMatch(/de beslissing is aan mensen\. Controle [0-9a-z]{5}-[0-9a-z]{32}-[0-9a-z]{6}\.$/);
  });
});
