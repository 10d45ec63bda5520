/** An answer cut to what one request of Excel takes. */
import { CELL_LIMIT, cutText } from '../core';
import { MOST_BYTES } from './weights';

/** Characters of the longest cells that are tried, one after another. */
const LENGTHS: readonly number[] = [CELL_LIMIT, 700, 500, 350, 250, 180, 130, 90, 60, 40];

const bytesOf = (rows: readonly (readonly unknown[])[]): number => new TextEncoder().encode(JSON.stringify(rows)).length;

/** The rows with no text longer than fits; the others stay whole. @param most Bytes of all rows together. */
export function fitAnswer(rows: readonly (readonly unknown[])[], most = MOST_BYTES): readonly (readonly unknown[])[] {
  const cut = (length: number): readonly (readonly unknown[])[] => rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cutText(cell, length) : cell)));
  let fitted = cut(CELL_LIMIT);
  for (const length of LENGTHS) {
    fitted = length === CELL_LIMIT ? fitted : cut(length);
    if (bytesOf(fitted) <= most) break;
  }
  return fitted;
}
