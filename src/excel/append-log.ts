/** The log of a workbook: a sheet that is only written behind its last line, made where it is missing. */
import { appendEntries, LOG_SHEET } from '../core';
import type { Language, LogEntry, Table } from '../core';
import { inWorkbookTurn } from './workbook-turn';

/** Cells are made text first, so that dates, numbers and signs stay as they are written. */
function writeTexts(sheet: Excel.Worksheet, row: number, rows: readonly (readonly string[])[]): void {
  const range = sheet.getRangeByIndexes(row, 0, rows.length, rows[0]?.length ?? 1);
  range.numberFormat = rows.map((cells) => cells.map(() => '@'));
  range.values = rows.map((cells) => [...cells]);
}

/** @param entries One or more. The sheet is not brought in front. Rejects where Excel refuses: nothing else is changed then. */
export async function appendLog(entries: readonly LogEntry[], language: Language): Promise<void> {
  await inWorkbookTurn(() => Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(LOG_SHEET).load('name');
    await context.sync();
    let table: Table | undefined;
    if (!found.isNullObject) {
      const used = found.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values');
      await context.sync();
      // What stands beside the first column is read in its place, whatever was taken away.
      if (!used.isNullObject) table = { firstRow: used.rowIndex + 1, rows: (used.values as Table['rows']).map((row) => [...Array.from({ length: used.columnIndex }, () => ''), ...row]) };
    }
    const sheet = found.isNullObject ? worksheets.add(LOG_SHEET) : found;
    const { head, headers, start, rows } = appendEntries(table, entries, language);
    writeTexts(sheet, 0, [head]);
    if (headers !== undefined) writeTexts(sheet, 1, [headers]);
    writeTexts(sheet, start, rows);
    await context.sync();
  }));
}
