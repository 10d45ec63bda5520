/** Where a chart lies: between two cells, so that it moves and grows with them. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './area';
import { growGrid } from './write-cells';

/** A point in a cell: pixels from its top left corner. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Guess G26: a chart moves and grows with the cells below it, one that is made by the API too. */
export interface ChartBox {
  readonly from: CellPoint;
  readonly to: CellPoint;
}

/** Pixels from the top left corner of the sheet. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type SizeOf = (line: number) => number;

const columnSize = (sheet: FWorksheet): SizeOf => (column) => (sheet.getSheet().getColVisible(column) ? sheet.getSheet().getColumnWidth(column) : 0);
const rowSize = (sheet: FWorksheet): SizeOf => (row) => (sheet.getSheet().getRowVisible(row) ? sheet.getSheet().getRowHeight(row) : 0);

function toPixels(sizeOf: SizeOf, line: number, within: number): number {
  let sum = Math.min(within, sizeOf(line));
  for (let before = 0; before < line; before += 1) sum += sizeOf(before);
  return sum;
}

function fromPixels(sizeOf: SizeOf, pixels: number): readonly [line: number, within: number] {
  let rest = Math.max(0, pixels);
  let line = 0;
  for (; rest > 0 && rest >= sizeOf(line); line += 1) rest -= sizeOf(line);
  return [line, rest];
}

export function frameOf(sheet: FWorksheet, { from, to }: ChartBox): Frame {
  const [columns, rows] = [columnSize(sheet), rowSize(sheet)];
  const [left, top] = [toPixels(columns, from.column, from.x), toPixels(rows, from.row, from.y)];
  return { left, top, width: toPixels(columns, to.column, to.x) - left, height: toPixels(rows, to.row, to.y) - top };
}

export function boxOf(sheet: FWorksheet, { left, top, width, height }: Frame): ChartBox {
  const pointAt = (across: number, down: number): CellPoint => {
    const [column, x] = fromPixels(columnSize(sheet), across);
    const [row, y] = fromPixels(rowSize(sheet), down);
    return { row, column, x, y };
  };
  const box = { from: pointAt(left, top), to: pointAt(left + width, top + height) };
  growGrid(sheet, cellsOf(box));
  return box;
}

/** From the top left corner of one cell to the bottom right corner of another. */
export function boxAround(sheet: FWorksheet, { row, column, rows, columns }: Area): ChartBox {
  growGrid(sheet, { row, column, rows, columns });
  return { from: { row, column, x: 0, y: 0 }, to: { row: row + rows, column: column + columns, x: 0, y: 0 } };
}

export const cellsOf = ({ from, to }: ChartBox): Area => ({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });

/** The box where its cells have gone. */
export const moveBox = ({ from, to }: ChartBox, { row, column, rows, columns }: Area): ChartBox =>
  ({ from: { ...from, row, column }, to: { ...to, row: row + rows - 1, column: column + columns - 1 } });
