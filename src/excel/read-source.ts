/** The cells of a located source -> a table for the core. */
import type { Cell, Row, Table } from '../core';
import { readFailure } from './failure';
import type { LocatedSource } from './locate-source';
import type { Rectangle } from './rectangle';

/** Cells per read: Excel on the web answers at most 5 MB at once, which leaves 250 bytes per cell. */
const BLOCK_CELLS = 20_000;

/** Rows of `area` from `start` on, in halves when Excel finds them too many at once. */
async function readRows(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Rectangle, start: number, count: number): Promise<readonly Row[]> {
  const range = sheet.getRangeByIndexes(area.rowIndex + start, area.columnIndex, count, area.columnCount).load('values');
  try {
     
    await context.sync();
    // Typed as always present, but null is what Excel answers for a range it finds too large.
    const values = range.values as Cell[][] | null;
    if (values !== null) return values;
  } catch (error) {
    if (readFailure(error).kind !== 'too-large' || count === 1) throw error;
  }
  if (count === 1) throw new RangeError('een rij is groter dan Excel in één keer kan geven');
  const half = Math.ceil(count / 2);
  const first = await readRows(context, sheet, area, start, half);
  return [...first, ...await readRows(context, sheet, area, start + half, count - half)];
}

/**
 * Reads the source's values, in blocks.
 * @param rowLimit Rows from the top, 1 or more; all when left out.
 */
export async function readSource(context: Excel.RequestContext, { sheet, place: { area } }: LocatedSource, rowLimit = area.rowCount): Promise<Table> {
  const total = Math.min(rowLimit, area.rowCount);
  const blockRows = Math.max(1, Math.floor(BLOCK_CELLS / area.columnCount));
  const rows: Row[] = [];
  while (rows.length < total) {
    const block = await readRows(context, sheet, area, rows.length, Math.min(blockRows, total - rows.length));
    for (const row of block) rows.push(row);
  }
  return { rows, firstRow: area.rowIndex + 1 };
}

/** Nothing but empty cells. */
export const isBlank = (table: Table): boolean => table.rows.every((row) => row.every((cell) => cell === null || cell === ''));
