/** What a sheet has beside its cells that Univer does not know: charts and how it is printed. Kept in Univer's own sheet, so that it comes and goes with it; changed by a mutation, so that it can be undone. */
import { CommandType, ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IMutation, IMutationInfo, Workbook } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ChartData } from './chart-data';
import { DEFAULT_PAGE } from './page-set-up';
import type { PageSetUp } from './page-set-up';
import type { Place } from './spreadsheet';

/** @property charts The last one lies on top. */
export interface SheetAnnex {
  readonly charts: readonly ChartData[];
  readonly page: PageSetUp;
}

interface SetAnnexParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly annex: Partial<SheetAnnex>;
}

const SetAnnexMutation: IMutation<SetAnnexParams> = {
  id: 'workbench.mutation.set-annex',
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, annex }) => {
    const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    const config = sheet.getConfig();
    config.custom = { ...config.custom, ...annex };
    return true;
  },
};

export const readAnnex = (sheet: FWorksheet): SheetAnnex => ({ charts: [], page: DEFAULT_PAGE, ...(sheet.getSheet().getConfig().custom as Partial<SheetAnnex> | undefined) });

/** What changes these parts of a sheet's annex, and what changes them back. */
export function annexChange(sheet: FWorksheet, annex: Partial<SheetAnnex>): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
  const commands = sheet.getInject().get(ICommandService);
  if (!commands.hasCommand(SetAnnexMutation.id)) commands.registerCommand(SetAnnexMutation);
  const ids = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const before = readAnnex(sheet);
  const old: Partial<SheetAnnex> = { ...(annex.charts === undefined ? {} : { charts: before.charts }), ...(annex.page === undefined ? {} : { page: before.page }) };
  return { redo: { id: SetAnnexMutation.id, params: { ...ids, annex } satisfies SetAnnexParams }, undo: { id: SetAnnexMutation.id, params: { ...ids, annex: old } satisfies SetAnnexParams } };
}

export function changeAnnex({ spreadsheet, sheet }: Pick<Place, 'spreadsheet' | 'sheet'>, annex: Partial<SheetAnnex>): void {
  const { redo, undo } = annexChange(sheet, annex);
  spreadsheet.change([redo], [undo]);
}
