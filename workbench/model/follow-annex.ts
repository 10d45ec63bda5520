/** Charts and print areas follow rows, columns and cells that come, go and move; undoing that undoes it too. */
import type { ICommandInfo, IMutationInfo } from '@univerjs/core';
import { EffectRefRangId, handleDefaultRangeChangeWithEffectRefCommands, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { fromUniver, toUniver } from './area';
import type { Area } from './area';
import type { CellReference } from './cell-reference';
import { cellsOf, moveBox } from './chart-box';
import { renameCells } from './chart-data';
import type { ChartData } from './chart-data';
import { annexChange, readAnnex } from './sheet-annex';
import type { SheetAnnex } from './sheet-annex';
import type { Spreadsheet } from './spreadsheet';

/** All but sorting, which moves no reference. */
const EDITS: ReadonlySet<string> = new Set(Object.values(EffectRefRangId).filter((id) => id !== EffectRefRangId.ReorderRangeCommandId));

/** `undefined` where nothing is left. */
type Follow = (area: Area) => Area | undefined;

const sheetOf = ({ params }: ICommandInfo, active: string): string => (params as { readonly subUnitId?: string } | undefined)?.subUnitId ?? active;

function followPage({ printArea, titleRows, titleColumns, ...page }: SheetAnnex['page'], follow: Follow): SheetAnnex['page'] {
  const parts = Object.entries({ printArea, titleRows, titleColumns }).flatMap(([name, area]) => {
    const now = area === undefined ? undefined : follow(area);
    return now === undefined ? [] : [[name, now] as const];
  });
  return { ...page, ...Object.fromEntries(parts) };
}

/** Guess G28: a chart of which all cells go stays, at its size, where they were; a series of which all values go is left out. */
function followChart(chart: ChartData, isHere: boolean, followCells: (cells: CellReference) => CellReference | undefined, follow: Follow): ChartData {
  const cells = isHere ? follow(cellsOf(chart.box)) : undefined;
  return { ...renameCells(chart, followCells), ...(cells === undefined ? {} : { box: moveBox(chart.box, cells) }) };
}

function changesOf(sheet: FWorksheet, edited: string, follow: Follow): readonly { readonly redo: IMutationInfo; readonly undo: IMutationInfo }[] {
  const { charts, page } = readAnnex(sheet);
  const isHere = sheet.getSheetId() === edited;
  const followCells = (cells: CellReference): CellReference | undefined => {
    if (cells.sheetId !== edited) return cells;
    const area = follow(cells.area);
    return area === undefined ? undefined : { ...cells, area };
  };
  const after: Partial<SheetAnnex> = {
    ...(charts.length === 0 ? {} : { charts: charts.map((chart) => followChart(chart, isHere, followCells, follow)) }),
    ...(isHere && (page.printArea ?? page.titleRows ?? page.titleColumns) !== undefined ? { page: followPage(page, follow) } : {}),
  };
  return Object.keys(after).length === 0 ? [] : [annexChange(sheet, after)];
}

export function followAnnex(spreadsheet: Spreadsheet): void {
  const active = spreadsheet.book.getActiveSheet();
  active.getInject().get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (!EDITS.has(command.id)) return { redos: [], undos: [] };
      const follow: Follow = (area) => {
        const range = handleDefaultRangeChangeWithEffectRefCommands(toUniver(area), command);
        return range === null ? undefined : fromUniver(range);
      };
      const edited = sheetOf(command, spreadsheet.book.getActiveSheet().getSheetId());
      const changes = spreadsheet.sheets().flatMap((sheet) => changesOf(sheet, edited, follow));
      return { redos: changes.map(({ redo }) => redo), undos: changes.map(({ undo }) => undo) };
    },
  });
}
