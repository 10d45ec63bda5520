/** The chain of a log: whole as it was written, and broken by whatever is changed, left out, put elsewhere or cut off. */
import fc from 'fast-check';
import { appendEntries, checkLog } from '../../../src/core';
import type { LogEntry, Row, Table } from '../../../src/core';

const entry = (at: number, by = 'M. de Vries'): LogEntry => ({
  on: `2026-11-27 14:${String(10 + at)}`, what: at % 2 === 0 ? 'run' : 'decision', list: 'Functies', handbook: 'Handboek, versie 1', hash: '0123456789ab', rules: 'abc', settings: 'nl, kort, normaal',
  counts: { proposal: 20 + at, review: 7, 'no-match': 3, 'too-little': 0 }, rows: '2–31', by,
});

/** The sheet after some writings, each of so many entries. */
function sheet(...writings: readonly (readonly LogEntry[])[]): Table {
  let rows: Row[] = [];
  for (const entries of writings) {
    const writing = appendEntries(rows.length === 0 ? undefined : { firstRow: 1, rows }, entries, 'nl');
    const next: Row[] = [...rows];
    next[0] = writing.head;
    if (writing.headers !== undefined) next[1] = writing.headers;
    writing.rows.forEach((row, at) => { next[writing.start + at] = row; });
    rows = next;
  }
  return { firstRow: 1, rows };
}

const whole = sheet([entry(0)], [entry(1), entry(2)], [entry(3)]);
const withRows = (change: (rows: Row[]) => Row[]): Table => ({ firstRow: 1, rows: change([...whole.rows]) });

describe('a log', () => {
  it('is whole as it was written, in one writing or in several, and only grows', () => {
    expect(checkLog(whole)).toEqual({ kind: 'whole', entries: 4 });
    expect(sheet([entry(0), entry(1), entry(2), entry(3)])).toEqual(whole);
    expect(whole.rows.slice(0, 5).slice(2)).toEqual(sheet([entry(0)], [entry(1), entry(2)]).rows.slice(2));
    expect(checkLog(undefined)).toEqual({ kind: 'none' });
    expect(checkLog({ firstRow: 1, rows: [['', null]] })).toEqual({ kind: 'none' });
  });

  it.each<readonly [string, Table, object]>([
    ['cut at the end', withRows((rows) => rows.slice(0, -1)), { because: 'cut' }],
    ['emptied', withRows((rows) => rows.slice(0, 2)), { because: 'cut' }],
    ['cut at its beginning', withRows((rows) => [rows[0] ?? [], rows[1] ?? [], ...rows.slice(3)]), { because: 'order', row: 3 }],
    ['cut in the middle', withRows((rows) => rows.filter((_, at) => at !== 3)), { because: 'order', row: 4 }],
    ['put in another order', withRows(([head = [], headers = [], a = [], b = [], ...rest]) => [head, headers, b, a, ...rest]), { because: 'order', row: 3 }],
    ['with a line twice', withRows((rows) => [...rows, rows.at(-1) ?? []]), { because: 'order' }],
    ['without its first row', { firstRow: 2, rows: whole.rows.slice(1) }, { because: 'cut' }],
  ])('is broken when it is %s', (_name, table, expected) => {
    expect(checkLog(table)).toMatchObject({ kind: 'broken', ...expected });
  });

  it('is broken when any cell of a line is changed', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 15 }), fc.string({ minLength: 1 }), (row, column, text) => {
      const before = String(whole.rows[row]?.[column] ?? '');
      fc.pre(text.trim() !== before);
      const state = checkLog(withRows((rows) => rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells))));
      expect(state).toMatchObject({ kind: 'broken' });
    }), { numRuns: 60 });
  });

  it('that was cut stays broken, whatever is written behind it', () => {
    const cut = withRows((rows) => rows.slice(0, -1));
    const { head, start, rows } = appendEntries(cut, [entry(4)], 'nl');
    const next = [...cut.rows];
    next[0] = head;
    rows.forEach((row, at) => { next[start + at] = row; });
    expect(checkLog({ firstRow: 1, rows: next })).toMatchObject({ kind: 'broken', because: 'order' });
  });

  it('holds what is no plain text as the text that it is', () => {
    expect(checkLog(sheet([entry(0, ' =HYPERLINK("x")\n ')]))).toEqual({ kind: 'whole', entries: 1 });
  });
});
