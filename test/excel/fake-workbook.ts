/** An in-memory workbook that treats what is written as Excel does: formulas, numbers, dates and text formats included. */

export type Value = string | number | boolean;
export interface Rect { readonly rowIndex: number; readonly columnIndex: number; readonly rowCount: number; readonly columnCount: number }

export const rect = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Rect => ({ rowIndex, columnIndex, rowCount, columnCount });

export const meet = (a: Rect, b: Rect): boolean =>
  a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount
  && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;

const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
export const address = ({ rowIndex, columnIndex, rowCount, columnCount }: Rect): string =>
  `${letters(columnIndex)}${String(rowIndex + 1)}:${letters(columnIndex + columnCount - 1)}${String(rowIndex + rowCount)}`;

/** `isFormula` tells a formula from the text that looks like one. */
export interface FakeCell { value: Value; isFormula: boolean }

export class FakeTable {
  showHeaders = true;
  showTotals = false;
  isDataFiltered = false;
  constructor(readonly name: string, /** Headers, rows and total row. */ public area: Rect) {}
}

export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  readonly formats = new Map<string, string>();
  readonly merged: Rect[] = [];
  readonly hiddenRows = new Set<number>();
  readonly tables: FakeTable[] = [];
  protected = false;
  isDataFiltered = false;
  constructor(readonly name: string, rows: readonly (readonly (Value | null)[])[] = [], top = 0, left = 0) {
    rows.forEach((row, r) => { row.forEach((value, c) => {
      if (value !== null && value !== '') this.cells.set(`${String(top + r)},${String(left + c)}`, { value, isFormula: false });
    }); });
  }

  read(row: number, column: number): Value {
    return this.cells.get(`${String(row)},${String(column)}`)?.value ?? '';
  }

  /** As Excel enters a value: an apostrophe makes text, `=`, `+`, `-` and `@` make formulas, digits become numbers unless the cell is text. */
  enter(row: number, column: number, value: unknown): void {
    const key = `${String(row)},${String(column)}`;
    if (value === null) return;
    if (value === '') this.cells.delete(key);
    else if (typeof value !== 'string') this.cells.set(key, { value: value as Value, isFormula: false });
    else if (value.length > 32_767) throw new Error('InvalidArgument: te lang voor een cel');
    else if (value.startsWith("'")) this.cells.set(key, { value: value.slice(1), isFormula: false });
    else if (this.formats.get(key) === '@') this.cells.set(key, { value, isFormula: false });
    else if (/^[=+\-@]/.test(value)) this.cells.set(key, { value, isFormula: true });
    else if (/^\d+([.,]\d+)?$/.test(value)) this.cells.set(key, { value: Number(value.replace(',', '.')), isFormula: false });
    else if (/^\d{1,2}-\d{1,2}(-\d+)?$/.test(value)) this.cells.set(key, { value: 45_000, isFormula: false });
    else this.cells.set(key, { value, isFormula: false });
  }

  /** Smallest rectangle around the filled cells within `within`. */
  used(within?: Rect): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const key of this.cells.keys()) {
      const comma = key.indexOf(',');
      const row = Number(key.slice(0, comma));
      const column = Number(key.slice(comma + 1));
      if (within !== undefined && !meet(rect(row, column, 1, 1), within)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : rect(top, left, bottom - top + 1, right - left + 1);
  }

  private anyFilled(top: number, left: number, bottom: number, right: number): boolean {
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) if (this.cells.has(`${String(row)},${String(column)}`)) return true;
    return false;
  }

  /** Grows from a cell until all neighbours, diagonal ones too, are empty. */
  region(row: number, column: number): Rect {
    let [top, left, bottom, right] = [row, column, row, column];
    for (let grew = true; grew;) {
      grew = false;
      for (; this.anyFilled(bottom + 1, left - 1, bottom + 1, right + 1); grew = true) bottom += 1;
      for (; this.anyFilled(top - 1, left - 1, top - 1, right + 1); grew = true) top -= 1;
      for (; this.anyFilled(top - 1, right + 1, bottom + 1, right + 1); grew = true) right += 1;
      for (; this.anyFilled(top - 1, left - 1, bottom + 1, left - 1); grew = true) left -= 1;
    }
    return rect(top, left, bottom - top + 1, right - left + 1);
  }

  /** Everything a user could notice, to prove that nothing changed. */
  snapshot(): string {
    return JSON.stringify([[...this.cells], [...this.formats], this.tables.map(({ area }) => area)]);
  }
}
