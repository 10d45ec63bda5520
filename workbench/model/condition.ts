/** One conditional format of a sheet, followed by its id. */
import { ConditionalFormattingRuleModel, DeleteCfCommand, SetCfCommand } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { invalidArgument, itemNotFound } from '../host/rich-api-error';
import { isHighlight } from './condition-rules';
import type { Highlight } from './condition-rules';
import type { Place } from './spreadsheet';
import { refuseProtected } from './write-cells';

export const conditionsOn = ({ spreadsheet, sheet }: Pick<Place, 'spreadsheet' | 'sheet'>): readonly IConditionFormattingRule[] =>
  sheet.getInject().get(ConditionalFormattingRuleModel).getSubunitRules(spreadsheet.book.getId(), sheet.getSheetId()) ?? [];

export class Condition {
  constructor(readonly place: Place, readonly id: string) {}

  get rule(): IConditionFormattingRule {
    const rule = conditionsOn(this.place).find(({ cfId }) => cfId === this.id);
    if (rule === undefined) throw itemNotFound('ConditionalFormat');
    return rule;
  }
  /** @throws RichApiError when it is of another kind. */
  highlight(location: string): Highlight {
    const { rule } = this.rule;
    if (!isHighlight(rule)) throw invalidArgument(location);
    return rule;
  }
  set(change: Partial<IConditionFormattingRule>): void {
    const { spreadsheet, sheet } = this.place;
    refuseProtected(sheet, 'ConditionalFormat');
    spreadsheet.univer.syncExecuteCommand(SetCfCommand.id, { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), cfId: this.id, rule: { ...this.rule, ...change } });
  }
  delete(): void {
    const { spreadsheet, sheet } = this.place;
    refuseProtected(sheet, 'ConditionalFormat.delete');
    spreadsheet.univer.syncExecuteCommand(DeleteCfCommand.id, { unitId: spreadsheet.book.getId(), subUnitId: sheet.getSheetId(), cfId: this.id });
  }
}
