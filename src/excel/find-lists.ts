/** Lists of jobs to choose from: tables of the workbook, and regions of its sheets that look like one. */
import { groupNeighbours, isBlank, planRun } from '../core';
import type { MappingOverrides, Row, Table } from '../core';
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

/** Most sheets that are looked at for regions, the active one first. */
const LOOKED_SHEETS = 10;

/** A place that looks like a list of jobs. @property rowCount Rows below its header. @property fields How many fields of a job its columns hold. */
export interface FoundList extends SourcePlace {
  readonly rowCount: number;
  readonly fields: number;
}

/** What the user said of the columns of a list. @param table Its first rows. */
export type ReadAs = (place: SourcePlace, table: Pick<Table, 'rows'>) => MappingOverrides;

/** The place as a list of jobs; nothing where it does not read as one. @param rows Its first rows. */
function listAt(place: SourcePlace, rows: readonly Row[], readAs: ReadAs): readonly FoundList[] {
  const { placement, reading: { columns, headerIndex } } = planRun({ rows, firstRow: 1 }, { overrides: readAs(place, { rows }) });
  const fields = new Set(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : []))).size;
  return placement === undefined ? [] : [{ ...place, rowCount: place.area.rowCount - headerIndex - 1, fields }];
}

/** First and last of every stretch of lines that are not blank. @param isFilled By line. */
const stretches = (count: number, isFilled: (line: number) => boolean): readonly (readonly [first: number, last: number])[] =>
  groupNeighbours(Array.from({ length: count }, (_, line) => line).filter(isFilled)).map((lines) => [lines[0] ?? 0, lines.at(-1) ?? 0]);

/** The part of a sheet that is looked at. @property whole All that is filled. */
interface LookedPart {
  readonly sheetName: string;
  readonly whole: Rectangle;
  readonly rows: readonly Row[];
}

/** Rectangles of cells between empty rows and columns that read as a list of jobs. */
function findRegions({ sheetName, whole, rows }: LookedPart, readAs: ReadAs): readonly FoundList[] {
  return stretches(rows.length, (row) => rows[row]?.some((cell) => !isBlank(cell)) === true).flatMap(([top, bottom]) => {
    const band = rows.slice(top, bottom + 1);
    const width = band[0]?.length ?? 0;
    return stretches(width, (column) => band.some((row) => !isBlank(row[column]))).flatMap(([left, right]): readonly FoundList[] => {
      if (bottom === top) return [];
      // What reaches the end of the part goes on to the end of the sheet.
      const rowCount = bottom + 1 === rows.length ? whole.rowCount - top : bottom - top + 1;
      const area = { rowIndex: whole.rowIndex + top, columnIndex: whole.columnIndex + left, rowCount, columnCount: right - left + 1 };
      return listAt({ sheetName, address: addressOf(area), area }, band.map((row) => row.slice(left, right + 1)), readAs);
    });
  });
}

async function findTables(context: Excel.RequestContext, readAs: ReadAs): Promise<readonly FoundList[]> {
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
    return listAt({ sheetName: sheet.name, address: addressOf(area), area, tableName: name }, (samples[at]?.values ?? []) as Row[], readAs);
  });
}

async function lookAt(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Excel.Range): Promise<readonly LookedPart[]> {
  if (used.isNullObject) return [];
  const part = used.getCell(0, 0).getBoundingRect(used.getCell(Math.min(used.rowCount, LOOKED_ROWS) - 1, Math.min(used.columnCount, LOOKED_COLUMNS) - 1)).load('values');
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return [{ sheetName: sheet.name, whole: { rowIndex, columnIndex, rowCount, columnCount }, rows: part.values as Row[] }];
}

async function findOnSheets(context: Excel.RequestContext, readAs: ReadAs): Promise<readonly FoundList[]> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load('name');
  const all = worksheets.load('items/name,items/visibility');
  await context.sync();
  // Compared by their text: the names of Excel's lists of values are not there before it is.
  const others = all.items.filter(({ name, visibility }) => name !== active.name && (visibility as string) === 'Visible');
  const looked = [active, ...others].slice(0, LOOKED_SHEETS).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') }));
  await context.sync();
  const parts: LookedPart[] = [];
  for (const { sheet, used } of looked) parts.push(...await lookAt(context, sheet, used));
  return parts.flatMap((part) => findRegions(part, readAs));
}

const overlaps = (one: SourcePlace, other: SourcePlace): boolean =>
  one.sheetName === other.sheetName && one.area.rowIndex < other.area.rowIndex + other.area.rowCount && other.area.rowIndex < one.area.rowIndex + one.area.rowCount
  && one.area.columnIndex < other.area.columnIndex + other.area.columnCount && other.area.columnIndex < one.area.columnIndex + one.area.columnCount;

/** Tables first, then regions of the active sheet and of the others that are no part of one. */
export async function findIn(context: Excel.RequestContext, readAs: ReadAs): Promise<readonly FoundList[]> {
  const tables = await findTables(context, readAs);
  const regions = await findOnSheets(context, readAs);
  return [...tables, ...regions.filter((region) => !tables.some((table) => overlaps(table, region)))];
}

/** Never rejects: where Excel does not answer there is nothing to choose from. */
export async function findLists(readAs: ReadAs): Promise<readonly FoundList[]> {
  return Excel.run({ delayForCellEdit: true }, (context) => findIn(context, readAs)).catch(() => []);
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
