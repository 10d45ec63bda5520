/** Charts -> an .xlsx file. */
import type { Chart, ChartAxis, ChartTitle } from 'excelize-wasm';
import { toAddress } from '../model/area';
import type { ChartData, ChartTitleData, ChartType, LegendPosition } from '../model/chart-data';
import { isPie } from '../model/chart-data';
import { succeed } from './excelize';
import type { Excelize, XlsxBook } from './excelize';

/** Cells are named as in formulas. */
export type FileChart = ChartData<string>;

const LEGEND: Readonly<Record<LegendPosition, string>> = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'top_right' };

function typeOf(excelize: Excelize, type: ChartType): Chart['Type'] {
  switch (type) {
    case 'ColumnClustered': return excelize.Col;
    case 'ColumnStacked': return excelize.ColStacked;
    case 'ColumnStacked100': return excelize.ColPercentStacked;
    case 'BarClustered': return excelize.Bar;
    case 'BarStacked': return excelize.BarStacked;
    case 'BarStacked100': return excelize.BarPercentStacked;
    case 'Pie': return excelize.Pie;
    case 'Doughnut': return excelize.Doughnut;
    case 'Line': case 'LineMarkers': return excelize.Line;
  }
}

const titleWith = (text: string): ChartTitle => ({ Paragraph: [{ Text: text }] });
/** The library's own colour for what stands at an axis cannot be read on paper. */
const AXIS_FONT = { Color: '595959', Size: 9, Family: 'Calibri' };
const axisWith = ({ text, visible }: ChartTitleData): ChartAxis => ({ Font: AXIS_FONT, ...(visible && text !== undefined ? { Title: titleWith(text) } : {}) });

function toChart(excelize: Excelize, chart: FileChart): Chart {
  const { title, legend, axes, series, type } = chart;
  return {
    Type: typeOf(excelize, type), VaryColors: isPie(type),
    Series: series.map(({ name, categories, values, fill }) => ({
      Name: 'text' in name ? name.text : name.cells, Values: values, ...(categories === undefined ? {} : { Categories: categories }),
      ...(fill === undefined ? {} : { Fill: { Type: 'pattern', Pattern: 1, Color: [fill] } }),
      ...(type === 'Line' ? { Marker: { Symbol: 'none' } } : {}),
    })),
    ...(title.visible && title.text !== undefined ? { Title: titleWith(title.text) } : {}),
    Legend: { Position: legend.visible ? LEGEND[legend.position] : 'none' },
    XAxis: axisWith(axes.category), YAxis: { MajorGridLines: true, ...axisWith(axes.value) },
    PlotArea: { ShowVal: chart.showValues },
    Format: { Name: chart.name },
  };
}

/** Where it lies exactly is set when the file is finished. */
export function writeCharts(excelize: Excelize, book: XlsxBook, sheet: string, charts: readonly FileChart[]): void {
  for (const chart of charts) {
    const { row, column } = chart.box.from;
    succeed(book.AddChart(sheet, toAddress({ row, column, rows: 1, columns: 1 }), toChart(excelize, chart)));
  }
}
