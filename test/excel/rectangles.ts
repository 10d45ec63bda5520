/** Rectangles of cells as Excel's API counts them. */
import { toAddress } from '../../workbench/model/area';
import type { Area } from '../../workbench/model/area';

export interface Rect { readonly rowIndex: number; readonly columnIndex: number; readonly rowCount: number; readonly columnCount: number }

export const rect = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Rect => ({ rowIndex, columnIndex, rowCount, columnCount });

export const fromRect = ({ rowIndex, columnIndex, rowCount, columnCount }: Rect): Area => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount });
export const toRect = ({ row, column, rows, columns }: Area): Rect => rect(row, column, rows, columns);

export const meet = (a: Rect, b: Rect): boolean =>
  a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount
  && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;

export const address = (one: Rect): string => toAddress(fromRect(one));
