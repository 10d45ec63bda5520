/** After a run: the new columns come into view, where the user is still at the list. */
import { RESULT_COLUMNS } from '../core';
import type { ResultColumnId } from '../core';
import type { SourcePlace } from './locate-source';
import type { WriteTarget } from './write-target';

/** What a reader wants to see first: from the group to the outcome. Selecting the last one first scrolls far enough for all of them. */
const IN_VIEW: readonly ResultColumnId[] = ['outcome', 'grade'];

/**
 * Selects the first new cell in the row where the user is, which is the only way to scroll. A selection of several cells says what is to be read, and one that
 * has moved elsewhere says that the user has moved on: both stay. So does everything when no column is new.
 */
export async function showColumns(context: Excel.RequestContext, { sheetName, area }: SourcePlace, { columns, headerIndex }: WriteTarget): Promise<void> {
  const chosen = IN_VIEW.map((wanted) => columns[RESULT_COLUMNS.findIndex(({ id }) => id === wanted)] ?? 0);
  if (chosen.some((column) => column < area.columnCount)) return;
  const selection = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const sheet = selection.worksheet.load('name');
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = selection;
  const within = rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount && columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount;
  if (sheet.name !== sheetName || rowCount * columnCount !== 1 || !within) return;
  const row = Math.max(rowIndex, area.rowIndex + headerIndex);
  for (const column of chosen) sheet.getRangeByIndexes(row, area.columnIndex + column, 1, 1).select();
  await context.sync();
}
