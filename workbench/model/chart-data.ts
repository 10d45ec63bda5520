/** A chart as the workbench keeps it, and what of it a source range gives. */
import { RichApiError } from '../host/rich-api-error';
import type { Area } from './area';
import type { CellReference } from './cell-reference';
import type { ChartBox } from './chart-box';

/** As `Excel.ChartType`; the others are refused by name. */
export const CHART_TYPES = ['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Pie', 'Doughnut', 'Line', 'LineMarkers'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';

/** @property text Absent: Excel's own, see `titleOf`. */
export interface ChartTitleData {
  readonly text?: string;
  readonly visible: boolean;
}

/**
 * `Cells` is how cells are named: by the sheet's id in the workbench, as in a formula in files; `undefined` where they are gone.
 * @property name Cells, or the text itself. @property fill Colour, as "#107c10"; absent for the next one of the theme.
 */
export interface ChartSeriesData<Cells = CellReference> {
  readonly name: { readonly cells: Cells } | { readonly text: string };
  readonly categories?: Cells;
  readonly values: Cells;
  readonly fill?: string;
}

/** @property showValues Whether values stand beside columns, bars, points and parts. */
export interface ChartData<Cells = CellReference> {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: ChartTitleData;
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly axes: { readonly category: ChartTitleData; readonly value: ChartTitleData };
  readonly series: readonly ChartSeriesData<Cells>[];
  readonly box: ChartBox;
  readonly showValues: boolean;
}

export function chartTypeOf(type: unknown, location: string): ChartType {
  const found = CHART_TYPES.find((one) => one === type);
  if (found === undefined) throw new RichApiError('ApiNotFound', `Charts of type ${String(type)} are not implemented by the workbench`, location);
  return found;
}

export const isPie = (type: ChartType): boolean => type === 'Pie' || type === 'Doughnut';

/** The same chart with its cells named otherwise; series of which the values are gone are left out. */
export function renameCells<From, To>({ series, ...chart }: ChartData<From>, rename: (cells: From) => To | undefined): ChartData<To> {
  return {
    ...chart,
    series: series.flatMap(({ name, categories, values, ...rest }): ChartSeriesData<To>[] => {
      const named = 'text' in name ? name : { cells: rename(name.cells) };
      const given = rename(values);
      const labels = categories === undefined ? undefined : rename(categories);
      if (given === undefined) return [];
      return [{ ...rest, name: 'text' in named || named.cells === undefined ? { text: 'text' in named ? named.text : '#REF!' } : { cells: named.cells }, values: given, ...(labels === undefined ? {} : { categories: labels }) }];
    }),
  };
}

type CellValue = string | number | boolean;

const isLabel = (value: CellValue | undefined): boolean => typeof value === 'string' && value !== '';
const isMostly = (values: readonly (CellValue | undefined)[]): boolean => values.some(isLabel) && values.every((value) => typeof value !== 'number');

/**
 * Guess G25: series stand in columns unless there are more columns than rows; a first line of texts names them, a first line of texts across holds the categories, and so does a first line behind an empty corner, whatever it holds.
 * @param values Of the area. @param seriesName Of the n-th series that has no name, from 1.
 */
export function readSource(sheetId: string, area: Area, values: readonly (readonly CellValue[])[], seriesBy: 'Auto' | 'Columns' | 'Rows', seriesName: (number: number) => string): ChartSeriesData[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.columns <= area.rows);
  const firstRow = values[0] ?? [];
  const firstColumn = values.map(([first]) => first);
  const isEmptyCorner = firstRow[0] === '' && area.rows > 1 && area.columns > 1;
  const hasTopLabels = area.rows > 1 && (isEmptyCorner || isMostly(firstRow.slice(area.columns > 1 ? 1 : 0)));
  const hasSideLabels = area.columns > 1 && (isEmptyCorner || isMostly(firstColumn.slice(area.rows > 1 ? 1 : 0)));
  const [top, left] = [hasTopLabels ? 1 : 0, hasSideLabels ? 1 : 0];
  const at = (part: Partial<Area>): CellReference => ({ sheetId, area: { ...area, ...part } });
  const [rows, columns] = [area.rows - top, area.columns - left];
  const [hasNames, hasCategories] = byColumns ? [hasTopLabels, hasSideLabels] : [hasSideLabels, hasTopLabels];
  return Array.from({ length: byColumns ? columns : rows }, (_none, index): ChartSeriesData => {
    const line: Partial<Area> = byColumns ? { column: area.column + left + index, columns: 1 } : { row: area.row + top + index, rows: 1 };
    const body: Partial<Area> = byColumns ? { row: area.row + top, rows } : { column: area.column + left, columns };
    const categories: Partial<Area> = byColumns ? { ...body, columns: 1 } : { ...body, rows: 1 };
    return {
      name: hasNames ? { cells: at({ rows: 1, columns: 1, ...line }) } : { text: seriesName(index + 1) },
      ...(hasCategories ? { categories: at(categories) } : {}),
      values: at({ ...line, ...body }),
    };
  });
}
