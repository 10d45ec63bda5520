/** Rectangles of cells, and their addresses as Excel writes them. */

/** Zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** As Univer counts: both ends belong to it. */
export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const toUniver = ({ row, column, rows, columns }: Area): UniverRange => ({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });

export const fromUniver = ({ startRow, startColumn, endRow, endColumn }: UniverRange): Area =>
  ({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 });

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

/** What is left of an area without another: up to four areas, above, below, left and right of the hole. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const both = intersection(area, hole);
  if (both === undefined) return [area];
  const [bottom, right] = [both.row + both.rows, both.column + both.columns];
  return [
    { ...area, rows: both.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...both, column: area.column, columns: both.column - area.column },
    { ...both, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const contains = (outer: Area, inner: Area): boolean => {
  const both = intersection(outer, inner);
  return both?.rows === inner.rows && both.columns === inner.columns;
};

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

const toLetters = (index: number): string =>
  (index < 26 ? '' : toLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const toIndex = (letters: string): number => Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Whole rows and columns without their other coordinate.
 * @example toAddress({ row: 0, column: 0, rows: 2, columns: 3 }) // 'A1:C2'
 */
export function toAddress({ row, column, rows, columns }: Area): string {
  const lines = [String(row + 1), String(row + rows)] as const;
  if (columns === SHEET_COLUMNS) return lines.join(':');
  const letters = [toLetters(column), toLetters(column + columns - 1)] as const;
  if (rows === SHEET_ROWS) return letters.join(':');
  const [first, last] = [letters[0] + lines[0], letters[1] + lines[1]];
  return first === last ? first : `${first}:${last}`;
}

/** @returns `undefined` for anything but one cell, one block, rows or columns, as "B2", "$B$2:C9", "2:4" or "A:C". */
export function parseAddress(address: string): Area | undefined {
  const match = /^(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?)?$/i.exec(address);
  if (match === null) return undefined;
  const isBlock = address.includes(':');
  const [, left, top, right = isBlock ? undefined : left, bottom = isBlock ? undefined : top] = match;
  // Either both corners name it or none does; one cell names both.
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined) || (left === undefined && top === undefined)) return undefined;
  if (!isBlock && (left === undefined || top === undefined)) return undefined;
  const corner = (letters: string, number: string): Area => ({ row: Number(number) - 1, column: toIndex(letters), rows: 1, columns: 1 });
  const area = areaBetween(corner(left ?? 'A', top ?? '1'), corner(right ?? 'XFD', bottom ?? String(SHEET_ROWS)));
  return isOnSheet(area) ? area : undefined;
}

/** The sheet's name as it stands in front of an address. */
export const quoteSheet = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
