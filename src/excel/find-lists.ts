/** Lists of jobs to offer when the cursor stands at none: tables of the workbook, and regions of the sheet that look like one. */
import { groupNeighbours, isBlank, planRun } from '../core';
import type { Row } from '../core';
import type { SourcePlace } from './locate-source';
import { addressOf } from './rectangle';
import type { Rectangle } from './rectangle';

/** Most rows and columns of a sheet that are looked at: a list that begins further down is found by its own cursor. */
const LOOKED_ROWS = 200;
const LOOKED_COLUMNS = 60;
/** Most tables that are looked at. */
const LOOKED_TABLES = 20;
/** Rows of a table that tell whether it is a list of jobs. */
const SAMPLE_ROWS = 25;

const looksLikeJobs = (rows: readonly Row[]): boolean => planRun({ rows, firstRow: 1 }).placement !== undefined;

/** First and last of every stretch of lines that are not blank. @param isFilled By line. */
const stretches = (count: number, isFilled: (line: number) => boolean): readonly (readonly [first: number, last: number])[] =>
  groupNeighbours(Array.from({ length: count }, (_, line) => line).filter(isFilled)).map((lines) => [lines[0] ?? 0, lines.at(-1) ?? 0]);

/** Rectangles of cells between empty rows and columns that read as a list of jobs. */
function findRegions(rows: readonly Row[], corner: Pick<Rectangle, 'rowIndex' | 'columnIndex'>): readonly Rectangle[] {
  return stretches(rows.length, (row) => rows[row]?.some((cell) => !isBlank(cell)) === true).flatMap(([top, bottom]) => {
    const band = rows.slice(top, bottom + 1);
    const width = band[0]?.length ?? 0;
    return stretches(width, (column) => band.some((row) => !isBlank(row[column]))).flatMap(([left, right]): readonly Rectangle[] => {
      const part = band.map((row) => row.slice(left, right + 1));
      return part.length > 1 && looksLikeJobs(part)
        ? [{ rowIndex: corner.rowIndex + top, columnIndex: corner.columnIndex + left, rowCount: part.length, columnCount: right - left + 1 }] : [];
    });
  });
}

async function findTables(context: Excel.RequestContext): Promise<readonly SourcePlace[]> {
  const tables = context.workbook.tables.load('items/name,items/showHeaders');
  await context.sync();
  const looked = tables.items.filter(({ showHeaders }) => showHeaders).slice(0, LOOKED_TABLES).map((table) => {
    const whole = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    return { name: table.name, whole, sheet: table.worksheet.load('name') };
  });
  await context.sync();
  const samples = looked.map(({ whole }) => whole.getCell(0, 0).getBoundingRect(whole.getCell(Math.min(SAMPLE_ROWS, whole.rowCount) - 1, whole.columnCount - 1)).load('values'));
  await context.sync();
  return looked.flatMap(({ name, whole: { rowIndex, columnIndex, rowCount, columnCount }, sheet }, at) => {
    const area = { rowIndex, columnIndex, rowCount, columnCount };
    return looksLikeJobs((samples[at]?.values ?? []) as Row[]) ? [{ sheetName: sheet.name, address: addressOf(area), area, tableName: name }] : [];
  });
}

async function findOnSheet(context: Excel.RequestContext): Promise<readonly SourcePlace[]> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  const [rows, columns] = [Math.min(used.rowCount, LOOKED_ROWS), Math.min(used.columnCount, LOOKED_COLUMNS)];
  const part = used.getCell(0, 0).getBoundingRect(used.getCell(rows - 1, columns - 1)).load('values');
  await context.sync();
  const { rowIndex, columnIndex } = used;
  return findRegions(part.values as Row[], { rowIndex, columnIndex }).map((area) => {
    // What reaches the end of the part goes on to the end of the sheet.
    const whole = area.rowIndex + area.rowCount === rowIndex + rows ? { ...area, rowCount: rowIndex + used.rowCount - area.rowIndex } : area;
    return { sheetName: sheet.name, address: addressOf(whole), area: whole };
  });
}

const overlaps = (one: SourcePlace, other: SourcePlace): boolean =>
  one.sheetName === other.sheetName && one.area.rowIndex < other.area.rowIndex + other.area.rowCount && other.area.rowIndex < one.area.rowIndex + one.area.rowCount
  && one.area.columnIndex < other.area.columnIndex + other.area.columnCount && other.area.columnIndex < one.area.columnIndex + one.area.columnCount;

/** Tables first, then regions of the active sheet that are no part of one. */
export async function findLists(context: Excel.RequestContext): Promise<readonly SourcePlace[]> {
  const tables = await findTables(context);
  const regions = await findOnSheet(context);
  return [...tables, ...regions.filter((region) => !tables.some((table) => overlaps(table, region)))];
}

/** Takes the user to a list: its first cell is selected, on its own sheet. Rejects when it is no longer there. */
export async function goToList({ sheetName, area }: SourcePlace): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRangeByIndexes(area.rowIndex, area.columnIndex, 1, 1).select();
    await context.sync();
  });
}
