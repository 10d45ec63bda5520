/** Places on a worksheet: column letters, cell names and ranges. Columns count from 0, rows from 1. */

/** `A` gives 0, `Z` 25, `AA` 26. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 gives `A`, 26 gives `AA`. */
export function columnLetters(index: number): string {
  const higher = Math.floor(index / 26);
  return (higher > 0 ? columnLetters(higher - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A rectangle of cells; all four edges belong to it. */
export interface CellRange {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const RANGE = /^\$?([A-Za-z]+)\$?(\d+)(?::\$?([A-Za-z]+)\$?(\d+))?$/;

/** Reads `A1:F7` or `A1`; `undefined` for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const [, left, top, right = left, bottom = top] = RANGE.exec(text) ?? [];
  if (left === undefined || top === undefined || right === undefined) return undefined;
  return { left: columnIndex(left), top: Number(top), right: columnIndex(right), bottom: Number(bottom) };
}

export function formatRange({ left, top, right, bottom }: CellRange): string {
  return `${columnLetters(left)}${String(top)}:${columnLetters(right)}${String(bottom)}`;
}
