/** Decisions written into a list: beside their own job, in columns that are made where they lack, over nothing that somebody typed. */
import { decisionEdit } from '../../src/core';
import { grade } from '../../src/core/model/ids';
import { CATALOGUE } from '../support/built-in';
import { click, decision, gradesOf, JOBS, openList, placeOf, shown, tableOf, write } from './analyst-sheet';
import type { FakeHost } from './fake-excel';
import { rect } from './fake-workbook';

const HEADERS = ['Besluit functiegroep', 'Besluit reden', 'Besluit door', 'Besluit op'];
const width = (host: FakeHost): number => tableOf(host).rows[0]?.length ?? 0;

describe('columns that the list lacks', () => {
  it.each([['a plain range', false], ['a table', true]])('are made behind the last one, beside %s', async (_name, isTable) => {
    const host = openList({ isTable });
    const before = tableOf(host);
    await expect(write(host, click(host, { Lasser: decision('E', 'zie verslag') }))).resolves.toMatchObject({ kind: 'written', written: [{ row: 3 }], left: [] });
    const { rows } = tableOf(host);
    expect(rows.map((row) => row.slice(0, -4))).toEqual(before.rows);
    expect(rows[0]?.slice(-4)).toEqual(HEADERS);
    expect(rows[2]?.slice(-4)).toEqual(['E', 'zie verslag', 'Jan', 46_353]);
    expect(host.sheet.formatOf(2, width(host) - 1)).toBe('dd-mm-yyyy');
    expect(host.sheet.tables.map(({ area }) => area)).toEqual(isTable ? [rect(0, 0, rows.length, rows[0]?.length ?? 0)] : []);
  });

  it('have their headers in the language of the pane, and are found in either', async () => {
    const host = openList();
    await write(host, click(host, { Lasser: decision('E') }), { language: 'en' });
    await write(host, click(host, { Inkoper: decision('F') }), { language: 'nl' });
    expect(tableOf(host).rows[0]?.slice(-4)).toEqual(['Decided grade', 'Reason for decision', 'Decided by', 'Decided on']);
    expect(gradesOf(host)).toEqual({ Lasser: 'E', Inkoper: 'F' });
  });

  it('are those that are needed: an addition alone, or what a decision has not', async () => {
    const host = openList();
    const [job] = shown(host);
    await write(host, [{ key: job?.key ?? '', row: job?.row ?? 0, cells: { addition: 'mag korting geven' }, seen: {} }]);
    expect(tableOf(host).rows[0]?.slice(-1)).toEqual(['Aanvulling']);
    host.sheet.enter(0, width(host), 'Besluit functiegroep');
    await write(host, click(host, { Lasser: decision('E') }));
    expect(tableOf(host).rows[0]?.slice(-5)).toEqual(['Aanvulling', ...HEADERS]);
  });

  it('are not made for what is not written', async () => {
    const host = openList();
    const before = host.sheet.snapshot();
    const edits = click(host, { Lasser: decision('E') }).map((edit) => ({ ...edit, key: 'nobody' }));
    await expect(write(host, edits)).resolves.toMatchObject({ kind: 'written', written: [], left: [{ because: 'gone' }] });
    expect(host.sheet.snapshot()).toBe(before);
  });

  it.each<readonly [string, (host: FakeHost) => void, string]>([
    ['something stands there', (host) => { host.sheet.enter(4, width(host) + 2, 'van mij'); }, 'columns-occupied'],
    ['the sheet is protected', ({ sheet }) => { sheet.protected = true; }, 'sheet-protected'],
    ['rows are filtered', ({ sheet }) => { sheet.isDataFiltered = true; sheet.filteredRows.add(3); }, 'filter-active'],
  ])('are not made where %s, and nothing is changed', async (_name, prepare, kind) => {
    const host = openList({ isTable: true });
    prepare(host);
    const before = host.sheet.snapshot();
    await expect(write(host, click(host, { Lasser: decision('E') }))).resolves.toMatchObject({ kind: 'refused', refusal: { kind } });
    expect(host.sheet.snapshot()).toBe(before);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+31 6', '-5', '@naam', '\tx', '12-3', '007', '1E5'])('keeps %j a text', async (text) => {
    const host = openList();
    await write(host, click(host, { Lasser: { grade: '11', reason: text, by: text, on: '' } }));
    expect(tableOf(host).rows[2]?.slice(-4)).toEqual(['11', text, text, '']);
    expect([...host.sheet.cells.values()].some(({ isFormula }) => isFormula)).toBe(false);
  });

  it('keeps a day with its time, and a day that is none as it was typed', async () => {
    const host = openList();
    await write(host, click(host, { Lasser: { ...decision('E'), on: '2026-11-27 14:05' }, Inkoper: { ...decision('E'), on: 'vorige week' } }));
    expect(shown(host).flatMap(({ decision: own }) => own?.on ?? [])).toEqual(['2026-11-27 14:05', 'vorige week']);
    expect(host.sheet.formatOf(2, width(host) - 1)).toBe('dd-mm-yyyy hh:mm');
  });
});

describe('a row', () => {
  const DECIDED = { Lasser: decision('E'), Inkoper: decision('F') };

  it('is found where its job stands by now', async () => {
    const host = openList({ decided: {} });
    const [edits, place] = [click(host, DECIDED), placeOf(host)];
    await host.user.insertRows(1, 3);
    await host.user.sort('A5:P10', 1, true);
    await expect(write(host, edits, { place })).resolves.toMatchObject({ left: [] });
    expect(gradesOf(host)).toEqual({ Lasser: 'E', Inkoper: 'F' });
  });

  it('is not written where it is gone, and that is said', async () => {
    const host = openList({ decided: {} });
    const edits = click(host, DECIDED);
    await host.user.deleteRows(2);
    await expect(write(host, edits)).resolves.toMatchObject({ written: [{ edit: { key: edits[1]?.key } }], left: [{ edit: { key: edits[0]?.key }, because: 'gone' }] });
    expect(gradesOf(host)).toEqual({ Inkoper: 'F' });
  });

  it('of several with the same job is the one that was meant', async () => {
    const host = openList({ decided: {} }, [...JOBS, ['7', 'Lasser', 'lassen van stalen frames', 'g']].map((row) => ['x', ...row.slice(1, 3), '']));
    const [, second] = shown(host).filter(({ title }) => title === 'Lasser');
    await write(host, second === undefined ? [] : [decisionEdit(second, decision('E'))]);
    expect(shown(host).filter(({ decision: own }) => own !== undefined).map(({ row }) => row)).toEqual([8]);
  });

  it('in which something was typed since is left alone, and written at a click that saw it', async () => {
    const host = openList({ decided: {} });
    const edits = click(host, DECIDED);
    await host.user.type('M3', 'F');
    await expect(write(host, edits)).resolves.toMatchObject({ left: [{ because: 'changed' }] });
    expect(gradesOf(host)).toEqual({ Lasser: 'F', Inkoper: 'F' });
    await write(host, click(host, DECIDED));
    expect(gradesOf(host)).toEqual({ Lasser: 'E', Inkoper: 'F' });
  });

  it('is written among filtered ones where it can be seen, and left where it cannot', async () => {
    const host = openList({ decided: {} });
    host.sheet.isDataFiltered = true;
    host.sheet.filteredRows.add(2);
    await expect(write(host, click(host, DECIDED))).resolves.toMatchObject({ left: [{ because: 'hidden' }] });
    expect(gradesOf(host)).toEqual({ Inkoper: 'F' });
  });

  it('is written together with all others or not at all, where that is asked', async () => {
    const host = openList({ decided: { Lasser: decision('E') } });
    const edits = click(host, { Lasser: undefined, Inkoper: decision('E'), Chauffeur: decision('F') });
    await host.user.type('M5', 'D');
    await expect(write(host, edits, { together: true })).resolves.toMatchObject({ written: [], left: [{ because: 'others' }, { because: 'changed' }, { because: 'others' }] });
    expect(gradesOf(host)).toEqual({ Lasser: 'E', Inkoper: 'D' });
    host.sheet.enter(4, 12, '');
    host.sheet.filteredRows.add(6);
    await expect(write(host, edits, { together: true })).resolves.toMatchObject({ written: [], left: [{ because: 'others' }, { because: 'others' }, { because: 'hidden' }] });
    host.sheet.filteredRows.clear();
    host.reset();
    let isTyped = false;
    // Typed in the moment between the last look and the writing.
    host.beforeSync = async () => {
      if (isTyped || host.traffic.written.length > 0) return;
      if (host.syncs === 6) { isTyped = true; await host.user.type('M5', 'D'); }
    };
    await expect(write(host, edits, { together: true })).resolves.toMatchObject({ written: [] });
    expect(isTyped).toBe(true);
    expect(gradesOf(host)).toEqual({ Lasser: 'E', Inkoper: 'D' });
  });

  it('is emptied when a decision is taken back', async () => {
    const host = openList({ decided: DECIDED });
    await write(host, click(host, { Lasser: undefined }));
    expect(gradesOf(host)).toEqual({ Inkoper: 'F' });
  });

  it('stays as it is where the sheet is gone', async () => {
    const host = openList({ decided: {} });
    await expect(write(host, click(host, DECIDED), { place: { ...placeOf(host), sheetName: 'Elders' } })).resolves.toMatchObject({ kind: 'failed', failure: { kind: 'gone' } });
  });
});

describe('the groups that Excel offers', () => {
  it('are those of the ladder, once, and something else can be typed', async () => {
    const host = openList();
    await write(host, click(host, { Lasser: decision('E') }));
    await write(host, click(host, { Inkoper: decision('F') }));
    const column = width(host) - 4;
    expect(host.sheet.validations).toMatchObject([{ rule: { list: { source: 'D,E,F', inCellDropDown: true } }, errorAlert: { style: 'Information', showAlert: true }, anchor: { area: rect(1, column, JOBS.length - 1, 1) } }]);
  });

  it('follow another handbook, and leave a validation of the user alone', async () => {
    const host = openList({ decided: {} });
    await write(host, click(host, { Lasser: decision('E') }));
    await write(host, click(host, { Inkoper: decision('F') }), { ladder: [...CATALOGUE.ladder, grade('G')] });
    expect(host.sheet.validations).toMatchObject([{ rule: { list: { source: 'D,E,F,G' } } }]);
    Object.assign(host.sheet.validations[0] ?? {}, { rule: { list: { source: 'ja,nee' } }, errorAlert: { title: 'van mij' } });
    await write(host, click(host, { Chauffeur: decision('D') }));
    expect(host.sheet.validations).toMatchObject([{ rule: { list: { source: 'ja,nee' } } }]);
  });
});
