/** Our cells into a sheet: always as text or number, never as a formula; new columns get a width and a percentage format. */
import { fitCell, RESULT_COLUMNS } from '../../core';
import type { Cell } from '../../core';
import { toCellText } from './cell-text';
import { succeed } from './load-excelize';
import type { Excelize, Workbook } from './load-excelize';

/** Widths of our columns in characters, in the order of `RESULT_COLUMNS`: the long texts are cut off on screen, so that rows stay low. */
const WIDTHS = [12, 36, 17, 30, 10, 60, 36, 60] as const;
/** Number of Excel's own format `0%`. */
const PERCENT_FORMAT = 9;

const isNew = (workbook: Workbook, sheet: string, cell: string): boolean => succeed(workbook.GetCellStyle(sheet, cell)).style === 0;

/** Writes row by row what stands side by side; `columns` and `cells` go together, both in the order of `RESULT_COLUMNS`. */
export function writeRow(excelize: Excelize, workbook: Workbook, sheet: string, row: number, columns: readonly number[], cells: readonly Cell[]): void {
  const placed = columns.map((column, position) => ({ column, cell: cells[position] ?? null })).sort((a, b) => a.column - b.column);
  for (let start = 0; start < placed.length;) {
    let end = start + 1;
    while (placed[end]?.column === (placed[start]?.column ?? 0) + end - start) end += 1;
    const name = succeed(excelize.CoordinatesToCellName((placed[start]?.column ?? 0) + 1, row)).cell;
    // Empty cells are cleared; text goes in as text, whatever it begins with.
    const values = placed.slice(start, end).map(({ cell }) => (cell === '' ? null : typeof cell === 'string' ? toCellText(fitCell(cell)) : cell));
    succeed(workbook.SetSheetRow(sheet, name, values));
    start = end;
  }
}

/** Formats our columns below the header in row `headerRow`; a cell that has a format keeps it. */
export function formatColumns(excelize: Excelize, workbook: Workbook, sheet: string, columns: readonly number[], headerRow: number, lastRow: number): void {
  // The library asks for a font family wherever a style is made.
  const percent = succeed(workbook.NewStyle({ NumFmt: PERCENT_FORMAT, Font: { Family: 'Calibri' } })).style;
  columns.forEach((column, position) => {
    if (RESULT_COLUMNS[position]?.kind !== 'percentage') return;
    for (let row = headerRow + 1; row <= lastRow; row += 1) {
      const { cell } = succeed(excelize.CoordinatesToCellName(column + 1, row));
      if (isNew(workbook, sheet, cell)) succeed(workbook.SetCellStyle(sheet, cell, cell, percent));
    }
  });
}

/** Gives columns that were added the width of their texts, and headers the look of the header to their left. */
export function dressNewColumns(excelize: Excelize, workbook: Workbook, sheet: string, columns: readonly number[], headerRow: number, firstNew: number): void {
  const neighbour = firstNew === 0 ? undefined : succeed(excelize.CoordinatesToCellName(firstNew, headerRow)).cell;
  const look = neighbour === undefined ? 0 : succeed(workbook.GetCellStyle(sheet, neighbour)).style;
  columns.forEach((column, position) => {
    if (column < firstNew) return;
    const { col } = succeed(excelize.ColumnNumberToName(column + 1));
    succeed(workbook.SetColWidth(sheet, col, col, WIDTHS[position] ?? USER_WIDTH));
    succeed(workbook.SetCellStyle(sheet, `${col}${String(headerRow)}`, `${col}${String(headerRow)}`, look));
  });
}

/** Width of a column of the user's in a new workbook, in characters. */
export const USER_WIDTH = 24;
