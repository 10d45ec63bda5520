/** Rows, columns and cells inserted and deleted, by Univer's own commands: formulas, merges, tables, filters and names follow. */
import { Direction } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand, InsertRowByRangeCommand,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { RichApiError } from '../host/rich-api-error';
import { contains, fromUniver, intersection, SHEET_COLUMNS, SHEET_ROWS, toUniver } from './area';
import type { Area } from './area';
import { SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';
import { raiseChange } from './watch-changes';
import { growGrid } from './write-cells';

export type Along = 'rows' | 'columns';

/** Styles for new lines: those of the line before them, as in Excel. Univer's facade reads every cell of the grid for it. */
function stylesBefore(sheet: FWorksheet, { row, column, rows, columns }: Area, along: Along): Record<number, Record<number, ICellData>> {
  const line = along === 'rows' ? row - 1 : column - 1;
  const cells = new SheetCells(sheet);
  const found = (along === 'rows' ? cells.row(line) : cells.column(line)).filter(([, { s }]) => s !== undefined && s !== null);
  const styles: Record<number, Record<number, ICellData>> = {};
  for (const [at, { s: style = null }] of found) {
    for (let next = 1; next <= (along === 'rows' ? rows : columns); next += 1) {
      const [r, c] = along === 'rows' ? [line + next, at] : [at, line + next];
      (styles[r] ??= {})[c] = { s: style };
    }
  }
  return styles;
}

/** Whole lines: those of the area. */
export function insertLines({ spreadsheet, sheet, area }: Place, along: Along): void {
  growGrid(sheet, area);
  const range = along === 'rows'
    ? toUniver({ ...area, column: 0, columns: sheet.getMaxColumns() })
    : toUniver({ ...area, row: 0, rows: sheet.getMaxRows() });
  const [command, forward, backward] = along === 'rows'
    ? [InsertRowByRangeCommand.id, Direction.DOWN, Direction.UP] : [InsertColByRangeCommand.id, Direction.RIGHT, Direction.LEFT];
  const isFirst = (along === 'rows' ? area.row : area.column) === 0;
  spreadsheet.univer.syncExecuteCommand(command, {
    unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), range, direction: isFirst ? backward : forward, cellValue: isFirst ? {} : stylesBefore(sheet, area, along),
  });
}

/** Where a table ends between the first and the last of the lines: Univer takes them all for the table's. */
function cutsAt(sheet: FWorksheet, from: number, to: number): readonly number[] {
  const ends = sheet.getSubTableInfos().map(({ range }) => range.endRow + 1).filter((end) => end > from && end < to);
  return [...new Set([from, ...ends, to])].sort((a, b) => b - a);
}

export function deleteLines({ sheet, area }: Place, along: Along): void {
  if (along === 'columns') {
    sheet.deleteColumns(area.column, Math.min(area.columns, sheet.getMaxColumns() - area.column));
    return;
  }
  const [bottom = 0, ...tops] = cutsAt(sheet, area.row, Math.min(area.row + area.rows, sheet.getMaxRows()));
  let below = bottom;
  for (const top of tops) {
    sheet.deleteRows(top, below - top);
    below = top;
  }
}

const isWholeRows = ({ columns }: Area): boolean => columns === SHEET_COLUMNS;
const isWholeColumns = ({ rows }: Area): boolean => rows === SHEET_ROWS;

/** Excel shifts no cells through a table, unless all of its width or height moves. */
function refuseShift({ sheet, area }: Place, along: Along, location: string): void {
  const swept: Area = along === 'rows' ? { ...area, rows: SHEET_ROWS - area.row } : { ...area, columns: SHEET_COLUMNS - area.column };
  const isCut = sheet.getSubTableInfos().some(({ range }) => {
    const table = fromUniver(range);
    return intersection(table, swept) !== undefined && !contains(swept, table);
  });
  if (isCut) throw new RichApiError('InvalidOperation', 'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.', location);
}

function shift(place: Place, along: Along, kind: 'insert' | 'delete', command: string): void {
  const { spreadsheet, sheet, area } = place;
  growGrid(sheet, area);
  const [at, count] = along === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const across = along === 'rows' ? { at: area.column, count: area.columns } : { at: area.row, count: area.rows };
  const sheetId = sheet.getSheetId();
  const shifted = spreadsheet.anchors.shift(sheetId, { kind, along, at, count, across },
    () => spreadsheet.univer.executeCommand(command, { unitId: spreadsheet.book.getId(), subUnitId: sheetId, range: toUniver(area) }));
  const [changeType, shiftDirection] = kind === 'insert' ? ['CellInserted', along === 'rows' ? 'ShiftCellDown' : 'ShiftCellRight'] : ['CellDeleted', along === 'rows' ? 'ShiftCellUp' : 'ShiftCellLeft'];
  spreadsheet.await(shifted.then(() => { raiseChange(spreadsheet, { sheetId, area, changeType, shiftDirection }); }));
}

/** As `Range.insert`: whole rows and columns stay whole. */
export function insertCells(place: Place, direction: 'Down' | 'Right'): void {
  if (isWholeRows(place.area)) insertLines(place, 'rows');
  else if (isWholeColumns(place.area)) insertLines(place, 'columns');
  else {
    const along = direction === 'Down' ? 'rows' : 'columns';
    refuseShift(place, along, 'Range.insert');
    shift(place, along, 'insert', direction === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id);
  }
}

export function deleteCells(place: Place, direction: 'Up' | 'Left'): void {
  if (isWholeRows(place.area)) deleteLines(place, 'rows');
  else if (isWholeColumns(place.area)) deleteLines(place, 'columns');
  else {
    const along = direction === 'Up' ? 'rows' : 'columns';
    refuseShift(place, along, 'Range.delete');
    shift(place, along, 'delete', direction === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
  }
}
