/** The main action against a fake Excel: what is read, what is written, and when nothing is. */
import { planRun, RESULT_COLUMNS } from '../../src/core';
import type { Table } from '../../src/core';
import { sealCells } from '../../src/core/results/seal';
import { transformSelection } from '../../src/excel/transform-selection';
import type { SelectionWork, TransformResult } from '../../src/excel/transform-selection';
import { FakeHost, installExcel } from './fake-excel';
import { FakeSheet, FakeTable, rect } from './fake-workbook';
import type { Value } from './fake-workbook';

const WIDTH = RESULT_COLUMNS.length;
const HEADERS = RESULT_COLUMNS.map(({ header }) => header);
const JOBS: Value[][] = [['Functie', 'Werkzaamheden', 'Tijd'], ['Medewerker Verkoop', 'offertes', 1], ['Lasser', 'lassen', 2], ['Inkoper', 'inkopen', 3]];
const ORIGIN = { name: 'Handboek', version: '1', hash: '0123456789ab' };

/** The first line of a motivation in a sheet. */
const firstLine = (value: Value): string => String(value).split('\n')[0] ?? '';

interface Stubs {
  /** What stands first in the motivation of the row with this index. */
  readonly texts?: (index: number) => string;
  /** While the answers are being made. */
  readonly meanwhile?: () => void | Promise<void>;
}

/** A run whose answers need no classifier. */
function grade({ texts = (index) => `motivering ${String(index)}`, meanwhile = () => undefined }: Stubs = {}, more: Partial<SelectionWork<string>> = {}): Promise<TransformResult<string>> {
  const begin = async (table: Table): ReturnType<SelectionWork<string>['begin']> => {
    const { placement, jobs, reading } = planRun(table);
    if (placement === undefined) return Promise.resolve({ kind: 'stop', reason: 'no header' });
    const readColumns = reading.columns.filter(({ use }) => use.kind === 'field').map(({ index }) => index);
    const byIndex = new Map(jobs.map((job) => [job.row - table.firstRow, job] as const));
    return Promise.resolve({
      kind: 'go',
      value: {
        target: { headerIndex: placement.headerIndex, headers: placement.headers, columns: placement.columns, readColumns },
        async* answers() {
          await meanwhile();
          for (let index = placement.headerIndex + 1; index < table.rows.length; index += 1) {
            const job = byIndex.get(index);
            const cells = job === undefined ? undefined : sealCells(['11', 'Ref', 'Gelijk', 'Voorstel', 0.75, texts(index), '', ''], job, ORIGIN);
            yield { kind: 'go', value: [{ index, cells: placement.cellsOf(index, cells) }] };
          }
        },
      },
    });
  };
  return transformSelection<string>({
    begin,
    review: (table) => {
      const { placement, jobs } = planRun(table);
      const right = jobs.filter((job) => placement?.isRight(job, ORIGIN.hash) === true).map(({ row }) => row);
      return Promise.resolve({ standing: { right, wrong: jobs.map(({ row }) => row).filter((row) => !right.includes(row)) }, again: () => begin(table) });
    },
    ...more,
  });
}

function open(rows: readonly (readonly (Value | null)[])[] = JOBS, top = 0, left = 0): FakeHost {
  const host = new FakeHost(new FakeSheet('Blad1', rows, top, left));
  host.selection = rect(top, left, 1, 1);
  installExcel(host);
  return host;
}

const row = (host: FakeHost, index: number, from: number, count: number): Value[] => Array.from({ length: count }, (_none, at) => host.sheet.read(index, from + at));

describe('writing beside a plain range', () => {
  it('adds our columns after the last one and leaves every other cell as it was', async () => {
    const host = open(JOBS, 2, 1);
    await expect(grade()).resolves.toMatchObject({ kind: 'written', standing: { right: [4, 5, 6], wrong: [] }, place: { address: 'B3:L6', sheetName: 'Blad1' } });
    expect(row(host, 2, 1, 3 + WIDTH)).toEqual(['Functie', 'Werkzaamheden', 'Tijd', ...HEADERS]);
    expect(row(host, 4, 1, 8)).toEqual(['Lasser', 'lassen', 2, '11', 'Ref', 'Gelijk', 'Voorstel', 0.75]);
    expect(firstLine(host.sheet.read(4, 9))).toBe('motivering 2');
    for (const area of host.traffic.written) expect(area.columnIndex).toBeGreaterThanOrEqual(4);
    expect(host.sheet.used()).toEqual(rect(2, 1, 4, 3 + WIDTH));
  });

  it('does it all in one run', async () => {
    const host = open();
    await grade();
    expect(host.traffic.runs).toBe(1);
  });

  it('keeps a group that looks like a number as text, and certainty as a percentage', async () => {
    const host = open();
    await grade();
    expect(host.sheet.cells.get('1,3')).toEqual({ value: '11', isFormula: false });
    expect(host.sheet.formats.get('1,7')).toBe('0%');
  });

  it('replaces its own columns on a second run and adds none', async () => {
    const host = open();
    await grade();
    host.sheet.enter(0, 3 + WIDTH, 'Besluit');
    host.sheet.enter(1, 3 + WIDTH, 'akkoord');
    await expect(grade({ texts: (index) => `opnieuw ${String(index)}` })).resolves.toMatchObject({ kind: 'written' });
    expect(row(host, 1, 3, 5)).toEqual(['11', 'Ref', 'Gelijk', 'Voorstel', 0.75]);
    expect(firstLine(host.sheet.read(1, 8))).toBe('opnieuw 1');
    expect(host.sheet.read(1, 3 + WIDTH)).toBe('akkoord');
    expect(host.sheet.used()).toEqual(rect(0, 0, 4, 3 + WIDTH + 1));
  });

  it('writes each of its columns where the user moved it', async () => {
    const host = open();
    await grade();
    const rows = [0, 1, 2, 3].map((at) => row(host, at, 0, 3 + WIDTH)).map((cells) => [cells[8] ?? '', ...cells.slice(0, 8), ...cells.slice(9)]);
    const moved = open(rows);
    await expect(grade({ texts: (index) => `opnieuw ${String(index)}` })).resolves.toMatchObject({ kind: 'written', standing: { wrong: [] } });
    expect([1, 2, 3].map((at) => firstLine(moved.sheet.read(at, 0)))).toEqual(['opnieuw 1', 'opnieuw 2', 'opnieuw 3']);
    expect(moved.sheet.used()).toEqual(rect(0, 0, 4, 3 + WIDTH));
  });

  it('leaves rows above the header alone', async () => {
    const host = open([['Overzicht functies 2026', null, null], ...JOBS]);
    await expect(grade()).resolves.toMatchObject({ kind: 'written', standing: { wrong: [] } });
    expect(row(host, 0, 0, 12)).toEqual(['Overzicht functies 2026', ...Array<string>(11).fill('')]);
    expect(host.sheet.read(1, 3)).toBe(HEADERS[0]);
  });

  it.each(['=1+1', '+31 6', '-5', '@naam', '\tx', "'=x"])('never lets %j become a formula', async (text) => {
    const host = open();
    await grade({ texts: () => text });
    const cell = host.sheet.cells.get('1,8');
    expect(cell?.isFormula).toBe(false);
    expect(firstLine(cell?.value ?? '')).toBe((text.startsWith("'") ? text.slice(1) : text).trimEnd());
  });

  it('cuts a text that no cell can hold', async () => {
    const host = open();
    await grade({ texts: () => `=${'x'.repeat(40_000)}` });
    expect(String(host.sheet.read(1, 8)).length).toBeGreaterThan(32_700);
    expect(String(host.sheet.read(1, 8)).length).toBeLessThanOrEqual(32_767);
  });
});

describe('writing in a table', () => {
  const withTable = (totals = false): FakeHost => {
    const host = open(totals ? [...JOBS, ['Totaal', '', 6]] : JOBS);
    const table = new FakeTable('Functies', rect(0, 0, totals ? 5 : 4, 3));
    table.showTotals = totals;
    host.sheet.tables.push(table);
    return host;
  };

  it('takes our columns into the table', async () => {
    const host = withTable();
    await expect(grade()).resolves.toMatchObject({ kind: 'written', place: { tableName: 'Functies' } });
    expect(host.sheet.tables[0]?.area).toEqual(rect(0, 0, 4, 3 + WIDTH));
  });

  it('does not take the total row for a job', async () => {
    const host = withTable(true);
    await expect(grade()).resolves.toMatchObject({ kind: 'written', standing: { wrong: [] } });
    expect(host.sheet.tables[0]?.area).toEqual(rect(0, 0, 5, 3 + WIDTH));
    expect(row(host, 4, 3, WIDTH)).toEqual(Array(WIDTH).fill(''));
  });

  it('finds the table from a title above it', async () => {
    const host = open([['Functies 2026'], ...JOBS]);
    host.sheet.tables.push(new FakeTable('Functies', rect(1, 0, 4, 3)));
    await expect(grade()).resolves.toMatchObject({ kind: 'written', place: { address: 'A2:K5', tableName: 'Functies' } });
  });

  it('asks for the header when the table hides it', async () => {
    const host = withTable();
    const [table] = host.sheet.tables;
    if (table !== undefined) table.showHeaders = false;
    await expect(grade()).resolves.toEqual({ kind: 'refused', refusal: { kind: 'table-without-header', table: 'Functies' } });
  });
});

describe('choosing what to read', () => {
  it('takes a selection across an empty row as one list', async () => {
    const host = open([...JOBS, [], ['Kok', 'koken', 5]]);
    host.selection = rect(0, 0, 6, 3);
    await expect(grade()).resolves.toMatchObject({ kind: 'written', place: { address: 'A1:K6' } });
    expect(firstLine(host.sheet.read(5, 8))).toBe('motivering 5');
  });

  it('takes whole selected columns for what is filled in them', async () => {
    const host = open();
    host.selection = rect(0, 0, 1_048_576, 2);
    await expect(grade()).resolves.toMatchObject({ kind: 'written', place: { address: 'A1:K4' } });
  });
});

describe('a sheet that cannot be written', () => {
  const refusals: [string, (host: FakeHost) => void, object][] = [
    ['nothing at the selection', (host) => { host.selection = rect(50, 50, 1, 1); }, { kind: 'selection-empty' }],
    ['an empty sheet', (host) => { host.sheet.cells.clear(); }, { kind: 'selection-empty' }],
    ['no cells selected', (host) => { host.selection = undefined; }, { kind: 'selection-unusable' }],
    ['a protected sheet', (host) => { host.sheet.protected = true; }, { kind: 'sheet-protected', sheet: 'Blad1' }],
    ['merged header cells', (host) => { host.sheet.merged.push(rect(0, 1, 1, 2)); }, { kind: 'cells-merged', address: 'B1:C1' }],
    ['merged cells where we write', (host) => { host.sheet.merged.push(rect(2, 5, 2, 1)); }, { kind: 'cells-merged', address: 'F3:F4' }],
    ['an active filter', (host) => { host.sheet.isDataFiltered = true; }, { kind: 'filter-active', sheet: 'Blad1' }],
    ['a filter on the table', (host) => {
      const table = new FakeTable('Functies', rect(0, 0, 4, 3));
      table.isDataFiltered = true;
      host.sheet.tables.push(table);
    }, { kind: 'filter-active', sheet: 'Blad1' }],
    ['a hidden row', (host) => { host.sheet.hiddenRows.add(2); }, { kind: 'rows-hidden', sheet: 'Blad1' }],
    ['something of the user beside the region', (host) => { host.sheet.enter(2, 5, 'van mij'); }, { kind: 'columns-occupied', address: 'F3' }],
  ];

  it.each(refusals)('is refused with its reason and left unchanged: %s', async (_title, spoil, refusal) => {
    const host = open();
    spoil(host);
    const before = host.sheet.snapshot();
    await expect(grade()).resolves.toEqual({ kind: 'refused', refusal });
    expect(host.sheet.snapshot()).toBe(before);
    expect(host.traffic.written).toEqual([]);
  });

  it('is refused at the right edge of the sheet', async () => {
    open(JOBS, 0, 16_376);
    await expect(grade()).resolves.toEqual({ kind: 'refused', refusal: { kind: 'sheet-full', sheet: 'Blad1' } });
  });

  it('is refused before the work is done', async () => {
    const host = open();
    host.sheet.protected = true;
    const meanwhile = jest.fn();
    await grade({ meanwhile });
    expect(meanwhile).not.toHaveBeenCalled();
  });

  it('is refused before anything is written when it cannot be written any more', async () => {
    const host = open();
    let before = '';
    await expect(grade({ meanwhile: () => {
      host.sheet.protected = true;
      before = host.sheet.snapshot();
    } })).resolves.toEqual({ kind: 'refused', refusal: { kind: 'sheet-protected', sheet: 'Blad1' } });
    expect(host.sheet.snapshot()).toBe(before);
  });

  it('gets the result of the job that stands there when it is written', async () => {
    const host = open();
    await expect(grade({ meanwhile: () => {
      host.sheet.enter(2, 0, 'Timmerman');
      host.sheet.enter(2, 2, 99);
    } })).resolves.toMatchObject({ kind: 'written', standing: { right: [2, 3, 4], wrong: [] } });
    expect(row(host, 2, 0, 4)).toEqual(['Timmerman', 'lassen', 99, '11']);
  });

  it('stops with the reason of the caller', async () => {
    const host = open([['Kleur', 'Vorm'], ['rood', 'rond']]);
    await expect(grade()).resolves.toEqual({ kind: 'stopped', reason: 'no header' });
    expect(host.traffic.written).toEqual([]);
  });
});

describe('a large sheet', () => {
  const many = (count: number): Value[][] => [['Functie', 'Werkzaamheden'], ...Array.from({ length: count }, (_none, index) => [`Functie ${String(index)}`, 'taken'])];

  it('is written in requests far below the limit of 5 MB', async () => {
    const host = open(many(3_000));
    await expect(grade({ texts: () => 'm'.repeat(3_000) })).resolves.toMatchObject({ kind: 'written', standing: { wrong: [] } });
    const writes = host.traffic.requests.filter((bytes) => bytes > 100_000);
    expect(writes.length).toBeGreaterThan(3);
    for (const bytes of writes) expect(bytes).toBeLessThan(2_500_000);
    expect(String(host.sheet.read(3_000, 7)).length).toBeGreaterThan(3_000);
  });

  it('is read in smaller parts where Excel answers null', async () => {
    const host = open(many(400));
    host.readLimit = 3_300;
    await expect(grade()).resolves.toMatchObject({ kind: 'written', standing: { wrong: [] } });
  });

  it('stops between blocks when cancelled, and knows which rows hold a result', async () => {
    const host = open(many(3_000));
    const stop = new AbortController();
    const result = await grade({}, { signal: stop.signal, onWritten: () => { stop.abort(); } });
    if (result.kind !== 'cancelled' || typeof result.standing !== 'object') throw new Error(result.kind);
    expect(result.standing.right).toEqual(Array.from({ length: 499 }, (_none, index) => index + 2));
    expect(row(host, 499, 2, WIDTH)[0]).toBe('11');
    expect(row(host, 500, 2, WIDTH)).toEqual(Array(WIDTH).fill(''));
  });
});

describe('an error of the work itself', () => {
  it('is told as it was thrown, and nothing is written', async () => {
    const host = open();
    const before = host.sheet.snapshot();
    const error = new TypeError('stuk');
    await expect(grade({ meanwhile: () => { throw error; } })).resolves.toEqual({ kind: 'broken', error });
    expect(host.sheet.snapshot()).toBe(before);
  });
});
