/** Workbooks (.xlsx, .xlsm): one sheet read as a table, and the workbook written again with our columns and every other part as it was. */
import { RESULT_COLUMNS } from '../../core';
import type { Cell } from '../../core';
import { convertTable } from '../convert/convert-table';
import type { InputDocument, PlacedCells, WrittenDocument } from '../input-document';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { openPackage } from './open-package';
import type { WorkbookPackage } from './open-package';
import { openSheet, readSharedParts } from './open-sheet';
import type { OpenSheet, SharedParts } from './open-sheet';
import { lookOf } from './own-cells';
import { readWorkbook } from './read-workbook';
import type { Workbook } from './read-workbook';
import { growTable } from './sheet-table';
import { isEmpty, spliceSheet } from './splice-sheet';
import type { OwnCell, OwnCells } from './splice-sheet';
import { writeZip } from './zip-archive';

/** Most columns of an Excel worksheet. */
const SHEET_COLUMNS = 16_384;

interface OpenWorkbook {
  readonly source: WorkbookPackage;
  readonly workbook: Workbook;
  readonly shared: SharedParts;
  readonly sheet: OpenSheet;
}

const widthOf = ({ table }: OpenSheet): number => table.rows.reduce((width, row) => Math.max(width, row.length), 0);

/** Format of the header cell nearest to the left of our first new column, so that our headers look like the user's. */
function headerStyle({ data }: OpenSheet, headerRow: number, before: number): number {
  const cells = data.rows.find(({ number }) => number === headerRow)?.cells ?? [];
  return cells.filter(({ column }) => column < before).at(-1)?.style ?? 0;
}

/** Our cells per row. A cell that is there already keeps its format; only new ones need formats of ours. */
function collectCells({ sheet, shared }: OpenWorkbook, placed: PlacedCells, firstNew: number): { readonly cells: OwnCells; readonly headerRow: number } {
  const existing = new Map(sheet.data.rows.map(({ number, cells }) => [number, new Set(cells.map(({ column }) => column))] as const));
  const own = new Map<number, readonly OwnCell[]>();
  let headerRow = 0;
  for (let index = 0; index < sheet.table.rows.length; index += 1) {
    const values = placed.rows.get(index);
    if (values === undefined) continue;
    const row = sheet.table.firstRow + index;
    if (headerRow === 0) headerRow = row;
    const headers = row === headerRow ? headerStyle(sheet, row, firstNew) : undefined;
    const styleOf = (column: number, position: number, value: Cell): number =>
      isEmpty(value) || existing.get(row)?.has(column) === true ? 0 : (headers ?? shared.styles?.derive(lookOf(position).numberFormat) ?? 0);
    const cells = placed.columns.map((column, position): OwnCell => {
      const value = values[position] ?? null;
      return { column, value, style: styleOf(column, position, value) };
    });
    own.set(row, cells.sort((a, b) => a.column - b.column));
  }
  return { cells: own, headerRow };
}

/** Our columns that are new to the sheet, left to right. */
function newColumns(placed: PlacedCells, firstNew: number): readonly { readonly column: number; readonly name: string }[] {
  const columns = placed.columns.map((column, position) => ({ column, name: RESULT_COLUMNS[position]?.header ?? '' }));
  return columns.filter(({ column }) => column >= firstNew).sort((a, b) => a.column - b.column);
}

async function writeWorkbook(open: OpenWorkbook, placed: PlacedCells): Promise<Uint8Array> {
  const { source, workbook, shared, sheet } = open;
  const firstNew = widthOf(sheet);
  const rightmost = Math.max(...placed.columns) + 1;
  if (rightmost > SHEET_COLUMNS) throw new UnreadableInput(IMPORT_TEXTS.tooManyColumns(rightmost));
  const { cells, headerRow } = collectCells(open, placed, firstNew);
  const added = newColumns(placed, firstNew);
  const encoder = new TextEncoder();
  const replaced = new Map([[sheet.entry.part, encoder.encode(spliceSheet(sheet.xml, sheet.data, cells, placed.columns, firstNew))]]);
  if (shared.styles !== undefined && workbook.stylesPart !== undefined) replaced.set(workbook.stylesPart, encoder.encode(shared.styles.toXml()));
  // Our columns join the table when its header is the header row and they lie directly beside it.
  const grown = sheet.tables.find(({ range, hasHeader, canGrow }) => hasHeader && canGrow && range.top === headerRow && range.right + 1 === added[0]?.column);
  if (grown !== undefined) replaced.set(grown.part, encoder.encode(growTable(grown, added.map(({ name }) => name))));
  return writeZip(source.archive, replaced);
}

/**
 * Opens a workbook.
 * @param sheetName The sheet to read; without it the sheet that was open when the workbook was saved, or else the first with cells.
 * @throws UnreadableInput when it is encrypted, damaged, not a workbook, or lacks that sheet.
 */
export async function openXlsxDocument(bytes: Uint8Array, sheetName?: string): Promise<InputDocument> {
  const source = openPackage(bytes);
  const workbook = await readWorkbook(source);
  const shared = await readSharedParts(source, workbook);
  const sheet = await openSheet(source, workbook, shared, sheetName);
  const open: OpenWorkbook = { source, workbook, shared, sheet };
  return {
    format: 'xlsx',
    table: sheet.table,
    sheetName: sheet.entry.name,
    write: async (placed, format): Promise<WrittenDocument> =>
      (format === 'xlsx' ? { chunks: [await writeWorkbook(open, placed)], notices: [] } : convertTable(sheet.readVisible(), placed, format)),
  };
}
