/** `Excel.Range` of the fake. */
import { areaBetween, quoteSheet } from '../../workbench/model/area';
import { shownText, isErrorValue } from '../../workbench/model/shown-text';
import { lacking, OfficeError, Proxy } from './fake-client';
import type { FakeContext } from './fake-client';
import { SheetApi } from './fake-objects';
import { ConditionalFormatsApi, ValidationApi } from './fake-rules';
import { TablesApi } from './fake-tables';
import { readAddress } from './fake-user';
import type { Anchor, FakeSheet, Rect, Value } from './fake-workbook';
import { address, fromRect, meet, rect, toRect } from './rectangles';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** @property anchor Follows rows and columns once it is held. */
export interface Place { readonly sheet: FakeSheet; readonly anchor: Anchor }

export const placeAt = (sheet: FakeSheet, area: Rect): Place => {
  if (area.rowIndex < 0 || area.columnIndex < 0 || area.rowCount < 1 || area.columnCount < 1 || area.rowIndex + area.rowCount > ROWS || area.columnIndex + area.columnCount > COLUMNS) {
    throw new OfficeError('InvalidArgument');
  }
  return { sheet, anchor: { area } };
};

/** Where it lies now. @throws OfficeError where nothing of it is left. */
export function areaOf({ anchor }: Place): Rect {
  if (anchor.area === undefined) throw new OfficeError('InvalidReference');
  return anchor.area;
}

const same = <Part>(parts: readonly Part[]): Part | null => (parts.every((part) => part === parts[0]) ? (parts[0] ?? null) : null);

const rowsOf = ({ rowIndex, rowCount }: Rect): readonly number[] => Array.from({ length: rowCount }, (_none, index) => rowIndex + index);
const columnsOf = ({ columnIndex, columnCount }: Rect): readonly number[] => Array.from({ length: columnCount }, (_none, index) => columnIndex + index);

function rangeFact({ readLimit }: { readonly readLimit: number }, place: Place, name: string): unknown {
  const { sheet } = place;
  const area = areaOf(place);
  const cells = <Part>(read: (row: number, column: number) => Part): Part[][] | null =>
    (area.rowCount * area.columnCount > readLimit ? null : rowsOf(area).map((row) => columnsOf(area).map((column) => read(row, column))));
  switch (name) {
    case 'rowIndex': case 'columnIndex': case 'rowCount': case 'columnCount':
      return area[name];
    case 'cellCount':
      return area.rowCount * area.columnCount;
    case 'address':
      return `${quoteSheet(sheet.name)}!${address(area)}`;
    case 'values': case 'formulas':
      return cells((row, column) => sheet.read(row, column));
    case 'text':
      return cells((row, column) => shownText(sheet.read(row, column), sheet.formatOf(row, column), 'nl-NL'));
    case 'numberFormat':
      return cells((row, column) => sheet.formatOf(row, column));
    case 'valueTypes':
      return cells((row, column) => typeOf(sheet.read(row, column)));
    case 'rowHidden':
      return same(rowsOf(area).map((row) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row)));
    default:
      return lacking(`Range.${name}`);
  }
}

const typeOf = (value: Value): string =>
  (value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : isErrorValue(value) ? 'Error' : 'String');

/** Refuses what Excel refuses, before anything is written. */
function refuseUnwritable({ sheet }: Place, area: Rect): void {
  if (sheet.protected) throw new OfficeError('AccessDenied');
  if (rowsOf(area).some((row) => sheet.filteredRows.has(row))) throw new OfficeError('FilteredRangeConflict');
  if (sheet.merged.some((merged) => meet(merged, area) && address(toRect(areaBetween(fromRect(merged), fromRect(area)))) !== address(area))) throw new OfficeError('MergedRangeConflict');
}

export class RangeApi extends Proxy<Place> {
  readonly format = new FormatApi(this);

  constructor(context: FakeContext, resolve: () => Place | undefined) {
    super(context, (place, name) => rangeFact(context.host, place, name), resolve);
  }

  protected override hold({ sheet, anchor }: Place, isHeld: boolean): void {
    if (isHeld) sheet.anchors.add(anchor);
    else sheet.anchors.delete(anchor);
  }
  protected override check(place: Place): void {
    if (!this.context.host.sheets().includes(place.sheet)) throw new OfficeError('InvalidReference');
    areaOf(place);
  }

  get rowIndex(): unknown { return this.fact('rowIndex'); }
  get columnIndex(): unknown { return this.fact('columnIndex'); }
  get rowCount(): unknown { return this.fact('rowCount'); }
  get columnCount(): unknown { return this.fact('columnCount'); }
  get cellCount(): unknown { return this.fact('cellCount'); }
  get address(): unknown { return this.fact('address'); }
  get rowHidden(): unknown { return this.fact('rowHidden'); }
  get text(): unknown { return this.fact('text'); }
  get valueTypes(): unknown { return this.fact('valueTypes'); }
  get values(): unknown { return this.fact('values'); }
  set values(matrix: unknown) {
    this.write('values', matrix);
  }
  get formulas(): unknown { return this.fact('formulas'); }
  set formulas(matrix: unknown) { this.write('formulas', matrix); }
  get numberFormat(): unknown { return this.fact('numberFormat'); }
  set numberFormat(matrix: unknown) {
    this.forEach('numberFormat', matrix, ({ sheet }, row, column, format) => { if (typeof format === 'string') sheet.setFormat(row, column, format); });
  }
  get dataValidation(): ValidationApi {
    this.ask();
    return new ValidationApi(this);
  }
  get conditionalFormats(): ConditionalFormatsApi {
    this.ask();
    return new ConditionalFormatsApi(this);
  }
  get worksheet(): SheetApi { return new SheetApi(this.context, () => this.object.sheet); }

  /** One value for all, or rows of values of exactly the range's size. */
  private forEach(name: string, matrix: unknown, enter: (place: Place, row: number, column: number, value: unknown) => void, refuse?: (place: Place, area: Rect) => void): void {
    this.set(name, matrix, (place) => {
      const area = areaOf(place);
      const rows = Array.isArray(matrix) ? (matrix as unknown[][]) : rowsOf(area).map(() => columnsOf(area).map(() => matrix));
      if (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount)) throw new OfficeError('InvalidArgument', 'size of the matrix');
      if (place.sheet.protected) throw new OfficeError('AccessDenied');
      refuse?.(place, area);
      rows.forEach((row, r) => { row.forEach((value, c) => { enter(place, area.rowIndex + r, area.columnIndex + c, value); }); });
    });
  }
  private write(name: string, matrix: unknown): void {
    this.forEach(name, matrix, ({ sheet }, row, column, value) => { sheet.enter(row, column, value); }, (place, area) => {
      refuseUnwritable(place, area);
      this.context.host.traffic.written.push(area);
      this.context.host.raise({ kind: 'changed', sheet: place.sheet.name, address: address(area), changeType: 'RangeEdited', area });
    });
  }

  private part(make: (area: Rect, sheet: FakeSheet) => Rect | undefined): RangeApi {
    this.ask();
    return new RangeApi(this.context, () => {
      const { model } = this;
      const area = model === undefined ? undefined : make(areaOf(model), model.sheet);
      return model === undefined || area === undefined ? undefined : placeAt(model.sheet, area);
    });
  }
  private withOther(other: RangeApi | string, make: (own: Rect, other: Rect) => Rect | undefined): RangeApi {
    if (typeof other !== 'string') other.ask();
    return this.part((area) => make(area, typeof other === 'string' ? readAddress(other) : areaOf(other.object)));
  }

  getCell(row: number, column: number): RangeApi { return this.part((area) => rect(area.rowIndex + row, area.columnIndex + column, 1, 1)); }
  getRow(row: number): RangeApi { return this.part((area) => rect(area.rowIndex + row, area.columnIndex, 1, area.columnCount)); }
  getColumn(column: number): RangeApi { return this.part((area) => rect(area.rowIndex, area.columnIndex + column, area.rowCount, 1)); }
  getLastRow(): RangeApi { return this.part((area) => rect(area.rowIndex + area.rowCount - 1, area.columnIndex, 1, area.columnCount)); }
  getLastColumn(): RangeApi { return this.part((area) => rect(area.rowIndex, area.columnIndex + area.columnCount - 1, area.rowCount, 1)); }
  getLastCell(): RangeApi { return this.part((area) => rect(area.rowIndex + area.rowCount - 1, area.columnIndex + area.columnCount - 1, 1, 1)); }
  getEntireRow(): RangeApi { return this.part((area) => rect(area.rowIndex, 0, area.rowCount, COLUMNS)); }
  getEntireColumn(): RangeApi { return this.part((area) => rect(0, area.columnIndex, ROWS, area.columnCount)); }
  getOffsetRange(rows: number, columns: number): RangeApi {
    return this.part((area) => rect(area.rowIndex + rows, area.columnIndex + columns, area.rowCount, area.columnCount));
  }
  getResizedRange(rows: number, columns: number): RangeApi {
    return this.part((area) => rect(area.rowIndex, area.columnIndex, area.rowCount + rows, area.columnCount + columns));
  }
  getBoundingRect(other: RangeApi | string): RangeApi { return this.withOther(other, (own, added) => toRect(areaBetween(fromRect(own), fromRect(added)))); }
  getIntersectionOrNullObject(other: RangeApi | string): RangeApi {
    return this.withOther(other, (own, cut) => {
      const [top, left] = [Math.max(own.rowIndex, cut.rowIndex), Math.max(own.columnIndex, cut.columnIndex)];
      const rows = Math.min(own.rowIndex + own.rowCount, cut.rowIndex + cut.rowCount) - top;
      const columns = Math.min(own.columnIndex + own.columnCount, cut.columnIndex + cut.columnCount) - left;
      return rows > 0 && columns > 0 ? rect(top, left, rows, columns) : undefined;
    });
  }
  getIntersection(other: RangeApi | string): RangeApi { return this.getIntersectionOrNullObject(other); }
  getSurroundingRegion(): RangeApi { return this.part((area, sheet) => sheet.region(area.rowIndex, area.columnIndex)); }
  getUsedRangeOrNullObject(): RangeApi { return this.part((area, sheet) => sheet.used(area)); }
  getMergedAreasOrNullObject(): RangeApi { return this.part((area, sheet) => sheet.merged.find((one) => meet(one, area))); }
  getTables(fully = true): TablesApi {
    this.ask();
    return new TablesApi(this.context, () => {
      const { sheet } = this.object;
      const area = areaOf(this.object);
      return sheet.tables.filter((table) => (fully ? address(toRect(areaBetween(fromRect(table.area), fromRect(area)))) === address(area) : meet(table.area, area))).map((table) => ({ sheet, table }));
    });
  }

  /** Whole rows and columns only shift as such; cells along the given direction. */
  private shift(kind: 'insert' | 'delete', along: 'rows' | 'columns'): void {
    this.act((place) => {
      const { sheet } = place;
      const area = areaOf(place);
      if (sheet.protected) throw new OfficeError('AccessDenied');
      const direction = area.columnCount === COLUMNS ? 'rows' : area.rowCount === ROWS ? 'columns' : along;
      const isWhole = area.columnCount === COLUMNS || area.rowCount === ROWS;
      const [at, count] = direction === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
      const across = direction === 'rows' ? { at: area.columnIndex, count: area.columnCount } : { at: area.rowIndex, count: area.rowCount };
      sheet.edit({ kind, along: direction, at, count, ...(isWhole ? {} : { across }) });
    });
  }
  insert(shift: 'Down' | 'Right'): RangeApi {
    this.ask();
    const made: { area?: Rect; sheet?: FakeSheet } = {};
    this.act((place) => { Object.assign(made, { area: areaOf(place), sheet: place.sheet }); });
    this.shift('insert', shift === 'Down' ? 'rows' : 'columns');
    return new RangeApi(this.context, () => (made.sheet === undefined || made.area === undefined ? undefined : placeAt(made.sheet, made.area)));
  }
  delete(shift: 'Up' | 'Left'): void { this.shift('delete', shift === 'Up' ? 'rows' : 'columns'); }
  clear(what: 'All' | 'Contents' | 'Formats' = 'All'): void { if (what !== 'Formats') this.values = ''; }
  select(): void {
    this.act((place) => {
      this.context.host.sheet = place.sheet;
      this.context.host.selection = areaOf(place);
    });
  }
  copyFrom(source: RangeApi, what: string): void {
    source.ask();
    this.act((place) => {
      if (what !== 'Formats') throw new OfficeError('InvalidArgument');
      const [to, from] = [areaOf(place), areaOf(source.object)];
      for (const row of rowsOf(to)) for (const column of columnsOf(to)) {
        const [r, c] = [from.rowIndex + ((row - to.rowIndex) % from.rowCount), from.columnIndex + ((column - to.columnIndex) % from.columnCount)];
        place.sheet.setFormat(row, column, source.object.sheet.formatOf(r, c));
        place.sheet.setWrap(row, column, source.object.sheet.isWrapped(r, c));
      }
    });
  }
}

/** `Excel.RangeFormat`: sizes in points, and wrapping. */
class FormatApi {
  private proxy: FormatProxy | undefined;
  constructor(private readonly range: RangeApi) {}
  /** Its path leads over the range. */
  private get own(): FormatProxy {
    this.range.ask();
    return (this.proxy ??= new FormatProxy(this.range));
  }
  load(names: string | readonly string[]): this {
    this.own.load(names);
    return this;
  }
  private get(name: string): unknown {
    if (this.proxy === undefined) throw new OfficeError('PropertyNotLoaded', name);
    return this.proxy.get(name);
  }
  get columnWidth(): unknown { return this.get('columnWidth'); }
  set columnWidth(points: unknown) { this.own.put('columnWidth', points, (sheet, area) => { for (const column of columnsOf(area)) sheet.setWidth(column, Number(points)); }); }
  get rowHeight(): unknown { return this.get('rowHeight'); }
  set rowHeight(points: unknown) { this.own.put('rowHeight', points, (sheet, area) => { for (const row of rowsOf(area)) sheet.setHeight(row, Number(points)); }); }
  autofitRows(): void { this.own.fit(); }
  get wrapText(): unknown { return this.get('wrapText'); }
  set wrapText(wraps: unknown) {
    this.own.put('wrapText', wraps, (sheet, area) => { for (const row of rowsOf(area)) for (const column of columnsOf(area)) sheet.setWrap(row, column, wraps === true); });
  }
}

class FormatProxy extends Proxy<Place> {
  constructor(range: RangeApi) {
    super(range.context, (place, name) => {
      const { sheet } = place;
      const area = areaOf(place);
      switch (name) {
        case 'columnWidth':
          return same(columnsOf(area).map((column) => sheet.widthOf(column)));
        case 'rowHeight':
          return same(sheet.heightsOf(area));
        case 'wrapText':
          return same(rowsOf(area).flatMap((row) => columnsOf(area).map((column) => sheet.isWrapped(row, column))));
        default:
          return lacking(`RangeFormat.${name}`);
      }
    }, () => range.object);
  }
  get(name: string): unknown { return this.fact(name); }
  put(name: string, value: unknown, work: (sheet: FakeSheet, area: Rect) => void): void {
    this.set(name, value, (place) => {
      if (place.sheet.protected) throw new OfficeError('AccessDenied');
      work(place.sheet, areaOf(place));
    });
  }
  fit(): void { this.act(({ sheet, anchor }) => { for (const row of anchor.area === undefined ? [] : rowsOf(anchor.area)) sheet.fitRow(row); }); }
}
