/** Rows -> blocks that fit in one request to Excel. */
import type { Cell } from '../core';

/** Excel on the web takes 5 MB per request; what we count is the values alone, so we stay far below it. */
export const BLOCK_BYTES = 2_000_000;
/** More rows at once bring no speed and make cancelling slow. */
export const BLOCK_ROWS = 5_000;

const encoder = new TextEncoder();
const bytesOf = (row: readonly Cell[]): number => encoder.encode(JSON.stringify(row)).length + 1;

/**
 * Consecutive blocks, first row first; together all rows. A row larger than `maxBytes` is a block of its own.
 * @param maxBytes Size as UTF-8 JSON, the form in which it travels.
 */
export function* cutBlocks(rows: readonly (readonly Cell[])[], maxBytes = BLOCK_BYTES, maxRows = BLOCK_ROWS): Generator<{ readonly start: number; readonly rows: readonly (readonly Cell[])[] }> {
  let start = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const size = bytesOf(row);
    if (index > start && (bytes + size > maxBytes || index - start >= maxRows)) {
      yield { start, rows: rows.slice(start, index) };
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (start < rows.length) yield { start, rows: rows.slice(start) };
}
