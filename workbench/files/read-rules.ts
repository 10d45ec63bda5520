/** What cells take and how they are marked, from an .xlsx file, of the kinds that the add-in makes; the library reads no conditional formats, so they are read from the file's own XML. */
import { BooleanNumber, DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, generateRandomId } from '@univerjs/core';
import type { ISheetDataValidationRule, IStyleData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { DataValidation } from 'excelize-wasm';
import { parseAddress, toUniver } from '../model/area';
import { unsetRule, writeFormula, writeText, writeValue } from '../model/condition-rules';
import type { Highlight } from '../model/condition-rules';
import { succeed } from './excelize';
import type { XlsxBook } from './excelize';
import { collectElements } from './collect-elements';
import type { XmlElement } from './collect-elements';
import { ALERT_STYLES } from './write-rules';

const toRanges = (addresses = ''): IConditionFormattingRule['ranges'] => addresses.split(' ').flatMap((address) => {
  const area = parseAddress(address);
  return area === undefined ? [] : [toUniver(area)];
});

/** Lists that are written out; others are left behind. */
export function readValidations(book: XlsxBook, sheet: string): ISheetDataValidationRule[] {
  // The library's types call it otherwise than the library does.
  const { dataValidations } = succeed(book.GetDataValidations(sheet)) as unknown as { readonly dataValidations: readonly DataValidation[] };
  return dataValidations.flatMap((rule): ISheetDataValidationRule[] => {
    const list = /^"(.*)"$/s.exec(rule.Formula1 ?? '')?.[1];
    if (rule.Type !== 'list' || list === undefined) return [];
    return [{
      uid: generateRandomId(), ranges: toRanges(rule.Sqref), type: DataValidationType.LIST, renderMode: DataValidationRenderMode.ARROW, formula1: list, allowBlank: rule.AllowBlank === true, showDropDown: rule.ShowDropDown !== true,
      showErrorMessage: rule.ShowErrorMessage === true, errorStyle: [...ALERT_STYLES].find(([, name]) => name === rule.ErrorStyle)?.[0] ?? DataValidationErrorStyle.STOP,
      errorTitle: rule.ErrorTitle ?? '', error: rule.Error ?? '', showInputMessage: rule.ShowInputMessage === true, promptTitle: rule.PromptTitle ?? '', prompt: rule.Prompt ?? '',
    }];
  });
}

const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !['0', 'false'].includes(element.attributes['val'] ?? '1');
const colourOf = (element: XmlElement | undefined): string | undefined => {
  const rgb = element?.attributes['rgb'];
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toLowerCase()}`;
};

function toStyle(format: XmlElement): IStyleData {
  const find = (...path: string[]): XmlElement | undefined => path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), format);
  const colour = colourOf(find('font', 'color'));
  const fill = colourOf(find('fill', 'patternFill', 'bgColor'));
  const pattern = find('numFmt')?.attributes['formatCode'];
  return {
    ...(colour === undefined ? {} : { cl: { rgb: colour } }), ...(fill === undefined ? {} : { bg: { rgb: fill } }), ...(pattern === undefined ? {} : { n: { pattern } }),
    ...(isOn(find('font', 'b')) ? { bl: BooleanNumber.TRUE } : {}), ...(isOn(find('font', 'i')) ? { it: BooleanNumber.TRUE } : {}),
  };
}

const capital = (operator: string): string => operator.charAt(0).toUpperCase() + operator.slice(1);
const TEXTS: Readonly<Record<string, string>> = { beginsWith: 'BeginsWith', endsWith: 'EndsWith', containsText: 'Contains', notContainsText: 'NotContains' };
const VALUES: Readonly<Record<string, string>> = { equal: 'EqualTo', notEqual: 'NotEqualTo' };

function toRule(element: XmlElement, style: IStyleData): Highlight | undefined {
  const { type = '', operator = '', text = '' } = element.attributes;
  const [formula1, formula2] = element.children.filter(({ name }) => name === 'formula').map((formula) => formula.text);
  const base = { ...unsetRule('Custom'), style };
  try {
    if (type in TEXTS) return writeText(base, { operator: TEXTS[type], text });
    if (type === 'cellIs') return writeValue(base, { operator: VALUES[operator] ?? capital(operator), formula1, formula2 });
    return type === 'expression' ? writeFormula(base, `=${formula1 ?? ''}`) : undefined;
  } catch {
    // Of another kind than the add-in's.
    return undefined;
  }
}

/** @param sheetXml Of one worksheet. @param stylesXml Of the workbook. */
export function readConditions(sheetXml: string, stylesXml: string): IConditionFormattingRule[] {
  const styles = collectElements(stylesXml, 'dxf').map(toStyle);
  return collectElements(sheetXml, 'conditionalFormatting').flatMap((group) => group.children.filter(({ name }) => name === 'cfRule').flatMap((element) => {
    const { dxfId = '', priority = '0', stopIfTrue = '0' } = element.attributes;
    const rule = toRule(element, styles[Number(dxfId)] ?? {});
    if (rule === undefined) return [];
    return [{ priority: Number(priority), rule: { cfId: crypto.randomUUID(), ranges: toRanges(group.attributes['sqref']), stopIfTrue: ['1', 'true'].includes(stopIfTrue), rule } }];
  })).sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}
