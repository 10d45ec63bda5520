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
  /** With `name`, `showHeaders` and `showTotals` loaded. */
  readonly table?: Excel.Table;
}

const CORNERS = 'rowIndex,columnIndex,rowCount,columnCount';
const TABLE_FACTS = 'items/name,items/showHeaders,items/showTotals';

const toRectangle = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle => ({ rowIndex, columnIndex, rowCount, columnCount });

async function locateTable(context: Excel.RequestContext, sheet: Excel.Worksheet, table: Excel.Table): Promise<LocatedSource | Refusal> {
  if (!table.showHeaders) return { kind: 'table-without-header', table: table.name };
  const header = table.getHeaderRowRange().load(CORNERS);
  const body = table.getDataBodyRange().load(CORNERS);
  await context.sync();
  const area = surround(toRectangle(header), toRectangle(body));
  return { place: { sheetName: sheet.name, address: addressOf(area), area, tableName: table.name }, sheet, table };
}

/**
 * Finds the source at the selection. A selection of several cells counts too: what is filled in it belongs to the region, empty rows or not.
 * A region that holds exactly one table is that table.
 */
export async function locateSource(context: Excel.RequestContext): Promise<LocatedSource | Refusal> {
  const selection = context.workbook.getSelectedRange().load(CORNERS);
  const sheet = selection.worksheet.load('name');
  const region = selection.getSurroundingRegion().load(CORNERS);
  const used = sheet.getUsedRangeOrNullObject(true).load(CORNERS);
  const atSelection = selection.getTables(false).load(TABLE_FACTS);
  const inRegion = region.getTables(false).load(TABLE_FACTS);
  await context.sync();

  const table = atSelection.items[0] ?? (inRegion.items.length === 1 ? inRegion.items[0] : undefined);
  if (table !== undefined) return locateTable(context, sheet, table);
  if (used.isNullObject) return { kind: 'selection-empty' };
  const around = toRectangle(region);
  const filled = intersect(toRectangle(selection), toRectangle(used));
  if (filled === undefined && intersect(around, toRectangle(used)) === undefined) return { kind: 'selection-empty' };
  const area = filled === undefined ? around : surround(around, filled);
  return { place: { sheetName: sheet.name, address: addressOf(area), area }, sheet };
}

/** Tells a located source from a reason why there is none. */
export const isLocated = (result: LocatedSource | Refusal): result is LocatedSource => 'place' in result;
