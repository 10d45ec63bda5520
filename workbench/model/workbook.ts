/** `Excel.Workbook`: the root of every path. */
import { itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { CustomXmlPartCollection } from './custom-xml-part';
import type { XmlParts } from './custom-xml-part';
import { NamedItemCollection } from './named-item';
import { Range } from './range';
import { SettingCollection } from './settings';
import type { Spreadsheet } from './spreadsheet';
import { TableCollection, tablesOf } from './table';
import { WorksheetCollection } from './worksheet';

/** Univer calculates and draws as it likes, so there is nothing to suspend. */
class Application extends WireObject {
  readonly typeName = 'Application';
  override readonly scalars = ['CalculationMode'];
  readonly CalculationMode = 'Automatic';
  /** For whoever keeps answers of custom functions. */
  onFullCalculation: () => void = () => undefined;

  constructor(private readonly spreadsheet: Spreadsheet) {
    super();
  }

  /** Guess G17: a full calculation asks every custom function again, any other only those whose arguments changed. */
  Calculate(type: unknown): void {
    if (type === 'Full' || type === 'FullRebuild') this.onFullCalculation();
    this.spreadsheet.univer.getFormula().executeCalculation();
  }
  SuspendApiCalculationUntilNextSync(): void {
    // Nothing to do; see above.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing to do; see above.
  }
}

/** What a workbook keeps beside its sheets. @property startState Whether the add-in runs as soon as the workbook is opened, in Office's words. */
export interface WorkbookStores {
  readonly settings: Map<string, string>;
  readonly xmlParts: XmlParts;
  startState: string;
}

export const emptyStores = (): WorkbookStores => ({ settings: new Map(), xmlParts: new Map(), startState: 'Inactive' });

export function emptyAll(stores: WorkbookStores): void {
  stores.settings.clear();
  stores.xmlParts.clear();
  stores.startState = emptyStores().startState;
}

export class Workbook extends WireObject {
  readonly typeName = 'Workbook';
  override readonly scalars = ['Name'];
  readonly Application: Application;
  readonly Worksheets: WorksheetCollection;
  readonly Settings: SettingCollection;
  readonly CustomXmlParts: CustomXmlPartCollection;

  constructor(readonly spreadsheet: Spreadsheet, readonly stores: WorkbookStores) {
    super();
    this.Application = new Application(spreadsheet);
    this.Worksheets = new WorksheetCollection(spreadsheet);
    this.Settings = new SettingCollection(stores.settings);
    this.CustomXmlParts = new CustomXmlPartCollection(stores.xmlParts);
  }

  get Name(): string {
    return this.spreadsheet.book.getName();
  }
  get Tables(): TableCollection {
    return new TableCollection(this.spreadsheet, () => this.spreadsheet.sheets().flatMap((sheet) => tablesOf(this.spreadsheet, sheet)));
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.spreadsheet);
  }

  /** Several areas at once have no single range. */
  GetSelectedRange(): Range {
    const [area, ...others] = this.spreadsheet.selection();
    if (area === undefined || others.length > 0) throw new RichApiError('InvalidSelection', 'The current selection is invalid for this action.', 'Workbook.getSelectedRange');
    return new Range({ spreadsheet: this.spreadsheet, sheet: this.spreadsheet.book.getActiveSheet(), area });
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** Of an event: the sheet's id and the address. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range | null {
    const [id = '', address = ''] = String(reference).split('!');
    return this.Worksheets.GetItemOrNullObject(id)?.GetRange(address) ?? null;
  }
  _GetRangeForEventByReferenceId(reference: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === null) throw itemNotFound('EventArgs.getRange');
    return range;
  }
}
