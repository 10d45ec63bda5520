/** Everything that changes cells: each refuses first what Excel refuses, then runs Univer's own command, so that it can be undone. */
import type { ICellData, IStyleData } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, RichApiError } from '../host/rich-api-error';
import { contains, toUniver } from './area';
import type { Area } from './area';
import { enterValue } from './enter-value';
import { putCells } from './put-cells';
import { areRowsHidden, mergedAreas, SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';

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
  // All of it is read before any of it is written.
  const cells = matrix.map((row, down) => row.map((one, right) => {
    const cell = enterValue(one, patterns[down]?.[right] ?? 'General');
    if (cell === 'too-long' || cell === 'not-a-value') throw invalidArgument(location);
    return cell;
  }));
  growGrid(sheet, area);
  putCells(place, (down, right) => cells[down]?.[right], 'values');
}

/**
 * Guess G16: formats may be written where a filter or a merged cell forbids values. What a style does not name stays.
 * @param style Of all cells, or of each: `null` takes all formats away, `undefined` leaves them.
 */
export function writeStyle(place: Place, style: IStyleData | null | ((down: number, right: number) => IStyleData | null | undefined), location: string): void {
  refuseProtected(place.sheet, location);
  growGrid(place.sheet, place.area);
  const patches = new Map<IStyleData | null, ICellData>();
  putCells(place, (down, right) => {
    const s = typeof style === 'function' ? style(down, right) : style;
    if (s === undefined) return undefined;
    const patch = patches.get(s) ?? { s };
    patches.set(s, patch);
    return patch;
  }, 'styles');
}

export function writePatterns(place: Place, value: unknown): void {
  const matrix = toMatrix(value, place.area, 'Range.numberFormat');
  if (matrix.some((row) => row.some((pattern) => pattern !== null && typeof pattern !== 'string'))) throw invalidArgument('Range.numberFormat');
  const styles = new Map<unknown, IStyleData>();
  writeStyle(place, (down, right) => {
    const pattern = matrix[down]?.[right];
    if (typeof pattern !== 'string') return undefined;
    const style = styles.get(pattern) ?? { n: { pattern } };
    styles.set(pattern, style);
    return style;
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
  if (what !== 'Contents') writeStyle(place, null, 'Range.clear');
}

/** @param points Width in points; the grid counts pixels. */
export function setColumnWidth({ spreadsheet, sheet, area }: Place, points: unknown): void {
  if (typeof points !== 'number' || points < 0) throw invalidArgument('RangeFormat.columnWidth');
  refuseProtected(sheet, 'RangeFormat.columnWidth');
  growGrid(sheet, { ...area, row: 0, rows: 1 });
  const params = { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), ranges: [toUniver({ ...area, row: 0, rows: sheet.getMaxRows() })], colWidth: Math.round(points * (96 / 72)) };
  spreadsheet.change([{ id: SetWorksheetColWidthMutation.id, params }], [{ id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet.getSheet()) }]);
}

/** By hand: the row no longer fits what it holds. @param points Height in points. */
export function setRowHeight({ sheet, area }: Place, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > 409.5) throw invalidArgument('RangeFormat.rowHeight');
  refuseProtected(sheet, 'RangeFormat.rowHeight');
  growGrid(sheet, area);
  sheet.setRowHeightsForced(area.row, area.rows, Math.round(points * (96 / 72)));
}
