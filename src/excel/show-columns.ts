/** After a run: new columns come into view together with the title of the job, where the user is still at the list. */
import { resultIndex, SHEET_COLUMNS } from '../core';
import type { ResultColumnId } from '../core';
import type { SourcePlace } from './locate-source';
import type { WriteTarget } from './write-target';

/** What a reader wants to see first: from the group to the outcome. Selecting the last one first scrolls far enough for all of them. */
const IN_VIEW: readonly ResultColumnId[] = ['outcome', 'grade'];
/** Widest that frozen columns may be together, in points: a third of a small screen. */
const FROZEN_WIDTH = 320;

/** Keeps header and title in view by freezing them, where they leave room for the rest; rows that the user has frozen stay as they are, and where columns are frozen everything does. */
async function keepTitle(context: Excel.RequestContext, sheet: Excel.Worksheet, { area }: SourcePlace, { headerIndex, titleColumn }: WriteTarget): Promise<void> {
  if (titleColumn === undefined) return;
  const columns = Array.from({ length: area.columnIndex + titleColumn + 1 }, (_, column) => sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'));
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowIndex,rowCount,columnCount');
  await context.sync();
  const width = columns.reduce((sum, { columnWidth }) => sum + columnWidth, 0);
  if (width > FROZEN_WIDTH || (!frozen.isNullObject && frozen.columnCount < SHEET_COLUMNS)) return;
  const rows = frozen.isNullObject ? area.rowIndex + headerIndex + 1 : frozen.rowIndex + frozen.rowCount;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns.length));
}

/**
 * Selects the first new cell in the row where the user is, which is the only way to scroll. A selection of several cells says what is to be read, and one that
 * has moved elsewhere says that the user has moved on: both stay. So does everything when no column is new.
 */
export async function showColumns(context: Excel.RequestContext, place: SourcePlace, target: WriteTarget): Promise<void> {
  const { sheetName, area } = place;
  const chosen = IN_VIEW.map((wanted) => target.columns[resultIndex(wanted)] ?? 0);
  if (chosen.some((column) => column < area.columnCount)) return;
  const selection = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const sheet = selection.worksheet.load('name');
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = selection;
  const within = rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount && columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount;
  if (sheet.name !== sheetName) return;
  await keepTitle(context, sheet, place, target);
  if (rowCount * columnCount === 1 && within) {
    const row = Math.max(rowIndex, area.rowIndex + target.headerIndex);
    for (const column of chosen) sheet.getRangeByIndexes(row, area.columnIndex + column, 1, 1).select();
  }
  await context.sync();
}
