/** One sheet of a workbook as a table, with its cells as the user sees them. */
import type { Cell, Row, Table } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { succeed } from './load-excelize';
import type { Workbook } from './load-excelize';

/** @property name The sheet that was read. */
export interface SheetReading {
  readonly name: string;
  readonly table: Table;
}

/** The library gives truth values as Excel shows them in English. */
const TRUTHS: ReadonlyMap<string, Cell> = new Map([['TRUE', true], ['FALSE', false]]);

/** Chart sheets have no cells and cannot be read as rows. */
function readRows(workbook: Workbook, name: string): readonly Row[] {
  const { result, error } = workbook.GetRows(name);
  return error === null ? result.map((row) => row.map((cell): Cell => TRUTHS.get(cell) ?? cell)) : [];
}

const hasCells = (rows: readonly Row[]): boolean => rows.some((row) => row.some((cell) => cell !== ''));

/**
 * Reads a sheet.
 * @param wanted Its name; without it the sheet that was open when the workbook was saved, else the first with cells.
 * @throws UnreadableInput when the workbook lacks that sheet, or has no sheet with cells.
 */
export function readSheet(workbook: Workbook, wanted?: string): SheetReading {
  const names = workbook.GetSheetList().list;
  const found = wanted === undefined ? undefined : names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (wanted !== undefined && found === undefined) throw new UnreadableInput(IMPORT_TEXTS.sheetMissing(wanted, names));
  const active = names[succeed(workbook.GetActiveSheetIndex()).index];
  const candidates = found === undefined ? [...(active === undefined ? [] : [active]), ...names] : [found];
  for (const name of candidates) {
    const rows = readRows(workbook, name);
    if (found !== undefined || hasCells(rows)) return { name, table: { rows, firstRow: 1 } };
  }
  throw new UnreadableInput(IMPORT_TEXTS.noSheets);
}
