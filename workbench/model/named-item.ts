/** `Excel.NamedItem` and its collection, over Univer's names, which follow rows and columns as formulas do. */
import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import { invalidArgument, invalidReference, itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import { parseAddress } from './area';
import { absoluteAddress, readAbsoluteAddress } from './cell-reference';
import { Range } from './range';
import type { Spreadsheet } from './spreadsheet';

/** Letters, digits, points and underscores; not what could be a cell. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

const namesOf = ({ book }: Spreadsheet): readonly IDefinedNamesServiceParam[] =>
  Object.values(book.getActiveSheet().getInject().get(IDefinedNamesService).getDefinedNameMap(book.getId()) ?? {});

/** A constant, as in `="a"`, `=1,5` or `=TRUE`; `undefined` for anything that would have to be calculated. */
function readConstant(formula: string): string | number | boolean | undefined {
  const text = formula.replace(/^=/, '');
  if (/^"([^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : undefined;
}

class NamedItem extends WireObject {
  readonly typeName = 'NamedItem';
  override readonly scalars = ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible'];

  constructor(private readonly spreadsheet: Spreadsheet, private readonly id: string) {
    super();
  }

  private get item(): IDefinedNamesServiceParam {
    const item = namesOf(this.spreadsheet).find(({ id }) => id === this.id);
    if (item === undefined) throw itemNotFound('NamedItem');
    return item;
  }
  private change(change: Partial<IDefinedNamesServiceParam>): void {
    this.spreadsheet.univer.syncExecuteCommand(SetDefinedNameCommand.id, { ...this.item, ...change, unitId: this.spreadsheet.book.getId() });
  }

  get _Id(): string {
    return this.Name;
  }
  get Name(): string {
    return this.item.name;
  }
  get Comment(): string {
    return this.item.comment ?? '';
  }
  set Comment(comment: unknown) {
    this.change({ comment: String(comment) });
  }
  get Visible(): boolean {
    return this.item.hidden !== true;
  }
  set Visible(visible: unknown) {
    this.change({ hidden: visible !== true });
  }
  get Scope(): string {
    return this.item.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? 'Workbook' : 'Worksheet';
  }
  get Formula(): string {
    return `=${this.item.formulaOrRefString.replace(/^=/, '')}`;
  }
  get Type(): string {
    if (this.GetRangeOrNullObject() !== null) return 'Range';
    const value = readConstant(this.Formula);
    return value === undefined ? 'Error' : typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
  }
  get Value(): unknown {
    return this.GetRangeOrNullObject() === null ? (readConstant(this.Formula) ?? '#REF!') : this.Formula.slice(1);
  }

  GetRangeOrNullObject(): Range | null {
    const reference = readAbsoluteAddress(this.Formula.slice(1));
    const sheet = this.spreadsheet.sheets().find((one) => one.getSheetName() === reference?.sheet);
    return sheet === undefined || reference === undefined ? null : new Range({ spreadsheet: this.spreadsheet, sheet, area: reference.area });
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw invalidReference();
    return range;
  }
  Delete(): void {
    this.spreadsheet.univer.syncExecuteCommand(RemoveDefinedNameCommand.id, { ...this.item, unitId: this.spreadsheet.book.getId() });
  }
}

export class NamedItemCollection extends WireCollection<NamedItem> {
  readonly typeName = 'NamedItemCollection';

  /** @param scope Id of a sheet; absent for the names of the workbook. */
  constructor(private readonly spreadsheet: Spreadsheet, private readonly scope: string = SCOPE_WORKBOOK_VALUE_DEFINED_NAME) {
    super();
  }

  list(): readonly NamedItem[] {
    return namesOf(this.spreadsheet).filter(({ localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME }) => localSheetId === this.scope).map(({ id }) => new NamedItem(this.spreadsheet, id));
  }
  GetItemOrNullObject(name: unknown): NamedItem | null {
    return this.list().find(({ Name }) => Name.toLowerCase() === String(name).toLowerCase()) ?? null;
  }
  GetItem(name: unknown): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (item === null) throw itemNotFound('NamedItemCollection.getItem');
    return item;
  }
  GetCount(): number {
    return this.list().length;
  }

  /** @param reference A range, or a formula that is a reference or a constant. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    if (typeof name !== 'string' || !NAME.test(name) || parseAddress(name) !== undefined) throw invalidArgument('NamedItemCollection.add');
    if (this.GetItemOrNullObject(name) !== null) throw new RichApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 'NamedItemCollection.add');
    const id = crypto.randomUUID();
    this.spreadsheet.univer.syncExecuteCommand(InsertDefinedNameCommand.id, {
      unitId: this.spreadsheet.book.getId(), id, name, localSheetId: this.scope, hidden: false,
      formulaOrRefString: referenceOf(reference), comment: typeof comment === 'string' ? comment : '',
    });
    return new NamedItem(this.spreadsheet, id);
  }
}

function referenceOf(reference: unknown): string {
  if (reference instanceof Range) return absoluteAddress(reference.place.sheet.getSheetName(), reference.place.area);
  if (typeof reference !== 'string' || !reference.startsWith('=')) throw invalidArgument('NamedItemCollection.add');
  return reference.includes('!') ? reference.slice(1) : reference;
}
