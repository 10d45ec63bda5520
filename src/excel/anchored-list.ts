/**
 * A list of jobs that is held on to while the user works on: blocks of rows that follow what is inserted and deleted.
 * Ranges made inside `Excel.run` are tracked: they move with their cells, and grow and shrink with rows inside them. A sort moves cells, not ranges.
 */
import { groupNeighbours, isBlank, ownColumnsOf } from '../core';
import type { Row, Table } from '../core';
import { isTooLarge } from './failure';
import { relocate } from './locate-source';
import type { LocatedSource } from './locate-source';

/** Rows of a block, where nobody says otherwise: what is written in one request, and what must be looked at again when the user changes something in it. */
const BLOCK_ROWS = 500;
/** Cells per request: Excel on the web answers at most 5 MB at once, which leaves 250 bytes per cell. */
const READ_CELLS = 20_000;

/** Nothing but empty cells. */
export const isBlankTable = ({ rows }: Table): boolean => rows.every((row) => row.every(isBlank));

/** A part of a range as it is now, by index from its top left cell. For use within one request. */
export const partOf = (range: Excel.Range, row: number, column: number, rows: number, columns: number): Excel.Range =>
  range.getCell(row, column).getBoundingRect(range.getCell(row + rows - 1, column + columns - 1));

/** What is read of a part of a range. */
interface Wanted {
  readonly property: 'values' | 'formulas';
  readonly range: Excel.Range;
  readonly column: number;
  readonly columns: number;
}

/** Rows of a range, in halves when Excel finds them too many at once. */
async function readInHalves(context: Excel.RequestContext, wanted: Wanted, start: number, count: number): Promise<readonly Row[]> {
  const { property, range, column, columns } = wanted;
  const part = partOf(range, start, column, count, columns).load(property);
  try {
    await context.sync();
    // Typed as always present, but null is what Excel answers for a range it finds too large.
    const rows = part[property] as Row[] | null;
    if (rows !== null) return rows;
  } catch (error) {
    if (!isTooLarge(error) || count === 1) throw error;
  }
  if (count === 1) throw new RangeError('een rij is groter dan Excel in één keer kan geven');
  const half = Math.ceil(count / 2);
  const first = await readInHalves(context, wanted, start, half);
  return [...first, ...await readInHalves(context, wanted, start + half, count - half)];
}

/** A block of rows. @property start Index of its first row in the table that was read last. @property rows Its rows as they were read last. */
export interface ListBlock {
  readonly range: Excel.Range;
  start: number;
  rows: readonly Row[];
}

/** @property rowLimit Rows from the top, 1 or more. @property blockRows Rows per block, 1 or more. */
export interface HoldOptions {
  readonly rowLimit?: number;
  readonly blockRows?: number;
}

export class AnchoredList {
  /** Whether rows were inserted or removed between the locating of the source and the reading: the blocks may then overlap. */
  isStale = false;

  private constructor(private readonly context: Excel.RequestContext, readonly source: LocatedSource, readonly blocks: readonly ListBlock[]) {}

  /** Holds on to the rows of a source as it lies now. Anchors are set with the next request. */
  static hold(context: Excel.RequestContext, source: LocatedSource, { rowLimit = Infinity, blockRows = BLOCK_ROWS }: HoldOptions = {}): AnchoredList {
    const { range, place: { area } } = source;
    const rowCount = Math.min(area.rowCount, rowLimit);
    const at = (start: number, rows: number): Excel.Range => partOf(range, start, 0, rows, area.columnCount);
    const blocks = Array.from({ length: Math.ceil(rowCount / blockRows) }, (_, index): ListBlock => {
      const start = index * blockRows;
      return { range: at(start, Math.min(blockRows, rowCount - start)), start, rows: [] };
    });
    return new AnchoredList(context, source, blocks);
  }

  /** Reads what stands in the blocks now, several per request. */
  async read(): Promise<Table> {
    const { blocks, source: { range, place: { area } } } = this;
    range.load('rowCount');
    const size = Math.max(1, Math.floor(READ_CELLS / (BLOCK_ROWS * area.columnCount)));
    for (let at = 0; at < blocks.length; at += size) await this.readBlocks(blocks.slice(at, at + size));
    this.isStale = range.rowCount !== area.rowCount;
    const rows: Row[] = [];
    for (const block of blocks) {
      block.start = rows.length;
      for (const row of block.rows) rows.push(row);
    }
    return { rows, firstRow: (blocks[0]?.range.rowIndex ?? area.rowIndex) + 1 };
  }

  /** The same table, with the formulas in columns of ours: they are a person's. */
  async withFormulas(table: Table): Promise<Table> {
    const formulas = new Map<number, number[]>();
    const stretches = groupNeighbours(ownColumnsOf(table));
    for (const { range, start, rows } of stretches.length === 0 ? [] : this.blocks) {
      for (const [column = 0, ...others] of stretches) {
        const found = await readInHalves(this.context, { property: 'formulas', range, column, columns: 1 + others.length }, 0, rows.length);
        found.forEach((cells, offset) => { cells.forEach((formula, at) => {
          const row = start + offset;
          if (typeof formula === 'string' && formula.startsWith('=') && formula !== table.rows[row]?.[column + at]) formulas.set(row, [...(formulas.get(row) ?? []), column + at]);
        }); });
      }
    }
    return formulas.size === 0 ? table : { ...table, formulas };
  }

  /** Reads what stands in some blocks now. */
  async readBlocks(blocks: readonly ListBlock[]): Promise<void> {
    for (const { range } of blocks) range.load('rowIndex,rowCount,columnCount,values');
    const isAnswered = await this.isAnswered();
    for (const { range } of isAnswered ? [] : blocks) range.load('rowIndex,rowCount,columnCount');
    if (!isAnswered) await this.context.sync();
    for (const block of blocks) {
      const { range } = block;
      // Typed as always present, but null is what Excel answers for a range it finds too large.
      const values = isAnswered ? range.values as Row[] | null : null;
      block.rows = values ?? await readInHalves(this.context, { property: 'values', range, column: 0, columns: range.columnCount }, 0, range.rowCount);
    }
  }

  private async isAnswered(): Promise<boolean> {
    try {
      await this.context.sync();
      return true;
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      return false;
    }
  }
}

/** Times that a list is read, since rows were inserted or removed just then. */
const ATTEMPTS = 3;

/** Holds on to a list and reads it; once more when the user inserts or removes rows just then. */
export async function holdList(context: Excel.RequestContext, located: LocatedSource, options: HoldOptions = {}): Promise<readonly [AnchoredList, Table]> {
  let source = located;
  for (let attempt = 1; ; attempt += 1) {
    const list = AnchoredList.hold(context, source, options);
    const table = await list.read();
    if (!list.isStale || attempt === ATTEMPTS) return [list, table];
    source = await relocate(context, source, source.range);
  }
}
