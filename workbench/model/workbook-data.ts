/** Rows of cells -> a workbook as Univer opens it. */
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';

/** @property rows From the top left cell; '' for an empty cell. @property formulas Whether texts that start with = are formulas. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  readonly formulas?: boolean;
  /** In pixels, from the left. */
  readonly widths?: readonly number[];
  readonly merged?: readonly { readonly startRow: number; readonly startColumn: number; readonly endRow: number; readonly endColumn: number }[];
  readonly boldHeader?: boolean;
}

function toCell(value: string | number | boolean, formulas: boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (formulas && value.startsWith('=') && value.length > 1) return { f: value };
  return { v: value, t: CellValueType.STRING };
}

function toSheet({ name, rows, formulas = false, widths = [], merged = [], boldHeader = false }: SheetContent, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((value, c) => {
      if (value !== '') line[c] = r === 0 && boldHeader ? { ...toCell(value, formulas), s: 'header' } : toCell(value, formulas);
    });
    cellData[r] = line;
  });
  return {
    id, name, cellData,
    rowCount: Math.max(1_000, rows.length + 100),
    columnCount: Math.max(26, rows.reduce((most, row) => Math.max(most, row.length), 0) + 12),
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    mergeData: [...merged],
    ...(boldHeader ? { freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: 0 } } : {}),
  };
}

export function toWorkbookData(name: string, sheets: readonly SheetContent[]): IWorkbookData {
  const named = sheets.map((sheet, index) => [`sheet-${String(index + 1)}`, sheet] as const);
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: { header: { bl: BooleanNumber.TRUE, bg: { rgb: '#E2EFDA' } } },
    sheetOrder: named.map(([id]) => id),
    sheets: Object.fromEntries(named.map(([id, sheet]) => [id, toSheet(sheet, id)])),
  };
}
