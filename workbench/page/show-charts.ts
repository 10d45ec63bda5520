/** Charts lie over the grid, where their cells are: drawn anew when anything changes, moved when it is scrolled. */
import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import { frameOf } from '../model/chart-box';
import type { ChartData } from '../model/chart-data';
import { chartWords } from '../model/chart-words';
import { seriesName, titleOf, valuesAt } from '../model/kept-chart';
import { readAnnex } from '../model/sheet-annex';
import type { Spreadsheet } from '../model/spreadsheet';
import { drawChart } from './draw-chart';
import type { ChartPicture } from './draw-chart';

function pictureOf(spreadsheet: Spreadsheet, chart: ChartData): ChartPicture {
  const axisTitle = ({ text, visible }: ChartData['title']): string => (visible ? (text ?? chartWords(spreadsheet.language).axisTitle) : '');
  const series = chart.series.map((one) => ({
    name: seriesName(spreadsheet, one), values: valuesAt(spreadsheet, one.values).map((value) => (typeof value === 'number' ? value : 0)), ...(one.fill === undefined ? {} : { fill: one.fill }),
  }));
  const labels = chart.series[0]?.categories;
  const given = labels === undefined ? [] : valuesAt(spreadsheet, labels).map(String);
  const count = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  return {
    type: chart.type, series, showValues: chart.showValues, categories: Array.from({ length: count }, (_none, index) => given[index] ?? String(index + 1)),
    title: chart.title.visible ? titleOf(spreadsheet, chart) : '', categoryTitle: axisTitle(chart.axes.category), valueTitle: axisTitle(chart.axes.value), legend: chart.legend.visible ? chart.legend.position : undefined,
  };
}

/** Univer's name of the part of the grid that scrolls both ways. */
const MAIN = 'viewMain';

/** @param grid The element that holds the grid. */
export function showCharts(univer: FUniver, spreadsheet: Spreadsheet, grid: HTMLElement): void {
  const layer = document.createElement('div');
  layer.className = 'charts';
  let isWaiting = false;

  /** Charts that begin below frozen rows and right of frozen columns scroll; the part of the grid that they may cover is cut out of it. */
  const draw = (): void => {
    isWaiting = false;
    const { book } = spreadsheet;
    const sheet = book.getActiveSheet();
    const { charts } = readAnnex(sheet);
    if (charts.length === 0) {
      layer.remove();
      return;
    }
    const render = sheet.getInject().get(IRenderManagerService).getRenderById(book.getId());
    const canvas = render?.engine.getCanvasElement();
    const main = render?.scene.getViewport(MAIN);
    if (canvas === undefined || main === undefined) return;
    const [outer, inner] = [grid.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const scale = sheet.getZoom();
    const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
    Object.assign(layer.style, {
      left: `${String(inner.left - outer.left + main.left)}px`, top: `${String(inner.top - outer.top + main.top)}px`, width: `${String(main.width ?? 0)}px`, height: `${String(main.height ?? 0)}px`,
    });
    layer.innerHTML = charts.map((chart) => drawChart(pictureOf(spreadsheet, chart), frameOf(sheet, chart.box).width, frameOf(sheet, chart.box).height)).join('');
    [...layer.children].forEach((picture, index) => {
      const chart = charts[index];
      if (chart === undefined || !(picture instanceof SVGElement)) return;
      const { left, top } = frameOf(sheet, chart.box);
      // A viewport counts from the sheet's corner, headers included.
      const [x, y] = [(left + rowHeader.width - main.viewportScrollX) * scale - main.left, (top + columnHeader.height - main.viewportScrollY) * scale - main.top];
      Object.assign(picture.style, { transform: `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})` });
    });
    if (!layer.isConnected) grid.append(layer);
  };
  const later = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(draw);
  };
  univer.addEvent(univer.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION || type === CommandType.OPERATION) later();
  });
  univer.addEvent(univer.Event.Scroll, later);
  new ResizeObserver(later).observe(grid);
  later();
}
