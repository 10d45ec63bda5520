/** `Excel.Table`, its columns and its collections, of the fake. */
import { areaBetween } from '../../workbench/model/area';
import { Collection, lacking, OfficeError, Proxy } from './fake-client';
import type { FakeContext } from './fake-client';
import { FilterApi } from './fake-objects';
import { areaOf, placeAt, RangeApi } from './fake-range';
import { FakeTable } from './fake-workbook';
import type { FakeSheet, Rect } from './fake-workbook';
import { fromRect, rect, toRect } from './rectangles';

export interface Listed { readonly sheet: FakeSheet; readonly table: FakeTable }

function tableFact({ table }: Listed, name: string): unknown {
  switch (name) {
    case 'id': case 'name':
      return table.name;
    case 'showHeaders': case 'showTotals':
      return table[name];
    default:
      return lacking(`Table.${name}`);
  }
}

export class TableApi extends Proxy<Listed> {
  constructor(context: FakeContext, resolve: () => Listed | undefined, known?: Listed) {
    super(context, tableFact, resolve, known);
  }
  protected override check({ sheet, table }: Listed): void {
    if (!sheet.tables.includes(table)) throw new OfficeError('ItemNotFound');
  }
  get id(): unknown { return this.fact('id'); }
  get name(): unknown { return this.fact('name'); }
  get showHeaders(): unknown { return this.fact('showHeaders'); }
  get showTotals(): unknown { return this.fact('showTotals'); }
  get autoFilter(): FilterApi {
    this.ask();
    return new FilterApi(this.context, () => this.object.table);
  }
  get columns(): ColumnsApi {
    this.ask();
    return new ColumnsApi(this.context, this);
  }
  /** @param make Of the table's area, as it lies then. */
  part(make: (area: Rect, table: FakeTable) => Rect | undefined): RangeApi {
    this.ask();
    return new RangeApi(this.context, () => {
      const { model } = this;
      const area = model === undefined ? undefined : make(model.table.area, model.table);
      return model === undefined || area === undefined ? undefined : placeAt(model.sheet, area);
    });
  }
  getRange(): RangeApi { return this.part((area) => area); }
  getHeaderRowRange(): RangeApi { return this.part(headerOf); }
  getDataBodyRange(): RangeApi { return this.part(bodyOf); }
  resize(range: RangeApi): void {
    range.ask();
    this.act(({ sheet, table }) => {
      if (sheet.protected) throw new OfficeError('AccessDenied');
      const [before, after] = [table.area, areaOf(range.object)];
      sheet.history.record({ undo: () => { table.area = before; }, redo: () => { table.area = after; } });
      table.area = after;
    });
  }
}

const headerOf = (area: Rect): Rect => ({ ...area, rowCount: 1 });
const bodyOf = (area: Rect, { showTotals }: FakeTable): Rect => ({ ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - (showTotals ? 2 : 1) });

/** A column, known by its header as it was when it was found. @property index Of the column within its table, followed. */
interface Column { readonly listed: Listed; readonly name: string; readonly anchor: { area: Rect | undefined } }

const indexOf = ({ listed, anchor }: Column): number => {
  if (anchor.area === undefined) throw new OfficeError('ItemNotFound');
  return anchor.area.columnIndex - listed.table.area.columnIndex;
};

function columnFact(column: Column, name: string): unknown {
  const { sheet, table } = column.listed;
  switch (name) {
    case 'index':
      return indexOf(column);
    case 'id': case 'name':
      return sheet.read(table.area.rowIndex, table.area.columnIndex + indexOf(column));
    default:
      return lacking(`TableColumn.${name}`);
  }
}

class ColumnApi extends Proxy<Column> {
  constructor(context: FakeContext, private readonly table: TableApi, resolve: () => Column | undefined, known?: Column) {
    super(context, columnFact, resolve, known);
  }
  get id(): unknown { return this.fact('id'); }
  get name(): unknown { return this.fact('name'); }
  get index(): unknown { return this.fact('index'); }
  private column(make: (area: Rect, table: FakeTable) => Rect): RangeApi {
    this.ask();
    return this.table.part((area, table) => {
      const { model } = this;
      return model === undefined ? undefined : { ...make(area, table), columnIndex: area.columnIndex + indexOf(model), columnCount: 1 };
    });
  }
  getRange(): RangeApi { return this.column((area) => area); }
  getHeaderRowRange(): RangeApi { return this.column(headerOf); }
  getDataBodyRange(): RangeApi { return this.column(bodyOf); }
}

class ColumnsApi extends Collection<Column, ColumnApi> {
  constructor(context: FakeContext, table: TableApi) {
    super(context, columnFact, () => {
      const listed = table.object;
      const { sheet, table: { area } } = listed;
      return Array.from({ length: area.columnCount }, (_none, index) => {
        const anchor = { area: rect(area.rowIndex, area.columnIndex + index, 1, 1) };
        sheet.anchors.add(anchor);
        return { listed, name: String(sheet.read(area.rowIndex, area.columnIndex + index)), anchor };
      });
    }, (resolve, known) => new ColumnApi(context, table, resolve, known));
  }
  getItem(key: string): ColumnApi { return this.get(key, ['name']); }
  getItemOrNullObject(key: string): ColumnApi { return this.find(key, ['name']); }
}

export class TablesApi extends Collection<Listed, TableApi> {
  constructor(context: FakeContext, list: () => readonly Listed[]) {
    super(context, tableFact, list, (resolve, known) => new TableApi(context, resolve, known));
  }
  getItem(key: string): TableApi { return this.get(key, ['name']); }
  getItemOrNullObject(key: string): TableApi { return this.find(key, ['name']); }
  add(range: RangeApi, hasHeaders: boolean): TableApi {
    range.ask();
    return new TableApi(this.context, () => {
      const { sheet } = range.object;
      const area = areaOf(range.object);
      if (sheet.protected) throw new OfficeError('AccessDenied');
      if (!hasHeaders) throw new OfficeError('InvalidArgument');
      if (sheet.tables.some((one) => one.area.columnIndex + one.area.columnCount > area.columnIndex && areaBetween(fromRect(one.area), fromRect(area)).rows < one.area.rowCount + area.rowCount)) throw new OfficeError('InvalidOperation');
      const table = new FakeTable(`Tabel${String(sheet.tables.length + 1)}`, toRect(fromRect(area)));
      sheet.tables.push(table);
      return { sheet, table };
    });
  }
}
