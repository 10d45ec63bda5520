/** Which cells the user means: the table at the selection, else the region around it. */
import type { Refusal } from './refusal';
import { addressOf, intersect, surround } from './rectangle';
import type { Rectangle } from './rectangle';

/**
 * Where the jobs stand.
 * @property area Header and rows; a table's total row is left out.
 * @property tableName Absent for a plain range.
 */
export interface SourcePlace {
  readonly sheetName: string;
  readonly address: string;
  readonly area: Rectangle;
  readonly tableName?: string;
}

/** A place together with Excel's own objects; only valid inside the `Excel.run` it was made in. */
export interface LocatedSource {
  readonly place: SourcePlace;
  readonly sheet: Excel.Worksheet;
  /** The cells of `place.area`: the range stays with them, whatever is inserted and deleted. */
  readonly range: Excel.Range;
  /** With `name`, `showHeaders` and `showTotals` loaded. */
  readonly table?: Excel.Table;
}

const CORNERS = 'rowIndex,columnIndex,rowCount,columnCount';
const TABLE_FACTS = 'name,showHeaders,showTotals';

const toRectangle = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle => ({ rowIndex, columnIndex, rowCount, columnCount });

async function locateTable(context: Excel.RequestContext, sheet: Excel.Worksheet, sheetName: string, id: string): Promise<LocatedSource | Refusal> {
  const table = context.workbook.tables.getItem(id).load(TABLE_FACTS);
  await context.sync();
  if (!table.showHeaders) return { kind: 'table-without-header', table: table.name };
  const header = table.getHeaderRowRange().load(CORNERS);
  const body = table.getDataBodyRange().load(CORNERS);
  const range = header.getBoundingRect(body);
  await context.sync();
  const area = surround(toRectangle(header), toRectangle(body));
  return { place: { sheetName, address: addressOf(area), area, tableName: table.name }, sheet, range, table };
}

/**
 * Finds the source at the selection. A selection of several cells counts too: what is filled in it belongs to the region, empty rows or not.
 * A region that holds exactly one table is that table. What is returned holds on to sheet and table themselves: the user may select something else meanwhile.
 */
export async function locateSource(context: Excel.RequestContext): Promise<LocatedSource | Refusal> {
  const selection = context.workbook.getSelectedRange().load(CORNERS);
  const active = selection.worksheet.load('id,name');
  const region = selection.getSurroundingRegion().load(CORNERS);
  const used = active.getUsedRangeOrNullObject(true).load(CORNERS);
  const atSelection = selection.getTables(false).load('items/id');
  const inRegion = region.getTables(false).load('items/id');
  await context.sync();

  const table = atSelection.items[0] ?? (inRegion.items.length === 1 ? inRegion.items[0] : undefined);
  const sheet = context.workbook.worksheets.getItem(active.id);
  if (table !== undefined) return locateTable(context, sheet, active.name, table.id);
  if (used.isNullObject) return { kind: 'selection-empty' };
  const around = toRectangle(region);
  const filled = intersect(toRectangle(selection), toRectangle(used));
  if (filled === undefined && intersect(around, toRectangle(used)) === undefined) return { kind: 'selection-empty' };
  const area = filled === undefined ? around : surround(around, filled);
  const range = filled === undefined ? region : region.getBoundingRect(selection.getIntersection(used));
  return { place: { sheetName: active.name, address: addressOf(area), area }, sheet, range };
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
