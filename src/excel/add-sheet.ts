/** A new sheet with a table of texts, in front of the user. */
import type { Row } from '../core';
import { inWorkbookTurn } from './workbook-turn';

/** Longest name that Excel gives a sheet. */
const LONGEST = 31;

/** The name, as long as Excel takes it, with a number behind it where the workbook has one of that name. @param taken In lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted.slice(0, LONGEST) : `${wanted.slice(0, LONGEST - 4)} ${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** @param rows One or more, all of one width. @param widths Of its columns, in Excel's points. Nothing that stands in the workbook is touched. Rejects where Excel refuses. */
export async function addSheet(name: string, rows: readonly Row[], widths: readonly number[] = []): Promise<void> {
  await inWorkbookTurn(() => Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheet = worksheets.add(freeName(name, new Set(worksheets.items.map((one) => one.name.toLowerCase()))));
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows.map((row) => [...row]);
    widths.forEach((width, column) => { sheet.getRangeByIndexes(0, column, rows.length, 1).format.columnWidth = width; });
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  }));
}
