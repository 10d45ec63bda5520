/** A whole sheet by its name, where one is meant that this add-in made and somebody has filled in. */
import type { Table } from '../core';
import { inWorkbookTurn } from './workbook-turn';

/** @param name How the name begins; of several sheets the one at hand counts, else the last. @returns `undefined` where there is none, or nothing stands on it. Rejects where Excel does not give it. */
export async function readSheet(name: string): Promise<Table | undefined> {
  return inWorkbookTurn(() => Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const meant = sheets.items.filter((sheet) => sheet.name.toLowerCase().startsWith(name.toLowerCase()));
    const sheet = meant.find((one) => one.name === active.name) ?? meant.at(-1);
    if (sheet === undefined) return undefined;
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,values');
    await context.sync();
    return used.isNullObject ? undefined : { firstRow: used.rowIndex + 1, rows: used.values as Table['rows'] };
  }));
}
