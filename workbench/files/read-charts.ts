/** Charts of an .xlsx file, which the library for such files does not read: those of the kinds that the workbench knows; the others are left behind. */
import { CHART_TYPES, isPie } from '../model/chart-data';
import type { ChartSeriesData, ChartTitleData, ChartType, LegendPosition } from '../model/chart-data';
import type { CellPoint } from '../model/chart-box';
import { collectElements } from './collect-elements';
import type { XmlElement } from './collect-elements';
import { DRAWING_PIXEL } from './finish-xlsx';
import type { FileChart } from './write-charts';

/** Parts of a zip file by path; '' where there is none. */
export type ReadPart = (path: string) => string;

type Found = XmlElement | undefined;

const child = (element: Found, ...path: readonly string[]): Found => path.reduce<Found>((at, name) => at?.children.find((one) => one.name === name), element);
const children = (element: Found, name: string): readonly XmlElement[] => (element?.children ?? []).filter((one) => one.name === name);
const valueOf = (element: Found, usual = ''): string => element?.attributes['val'] ?? usual;
const isTrue = (element: Found, usual: string): boolean => ['1', 'true'].includes(valueOf(element, usual));

/** An element of this name anywhere within. */
function within(element: Found, name: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((one) => (one.name === name ? [one] : within(one, name)));
}

/** "xl/worksheets/sheet1.xml" and "../drawings/drawing1.xml" -> "xl/drawings/drawing1.xml". */
function follow(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Paths of what a part relates to, by the end of the relation's type: with its id. */
function relations(read: ReadPart, path: string, kind: string): ReadonlyMap<string, string> {
  const xml = read(path.replace(/[^/]+$/, '_rels/$&.rels'));
  const found = xml === '' ? [] : collectElements(xml, 'Relationship');
  return new Map(found.filter(({ attributes: { Type = '' } }) => Type.endsWith(`/${kind}`)).map(({ attributes: { Id = '', Target = '' } }) => [Id, follow(path, Target)]));
}

const textOf = (title: Found): string => within(title, 't').map(({ text }) => text).join('');

const LEGEND: Readonly<Record<string, LegendPosition>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };
const GROUPING: Readonly<Record<string, string>> = { clustered: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' };

function typeOf(plot: XmlElement): ChartType | undefined {
  const bars = `${valueOf(child(plot, 'barDir'), 'col') === 'bar' ? 'Bar' : 'Column'}${GROUPING[valueOf(child(plot, 'grouping'), 'clustered')] ?? ''}`;
  const hasMarkers = children(plot, 'ser').some((series) => valueOf(child(series, 'marker', 'symbol'), 'auto') !== 'none');
  const type = { barChart: bars, pieChart: 'Pie', doughnutChart: 'Doughnut', lineChart: hasMarkers ? 'LineMarkers' : 'Line' }[plot.name];
  return CHART_TYPES.find((one) => one === type);
}

function readSeries(series: XmlElement): ChartSeriesData<string>[] {
  const formula = (name: string): string | undefined => within(child(series, name), 'f')[0]?.text;
  const [values, categories, cells] = [formula('val'), formula('cat'), formula('tx')];
  const fill = child(series, 'spPr', 'solidFill', 'srgbClr') ?? child(series, 'spPr', 'ln', 'solidFill', 'srgbClr');
  if (values === undefined) return [];
  return [{
    name: cells === undefined ? { text: child(series, 'tx', 'v')?.text ?? '' } : { cells }, values,
    ...(categories === undefined ? {} : { categories }), ...(fill === undefined ? {} : { fill: `#${valueOf(fill).toLowerCase()}` }),
  }];
}

const axisTitle = (axis: Found): ChartTitleData => {
  const title = child(axis, 'title');
  return title === undefined ? { visible: false } : { text: textOf(title), visible: true };
};

function readTitle(chart: XmlElement, seriesCount: number): ChartTitleData {
  const title = child(chart, 'title');
  const text = textOf(title);
  if (title === undefined) return { visible: seriesCount === 1 && !isTrue(child(chart, 'autoTitleDeleted'), '0') };
  return { visible: true, ...(text === '' ? {} : { text }) };
}

function readChart(xml: string): Omit<FileChart, 'id' | 'name' | 'box'> | undefined {
  const [chart] = collectElements(xml, 'chart');
  const plotArea = child(chart, 'plotArea');
  const [plot, ...others] = (plotArea?.children ?? []).filter(({ name }) => /Chart$/.test(name));
  const type = plot === undefined || others.length > 0 ? undefined : typeOf(plot);
  if (chart === undefined || plot === undefined || type === undefined) return undefined;
  const series = children(plot, 'ser').flatMap(readSeries);
  const legend = child(chart, 'legend');
  const labels = child(plot, 'dLbls', 'showVal') ?? child(children(plot, 'ser')[0], 'dLbls', 'showVal');
  return {
    type, series, title: readTitle(chart, series.length), legend: { visible: legend !== undefined, position: LEGEND[valueOf(child(legend, 'legendPos'), 'r')] ?? 'Right' },
    axes: isPie(type) ? { category: { visible: false }, value: { visible: false } } : { category: axisTitle(child(plotArea, 'catAx')), value: axisTitle(child(plotArea, 'valAx')) },
    showValues: isTrue(labels, '0'),
  };
}

function readPoint(anchor: XmlElement, name: 'from' | 'to'): CellPoint {
  const number = (part: string): number => Number(child(anchor, name, part)?.text ?? '0');
  return { row: number('row'), column: number('col'), x: number('colOff') / DRAWING_PIXEL, y: number('rowOff') / DRAWING_PIXEL };
}

/** @param path Of a worksheet. */
export function readCharts(read: ReadPart, path: string): FileChart[] {
  return [...relations(read, path, 'drawing').values()].flatMap((drawing) => {
    const charts = relations(read, drawing, 'chart');
    const xml = charts.size === 0 ? '' : read(drawing);
    // Charts that lie elsewhere than between two cells are left behind.
    return (xml === '' ? [] : collectElements(xml, 'twoCellAnchor')).flatMap((anchor): FileChart[] => {
      const [frame] = within(anchor, 'chart');
      const chart = readChart(read(charts.get(frame?.attributes['r:id'] ?? '') ?? '') || '<none/>');
      const [properties] = within(anchor, 'cNvPr');
      if (chart === undefined) return [];
      return [{ ...chart, id: `{${crypto.randomUUID().toUpperCase()}}`, name: properties?.attributes['name'] ?? '', box: { from: readPoint(anchor, 'from'), to: readPoint(anchor, 'to') } }];
    });
  });
}
