/** Catalogue -> workbook to edit it in; what was written is read back before it is handed out, so that nothing can be lost unseen. */
import { catalogueToSheets, CELL_LIMIT, compareCatalogues, refreshCatalogue, SHEET_ROWS, sheetsToCatalogue } from '../../core';
import type { Catalogue, CatalogueSheet } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { toCellText } from '../xlsx/cell-text';
import { readWorkbook } from '../xlsx/read/read-workbook';
import { writeSheets } from '../xlsx/write-sheets';

function checkSheet({ name, table: { rows } }: CatalogueSheet): void {
  if (rows.length > SHEET_ROWS) throw new UnreadableInput(IMPORT_TEXTS.sheetTooLong(name, rows.length));
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (typeof cell !== 'string' || toCellText(cell).length <= CELL_LIMIT) return;
      throw new UnreadableInput(IMPORT_TEXTS.sheetTextTooLong(name, index + 1, String(rows[0]?.[column] ?? ''), cell.length));
    });
  });
}

/**
 * @param address Where the spreadsheet library lies, see `loadExcelize`.
 * @returns The bytes of the workbook, and the catalogue that reading it gives: with another hash only where an older version had read a knowledge level or a rule otherwise.
 * @throws UnreadableInput naming the sheet or function that a workbook cannot hold.
 */
export async function writeCatalogueWorkbook(catalogue: Catalogue, address: string): Promise<{ readonly bytes: Uint8Array; readonly catalogue: Catalogue }> {
  const sheets = catalogueToSheets(catalogue);
  sheets.forEach(checkSheet);
  const bytes = await writeSheets(sheets.map(({ name, table }) => ({ name, rows: table.rows })), address);
  const opened = sheetsToCatalogue(readWorkbook(bytes));
  const expected = refreshCatalogue(catalogue);
  if (opened.kind !== 'catalogue') throw new Error('the sheets are not recognised');
  const { name, version, hash } = opened.catalogue;
  if (hash !== expected.hash || name !== expected.name || version !== expected.version) {
    const [change] = compareCatalogues(expected, opened.catalogue).changes;
    throw new UnreadableInput(IMPORT_TEXTS.notHeld(change === undefined ? catalogue.name : `${change.job.code} ${change.job.name}`));
  }
  return { bytes, catalogue: opened.catalogue };
}
