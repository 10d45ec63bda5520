/** Mutations of Univer -> Excel's events: what changed in cells, rows and columns, and what was sorted. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { ReorderRangeMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { IReorderRangeMutationParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { readEdit } from './anchors';
import { areaBetween, fromUniver, intersection, SHEET_COLUMNS, SHEET_ROWS, toAddress } from './area';
import type { Area } from './area';
import { EVENT, WORKBOOK_TARGET } from './event-hub';
import type { Edit } from './follow-edit';
import { PutCellsMutation } from './put-cells';
import type { CellBlock, PutCellsParams } from './put-cells';
import type { Spreadsheet } from './spreadsheet';

interface Change {
  readonly sheetId: string;
  readonly area: Area;
  readonly changeType: string;
  readonly shiftDirection?: string;
  readonly isSorting?: boolean;
}

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Area of the cells whose content changes; styles alone are no change of data. */
function writtenArea(matrix: CellMatrix): Area | undefined {
  let found: Area | undefined;
  for (const [row, cells] of Object.entries(matrix)) {
    const columns = Object.entries(cells as Record<string, ICellData | null>).filter(([, cell]) => cell === null || 'v' in cell || 'f' in cell || 'p' in cell).map(([column]) => Number(column));
    if (columns.length === 0) continue;
    const left = Math.min(...columns);
    const line = { row: Number(row), column: left, rows: 1, columns: Math.max(...columns) - left + 1 };
    found = found === undefined ? line : areaBetween(found, line);
  }
  return found;
}

function blockArea({ row, column, lines }: CellBlock): Area | undefined {
  let found: Area | undefined;
  lines.forEach((line, down) => {
    const changed = line.flatMap((cell, right) => (cell === undefined ? [] : [right]));
    const [left, last = left] = [changed[0], changed.at(-1)];
    if (left === undefined || last === undefined) return;
    const one = { row: row + down, column: column + left, rows: 1, columns: last - left + 1 };
    found = found === undefined ? one : areaBetween(found, one);
  });
  return found;
}

const edited = (sheetId: string, area: Area): Change => ({ sheetId, area, changeType: 'RangeEdited' });

function ofEdit(sheetId: string, edit: Edit): Change {
  if (edit.kind === 'move') return edited(sheetId, areaBetween(edit.from, edit.to));
  const isRows = edit.along === 'rows';
  const area = isRows ? { row: edit.at, column: 0, rows: edit.count, columns: SHEET_COLUMNS } : { row: 0, column: edit.at, rows: SHEET_ROWS, columns: edit.count };
  return { sheetId, area, changeType: `${isRows ? 'Row' : 'Column'}${edit.kind === 'insert' ? 'Inserted' : 'Deleted'}` };
}

/** @returns `undefined` for whatever changes no data; some commands come without parameters. */
function readChange(id: string, params: unknown): Change | undefined {
  switch (id) {
    case PutCellsMutation.id: {
      const { subUnitId, block, what } = params as PutCellsParams;
      const area = what === 'values' ? blockArea(block) : undefined;
      return area === undefined ? undefined : edited(subUnitId, area);
    }
    case SetRangeValuesMutation.id: {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const area = writtenArea(cellValue ?? {});
      return area === undefined ? undefined : edited(subUnitId, area);
    }
    case ReorderRangeMutation.id: {
      const { subUnitId, range } = params as IReorderRangeMutationParams;
      return { ...edited(subUnitId, fromUniver(range)), isSorting: true };
    }
    default: {
      const found = readEdit(id, params);
      return found === undefined ? undefined : ofEdit(found.sheetId, found.edit);
    }
  }
}

export function raiseChange({ events, book, isServing }: Spreadsheet, { sheetId: worksheetId, area, changeType, shiftDirection = 'None', isSorting = false }: Change): void {
  const address = toAddress(area);
  const message = { address, changeType, worksheetId, source: 'Local', triggerSource: isServing ? 'ThisLocalAddin' : 'Unknown', shiftDirection, referenceId: `${worksheetId}!${address}` };
  for (const target of [worksheetId, WORKBOOK_TARGET]) {
    if (isSorting) events.raise(EVENT.rowSorted, target, message);
    events.raise(EVENT.worksheetChanged, target, message);
  }
  for (const { id: tableId, range } of book.getSheetBySheetId(worksheetId)?.getSubTableInfos() ?? []) {
    if (intersection(fromUniver(range), area) === undefined) continue;
    for (const target of [tableId, WORKBOOK_TARGET]) events.raise(EVENT.tableChanged, target, { ...message, tableId });
  }
}

export function watchChanges(spreadsheet: Spreadsheet): void {
  const { univer, events } = spreadsheet;
  univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
    events.raise(EVENT.worksheetActivated, WORKBOOK_TARGET, { worksheetId: activeSheet.getSheetId() });
  });
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    const change = events.isSilent || spreadsheet.anchors.isShifting ? undefined : readChange(id, params);
    if (change !== undefined) raiseChange(spreadsheet, change);
  });
}
