/** `Excel.ConditionalFormat` and its collection of a range, over Univer's rules; the first of a sheet's rules comes first. */
import { AddCfCommand } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { invalidArgument, itemNotFound } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import { areaBetween, fromUniver, intersection, subtractArea, toUniver } from './area';
import type { Area } from './area';
import { Condition, conditionsOn } from './condition';
import { kindOf, readFormula, readText, readValue, unsetRule, writeFormula, writeText, writeValue } from './condition-rules';
import type { ConditionKind } from './condition-rules';
import { ConditionalRangeFormat } from './conditional-range-format';
import type { Place } from './spreadsheet';
import { refuseProtected } from './write-cells';

const areasOf = ({ ranges }: IConditionFormattingRule): Area[] => ranges.map(fromUniver);

/** The condition of a format by text or by value. */
class PlainCondition extends WireObject {
  override readonly scalars = ['Rule'];

  constructor(private readonly condition: Condition, readonly typeName: 'TextConditionalFormat' | 'CellValueConditionalFormat') {
    super();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.condition);
  }
  get Rule(): unknown {
    const rule = this.condition.highlight(this.typeName);
    return this.typeName === 'TextConditionalFormat' ? readText(rule) : readValue(rule);
  }
  set Rule(rule: unknown) {
    const before = this.condition.highlight(this.typeName);
    this.condition.set({ rule: this.typeName === 'TextConditionalFormat' ? writeText(before, rule) : writeValue(before, rule) });
  }
}

class ConditionalFormatRule extends WireObject {
  readonly typeName = 'ConditionalFormatRule';
  override readonly scalars = ['Formula'];

  constructor(private readonly condition: Condition) {
    super();
  }

  get Formula(): string {
    return readFormula(this.condition.highlight('ConditionalFormatRule'));
  }
  set Formula(formula: unknown) {
    this.condition.set({ rule: writeFormula(this.condition.highlight('ConditionalFormatRule'), formula) });
  }
}

class CustomConditionalFormat extends WireObject {
  readonly typeName = 'CustomConditionalFormat';

  constructor(private readonly condition: Condition) {
    super();
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.condition);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.condition);
  }
}

class ConditionalFormat extends WireObject {
  readonly typeName = 'ConditionalFormat';
  override readonly scalars = ['Id', 'Priority', 'StopIfTrue', 'Type'];

  constructor(private readonly condition: Condition, private readonly rangeAt: (area: Area) => WireObject) {
    super();
  }

  get Id(): string {
    return this.condition.id;
  }
  get Priority(): number {
    return conditionsOn(this.condition.place).findIndex(({ cfId }) => cfId === this.condition.id);
  }
  get Type(): string {
    return kindOf(this.condition.rule.rule) ?? 'PresetCriteria';
  }
  get StopIfTrue(): boolean {
    return this.condition.rule.stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.condition.set({ stopIfTrue: stop === true });
  }

  private of<Part>(kind: ConditionKind, part: Part): Part | null {
    return kindOf(this.condition.rule.rule) === kind ? part : null;
  }
  private only<Part>(kind: ConditionKind, part: Part): Part {
    const found = this.of(kind, part);
    if (found === null) throw invalidArgument('ConditionalFormat');
    return found;
  }

  get TextComparisonOrNullObject(): PlainCondition | null {
    return this.of('ContainsText', new PlainCondition(this.condition, 'TextConditionalFormat'));
  }
  get TextComparison(): PlainCondition {
    return this.only('ContainsText', new PlainCondition(this.condition, 'TextConditionalFormat'));
  }
  get CellValueOrNullObject(): PlainCondition | null {
    return this.of('CellValue', new PlainCondition(this.condition, 'CellValueConditionalFormat'));
  }
  get CellValue(): PlainCondition {
    return this.only('CellValue', new PlainCondition(this.condition, 'CellValueConditionalFormat'));
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.of('Custom', new CustomConditionalFormat(this.condition));
  }
  get Custom(): CustomConditionalFormat {
    return this.only('Custom', new CustomConditionalFormat(this.condition));
  }

  /** The area around its cells where they are several. */
  GetRangeOrNullObject(): WireObject | null {
    const [first, ...others] = areasOf(this.condition.rule);
    return first === undefined ? null : this.rangeAt(others.reduce(areaBetween, first));
  }
  GetRange(): WireObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound('ConditionalFormat.getRange');
    return range;
  }
  Delete(): void {
    this.condition.delete();
  }
}

export class ConditionalFormatCollection extends WireCollection<ConditionalFormat> {
  readonly typeName = 'ConditionalFormatCollection';

  /** @param rangeAt A range of the same sheet. */
  constructor(private readonly place: Place, private readonly rangeAt: (area: Area) => WireObject) {
    super();
  }

  private item(id: string): ConditionalFormat {
    return new ConditionalFormat(new Condition(this.place, id), this.rangeAt);
  }
  private get found(): readonly IConditionFormattingRule[] {
    return conditionsOn(this.place).filter((rule) => areasOf(rule).some((area) => intersection(area, this.place.area) !== undefined));
  }
  list(): readonly ConditionalFormat[] {
    return this.found.map(({ cfId }) => this.item(cfId));
  }
  GetCount(): number {
    return this.found.length;
  }
  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.list().find(({ Id }) => Id === id) ?? null;
  }
  GetItem(id: unknown): ConditionalFormat {
    const item = this.GetItemOrNullObject(id);
    if (item === null) throw itemNotFound('ConditionalFormatCollection.getItem');
    return item;
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const item = this.list()[Number(index)];
    if (item === undefined) throw itemNotFound('ConditionalFormatCollection.getItemAt');
    return item;
  }

  /** It comes before the others. */
  Add(type: unknown): ConditionalFormat {
    const { spreadsheet, sheet, area } = this.place;
    refuseProtected(sheet, 'ConditionalFormatCollection.add');
    const cfId = crypto.randomUUID();
    const rule: IConditionFormattingRule = { cfId, ranges: [toUniver(area)], stopIfTrue: false, rule: unsetRule(String(type)) };
    spreadsheet.univer.syncExecuteCommand(AddCfCommand.id, { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), rule });
    return this.item(cfId);
  }
  /** Of these cells only; formats that reach further keep the rest. */
  ClearAll(): void {
    for (const rule of this.found) {
      const condition = new Condition(this.place, rule.cfId);
      const left = areasOf(rule).flatMap((area) => subtractArea(area, this.place.area));
      if (left.length === 0) condition.delete();
      else condition.set({ ranges: left.map(toUniver) });
    }
  }
}
