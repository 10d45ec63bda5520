/** `Excel.TableColumn` and its collection: known by their header cell, which is their name. */
import { TableManager } from '@univerjs/sheets-table';
import { itemNotFound } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import type { Area } from './area';
import type { Range } from './range';

/** What a column needs of its table. */
interface Owner {
  readonly Id: string;
  readonly area: Area;
  readonly GetRange: () => Range;
  readonly GetHeaderRowRange: () => Range;
  readonly GetDataBodyRange: () => Range;
}

class TableColumn extends WireObject {
  readonly typeName = 'TableColumn';
  override readonly scalars = ['Id', 'Index', 'Name', 'Values'];

  /** @param Id Stays when columns are moved, inserted or renamed. */
  constructor(private readonly table: Owner, readonly Id: string) {
    super();
  }

  get Index(): number {
    const index = columnIds(this.table).indexOf(this.Id);
    if (index < 0) throw itemNotFound('TableColumn');
    return index;
  }
  get Name(): string {
    return String(this.GetHeaderRowRange().Values?.[0]?.[0]);
  }
  set Name(name: unknown) {
    this.GetHeaderRowRange().Values = [[String(name)]];
  }
  get Values(): unknown[][] | null {
    return this.GetRange().Values;
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}

function columnIds(table: Owner): readonly string[] {
  const { spreadsheet, sheet } = table.GetRange().place;
  const found = sheet.getInject().get(TableManager).getTableById(spreadsheet.book.getId(), table.Id);
  return Array.from({ length: table.area.columns }, (_none, index) => found?.getTableColumnByIndex(index)?.id ?? '');
}

export class TableColumnCollection extends WireCollection<TableColumn> {
  readonly typeName = 'TableColumnCollection';

  constructor(private readonly table: Owner) {
    super();
  }

  list(): readonly TableColumn[] {
    return columnIds(this.table).map((id) => new TableColumn(this.table, id));
  }
  GetItemOrNullObject(key: unknown): TableColumn | null {
    return this.list().find(({ Id, Name }) => Id === key || Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (column === null) throw itemNotFound('TableColumnCollection.getItem');
    return column;
  }
  GetItemAt(index: unknown): TableColumn {
    const column = this.list()[Number(index)];
    if (column === undefined) throw itemNotFound('TableColumnCollection.getItemAt');
    return column;
  }
  GetCount(): number {
    return this.table.area.columns;
  }
}
