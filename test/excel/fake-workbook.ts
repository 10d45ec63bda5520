/** An in-memory workbook that treats what is written as Excel does: formulas, numbers, dates and text formats included; and rows and columns that come and go. */
import type { FakeTextFormat, FakeValidation } from './fake-rules';
import { followEdit } from '../../workbench/model/follow-edit';
import type { Edit } from '../../workbench/model/follow-edit';
import { fittedHeight } from '../../workbench/model/row-fitter';
import { History } from './history';
import { fromRect, meet, rect, toRect } from './rectangles';
import type { Rect } from './rectangles';

export { rect } from './rectangles';
export type { Rect } from './rectangles';

export type Value = string | number | boolean;

/** `isFormula` tells a formula from the text that looks like one; its value is the formula itself: nothing is calculated. */
export interface FakeCell { readonly value: Value; readonly isFormula: boolean }

/** An area that follows rows and columns; `undefined` once nothing of it is left. */
export interface Anchor { area: Rect | undefined }

export class FakeTable {
  showHeaders = true;
  showTotals = false;
  isDataFiltered = false;
  constructor(readonly name: string, /** Headers, rows and total row. */ public area: Rect) {}
}

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;
const partsOf = (key: string): readonly [number, number] => {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
};

/** Pixels of a column and a row that nobody gave a size; as in the workbench. */
const USUAL_WIDTH = 88;
const USUAL_HEIGHT = 24;
const PIXEL = 72 / 96;

/** All that rows and columns carry along. */
interface Grid {
  cells: Map<string, FakeCell>;
  formats: Map<string, string>;
  wraps: Map<string, boolean>;
  merged: Rect[];
  tables: readonly (readonly [FakeTable, Rect])[];
  hidden: readonly number[];
  filtered: readonly number[];
  /** In points: by hand, and fitted to wrapped text. */
  heights: Map<number, number>;
  fitted: Map<number, number>;
  widths: Map<number, number>;
}

export class FakeSheet {
  cells = new Map<string, FakeCell>();
  formats = new Map<string, string>();
  wraps = new Map<string, boolean>();
  merged: Rect[] = [];
  readonly hiddenRows = new Set<number>();
  readonly filteredRows = new Set<number>();
  tables: FakeTable[] = [];
  heights = new Map<number, number>();
  fitted = new Map<number, number>();
  /** Rows that are to be fitted: cells that wrap, or did, were written. */
  private readonly unfitted = new Set<number>();
  widths = new Map<number, number>();
  protected = false;
  isDataFiltered = false;
  isVisible = true;
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  readonly anchors = new Set<Anchor>();
  readonly validations: FakeValidation[] = [];
  readonly textFormats: FakeTextFormat[] = [];
  history = new History();
  constructor(readonly name: string, rows: readonly (readonly (Value | null)[])[] = [], top = 0, left = 0) {
    rows.forEach((row, r) => { row.forEach((value, c) => {
      if (value !== null && value !== '') this.cells.set(keyOf(top + r, left + c), { value, isFormula: false });
    }); });
  }

  read(row: number, column: number): Value {
    return this.cells.get(keyOf(row, column))?.value ?? '';
  }

  private put<Key, Part>(map: Map<Key, Part>, key: Key, part: Part | undefined): void {
    const before = map.get(key);
    const set = (next: Part | undefined): void => {
      if (next === undefined) map.delete(key);
      else map.set(key, next);
    };
    this.history.record({ undo: () => { set(before); }, redo: () => { set(part); } });
    set(part);
  }

  /** As Excel enters a value: an apostrophe makes text, `=`, `+`, `-` and `@` make formulas, digits become numbers unless the cell is text. */
  enter(row: number, column: number, value: unknown): void {
    if (value === null) return;
    const key = keyOf(row, column);
    this.put(this.cells, key, value === '' ? undefined : this.toCell(value, this.formats.get(key)));
    // Excel wraps by itself what has line breaks.
    if (typeof value === 'string' && value.includes('\n')) this.put(this.wraps, key, true);
    if (this.wraps.get(key) === true) this.unfitted.add(row);
  }

  private toCell(value: unknown, format: string | undefined): FakeCell {
    if (typeof value !== 'string') return { value: value as Value, isFormula: false };
    if (value.length > 32_767) throw new Error('InvalidArgument: te lang voor een cel');
    if (value.startsWith("'")) return { value: value.slice(1), isFormula: false };
    if (format === '@') return { value, isFormula: false };
    if (/^[=+\-@]./.test(value) && !/^[+-]?\d+([.,]\d+)?%?$/.test(value)) return { value, isFormula: true };
    if (/^[+-]?\d+([.,]\d+)?$/.test(value)) return { value: Number(value.replace(',', '.')), isFormula: false };
    if (/^\d{1,2}-\d{1,2}(-\d+)?$/.test(value)) return { value: 45_000, isFormula: false };
    return { value, isFormula: false };
  }

  setFormat(row: number, column: number, format: string): void {
    this.put(this.formats, keyOf(row, column), format);
  }
  formatOf(row: number, column: number): string {
    return this.formats.get(keyOf(row, column)) ?? 'General';
  }
  setWrap(row: number, column: number, wraps: boolean): void {
    if (wraps || this.isWrapped(row, column)) this.unfitted.add(row);
    this.put(this.wraps, keyOf(row, column), wraps);
  }
  isWrapped(row: number, column: number): boolean {
    return this.wraps.get(keyOf(row, column)) ?? false;
  }
  setWidth(column: number, points: number): void {
    this.put(this.widths, column, points);
  }
  widthOf(column: number): number {
    return this.widths.get(column) ?? USUAL_WIDTH * PIXEL;
  }
  setHeight(row: number, points: number): void {
    this.put(this.heights, row, points);
  }
  fitRow(row: number): void {
    this.put(this.heights, row, undefined);
    this.unfitted.add(row);
  }
  /** At the end of a step, and before a height is read. */
  fit(): void {
    const wrapped = new Map([...this.unfitted].map((row): [number, [string, number][]] => [row, []]));
    if (wrapped.size === 0) return;
    for (const [key, wraps] of this.wraps) {
      const [row, column] = partsOf(key);
      const value = wraps ? this.read(row, column) : '';
      if (typeof value === 'string' && value !== '') wrapped.get(row)?.push([value, this.widthOf(column) / PIXEL]);
    }
    for (const [row, texts] of wrapped) this.put(this.fitted, row, fittedHeight(texts, USUAL_HEIGHT) * PIXEL);
    this.unfitted.clear();
  }
  /** Of rows, in points: as set by hand, else as wrapped text needs. */
  heightsOf({ rowIndex, rowCount }: Rect): readonly number[] {
    this.fit();
    return Array.from({ length: rowCount }, (_none, index) => this.heights.get(rowIndex + index) ?? this.fitted.get(rowIndex + index) ?? USUAL_HEIGHT * PIXEL);
  }

  /** Moves the cells of an area to other rows of it. @param order For each row from the top the index of the row that comes there. */
  reorder(area: Rect, order: readonly number[]): void {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      const keys = order.map((_from, index) => keyOf(area.rowIndex + index, column));
      this.reorderMap(this.cells, keys, order);
      this.reorderMap(this.formats, keys, order);
      this.reorderMap(this.wraps, keys, order);
    }
  }
  private reorderMap<Part>(map: Map<string, Part>, keys: readonly string[], order: readonly number[]): void {
    const before = keys.map((key) => map.get(key));
    keys.forEach((key, index) => { this.put(map, key, before[order[index] ?? 0]); });
  }

  private get grid(): Grid {
    const { cells, formats, wraps, merged, heights, fitted, widths } = this;
    return { cells, formats, wraps, merged, heights, fitted, widths, hidden: [...this.hiddenRows], filtered: [...this.filteredRows], tables: this.tables.map((table) => [table, table.area] as const) };
  }
  private set grid({ hidden, filtered, tables, ...maps }: Grid) {
    Object.assign(this, maps);
    for (const [set, rows] of [[this.hiddenRows, hidden], [this.filteredRows, filtered]] as const) {
      set.clear();
      for (const row of rows) set.add(row);
    }
    this.tables = tables.map(([table, area]) => Object.assign(table, { area }));
  }

  /** Inserts or deletes lines or cells, and takes along all that lies behind them. */
  edit(edit: Edit): void {
    const before = this.grid;
    const move = (area: Rect): Rect[] => {
      const moved = followEdit(fromRect(area), edit);
      return moved === undefined ? [] : [toRect(moved)];
    };
    const moveKeys = <Part>(map: Map<string, Part>): Map<string, Part> => new Map([...map].flatMap(([key, part]) => {
      const [row, column] = partsOf(key);
      return move(rect(row, column, 1, 1)).map((at) => [keyOf(at.rowIndex, at.columnIndex), part] as const);
    }));
    const isAcross = edit.kind !== 'move' && edit.across !== undefined;
    const moveLines = (lines: readonly number[], along: 'rows' | 'columns'): number[] => (isAcross ? [...lines] : lines.flatMap((line) =>
      move(along === 'rows' ? rect(line, 0, 1, 1) : rect(0, line, 1, 1)).map(({ rowIndex, columnIndex }) => (along === 'rows' ? rowIndex : columnIndex))));
    const moveSizes = (sizes: Map<number, number>, along: 'rows' | 'columns'): Map<number, number> =>
      new Map([...sizes].flatMap(([line, size]) => moveLines([line], along).map((at) => [at, size] as const)));
    const after: Grid = {
      cells: moveKeys(this.cells), formats: moveKeys(this.formats), wraps: moveKeys(this.wraps), merged: this.merged.flatMap(move),
      tables: this.tables.flatMap((table) => move(table.area).map((area) => [table, area] as const)),
      hidden: moveLines(before.hidden, 'rows'), filtered: moveLines(before.filtered, 'rows'), heights: moveSizes(this.heights, 'rows'), fitted: moveSizes(this.fitted, 'rows'), widths: moveSizes(this.widths, 'columns'),
    };
    this.grid = after;
    this.follow(edit);
    if (edit.kind === 'move') return;
    const back: Edit = { ...edit, kind: edit.kind === 'insert' ? 'delete' : 'insert' };
    this.history.record({ undo: () => { this.grid = before; this.follow(back); }, redo: () => { this.grid = after; this.follow(edit); } });
  }

  private follow(edit: Edit): void {
    for (const anchor of this.anchors) {
      const moved = anchor.area === undefined ? undefined : followEdit(fromRect(anchor.area), edit);
      anchor.area = moved === undefined ? undefined : toRect(moved);
    }
  }

  /** Smallest rectangle around the filled cells within `within`. */
  used(within?: Rect): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const key of this.cells.keys()) {
      const [row, column] = partsOf(key);
      if (within !== undefined && !meet(rect(row, column, 1, 1), within)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : rect(top, left, bottom - top + 1, right - left + 1);
  }

  private anyFilled(top: number, left: number, bottom: number, right: number): boolean {
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) if (this.cells.has(keyOf(row, column))) return true;
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
