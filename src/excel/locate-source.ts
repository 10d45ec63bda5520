/** Which cells the user means: the table at the selection, else the region around it. */
import { SHEET_ROWS } from '../core';
import type { Refusal } from './refusal';
import { addressOf, intersect, surround } from './rectangle';
import type { Rectangle } from './rectangle';

/**
 * Where the jobs stand.
 * @property area Header and rows; a table's total row is left out.
 * @property tableName Absent for a plain range.
 * @property below Rows of the sheet (from 0) that stand below a plain range, behind an empty row, in the same columns; absent when there are none, or when they were taken along.
 */
export interface SourcePlace {
  readonly sheetName: string;
  readonly address: string;
  readonly area: Rectangle;
  readonly tableName?: string;
  readonly below?: { readonly first: number; readonly last: number };
}

/** Rows of the sheet (from 0) in which cells are selected, when these are some of the rows of the list and no whole columns. */
export interface SelectedRows {
  readonly first: number;
  readonly last: number;
}

/** A place together with Excel's own objects; only valid inside the `Excel.run` it was made in. */
export interface LocatedSource {
  readonly place: SourcePlace;
  readonly sheet: Excel.Worksheet;
  /** The cells of `place.area`: the range stays with them, whatever is inserted and deleted. */
  readonly range: Excel.Range;
  /** With `name`, `showHeaders` and `showTotals` loaded. */
  readonly table?: Excel.Table;
  readonly selected?: SelectedRows;
}

const CORNERS = 'rowIndex,columnIndex,rowCount,columnCount';
const TABLE_FACTS = 'name,showHeaders,showTotals';

const toRectangle = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle => ({ rowIndex, columnIndex, rowCount, columnCount });

/** The rows of a selection within a list; `undefined` when it says nothing about rows: it takes all of them, or reaches out of the list. */
function selectedRows(selection: Rectangle, area: Rectangle): { readonly selected?: SelectedRows } {
  const [first, last] = [selection.rowIndex, selection.rowIndex + selection.rowCount - 1];
  const inside = first > area.rowIndex && last < area.rowIndex + area.rowCount && intersect(selection, area) !== undefined;
  return inside && selection.rowCount < area.rowCount - 1 ? { selected: { first, last } } : {};
}

async function locateTable(context: Excel.RequestContext, sheet: Excel.Worksheet, sheetName: string, id: string, selection: Rectangle): Promise<LocatedSource | Refusal> {
  const table = context.workbook.tables.getItem(id).load(TABLE_FACTS);
  await context.sync();
  if (!table.showHeaders) return { kind: 'table-without-header', table: table.name };
  const header = table.getHeaderRowRange().load(CORNERS);
  const body = table.getDataBodyRange().load(CORNERS);
  const range = header.getBoundingRect(body);
  await context.sync();
  const area = surround(toRectangle(header), toRectangle(body));
  return { place: { sheetName, address: addressOf(area), area, tableName: table.name }, sheet, range, table, ...selectedRows(selection, area) };
}

/** @property takeBelow Whether the rows below a plain range, behind empty rows, belong to the list. @property at A list that was found before, in place of the one at the selection. */
export interface LocateOptions {
  readonly takeBelow?: boolean;
  readonly at?: SourcePlace;
}

/**
 * Finds the source at the selection, or again the one that is given. A selection of several cells counts too: what is filled in it belongs to the region, empty rows or not.
 * A region that holds exactly one table is that table. What is returned holds on to sheet and table themselves: the user may select something else meanwhile.
 */
export async function locateSource(context: Excel.RequestContext, { at, ...options }: LocateOptions = {}): Promise<LocatedSource | Refusal> {
  if (at === undefined) return locateAround(context, context.workbook.getSelectedRange(), options);
  return await locateAgain(context, at) ?? { kind: 'selection-empty' };
}

/**
 * Finds a source again that was found before, whatever is selected now: the table of that name, or what stands where the list stood. @returns `undefined` where the sheet is no longer there.
 */
export async function locateAgain(context: Excel.RequestContext, { sheetName, address, tableName, below }: SourcePlace): Promise<LocatedSource | Refusal | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load('id');
  const table = tableName === undefined ? undefined : context.workbook.tables.getItemOrNullObject(tableName).load('id');
  await context.sync();
  if (table?.isNullObject === false) return locateAround(context, table.getRange(), {});
  if (sheet.isNullObject) return undefined;
  const stood = sheet.getRange(address);
  // Rows that were inserted above have pushed its end out of where it stood.
  return locateAround(context, stood.getBoundingRect(stood.getLastCell().getSurroundingRegion()), { takeBelow: below === undefined });
}

/** The source around some cells: the table there, else the region. */
export async function locateAround(context: Excel.RequestContext, around: Excel.Range, { takeBelow = false }: LocateOptions): Promise<LocatedSource | Refusal> {
  const selection = around.load(CORNERS);
  const active = selection.worksheet.load('id,name');
  const region = selection.getSurroundingRegion().load(CORNERS);
  const used = active.getUsedRangeOrNullObject(true).load(CORNERS);
  const atSelection = selection.getTables(false).load('items/id');
  const inRegion = region.getTables(false).load('items/id');
  await context.sync();

  const table = atSelection.items[0] ?? (inRegion.items.length === 1 ? inRegion.items[0] : undefined);
  const sheet = context.workbook.worksheets.getItem(active.id);
  if (table !== undefined) return locateTable(context, sheet, active.name, table.id, toRectangle(selection));
  if (used.isNullObject) return { kind: 'selection-empty' };
  const reach = toRectangle(region);
  const filled = intersect(toRectangle(selection), toRectangle(used));
  if (filled === undefined && intersect(reach, toRectangle(used)) === undefined) return { kind: 'selection-empty' };
  const list = filled === undefined ? reach : surround(reach, filled);
  const range = filled === undefined ? region : region.getBoundingRect(selection.getIntersection(used));
  const place = { sheetName: active.name, address: addressOf(list), area: list };
  const below = await findBelow(context, sheet, list);
  if (below === undefined) return { place, sheet, range, ...selectedRows(toRectangle(selection), list) };
  const { rowIndex: first, rowCount } = below;
  if (!takeBelow) return { place: { ...place, below: { first, last: first + rowCount - 1 } }, sheet, range, ...selectedRows(toRectangle(selection), list) };
  const area = surround(list, toRectangle(below));
  return { place: { ...place, address: addressOf(area), area }, sheet, range: range.getBoundingRect(below), ...selectedRows(toRectangle(selection), area) };
}

/** What stands below a plain range in its own columns, behind empty rows; a table there is a list of its own. */
async function findBelow(context: Excel.RequestContext, sheet: Excel.Worksheet, list: Rectangle): Promise<Excel.Range | undefined> {
  const next = list.rowIndex + list.rowCount;
  if (next >= SHEET_ROWS) return undefined;
  const columns = sheet.getRangeByIndexes(next, list.columnIndex, SHEET_ROWS - next, list.columnCount);
  const below = columns.getUsedRangeOrNullObject(true).load(CORNERS);
  const tables = columns.getTables(false).load('items/id');
  await context.sync();
  return below.isNullObject || tables.items.length > 0 ? undefined : below;
}

/** Where a source lies now. @param around The cells of a plain range, as a range that stayed with them. One request. */
export async function relocate(context: Excel.RequestContext, source: LocatedSource, around: Excel.Range): Promise<LocatedSource> {
  const { table, place } = source;
  const range = (table === undefined ? around : table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange())).load(CORNERS);
  await context.sync();
  const area = toRectangle(range);
  return { ...source, range, place: { ...place, address: addressOf(area), area } };
}

/** Tells a located source from a reason why there is none. */
export const isLocated = (result: LocatedSource | Refusal): result is LocatedSource => 'place' in result;
