/** Writes our columns, and nothing else, beside the source: in blocks, one sync per block. */
import { RESULT_COLUMNS, sheetCell } from '../core';
import type { Cell, Placed, ResultColumnId } from '../core';
import { cutBlocks } from './cut-blocks';
import { readFailure } from './failure';
import type { Failure } from './failure';
import type { LocatedSource } from './locate-source';
import { groupColumns } from './write-target';
import type { ColumnRun } from './write-target';

/** Widths of new columns, in Excel's points: what it takes to read the answer, not the whole motivation. */
const WIDTHS: Readonly<Record<ResultColumnId, number>> = {
  grade: 120, referenceJob: 220, rule: 110, outcome: 120, confidence: 65, justification: 320, alternatives: 190, attention: 240,
};

/** Formats that keep a value what it is: groups such as "11" or "1-2" must not become a number or a date. */
const FORMATS: Readonly<Partial<Record<ResultColumnId, string>>> = { grade: '@', confidence: '0%' };

/** Cells that stay as they are. */
const UNTOUCHED: readonly Cell[] = RESULT_COLUMNS.map(() => null);

/** @property done Rows written, out of `total`, header row not counted. */
export interface WriteProgress {
  readonly done: number;
  readonly total: number;
}

export interface WriteOptions {
  readonly onProgress?: (progress: WriteProgress) => void;
  readonly signal?: AbortSignal;
}

/** Every row up to and including `done` is complete, and no row below it was touched. */
export type WriteResult =
  | ({ readonly kind: 'written' | 'cancelled' } & WriteProgress)
  | ({ readonly kind: 'failed'; readonly failure: Failure } & WriteProgress);

function formatRun(sheet: Excel.Worksheet, top: number, left: number, count: number, run: ColumnRun): void {
  run.fields.forEach((field, offset) => {
    const format = FORMATS[RESULT_COLUMNS[field]?.id ?? 'outcome'];
    if (format === undefined) return;
    sheet.getRangeByIndexes(top, left + offset, count, 1).numberFormat = Array.from({ length: count }, () => [format]);
  });
}

/** Opens new columns: the table takes them in; beside a plain range their headers look like their neighbour. */
function openNewColumns({ sheet, table, place: { area } }: LocatedSource, headerIndex: number, runs: readonly ColumnRun[]): void {
  const added = runs.find(({ isNew }) => isNew);
  if (added === undefined) return;
  const top = area.rowIndex + headerIndex;
  const left = area.columnIndex + added.start;
  if (table !== undefined) {
    table.resize(table.getRange().getResizedRange(0, added.fields.length));
  } else {
    const neighbour = sheet.getRangeByIndexes(top, left - 1, 1, 1);
    sheet.getRangeByIndexes(top, left, 1, added.fields.length).copyFrom(neighbour, 'Formats');
  }
  added.fields.forEach((field, offset) => {
    const id = RESULT_COLUMNS[field]?.id ?? 'outcome';
    sheet.getRangeByIndexes(top, left + offset, 1, 1).format.columnWidth = WIDTHS[id];
  });
}

/**
 * Writes placed results. To be called after `checkWritable` has found nothing.
 * Cancelling and failing both stop between two blocks; see `WriteResult` for what then stands in the sheet.
 */
export async function writeColumns(context: Excel.RequestContext, source: LocatedSource, placed: Placed, headerIndex: number, options: WriteOptions = {}): Promise<WriteResult> {
  const { sheet, place: { area } } = source;
  const rows = Array.from({ length: area.rowCount - headerIndex }, (_, index) => (placed.rows.get(headerIndex + index) ?? UNTOUCHED).map(sheetCell));
  const runs = groupColumns(placed.columns, area.columnCount);
  const total = rows.length - 1;
  let done = 0;
  for (const block of cutBlocks(rows)) {
    if (options.signal?.aborted === true) return { kind: 'cancelled', done, total };
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    if (block.start === 0) openNewColumns(source, headerIndex, runs);
    const top = area.rowIndex + headerIndex + block.start;
    for (const run of runs) {
      const left = area.columnIndex + run.start;
      formatRun(sheet, top, left, block.rows.length, run);
      const range = sheet.getRangeByIndexes(top, left, block.rows.length, run.fields.length);
      range.values = block.rows.map((cells) => run.fields.map((field) => cells[field] ?? null));
      // Excel wraps text with line breaks by itself; a motivation of thirty lines would fill the screen.
      if (run.isNew) range.format.wrapText = false;
    }
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per block, as the payload limit asks
      await context.sync();
    } catch (error) {
      return { kind: 'failed', failure: readFailure(error), done, total };
    }
    done = block.start + block.rows.length - 1;
    options.onProgress?.({ done, total });
  }
  return { kind: 'written', done, total };
}
