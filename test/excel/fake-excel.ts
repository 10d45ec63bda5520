/**
 * As much of Excel's API as `src/excel` uses, over a fake workbook. It is strict where the real one is: nothing happens before `sync`,
 * a property that was not loaded cannot be read, a matrix must have the range's size, and a request has a size limit.
 */
import { address, meet, rect } from './fake-workbook';
import type { Rect , FakeSheet, FakeTable} from './fake-workbook';

const PAYLOAD_LIMIT = 5_000_000;

export class OfficeError extends Error {
  constructor(readonly code: string, message = code) {
    super(message);
  }
}

/** What happened, for the tests: requests with their size, and the rectangles that were written. */
export interface Traffic { readonly requests: number[]; readonly written: Rect[]; runs: number }

export class FakeContext {
  private queue: { bytes: number; act: () => void }[] = [];
  constructor(readonly host: FakeHost) {}
  enqueue(act: () => void, payload: unknown = ''): void {
    this.queue.push({ act, bytes: JSON.stringify(payload).length });
  }
  get workbook(): FakeWorkbookApi { return new FakeWorkbookApi(this); }
  readonly application = { suspendApiCalculationUntilNextSync: () => undefined, suspendScreenUpdatingUntilNextSync: () => undefined };
  async sync(): Promise<void> {
    const batch = this.queue;
    this.queue = [];
    await Promise.resolve();
    const bytes = batch.reduce((sum, one) => sum + one.bytes, 0);
    this.host.traffic.requests.push(bytes);
    this.host.beforeSync?.(this.host.traffic.requests.length);
    if (bytes > PAYLOAD_LIMIT) throw new OfficeError('RequestPayloadSizeLimitExceeded');
    for (const { act } of batch) act();
  }
}

type Facts = Readonly<Record<string, unknown>>;

class ApiObject {
  private readonly loaded = new Map<string, unknown>();
  private nullness: boolean | undefined;
  constructor(protected readonly context: FakeContext, private readonly facts: () => Facts | undefined) {}
  load(names: string): this {
    this.context.enqueue(() => {
      const facts = this.facts();
      this.nullness = facts === undefined;
      for (const name of names.split(',')) if (facts !== undefined) this.loaded.set(name, facts[name]);
    });
    return this;
  }
  get isNullObject(): boolean {
    if (this.nullness === undefined) throw new OfficeError('PropertyNotLoaded', 'isNullObject');
    return this.nullness;
  }
  protected fact(name: string): unknown {
    if (!this.loaded.has(name)) throw new OfficeError('PropertyNotLoaded', name);
    return this.loaded.get(name);
  }
}

class FilterApi extends ApiObject {
  get isDataFiltered(): unknown { return this.fact('isDataFiltered'); }
}

class ProtectionApi extends ApiObject {
  get protected(): unknown { return this.fact('protected'); }
}

class RangeApi extends ApiObject {
  constructor(context: FakeContext, readonly sheetModel: () => FakeSheet, readonly area: () => Rect | undefined) {
    super(context, () => {
      const at = area();
      return at === undefined ? undefined : rangeFacts(context, sheetModel(), at);
    });
  }
  get rowIndex(): unknown { return this.fact('rowIndex'); }
  get columnIndex(): unknown { return this.fact('columnIndex'); }
  get rowCount(): unknown { return this.fact('rowCount'); }
  get columnCount(): unknown { return this.fact('columnCount'); }
  get address(): unknown { return this.fact('address'); }
  get rowHidden(): unknown { return this.fact('rowHidden'); }
  get values(): unknown { return this.fact('values'); }
  set values(matrix: unknown) { this.write(matrix, (sheet, row, column, value) => { sheet.enter(row, column, value); }); }
  set numberFormat(matrix: unknown) { this.write(matrix, (sheet, row, column, value) => sheet.formats.set(`${String(row)},${String(column)}`, String(value))); }
  get worksheet(): SheetApi { return new SheetApi(this.context, this.sheetModel); }
  readonly format = { columnWidth: 0, wrapText: true };
  private at(): Rect {
    const area = this.area();
    if (area === undefined) throw new OfficeError('InvalidObjectPath');
    return area;
  }
  private write(matrix: unknown, enter: (sheet: FakeSheet, row: number, column: number, value: unknown) => void): void {
    const rows = matrix as unknown[][];
    this.context.enqueue(() => {
      const sheet = this.sheetModel();
      const area = this.at();
      if (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount)) throw new OfficeError('InvalidArgument', 'size of the matrix');
      if (sheet.protected) throw new OfficeError('AccessDenied');
      this.context.host.traffic.written.push(area);
      rows.forEach((row, r) => { row.forEach((value, c) => { enter(sheet, area.rowIndex + r, area.columnIndex + c, value); }); });
    }, matrix);
  }
  getSurroundingRegion(): RangeApi { return new RangeApi(this.context, this.sheetModel, () => this.sheetModel().region(this.at().rowIndex, this.at().columnIndex)); }
  getTables(fully: boolean): TablesApi {
    return new TablesApi(this.context, this.sheetModel, () => this.sheetModel().tables.filter(({ area }) => !fully && meet(area, this.at())));
  }
  getMergedAreasOrNullObject(): RangeApi { return new RangeApi(this.context, this.sheetModel, () => this.sheetModel().merged.find((one) => meet(one, this.at()))); }
  getUsedRangeOrNullObject(): RangeApi { return new RangeApi(this.context, this.sheetModel, () => this.sheetModel().used(this.at())); }
  getResizedRange(rows: number, columns: number): RangeApi {
    return new RangeApi(this.context, this.sheetModel, () => rect(this.at().rowIndex, this.at().columnIndex, this.at().rowCount + rows, this.at().columnCount + columns));
  }
  select(): void {
    this.context.enqueue(() => {
      this.context.host.sheet = this.sheetModel();
      this.context.host.selection = this.at();
    });
  }
  copyFrom(source: RangeApi, what: string): void {
    this.context.enqueue(() => {
      if (what !== 'Formats' || source.area() === undefined) throw new OfficeError('InvalidArgument');
    });
  }
}

function rangeFacts(context: FakeContext, sheet: FakeSheet, area: Rect): Facts {
  const rows = Array.from({ length: area.rowCount }, (_none, index) => area.rowIndex + index);
  const hidden = rows.filter((row) => sheet.hiddenRows.has(row)).length;
  const tooLarge = area.rowCount * area.columnCount > context.host.readLimit;
  return {
    ...area,
    address: `'${sheet.name}'!${address(area)}`,
    rowHidden: hidden === 0 ? false : hidden === rows.length ? true : null,
    get values() {
      if (tooLarge) return null;
      return rows.map((row) => Array.from({ length: area.columnCount }, (_none, index) => sheet.read(row, area.columnIndex + index)));
    },
  };
}

class TableApi {
  constructor(private readonly context: FakeContext, private readonly sheet: () => FakeSheet, private readonly model: FakeTable, private readonly known: readonly string[] = []) {}
  private readonly loaded = new Set<string>();
  load(names: string): this {
    this.context.enqueue(() => { for (const name of names.split(',')) this.loaded.add(name); });
    return this;
  }
  private fact<Name extends 'name' | 'showHeaders' | 'showTotals'>(name: Name): FakeTable[Name] {
    if (!this.loaded.has(name)) throw new OfficeError('PropertyNotLoaded', name);
    return this.model[name];
  }
  get id(): string {
    if (!this.known.includes('items/id')) throw new OfficeError('PropertyNotLoaded', 'id');
    return this.model.name;
  }
  get name(): string { return this.fact('name'); }
  get showHeaders(): boolean { return this.fact('showHeaders'); }
  get showTotals(): boolean { return this.fact('showTotals'); }
  get autoFilter(): FilterApi { return new FilterApi(this.context, () => ({ isDataFiltered: this.model.isDataFiltered })); }
  private part(make: (area: Rect) => Rect): RangeApi { return new RangeApi(this.context, this.sheet, () => make(this.model.area)); }
  getRange(): RangeApi { return this.part((area) => area); }
  getHeaderRowRange(): RangeApi { return this.part((area) => ({ ...area, rowCount: 1 })); }
  getDataBodyRange(): RangeApi { return this.part((area) => ({ ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - (this.model.showTotals ? 2 : 1) })); }
  resize(range: RangeApi): void {
    this.context.enqueue(() => {
      if (this.sheet().protected) throw new OfficeError('AccessDenied');
      this.model.area = range.area() ?? this.model.area;
    });
  }
}

class TablesApi {
  private names: readonly string[] | undefined;
  private found: readonly FakeTable[] = [];
  constructor(private readonly context: FakeContext, private readonly sheet: () => FakeSheet, private readonly find: () => readonly FakeTable[]) {}
  load(names: string): this {
    this.context.enqueue(() => {
      this.names = names.split(',');
      this.found = this.find();
    });
    return this;
  }
  get items(): TableApi[] {
    const names = this.names;
    if (names === undefined) throw new OfficeError('PropertyNotLoaded', 'items');
    return this.found.map((table) => new TableApi(this.context, this.sheet, table, names));
  }
}

class SheetApi extends ApiObject {
  constructor(context: FakeContext, private readonly model: () => FakeSheet) {
    super(context, () => ({ name: model().name, id: model().name }));
  }
  get name(): unknown { return this.fact('name'); }
  get id(): unknown { return this.fact('id'); }
  get protection(): ProtectionApi { return new ProtectionApi(this.context, () => ({ protected: this.model().protected })); }
  get autoFilter(): FilterApi { return new FilterApi(this.context, () => ({ isDataFiltered: this.model().isDataFiltered })); }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeApi {
    if (column + columns > 16_384) throw new OfficeError('InvalidArgument');
    return new RangeApi(this.context, this.model, () => rect(row, column, rows, columns));
  }
  getUsedRangeOrNullObject(): RangeApi { return new RangeApi(this.context, this.model, () => this.model().used()); }
}

class FakeWorkbookApi {
  constructor(private readonly context: FakeContext) {}
  get worksheets(): { getItem: (id: string) => SheetApi } {
    const { host } = this.context;
    return { getItem: (id) => new SheetApi(this.context, () => host.sheetNamed(id)) };
  }
  get tables(): { getItem: (id: string) => TableApi } {
    const { host } = this.context;
    return {
      getItem: (id) => {
        const owner = host.sheets().find(({ tables }) => tables.some(({ name }) => name === id));
        const model = owner?.tables.find(({ name }) => name === id);
        if (owner === undefined || model === undefined) throw new OfficeError('ItemNotFound');
        return new TableApi(this.context, () => owner, model);
      },
    };
  }
  getSelectedRange(): RangeApi {
    const { host } = this.context;
    return new RangeApi(this.context, () => host.sheet, () => {
      if (host.selection === undefined) throw new OfficeError('InvalidSelection');
      return host.selection;
    });
  }
}

/** The host: one active sheet and its selection. Install it with `installExcel`. */
export class FakeHost {
  selection: Rect | undefined = rect(0, 0, 1, 1);
  /** Cells above which a read answers null. */
  readLimit = 5_000_000;
  /** Called before each sync with its number; may change the sheet, or throw as Excel would. */
  beforeSync?: (request: number) => void;
  readonly traffic: Traffic = { requests: [], written: [], runs: 0 };
  /** The active sheet is the first one, until the user goes to another. */
  readonly others: FakeSheet[] = [];
  private readonly first: FakeSheet;
  constructor(public sheet: FakeSheet) {
    this.first = sheet;
  }
  sheets(): readonly FakeSheet[] {
    return [this.first, ...this.others];
  }
  sheetNamed(name: string): FakeSheet {
    const found = this.sheets().find((sheet) => sheet.name === name);
    if (found === undefined) throw new OfficeError('ItemNotFound');
    return found;
  }
}

/** Puts `Excel.run` over `host` into the global scope. */
export function installExcel(host: FakeHost): void {
  Object.assign(globalThis, {
    Excel: {
      run: async (options: { delayForCellEdit?: boolean }, batch: (context: FakeContext) => Promise<unknown>): Promise<unknown> => {
        if (options.delayForCellEdit !== true) throw new OfficeError('InvalidOperationInCellEditMode');
        host.traffic.runs += 1;
        return batch(new FakeContext(host));
      },
    },
  });
}
