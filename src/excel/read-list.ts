/** A whole list as it stands now, to look through; what its user changes afterwards is told by `watchSelection`. */
import type { Table } from '../core';
import { holdList, isBlankTable } from './anchored-list';
import { isLocated, locateSource } from './locate-source';
import type { LocateOptions, SourcePlace } from './locate-source';
import { readUnread } from './refusal';
import type { Unread } from './refusal';

/** @property selectedRow Row of the sheet (1-based) in which the selection begins, where that is a row of the list. */
export type ListReading =
  | { readonly kind: 'list'; readonly place: SourcePlace; readonly table: Table; readonly selectedRow?: number }
  | Unread;

async function read(context: Excel.RequestContext, options: LocateOptions): Promise<ListReading> {
  const source = await locateSource(context, options);
  if (!isLocated(source)) return { kind: 'refused', refusal: source };
  const [list, values] = await holdList(context, source);
  if (isBlankTable(values)) return { kind: 'refused', refusal: { kind: 'selection-empty' } };
  const { place, selected } = list.source;
  return { kind: 'list', place, table: await list.withFormulas(values), ...(selected === undefined ? {} : { selectedRow: selected.first + 1 }) };
}

/** Reads the list at the selection. Never rejects. */
export async function readList(options: LocateOptions = {}): Promise<ListReading> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => read(context, options));
  } catch (error) {
    return readUnread(error);
  }
}

/** Selects a cell of a list, so that the user sees the row that is spoken of. @param row Of the sheet, 1-based. @param column From 0, within the list. Rejects when the sheet is gone. */
export async function selectRow({ sheetName, area }: SourcePlace, row: number, column: number): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRangeByIndexes(row - 1, area.columnIndex + column, 1, 1).select();
    await context.sync();
  });
}

/** The row (1-based) of a list in which the selection begins; `undefined` where that is no row of it. Never rejects. */
export async function selectedRowOf({ sheetName, area }: SourcePlace): Promise<number | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const selection = context.workbook.getSelectedRange().load('rowIndex,columnIndex,columnCount');
      const sheet = selection.worksheet.load('name');
      await context.sync();
      const { rowIndex, columnIndex, columnCount } = selection;
      const isWithin = sheet.name === sheetName && rowIndex > area.rowIndex && rowIndex < area.rowIndex + area.rowCount
        && columnIndex < area.columnIndex + area.columnCount && columnIndex + columnCount > area.columnIndex;
      return isWithin ? rowIndex + 1 : undefined;
    });
  } catch {
    return undefined;
  }
}
