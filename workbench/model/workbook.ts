/** `Excel.Workbook`: the root of every path. */
import { RichApiError } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { CustomXmlPartCollection } from './custom-xml-part';
import type { XmlParts } from './custom-xml-part';
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

/** What a workbook keeps beside its sheets. */
export interface WorkbookStores {
  readonly settings: Map<string, string>;
  readonly xmlParts: XmlParts;
}

export class Workbook extends WireObject {
  readonly typeName = 'Workbook';
  override readonly scalars = ['Name'];
  readonly Application: Application;
  readonly Worksheets: WorksheetCollection;
  readonly Settings: SettingCollection;
  readonly CustomXmlParts: CustomXmlPartCollection;
  /** Whether the add-in listens to sheets being activated. */
  isWatchingActivation = false;

  constructor(readonly spreadsheet: Spreadsheet, readonly stores: WorkbookStores) {
    super();
    this.Application = new Application(spreadsheet);
    this.Worksheets = new WorksheetCollection(spreadsheet, (_event, listening) => {
      this.isWatchingActivation = listening;
    });
    this.Settings = new SettingCollection(stores.settings);
    this.CustomXmlParts = new CustomXmlPartCollection(stores.xmlParts);
  }

  get Name(): string {
    return this.spreadsheet.book.getName();
  }
  get Tables(): TableCollection {
    return new TableCollection(this.spreadsheet, () => this.spreadsheet.sheets().flatMap((sheet) => tablesOf(this.spreadsheet, sheet)));
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
}
