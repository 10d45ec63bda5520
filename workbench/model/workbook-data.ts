/** Sheets as content -> a workbook as Univer opens it. */
import { BooleanNumber, CellValueType, LocaleType, WrapStrategy } from '@univerjs/core';
import type { ICellData, ISheetDataValidationRule, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { DATA_VALIDATION_PLUGIN_NAME } from '@univerjs/sheets-data-validation';
import { toUniver } from './area';
import type { Area } from './area';

export type CellContent = string | number | boolean;

/** @property formula With its `=`. @property spilled Whether a formula in another cell put its value there. @property pattern Number format; 'General' when absent. */
export interface CellExtras {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  readonly spilled?: boolean;
  readonly pattern?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
}

/**
 * What files and the workbench exchange.
 * @property rows From the top left cell; '' for an empty cell. For a formula: its last value.
 * @property extras What cells have beside a value; absent cells have nothing.
 * @property validations What cells take, as Univer keeps it. @property conditions How they are marked, as Univer keeps it: the first goes before the others.
 * @property widths Of columns from the left, in pixels; `undefined` for the usual width.
 */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly extras?: readonly CellExtras[];
  readonly widths?: readonly (number | undefined)[];
  readonly merged?: readonly Area[];
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  readonly frozenRows?: number;
  readonly validations?: readonly ISheetDataValidationRule[];
  readonly conditions?: readonly IConditionFormattingRule[];
}

function toCell(value: CellContent): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text that looks like a formula was a text in the file.
  return { v: value, t: value.startsWith('=') ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function toStyle({ pattern, bold = false, wrap = false }: CellExtras): IStyleData {
  return {
    ...(pattern === undefined ? {} : { n: { pattern } }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
  };
}

function toSheet({ name, rows, extras = [], widths = [], merged = [], frozenRows = 0 }: SheetContent, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((value, c) => {
      if (value !== '') line[c] = toCell(value);
    });
    cellData[r] = line;
  });
  for (const extra of extras) {
    const line = (cellData[extra.row] ??= {});
    line[extra.column] = { ...line[extra.column], ...(extra.formula === undefined ? {} : { f: extra.formula }), s: toStyle(extra) };
  }
  return {
    id, name, cellData,
    rowCount: Math.max(1_000, rows.length + 100),
    columnCount: Math.max(26, rows.reduce((most, row) => Math.max(most, row.length), 0) + 12),
    columnData: Object.fromEntries(widths.flatMap((w, column) => (w === undefined ? [] : [[column, { w }]]))),
    mergeData: merged.map(toUniver),
    ...(frozenRows > 0 ? { freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: 0 } } : {}),
  };
}

export function toWorkbookData(name: string, sheets: readonly SheetContent[]): IWorkbookData {
  const named = sheets.map((sheet, index) => [`sheet-${String(index + 1)}`, sheet] as const);
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: named.map(([id]) => id),
    sheets: Object.fromEntries(named.map(([id, sheet]) => [id, toSheet(sheet, id)])),
    resources: [
      { name: DATA_VALIDATION_PLUGIN_NAME, data: JSON.stringify(Object.fromEntries(named.map(([id, { validations = [] }]) => [id, validations]))) },
      { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(named.map(([id, { conditions = [] }]) => [id, conditions]))) },
    ],
  };
}
