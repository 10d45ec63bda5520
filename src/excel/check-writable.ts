/** Looks, without touching anything, whether our columns can be written where they should go. */
import type { LocatedSource } from './locate-source';
import type { Refusal } from './refusal';
import { groupColumns } from './write-target';
import type { WriteTarget } from './write-target';

/** Columns of a sheet, in every Excel since 2007. */
const SHEET_COLUMNS = 16_384;

const withoutSheet = (address: string): string => address.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1)).join(', ');

/** The first reason not to write; `undefined` when there is none. One sync. */
export async function checkWritable(context: Excel.RequestContext, { sheet, table, place }: LocatedSource, target: WriteTarget): Promise<Refusal | undefined> {
  const { area, sheetName } = place;
  const rowIndex = area.rowIndex + target.headerIndex;
  const rowCount = area.rowCount - target.headerIndex;
  const runs = groupColumns(target.columns, area.columnCount);
  const right = Math.max(...runs.map(({ start, fields }) => area.columnIndex + start + fields.length));
  if (right > SHEET_COLUMNS) return { kind: 'sheet-full', sheet: sheetName };

  const protection = sheet.protection.load('protected');
  const filters = [sheet.autoFilter, ...(table === undefined ? [] : [table.autoFilter])].map((filter) => filter.load('isDataFiltered'));
  const rows = sheet.getRangeByIndexes(rowIndex, area.columnIndex, rowCount, 1).load('rowHidden');
  const written = runs.map(({ start, fields }) => sheet.getRangeByIndexes(rowIndex, area.columnIndex + start, rowCount, fields.length));
  const header = sheet.getRangeByIndexes(rowIndex, area.columnIndex, 1, area.columnCount);
  const merged = [header, ...written].map((range) => range.getMergedAreasOrNullObject().load('address'));
  const foreign = runs.filter(({ isNew }) => isNew).map(({ start, fields }) => {
    // A table grows over its whole height, total row included.
    const height = table?.showTotals === true ? rowCount + 1 : rowCount;
    return sheet.getRangeByIndexes(rowIndex, area.columnIndex + start, height, fields.length).getUsedRangeOrNullObject(true).load('address');
  });
  await context.sync();

  if (protection.protected) return { kind: 'sheet-protected', sheet: sheetName };
  if (filters.some(({ isDataFiltered }) => isDataFiltered)) return { kind: 'filter-active', sheet: sheetName };
  // Null stands for "some are, some are not".
  if ((rows.rowHidden as boolean | null) !== false) return { kind: 'rows-hidden', sheet: sheetName };
  const merge = merged.find(({ isNullObject }) => !isNullObject);
  if (merge !== undefined) return { kind: 'cells-merged', address: withoutSheet(merge.address) };
  const occupied = foreign.find(({ isNullObject }) => !isNullObject);
  if (occupied !== undefined) return { kind: 'columns-occupied', address: withoutSheet(occupied.address) };
  return undefined;
}
