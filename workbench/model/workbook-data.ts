/** Sheets as content -> a workbook as Univer opens it. */
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, ISheetDataValidationRule, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { DATA_VALIDATION_PLUGIN_NAME } from '@univerjs/sheets-data-validation';
import { toUniver } from './area';
import type { Area } from './area';
import { readAbsoluteAddress } from './cell-reference';
import type { CellReference } from './cell-reference';
import { renameCells } from './chart-data';
import type { ChartData } from './chart-data';
import type { PageSetUp } from './page-set-up';
import type { SheetAnnex } from './sheet-annex';

export type CellContent = string | number | boolean;

/** @property formula With its `=`. @property spilled Whether a formula in another cell put its value there. @property style How the cell looks, as Univer keeps it. */
export interface CellExtras {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  readonly spilled?: boolean;
  readonly style?: IStyleData;
}

/**
 * What files and the workbench exchange.
 * @property rows From the top left cell; '' for an empty cell. For a formula: its last value.
 * @property extras What cells have beside a value; absent cells have nothing.
 * @property validations What cells take, as Univer keeps it. @property conditions How they are marked, as Univer keeps it: the first goes before the others.
 * @property widths Of columns from the left, in pixels; `undefined` for the usual width. @property heights Of rows from the top that somebody set; the others fit what they hold.
 * @property gridlines Whether they are shown; they are unless it says no. @property tabColor As "#107c10". @property charts Their cells are named as in formulas.
 */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly extras?: readonly CellExtras[];
  readonly widths?: readonly (number | undefined)[];
  readonly merged?: readonly Area[];
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  readonly heights?: readonly (number | undefined)[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly gridlines?: boolean;
  readonly tabColor?: string;
  readonly page?: PageSetUp;
  readonly charts?: readonly ChartData<string>[];
  readonly validations?: readonly ISheetDataValidationRule[];
  readonly conditions?: readonly IConditionFormattingRule[];
}

function toCell(value: CellContent): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text that looks like a formula was a text in the file.
  return { v: value, t: value.startsWith('=') ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** @param idOf Id of a sheet by its name. */
function toAnnex({ page, charts = [] }: SheetContent, idOf: (sheet: string) => string | undefined): Partial<SheetAnnex> {
  const toCells = (text: string): CellReference | undefined => {
    const found = readAbsoluteAddress(text);
    const sheetId = found === undefined ? undefined : idOf(found.sheet);
    return found === undefined || sheetId === undefined ? undefined : { sheetId, area: found.area };
  };
  return { charts: charts.map((chart) => renameCells(chart, toCells)), ...(page === undefined ? {} : { page }) };
}

function toSheet(content: SheetContent, id: string, annex: Partial<SheetAnnex>): Partial<IWorksheetData> {
  const { name, rows, extras = [], widths = [], heights = [], merged = [], frozenRows = 0, frozenColumns = 0, gridlines = true, tabColor = '', charts = [] } = content;
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
    line[extra.column] = { ...line[extra.column], ...(extra.formula === undefined ? {} : { f: extra.formula }), ...(extra.style === undefined ? {} : { s: extra.style }) };
  }
  return {
    id, name, cellData, tabColor, custom: annex,
    showGridlines: gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(1_000, rows.length + 100, ...charts.map(({ box }) => box.to.row + 1)),
    columnCount: Math.max(26, rows.reduce((most, row) => Math.max(most, row.length), 0) + 12, ...charts.map(({ box }) => box.to.column + 1)),
    rowData: Object.fromEntries(heights.flatMap((h, row) => (h === undefined ? [] : [[row, { h, ia: BooleanNumber.FALSE }]]))),
    columnData: Object.fromEntries(widths.flatMap((w, column) => (w === undefined ? [] : [[column, { w }]]))),
    mergeData: merged.map(toUniver),
    ...(frozenRows + frozenColumns > 0
      ? { freeze: { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows, startColumn: frozenColumns } } : {}),
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
    sheets: Object.fromEntries(named.map(([id, sheet]) => [id, toSheet(sheet, id, toAnnex(sheet, (other) => named.find(([, one]) => one.name === other)?.[0]))])),
    resources: [
      { name: DATA_VALIDATION_PLUGIN_NAME, data: JSON.stringify(Object.fromEntries(named.map(([id, { validations = [] }]) => [id, validations]))) },
      { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(named.map(([id, { conditions = [] }]) => [id, conditions]))) },
    ],
  };
}
