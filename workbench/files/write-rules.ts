/** What cells take and how they are marked -> an .xlsx file, of the kinds that the add-in makes. */
import { BooleanNumber, DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import type { IStyleData, ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatOptions } from 'excelize-wasm';
import { fromUniver, toAddress } from '../model/area';
import { isHighlight, kindOf, readFormula, readText, readValue } from '../model/condition-rules';
import type { Highlight } from '../model/condition-rules';
import { succeed } from './excelize';
import type { XlsxBook } from './excelize';

export const ALERT_STYLES = new Map([[DataValidationErrorStyle.STOP, 'stop'], [DataValidationErrorStyle.WARNING, 'warning'], [DataValidationErrorStyle.INFO, 'information']]);

/** Excel's names of comparisons -> the library's. */
const CRITERIA: Readonly<Record<string, string>> = {
  Contains: 'containing', NotContains: 'not containing', BeginsWith: 'begins with', EndsWith: 'ends with', Between: 'between', NotBetween: 'not between', EqualTo: 'equal to',
  NotEqualTo: 'not equal to', GreaterThan: 'greater than', LessThan: 'less than', GreaterThanOrEqual: 'greater than or equal to', LessThanOrEqual: 'less than or equal to',
};

const addressOf = ({ ranges }: Pick<IConditionFormattingRule, 'ranges'>): string => ranges.map((range) => toAddress(fromUniver(range))).join(' ');

export function writeValidations(book: XlsxBook, sheet: string, rules: readonly ISheetDataValidationRule[]): void {
  const lists: ReadonlySet<string> = new Set([DataValidationType.LIST]);
  for (const rule of rules.filter(({ type }) => lists.has(type))) {
    succeed(book.AddDataValidation(sheet, {
      Type: 'list', Sqref: addressOf(rule), Formula1: `"${rule.formula1 ?? ''}"`, AllowBlank: rule.allowBlank !== false,
      // In the file the word says the opposite: true hides the arrow.
      ShowDropDown: rule.showDropDown === false,
      ShowErrorMessage: rule.showErrorMessage !== false, ErrorStyle: ALERT_STYLES.get(rule.errorStyle ?? DataValidationErrorStyle.STOP) ?? 'stop', ErrorTitle: rule.errorTitle ?? '', Error: rule.error ?? '',
      ShowInputMessage: rule.showInputMessage !== false, PromptTitle: rule.promptTitle ?? '', Prompt: rule.prompt ?? '',
    }));
  }
}

function writeStyle(book: XlsxBook, style: IStyleData): number {
  const { bg, cl, n } = style;
  return succeed(book.NewConditionalStyle({
    Font: { Family: 'Calibri', ...(typeof cl?.rgb === 'string' ? { Color: cl.rgb } : {}), ...(style.bl === BooleanNumber.TRUE ? { Bold: true } : {}), ...(style.it === BooleanNumber.TRUE ? { Italic: true } : {}) },
    ...(typeof bg?.rgb === 'string' ? { Fill: { Type: 'pattern', Color: [bg.rgb], Pattern: 1 } } : {}),
    ...(n === undefined || n === null ? {} : { CustomNumFmt: n.pattern }),
  })).style;
}

/** @returns `undefined` for what only the grid's own panel makes. */
function toOptions(rule: Highlight): ConditionalFormatOptions | undefined {
  switch (kindOf(rule)) {
    case 'ContainsText': {
      const { operator, text } = readText(rule) as { readonly operator: string; readonly text: string };
      return { Type: 'text', Criteria: CRITERIA[operator] ?? '', Value: text };
    }
    case 'CellValue': {
      const { operator, formula1, formula2 } = readValue(rule) as { readonly operator: string; readonly formula1: string; readonly formula2?: string };
      const values = formula2 === undefined ? { Value: formula1.slice(1) } : { MinValue: formula1.slice(1), MaxValue: formula2.slice(1) };
      return { Type: 'cell', Criteria: CRITERIA[operator] ?? '', ...values };
    }
    case 'Custom':
      return { Type: 'formula', Criteria: readFormula(rule).slice(1) };
    case undefined:
      return undefined;
  }
}

/** The first rule gets the highest priority. */
export function writeConditions(book: XlsxBook, sheet: string, rules: readonly IConditionFormattingRule[]): void {
  for (const { ranges, rule, stopIfTrue } of rules) {
    const options = isHighlight(rule) ? toOptions(rule) : undefined;
    if (options === undefined || !isHighlight(rule)) continue;
    succeed(book.SetConditionalFormat(sheet, addressOf({ ranges }), [{ ...options, Format: writeStyle(book, rule.style), StopIfTrue: stopIfTrue }]));
  }
}
