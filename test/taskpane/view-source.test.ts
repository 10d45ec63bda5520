/** What the pane shows of the selection. */
import { RESULT_COLUMNS } from '../../src/core';
import type { Row } from '../../src/core';
import type { Preview } from '../../src/excel/preview-selection';
import { viewSource } from '../../src/taskpane/state/view-source';

const preview = (rows: readonly Row[], rowCount = rows.length): Preview => ({
  kind: 'source',
  place: { sheetName: 'Blad1', address: 'A1:K61', area: { rowIndex: 0, columnIndex: 0, rowCount, columnCount: 4 } },
  sample: { rows, firstRow: 1 },
  lists: [],
});

describe('the view of a selection', () => {
  it('sets each field beside its columns, and apart what is personal or unknown', () => {
    expect(viewSource(preview([['Functie', 'Taken', 'Werkzaamheden', 'Salaris', 'Hobby'], ['Lasser', 'a', 'b', 1, 'vissen']], 61))).toMatchObject({
      kind: 'recognised',
      rowCount: 60,
      fields: [{ field: 'title', headers: ['Functie'] }, { field: 'tasks', headers: ['Taken', 'Werkzaamheden'] }],
      personal: ['Salaris'],
      unused: ['Hobby'],
      own: false,
    });
  });

  it('counts rows from the header down, wherever it stands', () => {
    expect(viewSource(preview([['Overzicht'], [''], ['Functie'], ['Lasser']], 12))).toMatchObject({ rowCount: 9 });
  });

  it('notices the results of an earlier run, and does not call them unknown', () => {
    expect(viewSource(preview([['Functie', ...RESULT_COLUMNS.map(({ header }) => header)], ['Lasser', 'E']]))).toMatchObject({ own: true, unused: [] });
  });

  it('says what is missing when there is no header or nothing below it', () => {
    expect(viewSource(preview([['Kleur'], ['rood']]))).toMatchObject({ kind: 'obstacle', obstacle: { kind: 'issue', issue: { code: 'header-not-found' } } });
    expect(viewSource(preview([['Functie']]))).toMatchObject({ kind: 'obstacle', obstacle: { kind: 'issue', issue: { code: 'no-jobs' } } });
  });

  it('does not take an empty top of a long list for an empty list', () => {
    expect(viewSource(preview([['Functie'], [''], ['']], 500))).toMatchObject({ kind: 'recognised', rowCount: 499 });
  });

  it('passes on why there is nothing to read', () => {
    expect(viewSource({ kind: 'refused', refusal: { kind: 'selection-empty' }, lists: [] })).toEqual({ kind: 'obstacle', obstacle: { kind: 'refusal', refusal: { kind: 'selection-empty' } }, lists: [] });
  });
});
