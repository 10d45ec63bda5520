/** `Excel.DataValidation`: which values cells take, over Univer's rules. Of the kinds of rules it makes lists whose values are written out; others it tells by their kind. */
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, generateRandomId } from '@univerjs/core';
import type { IDataValidationRuleOptions, ISheetDataValidationRule } from '@univerjs/core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { invalidArgument, RichApiError } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { fromUniver, intersection, toUniver } from './area';
import type { Place } from './spreadsheet';
import { refuseProtected } from './write-cells';

/** Most characters of a list that is written out. */
const LIST_LIMIT = 255;

const STYLES = { Stop: DataValidationErrorStyle.STOP, Warning: DataValidationErrorStyle.WARNING, Information: DataValidationErrorStyle.INFO } as const;
type Style = keyof typeof STYLES;

const TYPES = new Map<string, string>([
  [DataValidationType.LIST, 'List'], [DataValidationType.WHOLE, 'WholeNumber'], [DataValidationType.DECIMAL, 'Decimal'], [DataValidationType.DATE, 'Date'], [DataValidationType.TIME, 'Time'],
  [DataValidationType.TEXT_LENGTH, 'TextLength'], [DataValidationType.CUSTOM, 'Custom'], [DataValidationType.ANY, 'None'],
]);

type Options = Pick<ISheetDataValidationRule, 'type' | 'allowBlank' | 'formula1'> & IDataValidationRuleOptions;

/** What a rule is before anything of it is set: as Excel's own dialog begins. */
const UNSET: Options = { type: DataValidationType.ANY, allowBlank: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP, showDropDown: true, renderMode: DataValidationRenderMode.ARROW };

const LISTS: ReadonlySet<string> = new Set([DataValidationType.LIST]);
const isList = ({ type }: Pick<Options, 'type'>): boolean => LISTS.has(type);
const styleName = (style = DataValidationErrorStyle.STOP): string => Object.entries(STYLES).find(([, own]) => own === style)?.[0] ?? 'Stop';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const validationModel = ({ sheet }: Pick<Place, 'sheet'>): SheetDataValidationModel => sheet.getInject().get(SheetDataValidationModel);

/** Puts a rule on cells, in place of those that they had. */
function addValidation({ spreadsheet, sheet, area }: Place, options: Options): void {
  const rule: ISheetDataValidationRule = { ...UNSET, ...options, uid: generateRandomId(), ranges: [toUniver(area)] };
  spreadsheet.univer.syncExecuteCommand(AddSheetDataValidationCommand.id, { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), rule });
}

/** A list as it is typed in Excel's dialog -> its values. */
const listValues = (source: string): string[] => source.split(',').map((value) => value.trim());

function readList(rule: unknown): Options {
  const list = isRecord(rule) ? rule['list'] : undefined;
  if (!isRecord(list)) throw new RichApiError('ApiNotFound', 'DataValidation.rule without a list is not implemented by the workbench', 'DataValidation.rule');
  const { source, inCellDropDown } = list;
  if (typeof source !== 'string' || source.startsWith('=')) throw new RichApiError('ApiNotFound', 'A list from cells is not implemented by the workbench', 'DataValidation.rule');
  // Guess G21: what Excel's dialog refuses, the API refuses.
  if (source.trim() === '' || source.length > LIST_LIMIT) throw invalidArgument('DataValidation.rule');
  return { type: DataValidationType.LIST, formula1: listValues(source).join(','), showDropDown: inCellDropDown !== false };
}

export class DataValidation extends WireObject {
  readonly typeName = 'DataValidation';
  override readonly scalars = ['ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type'];

  constructor(private readonly place: Place) {
    super();
  }

  /** Rules with cells in the range, and how many of its cells they have together. */
  private get found(): { readonly rules: readonly ISheetDataValidationRule[]; readonly cells: number } {
    const { spreadsheet, sheet, area } = this.place;
    const shared = validationModel({ sheet }).getRules(spreadsheet.book.getId(), sheet.getSheetId())
      .map((rule) => ({ rule, cells: rule.ranges.reduce((sum, range) => {
        const both = intersection(fromUniver(range), area);
        return sum + (both === undefined ? 0 : both.rows * both.columns);
      }, 0) }))
      .filter(({ cells }) => cells > 0);
    return { rules: shared.map(({ rule }) => rule), cells: shared.reduce((sum, { cells }) => sum + cells, 0) };
  }
  /** `undefined` where cells differ. */
  private get rule(): Options | undefined {
    const { rules: [rule, ...others], cells } = this.found;
    if (rule === undefined) return UNSET;
    return others.length === 0 && cells === this.place.area.rows * this.place.area.columns ? rule : undefined;
  }
  private change(options: Partial<Options>): void {
    const { type, allowBlank, formula1, showDropDown, showErrorMessage, errorStyle, errorTitle, error, showInputMessage, promptTitle, prompt } = this.rule ?? UNSET;
    refuseProtected(this.place.sheet, 'DataValidation');
    const kept = { type, allowBlank, formula1, showDropDown, showErrorMessage, errorStyle, errorTitle, error, showInputMessage, promptTitle, prompt };
    addValidation(this.place, { ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)), type, ...options });
  }

  get Type(): string {
    const { rules, cells } = this.found;
    const types = new Set(rules.map(({ type }) => TYPES.get(type) ?? 'Custom'));
    if (rules.length > 1) return 'Inconsistent';
    const [type = 'None'] = types;
    return cells === 0 || cells === this.place.area.rows * this.place.area.columns ? type : 'MixedCriteria';
  }

  /** Guess G22: null where cells differ, and {} where there is no rule. */
  get Rule(): unknown {
    const rule = this.rule;
    if (rule === undefined) return null;
    return isList(rule) ? { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } } : {};
  }
  set Rule(rule: unknown) {
    this.change(readList(rule));
  }

  get ErrorAlert(): unknown {
    const rule = this.rule;
    return rule === undefined ? null : { showAlert: rule.showErrorMessage !== false, style: styleName(rule.errorStyle), title: rule.errorTitle ?? '', message: rule.error ?? '' };
  }
  set ErrorAlert(alert: unknown) {
    const style = isRecord(alert) ? (alert['style'] ?? 'Stop') : undefined;
    if (!isRecord(alert) || typeof style !== 'string' || !(style in STYLES)) throw invalidArgument('DataValidation.errorAlert');
    this.change({ showErrorMessage: alert['showAlert'] !== false, errorStyle: STYLES[style as Style], errorTitle: text(alert['title']), error: text(alert['message']) });
  }

  get Prompt(): unknown {
    const rule = this.rule;
    return rule === undefined ? null : { showPrompt: rule.showInputMessage !== false, title: rule.promptTitle ?? '', message: rule.prompt ?? '' };
  }
  set Prompt(prompt: unknown) {
    if (!isRecord(prompt)) throw invalidArgument('DataValidation.prompt');
    this.change({ showInputMessage: prompt['showPrompt'] !== false, promptTitle: text(prompt['title']), prompt: text(prompt['message']) });
  }

  get IgnoreBlanks(): boolean | null {
    const rule = this.rule;
    return rule === undefined ? null : rule.allowBlank !== false;
  }
  set IgnoreBlanks(ignore: unknown) {
    this.change({ allowBlank: ignore === true });
  }

  Clear(): void {
    const { spreadsheet, sheet, area } = this.place;
    refuseProtected(sheet, 'DataValidation.clear');
    spreadsheet.univer.syncExecuteCommand(ClearRangeDataValidationCommand.id, { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), ranges: [toUniver(area)] });
  }
}

/** What Excel says, and does not take, when somebody types this in a cell; `undefined` when it takes it, be it after a question. Only typing is checked, never what add-ins write. */
export function refusedTyping({ spreadsheet, sheet, area }: Place, typed: string): string | undefined {
  const rule = validationModel({ sheet }).getRuleByLocation(spreadsheet.book.getId(), sheet.getSheetId(), area.row, area.column);
  if (rule === undefined || !isList(rule) || rule.showErrorMessage === false || rule.errorStyle !== DataValidationErrorStyle.STOP) return undefined;
  if (typed === '' ? rule.allowBlank !== false : listValues(rule.formula1 ?? '').includes(typed)) return undefined;
  return rule.error === undefined || rule.error === '' ? 'The value does not match the data validation of the cell.' : rule.error;
}
