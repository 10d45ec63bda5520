/** Workbooks (.xlsx, .xlsm): one sheet read as a table, and the workbook written again with our columns and everything else it held. */
import { startsWith } from '../../core';
import { convertTable } from '../convert/convert-table';
import type { InputDocument, WrittenDocument } from '../input-document';
import { chunkBytes } from '../text/chunk-bytes';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { openWorkbook } from './read/read-workbook';
import type { SheetPlace, Workbook } from './read/read-workbook';
import type { SheetCells } from './read/read-rows';
import { writeResults } from './write/write-results';

const ZIP = 'PK';

/**
 * @param wanted The sheet's name; without it the sheet that was open when the workbook was saved, else the first with cells.
 * @throws UnreadableInput when the workbook lacks that sheet, or has no sheet with cells.
 */
function chooseSheet({ sheets, active, read }: Workbook, wanted: string | undefined): SheetCells & { readonly sheet: SheetPlace } {
  const found = wanted === undefined ? undefined : sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (wanted !== undefined && found === undefined) throw new UnreadableInput(IMPORT_TEXTS.sheetMissing(wanted, sheets.map(({ name }) => name)));
  const candidates = found === undefined ? new Set([...(active === undefined ? [] : [active]), ...sheets]) : [found];
  for (const sheet of candidates) {
    const cells = read(sheet);
    if (found !== undefined || cells.table.rows.length > 0) return { ...cells, sheet };
  }
  throw new UnreadableInput(IMPORT_TEXTS.noSheets);
}

/**
 * Opens a workbook.
 * @param address Where the library for new workbooks lies, see `loadExcelize`.
 * @param wanted The sheet to read, by name.
 * @throws UnreadableInput when it is encrypted, damaged, not a workbook, a zip bomb, or lacks that sheet.
 */
export function openXlsxDocument(bytes: Uint8Array, address: string, wanted?: string): InputDocument {
  if (!startsWith(bytes, ZIP)) throw new UnreadableInput(IMPORT_TEXTS.notAZip);
  const workbook = openWorkbook(bytes);
  const { sheet, table, valueless } = chooseSheet(workbook, wanted);
  return {
    format: 'xlsx',
    table,
    sheetName: sheet.name,
    notices: valueless === 0 ? [] : [IMPORT_TEXTS.formulasWithoutValue(valueless)],
    write: (placed, format): Promise<WrittenDocument> => (format === 'xlsx'
      ? Promise.resolve({ chunks: chunkBytes(writeResults(workbook, sheet, table, placed)), notices: [] })
      : convertTable(table, placed, format, address)),
  };
}
