/** Opens a workbook in Univer in place of the open one. */
import type { FUniver } from '@univerjs/core/facade';
import './facade';
import { toUniver } from './area';
import { toWorkbookData } from './workbook-data';
import type { SheetContent } from './workbook-data';

export async function openBook(univer: FUniver, name: string, sheets: readonly SheetContent[]): Promise<void> {
  const before = univer.getActiveWorkbook();
  if (before !== null) univer.disposeUnit(before.getId());
  const book = univer.createWorkbook(toWorkbookData(name, sheets));
  for (const { name: sheet, tables = [] } of sheets) {
    for (const table of tables) {
      await book.getSheetByName(sheet)?.addTable(table.name, toUniver(table.area), crypto.randomUUID());
    }
  }
}
