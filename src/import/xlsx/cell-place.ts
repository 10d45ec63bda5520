/** Places in a worksheet, by letters and by number. */

/** Column from 0, row from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** "AB12" -> column 27, row 12; `undefined` for what is no place in a worksheet. */
export function parsePlace(reference: string): CellPlace | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return { column: Array.from(found[1]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(found[2]) };
}

/** Letters of a column that counts from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
