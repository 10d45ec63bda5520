/** `Excel.Worksheet` and its collection, over Univer's sheets. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import { parseAddress, WHOLE_SHEET } from './area';
import type { Area } from './area';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './chart';
import { EVENT, WORKBOOK_TARGET } from './event-hub';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-item';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { SheetCells } from './sheet-cells';
import type { Spreadsheet } from './spreadsheet';
import { TableCollection, tablesOf } from './table';
import { refuseProtected } from './write-cells';

class WorksheetProtection extends WireObject {
  readonly typeName = 'WorksheetProtection';
  override readonly scalars = ['Protected'];

  constructor(private readonly spreadsheet: Spreadsheet, private readonly sheet: FWorksheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.getWorksheetPermission().isProtected();
  }
  Protect(): void {
    if (this.Protected) throw new RichApiError('InvalidOperation', 'The sheet is protected already.', 'WorksheetProtection.protect');
    this.spreadsheet.await(this.sheet.getWorksheetPermission().protect());
  }
  Unprotect(): void {
    this.spreadsheet.await(this.sheet.getWorksheetPermission().unprotect());
  }
}

export class Worksheet extends WireObject {
  readonly typeName = 'Worksheet';
  override readonly scalars = ['Id', 'Name', 'Position', 'ShowGridlines', 'TabColor', 'Visibility'];

  constructor(private readonly spreadsheet: Spreadsheet, readonly sheet: FWorksheet) {
    super();
  }

  private range(area: Area): Range {
    return new Range({ spreadsheet: this.spreadsheet, sheet: this.sheet, area });
  }

  get Id(): string {
    return this.sheet.getSheetId();
  }
  get Name(): string {
    return this.sheet.getSheetName();
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name)) throw invalidArgument('Worksheet.name');
    this.sheet.setName(name);
  }
  get Position(): number {
    return this.sheet.getIndex();
  }
  get Visibility(): string {
    return this.sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set Visibility(visibility: unknown) {
    if (visibility === 'Visible') this.sheet.showSheet();
    else if (visibility === 'Hidden') this.sheet.hideSheet();
    else throw invalidArgument('Worksheet.visibility');
  }
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }
  /** Read by its name, set by this one. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(show: unknown) {
    this.sheet.setHiddenGridlines(show !== true);
  }
  /** '' for none. */
  get TabColor(): string {
    return (this.sheet.getTabColor() ?? '').toUpperCase();
  }
  set TabColor(colour: unknown) {
    if (typeof colour !== 'string' || !/^(#[\da-f]{6})?$/i.test(colour)) throw invalidArgument('Worksheet.tabColor');
    refuseProtected(this.sheet, 'Worksheet.tabColor');
    this.sheet.setTabColor(colour);
  }
  get Charts(): ChartCollection {
    return new ChartCollection({ spreadsheet: this.spreadsheet, sheet: this.sheet }, () => this);
  }
  get PageLayout(): PageLayout {
    return new PageLayout({ spreadsheet: this.spreadsheet, sheet: this.sheet });
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.spreadsheet, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.spreadsheet, this.Id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.spreadsheet, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.spreadsheet, () => tablesOf(this.spreadsheet, this.sheet), this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(() => {
      const filter = this.sheet.getFilter();
      return { enabled: filter !== null, filtered: (filter?.getFilteredOutRows().length ?? 0) > 0 };
    });
  }

  GetRange(address: unknown): Range {
    if (address === null || address === undefined || address === '') return this.range(WHOLE_SHEET);
    const area = typeof address === 'string' ? parseAddress(address) : undefined;
    if (area === undefined) throw invalidArgument('Worksheet.getRange');
    return this.range(area);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const numbers = [row, column, rows, columns].map((value) => (typeof value === 'number' && Number.isInteger(value) ? value : -1));
    const [top = -1, left = -1, high = -1, wide = -1] = numbers;
    return this.range({ row: top, column: left, rows: high, columns: wide });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = new SheetCells(this.sheet).used(WHOLE_SHEET, valuesOnly === true);
    return used === undefined ? null : this.range(used);
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  Activate(): void {
    this.sheet.activate();
  }
  Delete(): void {
    if (this.spreadsheet.sheets().length === 1) throw new RichApiError('InvalidOperation', 'A workbook needs a sheet.', 'Worksheet.delete');
    this.spreadsheet.book.deleteSheet(this.sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.worksheetChanged, this.Id, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.worksheetChanged, this.Id, false);
  }
  _RegisterRowSortedEvent(): void {
    this.spreadsheet.events.listen(EVENT.rowSorted, this.Id, true);
  }
  _UnregisterRowSortedEvent(): void {
    this.spreadsheet.events.listen(EVENT.rowSorted, this.Id, false);
  }
}

export class WorksheetCollection extends WireCollection<Worksheet> {
  readonly typeName = 'WorksheetCollection';

  constructor(private readonly spreadsheet: Spreadsheet) {
    super();
  }

  list(): readonly Worksheet[] {
    return this.spreadsheet.sheets().map((sheet) => new Worksheet(this.spreadsheet, sheet));
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.spreadsheet, this.spreadsheet.book.getActiveSheet());
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.list().find(({ Id, Name }) => Id === key || Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  GetItem(key: unknown): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === null) throw itemNotFound('WorksheetCollection.getItem');
    return sheet;
  }
  GetCount(): number {
    return this.spreadsheet.sheets().length;
  }
  Add(name: unknown): Worksheet {
    const title = typeof name === 'string' ? name : `Blad${String(this.GetCount() + 1)}`;
    if (this.GetItemOrNullObject(title) !== null) throw new RichApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 'WorksheetCollection.add');
    const active = this.spreadsheet.book.getActiveSheet();
    const sheet = this.spreadsheet.book.create(title, 1000, 26);
    // Univer shows a new sheet at once; Excel does not.
    active.activate();
    return new Worksheet(this.spreadsheet, sheet);
  }

  _RegisterActivatedEvent(): void {
    this.spreadsheet.events.listen(EVENT.worksheetActivated, WORKBOOK_TARGET, true);
  }
  _UnregisterActivatedEvent(): void {
    this.spreadsheet.events.listen(EVENT.worksheetActivated, WORKBOOK_TARGET, false);
  }
  _RegisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.worksheetChanged, WORKBOOK_TARGET, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.spreadsheet.events.listen(EVENT.worksheetChanged, WORKBOOK_TARGET, false);
  }
}
