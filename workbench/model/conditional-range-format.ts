/** `Excel.ConditionalRangeFormat`: how cells look that meet a condition. */
import { BooleanNumber } from '@univerjs/core';
import type { IStyleData, ITextDecoration } from '@univerjs/core';
import { invalidArgument } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import type { Condition } from './condition';

/** Fill or font of cells that meet the condition. */
class ConditionStyle extends WireObject {
  override readonly scalars: readonly string[];

  constructor(private readonly condition: Condition, readonly typeName: 'ConditionalRangeFill' | 'ConditionalRangeFont') {
    super();
    this.scalars = typeName === 'ConditionalRangeFill' ? ['Color'] : ['Bold', 'Color', 'Italic', 'Strikethrough', 'Underline'];
  }

  private get style(): IStyleData {
    return this.condition.highlight(this.typeName).style;
  }
  private change(style: IStyleData): void {
    const rule = this.condition.highlight(this.typeName);
    this.condition.set({ rule: { ...rule, style: { ...rule.style, ...style } } });
  }
  private get colourKey(): 'bg' | 'cl' {
    return this.typeName === 'ConditionalRangeFill' ? 'bg' : 'cl';
  }

  /** '' where the cell's own shows. */
  get Color(): string {
    return this.style[this.colourKey]?.rgb ?? '';
  }
  set Color(colour: unknown) {
    if (typeof colour !== 'string' || !/^#[\da-f]{6}$/i.test(colour)) throw invalidArgument(`${this.typeName}.color`);
    this.change({ [this.colourKey]: { rgb: colour } });
  }
  get Bold(): boolean {
    return this.style.bl === BooleanNumber.TRUE;
  }
  set Bold(bold: unknown) {
    this.change({ bl: bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Italic(): boolean {
    return this.style.it === BooleanNumber.TRUE;
  }
  set Italic(italic: unknown) {
    this.change({ it: italic === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Strikethrough(): boolean {
    return this.style.st?.s === BooleanNumber.TRUE;
  }
  set Strikethrough(through: unknown) {
    this.change({ st: line(through === true) });
  }
  get Underline(): string {
    return this.style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None';
  }
  set Underline(under: unknown) {
    this.change({ ul: line(under !== 'None') });
  }
  Clear(): void {
    const rule = this.condition.highlight(this.typeName);
    const { bg, cl, bl, it, st, ul, ...rest } = rule.style as IStyleData;
    const font = Object.fromEntries(Object.entries({ cl, bl, it, st, ul }).filter(([, value]) => value !== undefined));
    this.condition.set({ rule: { ...rule, style: this.typeName === 'ConditionalRangeFill' ? { ...rest, ...font } : { ...rest, ...(bg === undefined ? {} : { bg }) } } });
  }
}

const line = (on: boolean): ITextDecoration => ({ s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });

export class ConditionalRangeFormat extends WireObject {
  readonly typeName = 'ConditionalRangeFormat';
  override readonly scalars = ['NumberFormat'];

  constructor(private readonly condition: Condition) {
    super();
  }

  get Fill(): ConditionStyle {
    return new ConditionStyle(this.condition, 'ConditionalRangeFill');
  }
  get Font(): ConditionStyle {
    return new ConditionStyle(this.condition, 'ConditionalRangeFont');
  }
  /** '' where the cell's own shows. */
  get NumberFormat(): string {
    return (this.condition.highlight('ConditionalRangeFormat').style as IStyleData).n?.pattern ?? '';
  }
  set NumberFormat(pattern: unknown) {
    if (typeof pattern !== 'string') throw invalidArgument('ConditionalRangeFormat.numberFormat');
    const rule = this.condition.highlight('ConditionalRangeFormat');
    const style: IStyleData = { ...rule.style, n: { pattern } };
    this.condition.set({ rule: { ...rule, style } });
  }
}
