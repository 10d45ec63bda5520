/** A chart as its parts see it. @property set Told the member that is set, for refusals. */
import type { ChartData } from './chart-data';
import { chartWords } from './chart-words';
import { SheetCells } from './sheet-cells';
import type { Spreadsheet } from './spreadsheet';
import type { CellReference } from './cell-reference';

export interface KeptChart {
  readonly spreadsheet: Spreadsheet;
  readonly read: () => ChartData;
  readonly set: (change: Partial<ChartData>, member: string) => void;
}

/** Values of cells by rows; none where the sheet is gone. */
export function valuesAt({ book }: Spreadsheet, { sheetId, area }: CellReference): readonly (string | number | boolean)[] {
  const sheet = book.getSheetBySheetId(sheetId);
  return sheet === null ? [] : new SheetCells(sheet).values(area).flat();
}

export const seriesName = (spreadsheet: Spreadsheet, { name }: ChartData['series'][number]): string => ('text' in name ? name.text : String(valuesAt(spreadsheet, name.cells)[0] ?? '#REF!'));

/** Its own, else the name of the only series, else Excel's word for one. */
export function titleOf(spreadsheet: Spreadsheet, { title, series }: ChartData): string {
  const [only, ...others] = series;
  return title.text ?? (only !== undefined && others.length === 0 ? seriesName(spreadsheet, only) : chartWords(spreadsheet.language).title);
}
