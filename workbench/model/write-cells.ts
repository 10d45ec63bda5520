/** Everything that changes cells: each refuses first what Excel refuses, then runs Univer's own command, so that it can be undone. */
import { WrapStrategy } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, RichApiError } from '../host/rich-api-error';
import { contains, toUniver } from './area';
import type { Area } from './area';
import { enterValue } from './enter-value';
import { areRowsHidden, mergedAreas, SheetCells } from './sheet-cells';
import type { Place, Spreadsheet } from './spreadsheet';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The grid is smaller than an Excel sheet until something is written beyond it. */
export function growGrid(sheet: FWorksheet, { row, column, rows, columns }: Area): void {
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + 100);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns + 5);
}

export function refuseProtected(sheet: FWorksheet, location: string): void {
  if (sheet.getWorksheetPermission().isProtected()) throw new RichApiError('AccessDenied', "You can't perform the requested operation.", location);
}

function refuseUnwritable(place: Place, location: string): void {
  refuseProtected(place.sheet, location);
  // Guess G10: real Excel writes into filtered rows in the wrong place, and into merged cells in part; a host that fails is the stricter one.
  if (areRowsHidden(place.sheet, place.area) !== false && isFiltered(place.sheet, place.area)) {
    throw new RichApiError('FilteredRangeConflict', 'The attempted operation causes a conflict with a filtered range.', location);
  }
  if (mergedAreas(place.sheet, place.area).some((merged) => !contains(place.area, merged))) {
    throw new RichApiError('MergedRangeConflict', 'The attempted operation conflicts with a merged range.', location);
  }
}

function isFiltered(sheet: FWorksheet, { row, rows }: Area): boolean {
  const worksheet = sheet.getSheet();
  for (let index = row; index < Math.min(row + rows, worksheet.getRowCount()); index += 1) if (worksheet.getRowFiltered(index)) return true;
  return false;
}

function setCells({ spreadsheet, sheet, area }: Place, cellValue: CellMatrix): void {
  growGrid(sheet, area);
  noteWrapped(spreadsheet, sheet, cellValue);
  const params = { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), cellValue };
  spreadsheet.change({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(sheet.getInject(), params) });
}

/** Rows whose height may change: a cell that wraps gets another content, or a cell begins or ends to wrap. */
function noteWrapped({ rows }: Spreadsheet, sheet: FWorksheet, matrix: CellMatrix): void {
  const styles = sheet.getWorkbook().getStyles();
  const cells = new SheetCells(sheet);
  const wraps = (cell: Nullable<ICellData>): boolean => styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP;
  for (const [row, line] of Object.entries(matrix as Record<string, Record<string, Nullable<ICellData>>>)) {
    if (Object.entries(line).some(([column, cell]) => wraps(cell) || wraps(cells.at(Number(row), Number(column))))) rows.note(sheet.getSheetId(), Number(row));
  }
}

/** One value for all, or rows of values of exactly the area's size. */
function toMatrix(value: unknown, { rows, columns }: Area, location: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const matrix = value as readonly unknown[];
  if (matrix.length !== rows || !matrix.every((row): row is readonly unknown[] => Array.isArray(row) && row.length === columns)) {
    throw new RichApiError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.", location);
  }
  return matrix;
}

/** As `range.values = ...`: strings are read as Excel reads them when they are typed. */
export function writeValues(place: Place, value: unknown, location = 'Range.values'): void {
  const { area, sheet } = place;
  const matrix = toMatrix(value, area, location);
  refuseUnwritable(place, location);
  const patterns = new SheetCells(sheet).patterns(area);
  const cells: CellMatrix = {};
  matrix.forEach((row, down) => {
    const line: Record<number, ICellData> = {};
    row.forEach((one, right) => {
      const cell = enterValue(one, patterns[down]?.[right] ?? 'General');
      if (cell === 'too-long' || cell === 'not-a-value') throw invalidArgument(location);
      if (cell !== undefined) line[area.column + right] = cell;
    });
    cells[area.row + down] = line;
  });
  setCells(place, cells);
}

/**
 * Guess G16: formats may be written where a filter or a merged cell forbids values. What a style does not name stays.
 * @param style Of each cell: `null` takes all formats away, `undefined` leaves them.
 */
export function writeStyle(place: Place, style: (down: number, right: number) => IStyleData | null | undefined, location: string): void {
  const { area } = place;
  refuseProtected(place.sheet, location);
  const cells: CellMatrix = {};
  for (let down = 0; down < area.rows; down += 1) {
    const line: Record<number, ICellData> = {};
    for (let right = 0; right < area.columns; right += 1) {
      const s = style(down, right);
      if (s !== undefined) line[area.column + right] = { s };
    }
    cells[area.row + down] = line;
  }
  setCells(place, cells);
}

export function writePatterns(place: Place, value: unknown): void {
  const matrix = toMatrix(value, place.area, 'Range.numberFormat');
  if (matrix.some((row) => row.some((pattern) => pattern !== null && typeof pattern !== 'string'))) throw invalidArgument('Range.numberFormat');
  writeStyle(place, (down, right) => {
    const pattern = matrix[down]?.[right];
    return typeof pattern === 'string' ? { n: { pattern } } : undefined;
  }, 'Range.numberFormat');
}

/** Copies formats; a source smaller than the target is repeated. */
export function copyFormats(place: Place, from: Place): void {
  const styles = from.sheet.getWorkbook().getStyles();
  const source = new SheetCells(from.sheet).map(from.area, (cell) => styles.getStyleByCell(cell) ?? null);
  writeStyle(place, (down, right) => source[down % from.area.rows]?.[right % from.area.columns] ?? null, 'Range.copyFrom');
}

/** @param what As `Excel.ClearApplyTo`. */
export function clearCells(place: Place, what: 'All' | 'Contents' | 'Formats'): void {
  refuseUnwritable(place, 'Range.clear');
  if (what !== 'Formats') writeValues(place, '', 'Range.clear');
  if (what !== 'Contents') writeStyle(place, () => null, 'Range.clear');
}

/** @param points Width in points; the grid counts pixels. */
export function setColumnWidth({ spreadsheet, sheet, area }: Place, points: unknown): void {
  if (typeof points !== 'number' || points < 0) throw invalidArgument('RangeFormat.columnWidth');
  refuseProtected(sheet, 'RangeFormat.columnWidth');
  growGrid(sheet, { ...area, row: 0, rows: 1 });
  const params = { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), ranges: [toUniver({ ...area, row: 0, rows: sheet.getMaxRows() })], colWidth: Math.round(points * (96 / 72)) };
  spreadsheet.change({ id: SetWorksheetColWidthMutation.id, params }, { id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet.getSheet()) });
}

/** By hand: the row no longer fits what it holds. @param points Height in points. */
export function setRowHeight({ sheet, area }: Place, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > 409.5) throw invalidArgument('RangeFormat.rowHeight');
  refuseProtected(sheet, 'RangeFormat.rowHeight');
  growGrid(sheet, area);
  sheet.setRowHeightsForced(area.row, area.rows, Math.round(points * (96 / 72)));
}
