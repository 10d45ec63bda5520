/** The road is one: pane, custom functions and command line write the same cells for the same list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULT_COLUMNS, resultIndex } from '../src/core';
import type { Cell, ResultColumnId, Row } from '../src/core';
import { seededNumbers } from '../src/core/match/embedding/random';
import { findLists, goToList } from '../src/excel/find-lists';
import { previewSelection } from '../src/excel/preview-selection';
import { transformSelection } from '../src/excel/transform-selection';
import type { FunctionId } from '../src/functions/descriptions';
import { openCsvDocument } from '../src/import/csv/csv-document';
import { readWorkbook } from '../src/import/xlsx/read/read-workbook';
import { createPaneController } from '../src/taskpane/state/pane-controller';
import { initialState, reducePane } from '../src/taskpane/state/pane-state';
import { createStore } from '../src/taskpane/state/store';
import { Workspace } from './cli/support/command-line';
import { openFormulas } from './functions/support/formulas';
import { FakeHost, installExcel } from './excel/fake-excel';
import { FakeSheet, rect } from './excel/fake-workbook';
import { CATALOGUE, ROOT } from './support/built-in';
import { localPool } from './support/local-pool';
import { memorySettings } from './support/memory-settings';
import { makeWorkbook } from './import/support/make-workbook';

const SAMPLE = openCsvDocument(readFileSync(join(ROOT, 'assets/sample/functies.csv')), '').table;
const GRADE = resultIndex('grade');
const OUTCOME = resultIndex('outcome');
const CONFIDENCE = resultIndex('confidence');

/** Result cells per row below the header; `undefined` where the row got none. */
type Results = readonly (readonly Cell[] | undefined)[];

/** What an empty row of results is, and a share as a number, whatever a file makes of them. */
function asResults(rows: readonly (readonly Cell[])[]): Results {
  return rows.map((cells) => (cells.every((cell) => cell === null || cell === '') ? undefined : cells.map((cell, position) => {
    if (position !== CONFIDENCE || cell === '' || cell === null) return cell ?? '';
    return typeof cell === 'number' ? Math.round(cell * 100) : Number.parseInt(String(cell), 10);
  })));
}

async function inPane([header = [], ...rows]: readonly Row[]): Promise<Results> {
  const host = new FakeHost(new FakeSheet('Blad1', [header, ...rows].map((row) => row.map((cell) => cell ?? ''))));
  host.selection = rect(0, 0, 1, 1);
  installExcel(host);
  const store = createStore(reducePane, initialState({ name: CATALOGUE.name, version: CATALOGUE.version, hash: CATALOGUE.hash, ladder: [], jobCount: 1 }));
  await createPaneController(store, { pool: localPool(), transform: transformSelection, preview: previewSelection, goTo: goToList, findLists, settings: memorySettings(), useStrictness: () => undefined, rememberStyle: () => undefined, now: () => 0, language: 'nl' }).start();
  expect(store.getState().ending).toMatchObject({ kind: 'written' });
  return asResults(rows.map((_, index) => RESULT_COLUMNS.map((_column, position) => host.sheet.read(index + 1, header.length + position))));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cellXml = (cell: Cell): string => (typeof cell === 'number' ? `<c><v>${String(cell)}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell ?? ''))}</t></is></c>`);
const workbookOf = (rows: readonly Row[]): Uint8Array => makeWorkbook({ rows: rows.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('') });

async function onCommandLine(space: Workspace, rows: readonly Row[], kind: 'csv' | 'xlsx'): Promise<Results> {
  const width = rows[0]?.length ?? 0;
  const quoted = (cell: Cell): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;
  // As a Dutch Excel writes it: numbers with a comma.
  const written = (cell: Cell): string => (typeof cell === 'number' ? String(cell).replace('.', ',') : quoted(cell));
  const input = space.put(`lijst.${kind}`, kind === 'csv' ? `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n` : workbookOf(rows));
  const output = space.path(`uit.${kind}`);
  expect(await space.run([input, '--output', output, '--force', '--quiet', '--jobs', '1'])).toMatchObject({ code: 0, errors: '' });
  const bytes = readFileSync(output);
  const table = kind === 'csv' ? openCsvDocument(bytes, '').table : readWorkbook(bytes)[0]?.table;
  return asResults(rows.slice(1).map((_, index) => RESULT_COLUMNS.map((_column, position) => table?.rows[index + 1]?.[width + position] ?? '')));
}

/** A column of the results by each function that gives a cell per row, and by the one that gives them all. @param step Rows per formula. */
async function inFormulas([header = [], ...rows]: readonly Row[], step: number): Promise<readonly (readonly unknown[])[]> {
  const { ask } = openFormulas();
  // Excel for the desktop hands empty cells over as 0.
  const asExcel = rows.map((row) => row.map((cell) => (cell === null || cell === '' ? 0 : cell)));
  const parts = Array.from({ length: Math.ceil(rows.length / step) }, (_, part) => asExcel.slice(part * step, (part + 1) * step));
  const cells = async (id: FunctionId): Promise<readonly unknown[]> => (await Promise.all(parts.map((part) => ask(id, [part, [header], null])))).flat(2);
  const list = (await Promise.all(parts.map(async (part) => (await ask('INDELING', [part, [header]])).slice(1)))).flat();
  return [...await Promise.all((['FUNCTIEGROEP', 'REFERENTIEFUNCTIE', 'TOEPASSINGSREGEL', 'UITKOMST', 'INDELINGSZEKERHEID', 'MOTIVERING'] as const).map(cells)), ...list as (readonly unknown[])[]];
}

/** What the formulas should answer, where the pane writes `results`. */
function asFormulas(results: Results): readonly (readonly unknown[])[] {
  const rows = results.map((cells) => RESULT_COLUMNS.map((_column, position) => {
    const cell = cells?.[position] ?? '';
    return position === CONFIDENCE && typeof cell === 'number' ? cell / 100 : cell;
  }));
  const column = (id: ResultColumnId): readonly Cell[] => rows.map((cells) => cells[resultIndex(id)] ?? '');
  const groups = rows.map((cells) => {
    const [grade, outcome] = [String(cells[GRADE]), String(cells[OUTCOME])];
    return outcome === 'Voorstel' ? grade : outcome === 'Beoordelen' && grade !== '' ? `${grade}?` : outcome;
  });
  return [groups, column('referenceJob'), column('rule'), column('outcome'), column('confidence'), column('justification'), ...rows];
}

/** A value as people and programs write it differently. */
const WRITTEN: readonly ((text: string) => Cell)[] = [
  (text) => text, (text) => text, (text) => text, (text) => text, () => '', () => '', () => null, () => 0, () => '0', () => 'n.v.t.', () => '-', () => '#N/B',
  (text) => text.normalize('NFD'), (text) => text.toUpperCase(), (text) => ` ${text}  `, (text) => text.replaceAll(' ', '  '), (text) => text.replaceAll('; ', ';\n- '), (text) => `${text}\u200b`,
  (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)), (text) => `=${text}`, (text) => `${text} ${'x'.repeat(300)}`, () => 14.2, () => 3,
];
const SHARES: readonly (readonly [Cell, Cell])[] = [['50', '50'], [80, 20], [0.8, 0.2], ['80%', '20%'], ['0,8', '0,2'], [0, 0], ['', ''], [null, 100], ['70-80', '20-30'], ['veel', 'weinig'], [120, -20], [1, 0]];

/** Lists of rows whose cells come from the sample, each written in another way; a share is a pair. */
function generatedRows(count: number): readonly Row[] {
  const next = seededNumbers(20_261_127);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const [header = [], ...rows] = SAMPLE.rows;
  const [commercial, administrative] = ['Commercieel %', 'Administratief %'].map((name) => header.indexOf(name)) as [number, number];
  return [header, ...Array.from({ length: count }, (_, index) => {
    const whole = next() < 0.5 ? pick(rows) : undefined;
    const cells: Cell[] = header.map((_, column) => pick(WRITTEN)(String((whole ?? pick(rows))[column] ?? '')));
    [cells[commercial], cells[administrative]] = pick(SHARES);
    // No two rows are one job: a formula cannot say "Zie rij 12", since it knows no row numbers.
    cells[0] = `G-${String(index)}`;
    // A row that describes no job, and yet is no end of the list.
    return next() < 0.02 ? header.map((name) => (name === 'Opmerking' ? 'vervalt' : '')) : cells;
  })];
}

describe.each([['the 60 rows of the sample', SAMPLE.rows], ['1,000 generated rows', generatedRows(1_000)]] as const)('for %s', (_name, rows) => {
  const space = new Workspace();
  let pane: Results = [];
  beforeAll(async () => { pane = await inPane(rows); }, 120_000);
  afterAll(() => { space.remove(); });

  it('the pane answers nearly all rows, with several groups', () => {
    expect(pane.filter((cells) => cells !== undefined).length).toBeGreaterThan(rows.length * 0.8);
    expect(new Set(pane.map((cells) => cells?.[GRADE])).size).toBeGreaterThan(3);
  });

  it.each(['csv', 'xlsx'] as const)('the command line writes the cells of the pane into .%s', async (kind) => {
    expect(await onCommandLine(space, rows, kind)).toEqual(pane);
  }, 120_000);

  it('the functions answer with the cells of the pane, with one formula for many rows', async () => {
    expect(await inFormulas(rows, 500)).toEqual(asFormulas(pane));
  }, 120_000);
});

it('a formula for one row of the sample answers with the cells of the pane', async () => {
  expect(await inFormulas(SAMPLE.rows, 1)).toEqual(asFormulas(await inPane(SAMPLE.rows)));
}, 120_000);
