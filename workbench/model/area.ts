/** Rectangles of cells, and their addresses as Excel writes them. */

/** Zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of every Excel sheet; the grid itself grows as it is used. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export function areaBetween(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row, column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const contains = (outer: Area, inner: Area): boolean => {
  const both = intersection(outer, inner);
  return both?.rows === inner.rows && both.columns === inner.columns;
};

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

const toLetters = (index: number): string =>
  (index < 26 ? '' : toLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const toIndex = (letters: string): number => Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** @example toAddress({ row: 0, column: 0, rows: 2, columns: 3 }) // 'A1:C2' */
export function toAddress({ row, column, rows, columns }: Area): string {
  const first = `${toLetters(column)}${String(row + 1)}`;
  const last = `${toLetters(column + columns - 1)}${String(row + rows)}`;
  return first === last ? first : `${first}:${last}`;
}

/** @returns `undefined` for anything but one cell or one block, as "B2" or "$B$2:C9". */
export function parseAddress(address: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const corner = (letters: string, number: string): Area => ({ row: Number(number) - 1, column: toIndex(letters), rows: 1, columns: 1 });
  const area = areaBetween(corner(left, top), corner(right, bottom));
  return isOnSheet(area) ? area : undefined;
}

/** The sheet's name as it stands in front of an address. */
export const quoteSheet = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
