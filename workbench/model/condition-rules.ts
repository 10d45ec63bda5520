/** Excel's conditional formats as Univer keeps them: a rule that marks cells by text, by value or by a formula. */
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule, IHighlightCell, INumberHighlightCell, ITextHighlightCell } from '@univerjs/sheets-conditional-formatting';
import { invalidArgument, RichApiError } from '../host/rich-api-error';

/** A rule that marks whole cells, whatever its condition. */
export type Highlight = IConditionFormattingRule['rule'] & IHighlightCell;
export type ConditionKind = 'ContainsText' | 'CellValue' | 'Custom';

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText, NotContains: CFTextOperator.notContainsText, BeginsWith: CFTextOperator.beginsWith, EndsWith: CFTextOperator.endsWith,
};
const VALUE_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between, NotBetween: CFNumberOperator.notBetween, EqualTo: CFNumberOperator.equal, NotEqualTo: CFNumberOperator.notEqual, GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan, GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual, LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const nameOf = (operators: Readonly<Record<string, string>>, wanted: string): string => Object.entries(operators).find(([, operator]) => operator === wanted)?.[0] ?? '';

const isText = (rule: Highlight): rule is ITextHighlightCell & Highlight => rule.subType === CFSubRuleType.text;
const isNumber = (rule: Highlight): rule is INumberHighlightCell & Highlight => rule.subType === CFSubRuleType.number;

const HIGHLIGHTS: ReadonlySet<string> = new Set([CFRuleType.highlightCell]);
export const isHighlight = (rule: IConditionFormattingRule['rule']): rule is Highlight => HIGHLIGHTS.has(rule.type);

/** @returns `undefined` for kinds that only the grid's own panel makes. */
export function kindOf(rule: IConditionFormattingRule['rule']): ConditionKind | undefined {
  if (!isHighlight(rule)) return undefined;
  if (rule.subType === CFSubRuleType.formula) return 'Custom';
  if (isNumber(rule)) return 'CellValue';
  if (!isText(rule)) return undefined;
  return nameOf(TEXT_OPERATORS, rule.operator) === '' ? 'CellValue' : 'ContainsText';
}

/** A format that was added, and whose condition is still to be set: it meets no cell. */
export function unsetRule(kind: string): Highlight {
  const base = { type: CFRuleType.highlightCell, style: {} } as const;
  switch (kind) {
    case 'ContainsText':
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: '' };
    case 'CellValue':
      return { ...base, subType: CFSubRuleType.number, operator: CFNumberOperator.equal, value: 0 };
    case 'Custom':
      return { ...base, subType: CFSubRuleType.formula, value: '=FALSE' };
    default:
      throw new RichApiError('ApiNotFound', `Conditional formats of the kind ${kind} are not implemented by the workbench`, 'ConditionalFormatCollection.add');
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const operatorOf = <Operator>(operators: Readonly<Record<string, Operator>>, rule: Readonly<Record<string, unknown>>, location: string): Operator => {
  const operator = operators[String(rule['operator'])];
  if (operator === undefined) throw invalidArgument(location);
  return operator;
};

/** Guess G23: letter case counts here, as in Univer; in Excel it does not. */
export function writeText({ style }: Highlight, rule: unknown): Highlight {
  if (!isRecord(rule) || typeof rule['text'] !== 'string' || rule['text'] === '') throw invalidArgument('TextConditionalFormat.rule');
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, style, operator: operatorOf(TEXT_OPERATORS, rule, 'TextConditionalFormat.rule'), value: rule['text'] };
}
export const readText = (rule: Highlight): unknown => (isText(rule) ? { operator: nameOf(TEXT_OPERATORS, rule.operator), text: rule.value ?? '' } : null);

/** A constant of a formula: `=5`, `5` or `="x"`. */
function readConstant(formula: unknown): string | number {
  const constant = String(formula).replace(/^=/, '').trim();
  if (/^"([^"]|"")*"$/.test(constant)) return constant.slice(1, -1).replaceAll('""', '"');
  if (constant === '' || Number.isNaN(Number(constant))) throw new RichApiError('ApiNotFound', `A condition on ${String(formula)} is not implemented by the workbench`, 'CellValueConditionalFormat.rule');
  return Number(constant);
}
const toConstant = (value: string | number): string => (typeof value === 'number' ? `=${String(value)}` : `="${value.replaceAll('"', '""')}"`);

export function writeValue({ style }: Highlight, rule: unknown): Highlight {
  if (!isRecord(rule)) throw invalidArgument('CellValueConditionalFormat.rule');
  const operator = operatorOf(VALUE_OPERATORS, rule, 'CellValueConditionalFormat.rule');
  const base = { type: CFRuleType.highlightCell, style } as const;
  const first = readConstant(rule['formula1']);
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return { ...base, subType: CFSubRuleType.number, operator, value: [Number(first), Number(readConstant(rule['formula2']))] };
  }
  if (typeof first === 'number') return { ...base, subType: CFSubRuleType.number, operator, value: first };
  if (operator !== CFNumberOperator.equal && operator !== CFNumberOperator.notEqual) throw invalidArgument('CellValueConditionalFormat.rule');
  return { ...base, subType: CFSubRuleType.text, operator: operator === CFNumberOperator.equal ? CFTextOperator.equal : CFTextOperator.notEqual, value: first };
}

export function readValue(rule: Highlight): unknown {
  if (isText(rule)) return { operator: nameOf(VALUE_OPERATORS, rule.operator), formula1: toConstant(rule.value ?? '') };
  if (!isNumber(rule)) return null;
  const [first = 0, second] = [rule.value ?? 0].flat();
  return { operator: nameOf(VALUE_OPERATORS, rule.operator), formula1: toConstant(first), ...(second === undefined ? {} : { formula2: toConstant(second) }) };
}

/** Relative to the first cell of the range, as in Excel. */
export function writeFormula({ style }: Highlight, formula: unknown): Highlight {
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style, value: formula };
}
export const readFormula = (rule: Highlight): string => (rule.subType === CFSubRuleType.formula && 'value' in rule && typeof rule.value === 'string' ? rule.value : '');
