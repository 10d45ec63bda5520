/** `Excel.Range` over an area of a sheet. */
import { invalidArgument, invalidReference, itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import type { Anchored } from './anchors';
import { areaBetween, intersection, isOnSheet, parseAddress, quoteSheet, SHEET_COLUMNS, SHEET_ROWS, toAddress } from './area';
import type { Area } from './area';
import { deleteCells, insertCells } from './change-lines';
import { ConditionalFormatCollection } from './conditional-format';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import { areRowsHidden, mergedAreas, SheetCells } from './sheet-cells';
import { isErrorValue } from './shown-text';
import type { Place } from './spreadsheet';
import { clearCells, copyFormats, growGrid, refuseProtected, writePatterns, writeValues } from './write-cells';

/** Most cells of one read; beyond, Excel answers null. */
const READ_LIMIT = 5_000_000;

const count = (value: unknown, location: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
};

export class Range extends WireObject implements Anchored {
  readonly typeName = 'Range';
  override readonly scalars = ['Address', 'CellCount', 'ColumnCount', 'ColumnIndex', 'Formulas', 'NumberFormat', 'RowCount', 'RowIndex', 'Text', 'Values', 'ValueTypes'];
  /** Follows rows and columns while the client tracks the range. */
  area: Area | undefined;

  constructor(private readonly origin: Place) {
    super();
    if (!isOnSheet(origin.area)) throw invalidArgument('Range');
    this.area = origin.area;
  }

  get place(): Place {
    if (this.area === undefined) throw invalidReference();
    return { ...this.origin, area: this.area };
  }
  get sheetId(): string {
    return this.origin.sheet.getSheetId();
  }
  override follow(tracked: boolean): void {
    const { anchors } = this.origin.spreadsheet;
    if (tracked) anchors.hold(this);
    else anchors.release(this);
  }
  override get isGone(): boolean {
    return this.area === undefined || this.origin.spreadsheet.book.getSheetBySheetId(this.sheetId) === null;
  }

  private get cells(): SheetCells {
    return new SheetCells(this.place.sheet);
  }

  private at(area: Area): Range {
    return new Range({ ...this.origin, area });
  }

  private read<Value>(give: (area: Area) => Value): Value | null {
    return this.CellCount > READ_LIMIT ? null : give(this.place.area);
  }

  get Address(): string {
    return `${quoteSheet(this.place.sheet.getSheetName())}!${toAddress(this.place.area)}`;
  }
  get RowIndex(): number {
    return this.place.area.row;
  }
  get ColumnIndex(): number {
    return this.place.area.column;
  }
  get RowCount(): number {
    return this.place.area.rows;
  }
  get ColumnCount(): number {
    return this.place.area.columns;
  }
  get CellCount(): number {
    return this.place.area.rows * this.place.area.columns;
  }

  get Values(): unknown[][] | null {
    return this.read((area) => this.cells.values(area));
  }
  set Values(value: unknown) {
    writeValues(this.place, value);
  }

  get Formulas(): unknown[][] | null {
    return this.read((area) => this.cells.formulas(area));
  }
  set Formulas(value: unknown) {
    writeValues(this.place, value, 'Range.formulas');
  }

  get NumberFormat(): unknown[][] | null {
    return this.read((area) => this.cells.patterns(area));
  }
  set NumberFormat(value: unknown) {
    writePatterns(this.place, value);
  }

  get ValueTypes(): unknown[][] | null {
    const typeOf = (value: unknown): string =>
      (value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : isErrorValue(value) ? 'Error' : 'String');
    return this.read((area) => this.cells.values(area).map((row) => row.map(typeOf)));
  }

  get Text(): string[][] | null {
    return this.read((area) => this.cells.texts(area, this.origin.spreadsheet.language));
  }
  get IsEntireRow(): boolean {
    return this.place.area.columns === SHEET_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.place.area.rows === SHEET_ROWS;
  }

  get RowHidden(): boolean | null {
    return areRowsHidden(this.place.sheet, this.place.area);
  }
  get Worksheet(): WireObject {
    return this.place.spreadsheet.neighbours.worksheet(this.place.spreadsheet, this.place.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.place);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.place);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.place, (area) => this.at(area));
  }

  /** Asked by office.js before it writes a large matrix in parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument('Range.values');
  }

  GetCell(row: unknown, column: unknown): Range {
    const { area } = this.place;
    return this.at({ row: area.row + count(row, 'Range.getCell'), column: area.column + count(column, 'Range.getCell'), rows: 1, columns: 1 });
  }
  GetRow(row: unknown): Range {
    return this.at({ ...this.place.area, row: this.place.area.row + count(row, 'Range.getRow'), rows: 1 });
  }
  GetColumn(column: unknown): Range {
    return this.at({ ...this.place.area, column: this.place.area.column + count(column, 'Range.getColumn'), columns: 1 });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, rows: area.rows + count(rows, 'Range.getResizedRange'), columns: area.columns + count(columns, 'Range.getResizedRange') });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, row: area.row + count(rows, 'Range.getOffsetRange'), column: area.column + count(columns, 'Range.getOffsetRange') });
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(areaBetween(this.place.area, areaOf(other, 'Range.getBoundingRect')));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const both = intersection(this.place.area, areaOf(other, 'Range.getIntersectionOrNullObject'));
    return both === undefined ? null : this.at(both);
  }
  GetIntersection(other: unknown): Range {
    const both = this.GetIntersectionOrNullObject(other);
    if (both === null) throw itemNotFound('Range.getIntersection');
    return both;
  }
  GetLastRow(): Range {
    return this.GetRow(this.RowCount - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.ColumnCount - 1);
  }
  GetLastCell(): Range {
    return this.GetLastRow().GetLastColumn();
  }
  GetEntireRow(): Range {
    return this.at({ ...this.place.area, column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.place.area, row: 0, rows: SHEET_ROWS });
  }
  /** Around the top left cell, however much is selected. */
  GetSurroundingRegion(): Range {
    const { row, column } = this.place.area;
    return this.at(this.cells.region({ row, column, rows: 1, columns: 1 }));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.cells.used(this.place.area, valuesOnly === true);
    return used === undefined ? null : this.at(used);
  }
  /** Guess G11: touching counts, and several merged areas are answered as the area around them. */
  GetMergedAreasOrNullObject(): Range | null {
    const [first, ...others] = mergedAreas(this.place.sheet, this.place.area);
    return first === undefined ? null : this.at(others.reduce(areaBetween, first));
  }
  GetTables(fullyContained: unknown): WireObject {
    return this.place.spreadsheet.neighbours.tables(this.place, fullyContained === true);
  }

  /** @returns The cells that were made, where the range stood. */
  Insert(shift: unknown): Range {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('Range.insert');
    refuseProtected(this.place.sheet, 'Range.insert');
    const made = this.at(this.place.area);
    insertCells(this.place, shift);
    return made;
  }
  Delete(shift: unknown): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('Range.delete');
    refuseProtected(this.place.sheet, 'Range.delete');
    deleteCells(this.place, shift);
  }
  CopyFrom(source: unknown, what: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument('Range.copyFrom');
    if (what !== 'Formats') throw new RichApiError('ApiNotFound', `Range.copyFrom of ${String(what)} is not implemented by the workbench`, 'Range.copyFrom');
    copyFormats(this.place, source.place);
  }
  Clear(what: unknown): void {
    if (what !== null && what !== 'All' && what !== 'Contents' && what !== 'Formats') throw invalidArgument('Range.clear');
    clearCells(this.place, what ?? 'All');
  }
  Select(): void {
    const { sheet, area } = this.place;
    growGrid(sheet, area);
    sheet.activate();
    sheet.setActiveSelection(sheet.getRange(area.row, area.column, area.rows, area.columns));
    this.place.spreadsheet.reveal(area);
  }
  Merge(): void {
    const { sheet, area } = this.place;
    refuseProtected(sheet, 'Range.merge');
    sheet.getRange(area.row, area.column, area.rows, area.columns).merge();
  }
  Unmerge(): void {
    const { sheet, area } = this.place;
    refuseProtected(sheet, 'Range.unmerge');
    sheet.getRange(area.row, area.column, area.rows, area.columns).breakApart();
  }
}

function areaOf(other: unknown, location: string): Area {
  const area = other instanceof Range ? other.place.area : typeof other === 'string' ? parseAddress(other) : undefined;
  if (area === undefined) throw invalidArgument(location);
  return area;
}
