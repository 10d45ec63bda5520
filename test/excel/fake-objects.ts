/** Sheets, names and what else a workbook of the fake holds beside ranges and tables. */
import { Collection, lacking, OfficeError, Proxy } from './fake-client';
import type { FakeContext } from './fake-client';
import type { FakeEvent, FakeName } from './fake-host';
import { areaOf, placeAt, RangeApi } from './fake-range';
import { TablesApi } from './fake-tables';
import { readAddress } from './fake-user';
import type { FakeSheet, Rect } from './fake-workbook';
import { address, rect } from './rectangles';

/** A property of a plain object, by its name. */
const plainFact = (model: object, name: string): unknown => (name in model ? (model as Readonly<Record<string, unknown>>)[name] : lacking(name));

export class FilterApi extends Proxy<{ readonly isDataFiltered: boolean }> {
  constructor(context: FakeContext, resolve: () => { readonly isDataFiltered: boolean } | undefined) { super(context, plainFact, resolve); }
  get isDataFiltered(): unknown { return this.fact('isDataFiltered'); }
}

class ProtectionApi extends Proxy<FakeSheet> {
  constructor(context: FakeContext, resolve: () => FakeSheet | undefined) { super(context, plainFact, resolve); }
  get protected(): unknown { return this.fact('protected'); }
}

type Handler = (event: Readonly<Record<string, unknown>>) => Promise<void>;

/** Handlers of one event: they hear from the next request on. */
class Handlers {
  constructor(private readonly context: FakeContext, private readonly concerns: (event: FakeEvent) => boolean) {}
  add(handler: Handler): { readonly context: FakeContext; readonly remove: () => void } {
    const { host } = this.context;
    const listen = (event: FakeEvent): void => {
      const { sheet: worksheetId, address: at, changeType } = event;
      if (this.concerns(event)) setImmediate(() => { void handler({ worksheetId, address: at, changeType, source: 'Local' }); });
    };
    this.context.enqueue(() => () => { host.listeners.add(listen); });
    return { context: this.context, remove: () => { this.context.enqueue(() => () => { host.listeners.delete(listen); }); } };
  }
}

class FreezePanesApi {
  constructor(private readonly sheet: SheetApi) {}
  private freeze(rows: number, columns: number): void { this.sheet.change((sheet) => { sheet.frozen = { rows, columns }; }); }
  freezeRows(count = 1): void { this.freeze(count, 0); }
  freezeColumns(count = 1): void { this.freeze(0, count); }
  freezeAt(range: RangeApi | string): void {
    if (typeof range !== 'string') range.ask();
    this.sheet.change((sheet) => {
      const area = typeof range === 'string' ? readAddress(range) : areaOf(range.object);
      sheet.frozen = { rows: area.rowIndex + area.rowCount, columns: area.columnIndex + area.columnCount };
    });
  }
  unfreeze(): void { this.freeze(0, 0); }
  getLocationOrNullObject(): RangeApi {
    return this.sheet.range(({ frozen: { rows, columns } }) => (rows + columns === 0 ? undefined : rect(0, 0, rows === 0 ? 1_048_576 : rows, columns === 0 ? 16_384 : columns)));
  }
}

function sheetFact(sheet: FakeSheet, name: string): unknown {
  switch (name) {
    case 'id': case 'name':
      return sheet.name;
    case 'visibility':
      return sheet.isVisible ? 'Visible' : 'Hidden';
    default:
      return lacking(`Worksheet.${name}`);
  }
}

export class SheetApi extends Proxy<FakeSheet> {
  readonly freezePanes = new FreezePanesApi(this);
  constructor(context: FakeContext, resolve: () => FakeSheet | undefined, known?: FakeSheet) { super(context, sheetFact, resolve, known); }
  protected override check(sheet: FakeSheet): void {
    if (!this.context.host.sheets().includes(sheet)) throw new OfficeError('ItemNotFound');
  }
  get name(): unknown { return this.fact('name'); }
  get id(): unknown { return this.fact('id'); }
  get visibility(): unknown { return this.fact('visibility'); }
  set visibility(visibility: unknown) { this.set('visibility', visibility, (sheet) => { sheet.isVisible = visibility === 'Visible'; }); }
  get protection(): ProtectionApi { return new ProtectionApi(this.context, this.asked()); }
  get autoFilter(): FilterApi { return new FilterApi(this.context, this.asked()); }
  get tables(): TablesApi { return new TablesApi(this.context, () => this.object.tables.map((table) => ({ sheet: this.object, table }))); }
  get names(): NamesApi { return new NamesApi(this.context, this); }
  get onChanged(): Handlers { return new Handlers(this.context, this.concerns('changed')); }
  get onRowSorted(): Handlers { return new Handlers(this.context, this.concerns('sorted')); }

  private asked(): () => FakeSheet | undefined {
    this.ask();
    return () => this.model;
  }
  private concerns(kind: FakeEvent['kind']): (event: FakeEvent) => boolean {
    const sheet = this.asked();
    return (event) => event.kind === kind && event.sheet === sheet()?.name;
  }
  /** At the host. */
  change(work: (sheet: FakeSheet) => void): void { this.act(work); }
  range(make: (sheet: FakeSheet) => Rect | undefined): RangeApi {
    this.ask();
    return new RangeApi(this.context, () => {
      const { model: sheet } = this;
      const area = sheet === undefined ? undefined : make(sheet);
      return sheet === undefined || area === undefined ? undefined : placeAt(sheet, area);
    });
  }
  getRange(text?: string): RangeApi { return this.range(() => (text === undefined ? rect(0, 0, 1_048_576, 16_384) : readAddress(text))); }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeApi { return this.range(() => rect(row, column, rows, columns)); }
  getCell(row: number, column: number): RangeApi { return this.getRangeByIndexes(row, column, 1, 1); }
  getUsedRangeOrNullObject(): RangeApi { return this.range((sheet) => sheet.used()); }
  getUsedRange(): RangeApi { return this.range((sheet) => sheet.used() ?? rect(0, 0, 1, 1)); }
  activate(): void { this.change((sheet) => { this.context.host.sheet = sheet; }); }
}

export class SheetsApi extends Collection<FakeSheet, SheetApi> {
  constructor(context: FakeContext) { super(context, sheetFact, () => context.host.sheets(), (resolve, known) => new SheetApi(context, resolve, known)); }
  getItem(key: string): SheetApi { return this.get(key, ['id']); }
  getItemOrNullObject(key: string): SheetApi { return this.find(key, ['id']); }
  getActiveWorksheet(): SheetApi { return new SheetApi(this.context, () => this.context.host.sheet); }
  get onActivated(): Handlers { return new Handlers(this.context, ({ kind }) => kind === 'activated'); }
  get onChanged(): Handlers { return new Handlers(this.context, ({ kind }) => kind === 'changed'); }
}

function nameFact(item: FakeName, name: string): unknown {
  const { sheet, anchor, constant } = item;
  const isRange = constant === undefined;
  switch (name) {
    case 'name': case 'visible': case 'comment':
      return item[name];
    case 'type':
      return isRange ? (anchor.area === undefined ? 'Error' : 'Range') : 'String';
    case 'value':
      return isRange ? (anchor.area === undefined ? '#REF!' : `${sheet.name}!${address(anchor.area).replace(/[A-Z]+|\d+/g, '$$$&')}`) : constant;
    default:
      return lacking(`NamedItem.${name}`);
  }
}

class NameApi extends Proxy<FakeName> {
  constructor(context: FakeContext, resolve: () => FakeName | undefined, known?: FakeName) { super(context, nameFact, resolve, known); }
  get name(): unknown { return this.fact('name'); }
  get type(): unknown { return this.fact('type'); }
  get value(): unknown { return this.fact('value'); }
  get visible(): unknown { return this.fact('visible'); }
  set visible(visible: unknown) { this.set('visible', visible, (item) => { item.visible = visible === true; }); }
  getRangeOrNullObject(): RangeApi {
    this.ask();
    return new RangeApi(this.context, () => {
      const { model: item } = this;
      return item?.constant !== undefined || item?.anchor.area === undefined ? undefined : placeAt(item.sheet, item.anchor.area);
    });
  }
  delete(): void { this.act((item) => { this.context.host.names.splice(this.context.host.names.indexOf(item), 1); }); }
}

export class NamesApi extends Collection<FakeName, NameApi> {
  /** @param scope Of a sheet; absent for the workbook's. The fake keeps them apart by sheet only. */
  constructor(context: FakeContext, private readonly scope?: SheetApi) {
    super(context, nameFact, () => context.host.names.filter(({ scope: own }) => own === scope?.model), (resolve, known) => new NameApi(context, resolve, known));
  }
  getItem(key: string): NameApi { return this.get(key, ['name']); }
  getItemOrNullObject(key: string): NameApi { return this.find(key, ['name']); }
  add(name: string, reference: RangeApi | string, comment = ''): NameApi {
    if (typeof reference !== 'string') reference.ask();
    return new NameApi(this.context, () => {
      const { host } = this.context;
      const scope = this.scope?.model;
      if (host.names.some((one) => one.name.toLowerCase() === name.toLowerCase() && one.scope === scope)) throw new OfficeError('ItemAlreadyExists');
      const sheet = typeof reference === 'string' ? host.sheet : reference.object.sheet;
      const anchor = { area: typeof reference === 'string' ? undefined : areaOf(reference.object) };
      sheet.anchors.add(anchor);
      const item: FakeName = { name, scope, sheet, anchor, visible: true, comment, ...(typeof reference === 'string' ? { constant: reference.replace(/^="?|"$/g, '') } : {}) };
      host.names.push(item);
      return item;
    });
  }
}

interface XmlPart { readonly id: string; readonly xml: string }

class XmlPartApi extends Proxy<XmlPart> {
  constructor(context: FakeContext, resolve: () => XmlPart | undefined, known?: XmlPart) { super(context, plainFact, resolve, known); }
  get id(): unknown { return this.fact('id'); }
  getXml(): { readonly value: string } {
    const result: { value?: string } = {};
    this.ask();
    this.context.enqueue(() => {
      const xml = this.context.host.xmlParts.get(this.object.id);
      if (xml === undefined) throw new OfficeError('ItemNotFound');
      return () => { result.value = xml; };
    });
    return { get value(): string {
      if (result.value === undefined) throw new OfficeError('ValueNotLoaded');
      return result.value;
    } };
  }
  delete(): void { this.act(({ id }) => { this.context.host.xmlParts.delete(id); }); }
}

export class XmlPartsApi extends Collection<XmlPart, XmlPartApi> {
  constructor(context: FakeContext, namespace?: string) {
    super(context, plainFact, () => [...context.host.xmlParts].map(([id, xml]) => ({ id, xml })).filter(({ xml }) => namespace === undefined || xml.includes(`xmlns="${namespace}"`)),
      (resolve, known) => new XmlPartApi(context, resolve, known));
  }
  getByNamespace(namespace: string): XmlPartsApi { return new XmlPartsApi(this.context, namespace); }
  getItemOrNullObject(id: string): XmlPartApi { return this.find(id, ['id']); }
  add(xml: string): XmlPartApi {
    return new XmlPartApi(this.context, () => {
      const id = `{${crypto.randomUUID()}}`;
      this.context.host.xmlParts.set(id, xml);
      return { id, xml };
    });
  }
}

export class WorkbookApi {
  constructor(private readonly context: FakeContext) {}
  get worksheets(): SheetsApi { return new SheetsApi(this.context); }
  get tables(): TablesApi { return new TablesApi(this.context, () => this.context.host.sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))); }
  get names(): NamesApi { return new NamesApi(this.context); }
  get customXmlParts(): XmlPartsApi { return new XmlPartsApi(this.context); }
  get onSelectionChanged(): Handlers { return new Handlers(this.context, ({ kind }) => kind === 'selection'); }
  getSelectedRange(): RangeApi {
    const { host } = this.context;
    return new RangeApi(this.context, () => {
      if (host.selection === undefined) throw new OfficeError('InvalidSelection');
      return placeAt(host.sheet, host.selection);
    });
  }
  getActiveCell(): RangeApi { return this.getSelectedRange().getCell(0, 0); }
}
