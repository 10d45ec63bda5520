/**
 * Writes our columns, and nothing else, beside a list that its user may be changing: a block per request, each of which also tells what stood in the cells before
 * and beside which jobs they stand now. What turns out to stand beside another job, or over something just typed, is put back.
 */
import { groupNeighbours } from '../core';
import type { Row } from '../core';
import { partOf } from './anchored-list';
import type { AnchoredList, ListBlock } from './anchored-list';
import { readFailure } from './failure';
import type { Failure } from './failure';
import type { OwnColumns } from './own-columns';
import type { OwnStretch, RowCells } from './own-stretch';
import type { WriteTarget } from './write-target';

/** Bytes of values per request: Excel on the web takes 5 MB, and answers with what stood there, twice. */
const WRITE_BYTES = 1_500_000;
/** Times that a block is read and written anew because rows or columns were inserted or removed. */
const ATTEMPTS = 3;

const encoder = new TextEncoder();
const sizeOf = (cells: RowCells): number => (cells === undefined ? 0 : encoder.encode(JSON.stringify(cells)).length);

/** Consecutive rows whose cells together fit one request. */
function* cutRows(rows: readonly RowCells[]): Generator<{ readonly start: number; readonly rows: readonly RowCells[] }> {
  let start = 0;
  let bytes = 0;
  for (const [index, cells] of rows.entries()) {
    const size = sizeOf(cells);
    if (index > start && bytes + size > WRITE_BYTES) {
      yield { start, rows: rows.slice(start, index) };
      [start, bytes] = [index, 0];
    }
    bytes += size;
  }
  yield { start, rows: rows.slice(start) };
}

/** Where a request came to. `moved`: nothing was written, since the cells are others by now. */
type Sent = { readonly kind: 'written' | 'moved' } | { readonly kind: 'failed'; readonly failure: Failure };

export class ListWriter {
  private readonly keyRuns: readonly (readonly number[])[];
  private readonly stretches = new Map<ListBlock, readonly OwnStretch[]>();
  private isOpen = false;

  /** Holds on to our columns beside the blocks, which have been read; anchors are set with the next request. @param onOpen Adds to the request that makes new columns. */
  constructor(private readonly context: Excel.RequestContext, private readonly list: AnchoredList, private readonly own: OwnColumns, { readColumns }: WriteTarget, private readonly onOpen: () => void = () => undefined) {
    this.keyRuns = groupNeighbours(readColumns);
    for (const block of list.blocks) this.stretches.set(block, own.stretchesBeside(block.range));
  }

  /** Asks with the next request how our earlier columns look. */
  askLooks(): void {
    for (const stretches of this.stretches.values()) for (const stretch of stretches) stretch.askLooks();
  }

  /**
   * Writes the rows of a block, as they stand in the block now; rows that were not there when it was read stay as they are.
   * @param cellsOf By the index at which a row was read.
   * @returns Why it failed; what the block then holds is not known.
   */
  async writeBlock(block: ListBlock, cellsOf: (index: number) => RowCells): Promise<Failure | undefined> {
    const known = new Map(block.rows.map((row, offset) => [this.keyOf(row), cellsOf(block.start + offset)] as const));
    if ([...known.values()].every((cells) => cells === undefined)) return undefined;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const sent = await this.sendBlock(block, block.rows.map((row) => known.get(this.keyOf(row))));
      if (sent.kind === 'failed') return sent.failure;
      if (sent.kind === 'written') return undefined;
      const failure = await this.readAgain(block);
      // Where all its rows were removed there is nothing to write.
      if (failure !== undefined) return failure.kind === 'gone' ? undefined : failure;
    }
    return undefined;
  }

  private async readAgain(block: ListBlock): Promise<Failure | undefined> {
    try {
      await this.list.readBlocks([block]);
      return undefined;
    } catch (error) {
      return readFailure(error);
    }
  }

  /** What tells a row from others: the cells that its result rests on. */
  private keyOf(row: Row): string {
    return JSON.stringify(this.keyRuns.map((columns) => columns.map((column) => row[column] ?? '')));
  }

  private async sendBlock(block: ListBlock, rows: readonly RowCells[]): Promise<Sent> {
    for (const part of cutRows(rows)) {
      if (part.rows.every((cells) => cells === undefined)) continue;
      const sent = await this.send(block, part.start, part.rows, part.rows.length === rows.length);
      if (sent.kind !== 'written') return sent;
    }
    return { kind: 'written' };
  }

  /** One request: what stood there, what we write, and beside what it stands. */
  private async send(block: ListBlock, start: number, rows: readonly RowCells[], all: boolean): Promise<Sent> {
    const { context } = this;
    const stretches = this.stretches.get(block) ?? [];
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const before = stretches.map((stretch) => stretch.askBefore(start, rows.length));
    if (!this.isOpen) this.own.open();
    for (const stretch of stretches) stretch.write(start, rows, all);
    const keys = this.keyRuns.map(([first = 0, ...others]) => partOf(block.range, start, first, rows.length, 1 + others.length).load('values'));
    if (!this.isOpen) this.onOpen();
    try {
      await context.sync();
      this.isOpen = true;
      const keyNow = (offset: number): string => JSON.stringify(keys.map(({ values }) => (values as Row[])[offset]));
      const keyThen = (offset: number): string => this.keyOf(block.rows[start + offset] ?? []);
      const displaced = stretches.filter((stretch, at) => {
        const stood = before[at];
        return stood !== undefined && stretch.putBack(start, rows, stood, (offset) => keyNow(offset) !== keyThen(offset), (offset) => block.rows[start + offset]);
      });
      if (displaced.length > 0) await context.sync();
      return { kind: 'written' };
    } catch (error) {
      const failure = readFailure(error);
      return failure.kind === 'moved' || failure.kind === 'gone' ? { kind: 'moved' } : { kind: 'failed', failure };
    }
  }
}
