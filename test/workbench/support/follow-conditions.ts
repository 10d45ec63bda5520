/** Conditional formats follow rows and columns: in the browser Univer's user interface sees to it, and without it nobody does. */
import { ConditionalFormattingRuleModel, DeleteConditionalRuleMutation, SetConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import type { FUniver } from '@univerjs/core/facade';
import { readEdit } from '../../../workbench/model/anchors';
import { fromUniver, toUniver } from '../../../workbench/model/area';
import { followEdit } from '../../../workbench/model/follow-edit';

export function followConditions(univer: FUniver): void {
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    const found = readEdit(id, params);
    const book = univer.getActiveWorkbook();
    if (found === undefined || book === null) return;
    const ids = { unitId: book.getId(), subUnitId: found.sheetId };
    for (const rule of [...book.getActiveSheet().getInject().get(ConditionalFormattingRuleModel).getSubunitRules(ids.unitId, ids.subUnitId) ?? []]) {
      const ranges = rule.ranges.flatMap((range) => {
        const area = followEdit(fromUniver(range), found.edit);
        return area === undefined ? [] : [toUniver(area)];
      });
      if (ranges.length === 0) univer.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...ids, cfId: rule.cfId });
      else univer.syncExecuteCommand(SetConditionalRuleMutation.id, { ...ids, cfId: rule.cfId, rule: { ...rule, ranges } });
    }
  });
}
