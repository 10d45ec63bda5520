/** @jest-environment ./test/support/office-environment.cjs */
/** Which list is meant, which rows of it, and what else there is; through the real office.js. */
import { addSheet } from '../../src/excel/add-sheet';
import { findLists, goToList } from '../../src/excel/find-lists';
import { previewSelection } from '../../src/excel/preview-selection';
import type { Preview } from '../../src/excel/preview-selection';
import { openRealClient } from '../workbench/support/real-client';
import type { RealClient } from '../workbench/support/real-client';

const JOBS = [['Functie', 'Werkzaamheden'], ['Lasser', 'lassen'], ['Inkoper', 'inkopen'], ['Chauffeur', 'rijden'], ['Kok', 'koken']];
const width = (rows: readonly (readonly string[])[], columns = 4): string[][] => rows.map((row) => Array.from({ length: columns }, (_none, column) => row[column] ?? ''));

let open: RealClient;
async function preview(rows: readonly (readonly string[])[], at: string, more: Parameters<typeof openRealClient>[1] = {}, options = {}): Promise<Preview> {
  open = await openRealClient(width(rows), more);
  await open.user.select(at);
  return previewSelection(options);
}
afterEach(() => { expect(open.refused).toEqual([]); });

describe('the rows of a list', () => {
  it('are told from the selection where it takes some of them', async () => {
    expect(await preview(JOBS, 'A3:B4')).toMatchObject({ kind: 'source', place: { address: 'A1:B5' }, selected: { first: 2, last: 3 } });
    expect(await preview(JOBS, 'B3')).toMatchObject({ selected: { first: 2, last: 2 } });
  });

  it.each(['A1', 'A1:B3', 'A2:B5', 'A1:A40'])('are all meant by %s', async (at) => {
    expect(await preview(JOBS, at)).not.toHaveProperty('selected');
  });

  it('that stand below an empty row are told, and taken along when asked', async () => {
    const rows = [...JOBS, [], ['Piloot', 'vliegen'], ['Matroos', 'varen']];
    expect(await preview(rows, 'A2')).toMatchObject({ place: { address: 'A1:B5', below: { first: 6, last: 7 } } });
    const taken = await preview(rows, 'A2', {}, { takeBelow: true });
    expect(taken).toMatchObject({ place: { address: 'A1:B8' } });
    expect('sample' in taken ? taken.sample.rows.at(-1) : undefined).toEqual(['Matroos', 'varen']);
    expect(taken).not.toHaveProperty('place.below');
  });

  it('do not reach into a table below, nor into columns beside the list', async () => {
    const rows = [...JOBS, [], ['Kleur', 'Vorm'], ['rood', 'rond']];
    expect(await preview(rows, 'A2', { tables: [{ name: 'Vormen', area: { row: 6, column: 0, rows: 2, columns: 2 } }] })).not.toHaveProperty('place.below');
    expect(await preview([...JOBS, [], ['', '', '', 'notitie']], 'A2')).not.toHaveProperty('place.below');
  });
});

describe('a cursor outside a list', () => {
  it('gets the lists of the sheet and the tables of the workbook to choose from', async () => {
    const found = await preview([['Functies 2026'], [], ...JOBS, [], ['Kleur', 'Vorm'], ['rood', 'rond']], 'A1');
    expect(found).toMatchObject({ kind: 'source', lists: [{ sheetName: 'Blad1', address: 'A3:B7' }] });
    const [list] = 'lists' in found ? found.lists : [];
    if (list !== undefined) await goToList(list);
    expect(await previewSelection()).toMatchObject({ kind: 'source', place: { address: 'A3:B7' }, lists: [] });
  });

  it('gets them in an empty part of the sheet, and on another sheet', async () => {
    const table = { tables: [{ name: 'Lijst', area: { row: 0, column: 0, rows: 5, columns: 2 } }] };
    expect(await preview(JOBS, 'D9', table)).toMatchObject({ kind: 'refused', lists: [{ sheetName: 'Blad1', tableName: 'Lijst', address: 'A1:B5' }] });
    await open.user.goTo('Blad2');
    const elsewhere = await previewSelection();
    expect(elsewhere).toMatchObject({ kind: 'refused', lists: [{ sheetName: 'Blad1', tableName: 'Lijst' }] });
    const [list] = 'lists' in elsewhere ? elsewhere.lists : [];
    if (list !== undefined) await goToList(list);
    expect(await previewSelection()).toMatchObject({ kind: 'source', place: { sheetName: 'Blad1', tableName: 'Lijst' } });
  });

  it('gets none where there are none', async () => {
    expect(await preview([['Kleur', 'Vorm'], ['rood', 'rond']], 'A1')).toMatchObject({ kind: 'source', lists: [] });
  });
});

describe('all lists of the workbook', () => {
  it('are found on every sheet, with their rows and fields; a sheet that is added has a name of its own', async () => {
    await preview(JOBS, 'A1');
    await addSheet('Blad1', [['Naam van de functie', 'Taken', 'Afdeling'], ['Lasser', 'lassen', 'Werkplaats']], [80, 90]);
    expect(await findLists(() => ({}))).toMatchObject([
      { sheetName: 'Blad1 2', address: 'A1:C2', rowCount: 1, fields: 3 },
      { sheetName: 'Blad1', address: 'A1:B5', rowCount: 4, fields: 2 },
    ]);
    expect(await previewSelection()).toMatchObject({ kind: 'source', place: { sheetName: 'Blad1 2', address: 'A1:C2' } });
  });

  it('are read as the user said', async () => {
    await preview([['Wat', 'Kleur'], ['Lasser', 'rood'], ['Kok', 'wit']], 'A1');
    expect(await findLists(() => ({}))).toEqual([]);
    expect(await findLists(() => ({ Wat: 'title' }))).toMatchObject([{ address: 'A1:B3', rowCount: 2, fields: 1 }]);
  });
});
