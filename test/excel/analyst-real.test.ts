/** @jest-environment ./test/support/office-environment.cjs */
/** Decisions written through the real office.js: the same as with the stand-in, on a range and in a table, while somebody works in the sheet. */
import { decidedJobs, decisionEdit, planRun } from '../../src/core';
import type { AnalystEdit, DecidedJob, Row, Table } from '../../src/core';
import type { SourcePlace } from '../../src/excel/locate-source';
import { addressOf } from '../../src/excel/rectangle';
import { writeAnalystCells } from '../../src/excel/write-analyst-cells';
import type { AnalystResult } from '../../src/excel/write-analyst-cells';
import { CATALOGUE } from '../support/built-in';
import { runTable } from '../support/run-table';
import { openRealClient } from '../workbench/support/real-client';
import type { RealClient } from '../workbench/support/real-client';

const LIST: Table = runTable({
  firstRow: 1,
  rows: [['Functie', 'Werkzaamheden'], ['Lasser', 'lassen van stalen frames'], ['Verkoopassistent binnendienst', 'orders invoeren'], ['Inkoper', 'inkopen van grondstoffen'], ['Chauffeur', 'goederen vervoeren']],
}).written;
const HEADERS = ['Besluit functiegroep', 'Besluit reden', 'Besluit door', 'Besluit op'];
const DECISION = { grade: '11', reason: '=1+1', by: 'Jan', on: '2026-11-27' };

let open: RealClient;
async function openList(isTable: boolean, more: Row = []): Promise<void> {
  const rows = LIST.rows.map((row, index) => [...row, ...(index === 0 ? more : more.map(() => ''))].map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))));
  open = await openRealClient(rows, isTable ? { tables: [{ name: 'Lijst', area: { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 } }] } : {});
}

function tableOf(): Table {
  const used = open.sheet.GetUsedRangeOrNullObject(true);
  return { firstRow: 1, rows: (open.range(`A1:${used?.Address.split('!')[1]?.split(':').at(-1) ?? 'A1'}`).Values ?? []) as Row[] };
}
const shown = (): readonly DecidedJob[] => decidedJobs(tableOf(), planRun(tableOf()).jobs, CATALOGUE.ladder);
const click = (...titles: readonly string[]): readonly AnalystEdit[] => shown().filter(({ title }) => titles.includes(title)).map((job) => decisionEdit(job, DECISION));
const decided = (): readonly string[] => shown().filter(({ decision }) => decision !== undefined).map(({ title }) => title);

function write(edits: readonly AnalystEdit[], isTable: boolean): Promise<AnalystResult> {
  const { rows } = tableOf();
  const area = { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  const place: SourcePlace = { sheetName: 'Blad1', address: addressOf(area), area, ...(isTable ? { tableName: 'Lijst' } : {}) };
  return writeAnalystCells({ place, edits, ladder: CATALOGUE.ladder, language: 'nl', blockRows: 3 });
}

it.each([['a plain range', false], ['a table', true]])('makes columns and writes in %s', async (_name, isTable) => {
  await openList(isTable);
  await expect(write(click('Inkoper', 'Chauffeur'), isTable)).resolves.toMatchObject({ kind: 'written', left: [], written: [{ row: 4 }, { row: 5 }] });
  const { rows } = tableOf();
  expect(rows.map((row) => row.slice(0, -4))).toEqual(LIST.rows.map((row) => row.map((cell) => cell ?? '')));
  expect(rows.map((row) => row.slice(-4))).toEqual([HEADERS, ['', '', '', ''], ['', '', '', ''], ['11', '=1+1', 'Jan', 46_353], ['11', '=1+1', 'Jan', 46_353]]);
});

it('finds rows where they are sorted to, at whatever request, and leaves what was typed', async () => {
  await openList(true, HEADERS);
  open.hooks.reset();
  await write(click('Inkoper'), true);
  const { syncs } = open.hooks;
  expect(syncs).toBeGreaterThan(4);
  for (let at = 1; at <= syncs; at += 1) {
    await openList(true, HEADERS);
    const edits = click('Inkoper', 'Lasser');
    open.hooks.reset();
    open.hooks.afterSync = async (sync) => {
      if (sync !== at) return;
      const isWritten = decided().includes('Lasser');
      await open.user.sort('A2:N5', 0, true);
      if (!isWritten) await open.user.type(`K${String((shown().find(({ title }) => title === 'Lasser')?.row ?? 0))}`, 'F');
    };
    const result = await write(edits, true);
    expect([at, result.kind, [...decided()].sort()]).toEqual([at, 'written', ['Inkoper', 'Lasser']]);
    const lasser = shown().find(({ title }) => title === 'Lasser');
    expect(['F', '11']).toContain(lasser?.decision?.grade);
  }
}, 60_000);
