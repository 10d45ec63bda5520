/** `Excel.Table` and its collection, over Univer's tables. Univer has no total row and always shows the header. */
import type { ITableInfoWithUnitId } from '@univerjs/sheets-table';
import { TableManager } from '@univerjs/sheets-table';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import { areaBetween, contains, fromUniver, intersection, parseAddress, toUniver } from './area';
import type { Area } from './area';
import { AutoFilter } from './auto-filter';
import { EVENT, WORKBOOK_TARGET } from './event-hub';
import { Range } from './range';
import { mergedAreas } from './sheet-cells';
import type { Place, Spreadsheet } from './spreadsheet';
import { TableColumnCollection } from './table-column';
import { refuseProtected } from './write-cells';

export class Table extends WireObject {
  readonly typeName = 'Table';
  override readonly scalars = ['Id', 'Name', 'ShowHeaders', 'ShowTotals'];
  readonly ShowHeaders = true;
  readonly ShowTotals = false;

  constructor(private readonly spreadsheet: Spreadsheet, private readonly sheet: FWorksheet, readonly Id: string) {
    super();
  }

  private get info(): ITableInfoWithUnitId {
    const info = this.sheet.getSubTableInfos().find(({ id }) => id === this.Id);
    if (info === undefined) throw itemNotFound('Table');
    return info;
  }

  private part(area: Area): Range {
    return new Range({ spreadsheet: this.spreadsheet, sheet: this.sheet, area });
  }

  get area(): Area {
    return fromUniver(this.info.range);
  }
  get Name(): string {
    return this.info.name;
  }
  set Name(name: unknown) {
    this.spreadsheet.await(this.sheet.setTableName(this.Id, String(name)));
  }
  get Worksheet(): WireObject {
    return this.spreadsheet.neighbours.worksheet(this.spreadsheet, this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(() => {
      const rows = this.sheet.getInject().get(TableManager).getTableById(this.spreadsheet.book.getId(), this.Id)?.getTableFilters().getFilterOutRows();
      return { enabled: true, filtered: (rows?.size ?? 0) > 0 };
    });
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  GetRange(): Range {
    return this.part(this.area);
  }
  GetHeaderRowRange(): Range {
    return this.part({ ...this.area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    return this.part({ ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 });
  }

  Resize(to: unknown): void {
    const area = to instanceof Range ? to.place.area : typeof to === 'string' ? parseAddress(to) : undefined;
    if (area?.row !== this.area.row || intersection(area, this.area) === undefined) throw invalidArgument('Table.resize');
    refuseProtected(this.sheet, 'Table.resize');
    refuseOverlap(this.spreadsheet, this.sheet, area, this.Id, 'Table.resize');
    this.spreadsheet.await(this.sheet.setTableRange(this.Id, toUniver(area)));
  }
  Delete(): void {
    refuseProtected(this.sheet, 'Table.delete');
    this.spreadsheet.await(this.sheet.removeTable(this.Id));
  }

  _RegisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.tableChanged, this.Id, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.tableChanged, this.Id, false);
  }
}

function refuseOverlap(spreadsheet: Spreadsheet, sheet: FWorksheet, area: Area, except: string, location: string): void {
  if (mergedAreas(sheet, area).length > 0) throw new RichApiError('MergedRangeConflict', "A table can't overlap with merged cells.", location);
  const other = tablesOf(spreadsheet, sheet).some((table) => table.Id !== except && intersection(table.area, area) !== undefined);
  if (other) throw new RichApiError('InvalidOperation', "A table can't overlap another table.", location);
}

export const tablesOf = (spreadsheet: Spreadsheet, sheet: FWorksheet): readonly Table[] =>
  sheet.getSubTableInfos().map(({ id }) => new Table(spreadsheet, sheet, id));

/** Tables that touch a range, or lie in it. */
export const tablesAt = ({ spreadsheet, sheet, area }: Place, fullyContained: boolean): readonly Table[] =>
  tablesOf(spreadsheet, sheet).filter((table) => (fullyContained ? contains(area, table.area) : intersection(area, table.area) !== undefined));

export class TableCollection extends WireCollection<Table> {
  readonly typeName = 'TableCollection';

  /** @param sheet Where `add` puts a table that is given by an address without a sheet. */
  constructor(private readonly spreadsheet: Spreadsheet, readonly list: () => readonly Table[], private readonly sheet?: FWorksheet) {
    super();
  }

  GetItemOrNullObject(key: unknown): Table | null {
    return this.list().find(({ Id, Name }) => Id === key || Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (table === null) throw itemNotFound('TableCollection.getItem');
    return table;
  }
  GetCount(): number {
    return this.list().length;
  }

  Add(where: unknown, hasHeaders: unknown): Table {
    const sheet = where instanceof Range ? where.place.sheet : (this.sheet ?? this.spreadsheet.book.getActiveSheet());
    const area = where instanceof Range ? where.place.area : typeof where === 'string' ? parseAddress(where.slice(where.lastIndexOf('!') + 1)) : undefined;
    // Univer cannot make the header row that Excel would insert.
    if (area === undefined || hasHeaders !== true) throw invalidArgument('TableCollection.add');
    refuseProtected(sheet, 'TableCollection.add');
    refuseOverlap(this.spreadsheet, sheet, area, '', 'TableCollection.add');
    const id = crypto.randomUUID();
    const used = new Set(this.spreadsheet.sheets().flatMap((one) => one.getSubTableInfos().map(({ name }) => name)));
    let number = 1;
    while (used.has(`Tabel${String(number)}`)) number += 1;
    this.spreadsheet.await(sheet.addTable(`Tabel${String(number)}`, toUniver(areaBetween(area, area)), id));
    return new Table(this.spreadsheet, sheet, id);
  }

  _RegisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.tableChanged, WORKBOOK_TARGET, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.tableChanged, WORKBOOK_TARGET, false);
  }
}
