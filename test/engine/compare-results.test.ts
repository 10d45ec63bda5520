/** Which handbook results came from, and what another one changes in them. */
import { createClassifier, parseCatalogue, readJobs } from '../../src/core';
import type { Catalogue, Table } from '../../src/core';
import { classifyTable } from '../../src/engine/classify-table';
import { compareResults } from '../../src/engine/compare-results';
import { placeResults } from '../../src/engine/place-results';
import type { PlacedResults } from '../../src/engine/place-results';
import { findOtherOrigin, readOrigin } from '../../src/engine/result-origin';
import { CATALOGUE, SEED_TEXT } from '../support/built-in';

const JOBS: Table = {
  firstRow: 5,
  rows: [
    ['Functie', 'Werkzaamheden', 'Opleiding'],
    ['Medewerker Verkoop Binnendienst', 'vragen van klanten beantwoorden, offertes maken, orders verwerken', 'MBO-3'],
    ['', '', ''],
    ['Lasser', 'lassen van stalen frames', 'MBO-2'],
  ],
};

const other: Catalogue = parseCatalogue(SEED_TEXT.replace('MBO-3', 'MBO-4'), { name: 'Handboek, versie twee', version: '2, herzien' }).catalogue;

async function results(catalogue: Catalogue, table: Table): Promise<PlacedResults> {
  return placeResults(table, await classifyTable(createClassifier(catalogue), table));
}

/** The table with the results beside it, as it stands in a sheet. */
function written(table: Table, { columns, rows }: PlacedResults): Table {
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      const wide = [...row];
      columns.forEach((column, field) => { wide[column] = rows.get(index)?.[field] ?? ''; });
      return wide;
    }),
  };
}

describe('the handbook that a motivation names', () => {
  it('is read back from every motivation, whatever its name', async () => {
    for (const catalogue of [CATALOGUE, other]) {
      const { rows } = await results(catalogue, JOBS);
      const { name, version, hash } = catalogue;
      for (const index of [1, 3]) expect(readOrigin(rows.get(index)?.[5])).toEqual({ name, version, hash });
    }
  });

  it('is none in other texts', () => {
    for (const text of ['', 'Handboek: x', 'Handboek: a, versie 1, kenmerk 12.', 12, null, undefined]) expect(readOrigin(text)).toBeUndefined();
  });

  it('counts where it is another one than the handbook in use', async () => {
    const sheet = written(JOBS, await results(CATALOGUE, JOBS));
    expect(findOtherOrigin(sheet, readJobs(sheet), CATALOGUE.hash)).toBeUndefined();
    expect(findOtherOrigin(sheet, readJobs(sheet), other.hash)).toMatchObject({ hash: CATALOGUE.hash });
    expect(findOtherOrigin(JOBS, readJobs(JOBS), other.hash)).toBeUndefined();
  });
});

describe('new results beside the earlier ones', () => {
  it('differ nowhere when nothing changed', async () => {
    const sheet = written(JOBS, await results(CATALOGUE, JOBS));
    expect(compareResults(sheet, readJobs(sheet), await results(CATALOGUE, sheet))).toEqual({ total: 2, changed: [] });
  });

  it('differ by row and title, with the group or else the outcome, numbers and missing results included', async () => {
    const sheet = written(JOBS, await results(CATALOGUE, JOBS));
    const [, first = [], , last = []] = sheet.rows;
    const gradeAt = JOBS.rows[0]?.length ?? 0;
    const edited = { ...sheet, rows: sheet.rows.map((row) => (row === first ? row.map((cell, at) => (at === gradeAt ? 11 : cell)) : row === last ? JOBS.rows[3] ?? [] : row)) };
    const { changed } = compareResults(edited, readJobs(edited), await results(CATALOGUE, edited));
    expect(changed).toEqual([
      { row: 6, title: 'Medewerker Verkoop Binnendienst', before: '11', after: 'E' },
      { row: 8, title: 'Lasser', before: '', after: 'Geen passende referentiefunctie' },
    ]);
  });
});
