/** Rectangles of cells as plain numbers, so that ranges can be combined without asking Excel. */

/** Zero-based, as Excel's own API counts; at least one row and one column. */
export interface Rectangle {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function between(top: number, left: number, bottom: number, right: number): Rectangle {
  return { rowIndex: top, columnIndex: left, rowCount: bottom - top, columnCount: right - left };
}

const bottomOf = (one: Rectangle): number => one.rowIndex + one.rowCount;
const rightOf = (one: Rectangle): number => one.columnIndex + one.columnCount;

/** The cells in both; `undefined` when there are none. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const both = between(
    Math.max(a.rowIndex, b.rowIndex), Math.max(a.columnIndex, b.columnIndex),
    Math.min(bottomOf(a), bottomOf(b)), Math.min(rightOf(a), rightOf(b)),
  );
  return both.rowCount > 0 && both.columnCount > 0 ? both : undefined;
}

/** The smallest rectangle around both. */
export function surround(a: Rectangle, b: Rectangle): Rectangle {
  return between(
    Math.min(a.rowIndex, b.rowIndex), Math.min(a.columnIndex, b.columnIndex),
    Math.max(bottomOf(a), bottomOf(b)), Math.max(rightOf(a), rightOf(b)),
  );
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** As users know it. @example addressOf({ rowIndex: 0, columnIndex: 0, rowCount: 61, columnCount: 11 }) // 'A1:K61' */
export function addressOf(one: Rectangle): string {
  const first = `${columnName(one.columnIndex)}${String(one.rowIndex + 1)}`;
  const last = `${columnName(rightOf(one) - 1)}${String(bottomOf(one))}`;
  return first === last ? first : `${first}:${last}`;
}
