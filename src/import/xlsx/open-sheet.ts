/** Chooses a worksheet and reads it: its cells as a table, wide enough that nothing on the sheet lies beyond the table's last column. */
import type { Cell, Table } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { parseRange } from './cell-reference';
import { readSharedStrings } from './cell-text';
import type { WorkbookPackage } from './open-package';
import { readSheetRows } from './read-cells';
import type { CellReading } from './read-cells';
import type { SheetEntry, Workbook } from './read-workbook';
import { scanSheet } from './scan-sheet';
import type { SheetData } from './scan-sheet';
import { attributeOf, scanTags } from './scan-xml';
import { readSheetTables } from './sheet-table';
import type { SheetTable } from './sheet-table';
import { StyleSheet } from './style-sheet';

/** A worksheet that was read. @property table Row 1 of the sheet is `rows[0]`; rows of totals are empty. */
export interface OpenSheet {
  readonly entry: SheetEntry;
  readonly xml: string;
  readonly data: SheetData;
  readonly tables: readonly SheetTable[];
  readonly table: Table;
  /** The cells as people see them, for other formats: days as text, totals included. */
  readonly readVisible: () => Table;
}

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly styles: StyleSheet | undefined;
}

/** Reads shared texts and styles. @throws UnreadableInput when damaged. */
export async function readSharedParts(source: WorkbookPackage, workbook: Workbook): Promise<SharedParts> {
  const strings = workbook.stringsPart === undefined ? undefined : await source.readText(workbook.stringsPart);
  const styles = workbook.stylesPart === undefined ? undefined : await source.readText(workbook.stylesPart);
  return { strings: strings === undefined ? [] : readSharedStrings(strings), styles: styles === undefined ? undefined : new StyleSheet(styles) };
}

/** Right edge of merged cells beside or below the first row with two or more values: a merged title above it takes no columns. */
function rightOfMerges(xml: string, { close }: SheetData, rows: readonly (readonly Cell[])[]): number {
  const firstWide = rows.findIndex((row) => row.filter((cell) => cell !== null && cell !== '').length > 1) + 1;
  const ranges = [...scanTags(xml, close)].filter(({ name }) => name === 'mergeCell').map((tag) => parseRange(attributeOf(xml, tag, 'ref') ?? ''));
  return Math.max(-1, ...ranges.map((range) => (range !== undefined && firstWide > 0 && range.bottom >= firstWide ? range.right : -1)));
}

/** The first row padded to `width`, so that the table is as wide as what the sheet uses. */
function padFirstRow(rows: readonly (readonly Cell[])[], width: number): readonly (readonly Cell[])[] {
  const [first = [], ...rest] = rows;
  return [[...first, ...Array.from({ length: Math.max(0, width - first.length) }, () => null)], ...rest];
}

const isTotals = (tables: readonly SheetTable[], row: number): boolean =>
  tables.some(({ range, totalsRows }) => row > range.bottom - totalsRows && row <= range.bottom);

async function openEntry(source: WorkbookPackage, entry: SheetEntry, reading: CellReading): Promise<OpenSheet> {
  const xml = await source.readText(entry.part);
  const data = xml === undefined ? undefined : scanSheet(xml);
  if (xml === undefined || data === undefined) throw new UnreadableInput(IMPORT_TEXTS.damagedPart(entry.part));
  const tables = await readSheetTables(source, entry.part);
  const rows = readSheetRows(xml, data.rows, reading);
  const right = Math.max(rightOfMerges(xml, data, rows), ...tables.map(({ range }) => range.right));
  const padded = (all: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => (all.length === 0 ? all : padFirstRow(all, right + 1));
  return {
    entry, xml, data, tables,
    table: { rows: padded(rows.map((row, index) => (isTotals(tables, index + 1) ? [] : row))), firstRow: 1 },
    readVisible: () => ({ rows: padded(readSheetRows(xml, data.rows, { ...reading, dates: 'text' })), firstRow: 1 }),
  };
}

function findNamed({ sheets }: Workbook, name: string): SheetEntry {
  const wanted = name.trim().toLowerCase();
  const found = sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted);
  if (found === undefined) throw new UnreadableInput(IMPORT_TEXTS.sheetMissing(name, sheets.map((sheet) => sheet.name)));
  return found;
}

/** The sheets to try when none is named: the one last open, then the visible ones in order, then the hidden ones. */
function inOrderOfChoice({ sheets, activeName }: Workbook): readonly SheetEntry[] {
  const rank = (sheet: SheetEntry): number => (sheet.name === activeName ? 0 : sheet.hidden ? 2 : 1);
  return [...sheets].sort((a, b) => rank(a) - rank(b));
}

/**
 * Opens the sheet of that name, or else the first with cells in the order of choice.
 * @throws UnreadableInput when there is no such sheet (the message lists those there are) or no sheet with cells.
 */
export async function openSheet(source: WorkbookPackage, workbook: Workbook, shared: SharedParts, name?: string): Promise<OpenSheet> {
  const reading: CellReading = { ...shared, date1904: workbook.date1904, dates: 'serial' };
  if (name !== undefined) return openEntry(source, findNamed(workbook, name), reading);
  for (const entry of inOrderOfChoice(workbook)) {
    const sheet = await openEntry(source, entry, reading);
    if (sheet.table.rows.length > 0) return sheet;
  }
  throw new UnreadableInput(IMPORT_TEXTS.noSheets);
}
