/** Our columns beside a located list, as ranges that stay with their cells: whether they can be written, their headers, and the new ones among them. */
import { RESULT_COLUMNS, SHEET_COLUMNS } from '../core';
import type { ResultColumnId } from '../core';
import type { LocatedSource } from './locate-source';
import { OwnStretch } from './own-stretch';
import type { Refusal } from './refusal';
import { groupColumns } from './write-target';
import type { ColumnRun, WriteTarget } from './write-target';

/** Widths of new columns, in Excel's points: what it takes to read the answer, not the whole motivation. */
const WIDTHS: Readonly<Record<ResultColumnId, number>> = {
  grade: 120, referenceJob: 220, rule: 110, outcome: 120, confidence: 65, justification: 320, alternatives: 190, attention: 240,
};

const RESULT_WIDTHS: readonly number[] = RESULT_COLUMNS.map(({ id }) => WIDTHS[id]);
/** Of a column that nobody gave a width. */
const USUAL_WIDTH = 120;

const withoutSheet = (address: string): string => address.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1)).join(', ');

/** Whether the sheet has no room to the right for our columns. */
export const isBeyondSheet = ({ place: { area } }: LocatedSource, { columns }: Pick<WriteTarget, 'columns'>): boolean => area.columnIndex + Math.max(...columns) >= SHEET_COLUMNS;

/** The columns of a run beside rows of the list. */
function beside(rows: Excel.Range, { isNew, start, fields }: ColumnRun): Excel.Range {
  const first = isNew ? rows.getLastColumn().getOffsetRange(0, 1) : rows.getColumn(start);
  return first.getResizedRange(0, fields.length - 1);
}

export class OwnColumns {
  readonly runs: readonly ColumnRun[];
  /** Over the whole height of the list, from its header row on. */
  private readonly ranges: readonly Excel.Range[];
  private readonly list: Excel.Range;

  /** Holds on to the columns beside the list; anchors are set with the next request. Not for a target that `isBeyondSheet`. @param widths Of new columns, in points, by their place among the headers. */
  constructor(private readonly context: Excel.RequestContext, private readonly source: LocatedSource, private readonly target: Omit<WriteTarget, 'readColumns'>, private readonly widths = RESULT_WIDTHS) {
    this.runs = groupColumns(target.columns, source.place.area.columnCount);
    this.list = source.range.getOffsetRange(target.headerIndex, 0).getResizedRange(-target.headerIndex, 0);
    this.ranges = this.runs.map((run) => beside(this.list, run));
  }

  /** The stretches of our columns beside a block of the list. */
  stretchesBeside(block: Excel.Range): readonly OwnStretch[] {
    return this.runs.map((run) => new OwnStretch(beside(block, run), run));
  }

  /** The cells of one of our columns, without its header. @param field Its place among the headers. For use within one request. */
  cellsOf(field: number): Excel.Range {
    const at = this.runs.findIndex(({ fields }) => fields.includes(field));
    const column = this.ranges[at]?.getColumn(this.runs[at]?.fields.indexOf(field) ?? 0) ?? this.list.getColumn(0);
    return column.getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  /** Whether a column of ours is made by this run. @param field Its place among the headers. */
  isNew(field: number): boolean {
    return this.runs.some(({ fields, isNew }) => isNew && fields.includes(field));
  }

  /** A range together with our columns. For use within one request. */
  around(range: Excel.Range): Excel.Range {
    return this.ranges.reduce((whole, own) => whole.getBoundingRect(own), range);
  }

  /** The first reason not to write; `moved` when columns were inserted or removed since the list was read; `undefined` when there is none. One request; nothing is touched. */
  async check(): Promise<Refusal | 'moved' | undefined> {
    const { source: { sheet, table, place: { sheetName, area } }, list, ranges, runs } = this;
    list.load('columnCount');
    const protection = sheet.protection.load('protected');
    const filters = [sheet.autoFilter, ...(table === undefined ? [] : [table.autoFilter])].map((filter) => filter.load('isDataFiltered'));
    const rows = list.getColumn(0).load('rowHidden');
    const merged = [list.getRow(0), ...ranges].map((range) => range.getMergedAreasOrNullObject().load('address'));
    const foreign = ranges.filter((_, at) => runs[at]?.isNew === true).map((range) =>
      // A table grows over its whole height, total row included.
      (table?.showTotals === true ? range.getResizedRange(1, 0) : range).getUsedRangeOrNullObject(true).load('address'));
    await this.context.sync();

    if (list.columnCount !== area.columnCount) return 'moved';
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

  /** Opens the new columns with the next request: the table takes them in; beside a plain range their headers look like their neighbour. */
  open(): void {
    const { source: { table } } = this;
    this.runs.forEach((run, at) => {
      const header = this.ranges[at]?.getRow(0);
      if (header === undefined || !run.isNew) return;
      if (table === undefined) header.copyFrom(header.getCell(0, 0).getOffsetRange(0, -1), 'Formats');
      else table.resize(table.getRange().getBoundingRect(header));
      header.values = [run.fields.map((field) => this.target.headers[field] ?? '')];
      run.fields.forEach((field, offset) => { header.getCell(0, offset).format.columnWidth = this.widths[field] ?? USUAL_WIDTH; });
    });
  }
}
