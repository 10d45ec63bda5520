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

/** The library shows truth values as Excel does in English, and holds them as digits; the text "TRUE" is the same in both. */
const TRUTHS: ReadonlyMap<string, Cell> = new Map([['TRUE 1', true], ['FALSE 0', false]]);

function markTruths(workbook: Workbook, name: string, shown: readonly Row[]): readonly Row[] {
  if (!shown.some((row) => row.includes('TRUE') || row.includes('FALSE'))) return shown;
  const held = succeed(workbook.GetRows(name, { RawCellValue: true })).result;
  return shown.map((row, index) => row.map((cell, column): Cell => TRUTHS.get(`${String(cell)} ${held[index]?.[column] ?? ''}`) ?? cell));
}

/** Chart sheets have no cells and cannot be read as rows. */
function readRows(workbook: Workbook, name: string): readonly Row[] {
  const { result, error } = workbook.GetRows(name);
  return error === null ? markTruths(workbook, name, result) : [];
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
