/** `Excel.Chart` and its collection of a sheet. */
import { invalidArgument, itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import { areaBetween, parseAddress } from './area';
import type { Area } from './area';
import { boxAround, boxOf, frameOf } from './chart-box';
import type { Frame } from './chart-box';
import { chartTypeOf, isPie, readSource } from './chart-data';
import type { ChartData, ChartSeriesData } from './chart-data';
import { ChartAxes, ChartDataLabels, ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { chartWords } from './chart-words';
import type { KeptChart } from './kept-chart';
import { Range } from './range';
import { changeAnnex, readAnnex } from './sheet-annex';
import { SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';
import { refuseProtected } from './write-cells';

/** Points per pixel. */
const POINT = 72 / 96;

/** Guess G29: as in Excel for the desktop, in points, and beside its source, where Excel takes the middle of what is in view. */
const NEW_CHART = { width: 360, height: 216 } as const;

type SheetPlace = Pick<Place, 'spreadsheet' | 'sheet'>;

function cellOf(cell: unknown, location: string): Area {
  const area = cell instanceof Range ? cell.place.area : typeof cell === 'string' ? parseAddress(cell) : undefined;
  if (area === undefined) throw invalidArgument(location);
  return area;
}

function seriesOf({ spreadsheet }: SheetPlace, source: unknown, seriesBy: unknown, location: string): ChartSeriesData[] {
  if (!(source instanceof Range)) throw invalidArgument(location);
  const by = seriesBy ?? 'Auto';
  if (by !== 'Auto' && by !== 'Columns' && by !== 'Rows') throw invalidArgument(location);
  const { sheet, area } = source.place;
  const cells = new SheetCells(sheet);
  // Whole rows and columns are read as far as they are filled.
  const used = cells.used(area, true) ?? { ...area, rows: 1, columns: 1 };
  return readSource(sheet.getSheetId(), used, cells.values(used), by, chartWords(spreadsheet.language).series);
}

export class Chart extends WireObject {
  readonly typeName = 'Chart';
  override readonly scalars = ['ChartType', 'Height', 'Id', 'Left', 'Name', 'Top', 'Width'];

  constructor(private readonly at: SheetPlace, readonly Id: string, private readonly worksheetAt: () => WireObject) {
    super();
  }

  private get data(): ChartData {
    const data = readAnnex(this.at.sheet).charts.find(({ id }) => id === this.Id);
    if (data === undefined) throw itemNotFound('Chart');
    return data;
  }
  private set(change: Partial<ChartData>, member: string): void {
    refuseProtected(this.at.sheet, `Chart.${member}`);
    const whole = { ...this.data, ...change };
    changeAnnex(this.at, { charts: readAnnex(this.at.sheet).charts.map((one) => (one.id === this.Id ? whole : one)) });
  }
  private get kept(): KeptChart {
    return { spreadsheet: this.at.spreadsheet, read: () => this.data, set: (change, member) => { this.set(change, member); } };
  }

  get Name(): string {
    return this.data.name;
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw invalidArgument('Chart.name');
    this.set({ name }, 'name');
  }
  get ChartType(): string {
    return this.data.type;
  }
  set ChartType(type: unknown) {
    this.set({ type: chartTypeOf(type, 'Chart.chartType') }, 'chartType');
  }

  private get frame(): Frame {
    return frameOf(this.at.sheet, this.data.box);
  }
  private resize(part: keyof Frame, points: unknown): void {
    if (typeof points !== 'number' || points < 0) throw invalidArgument(`Chart.${part}`);
    this.set({ box: boxOf(this.at.sheet, { ...this.frame, [part]: points / POINT }) }, part);
  }
  get Left(): number {
    return this.frame.left * POINT;
  }
  set Left(points: unknown) {
    this.resize('left', points);
  }
  get Top(): number {
    return this.frame.top * POINT;
  }
  set Top(points: unknown) {
    this.resize('top', points);
  }
  get Width(): number {
    return this.frame.width * POINT;
  }
  set Width(points: unknown) {
    this.resize('width', points);
  }
  get Height(): number {
    return this.frame.height * POINT;
  }
  set Height(points: unknown) {
    this.resize('height', points);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.kept);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.kept);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.kept);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.kept);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.kept);
  }
  get Worksheet(): WireObject {
    return this.worksheetAt();
  }

  SetPosition(start: unknown, end: unknown): void {
    const from = cellOf(start, 'Chart.setPosition');
    this.set({ box: boxAround(this.at.sheet, end === null || end === undefined ? from : areaBetween(from, cellOf(end, 'Chart.setPosition'))) }, 'setPosition');
  }
  SetData(source: unknown, seriesBy: unknown): void {
    this.set({ series: seriesOf(this.at, source, seriesBy, 'Chart.setData') }, 'setData');
  }
  Delete(): void {
    refuseProtected(this.at.sheet, 'Chart.delete');
    changeAnnex(this.at, { charts: readAnnex(this.at.sheet).charts.filter(({ id }) => id !== this.data.id) });
  }
}

export class ChartCollection extends WireCollection<Chart> {
  readonly typeName = 'ChartCollection';
  override readonly scalars = ['Count'];

  constructor(private readonly at: SheetPlace, private readonly worksheetAt: () => WireObject) {
    super();
  }

  list(): readonly Chart[] {
    return readAnnex(this.at.sheet).charts.map(({ id }) => new Chart(this.at, id, this.worksheetAt));
  }
  get Count(): number {
    return this.list().length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemOrNullObject(name: unknown): Chart | null {
    return this.list().find((chart) => chart.Id === name || chart.Name.toLowerCase() === String(name).toLowerCase()) ?? null;
  }
  GetItem(name: unknown): Chart {
    const chart = this.GetItemOrNullObject(name);
    if (chart === null) throw itemNotFound('ChartCollection.getItem');
    return chart;
  }
  GetItemAt(index: unknown): Chart {
    const chart = this.list()[Number(index)];
    if (chart === undefined) throw itemNotFound('ChartCollection.getItemAt');
    return chart;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const { spreadsheet, sheet } = this.at;
    refuseProtected(sheet, 'ChartCollection.add');
    const chartType = chartTypeOf(type, 'ChartCollection.add');
    const series = seriesOf(this.at, source, seriesBy, 'ChartCollection.add');
    if (!(source instanceof Range)) throw new RichApiError('InvalidArgument', 'A chart needs cells.', 'ChartCollection.add');
    const { row, column, columns } = source.place.area;
    const corner = frameOf(sheet, boxAround(sheet, { row, column: Math.min(column + columns, column + 1_000), rows: 1, columns: 1 }));
    const words = chartWords(spreadsheet.language);
    const taken = new Set(this.list().map(({ Name }) => Name));
    const number = Array.from({ length: taken.size + 1 }, (_none, index) => index + 1).find((one) => !taken.has(words.chart(one))) ?? 1;
    const chart: ChartData = {
      id: `{${crypto.randomUUID().toUpperCase()}}`, name: words.chart(number), type: chartType, series, showValues: false,
      title: { visible: true }, axes: { category: { visible: false }, value: { visible: false } },
      // Guess G30: a chart has its title, and a legend below where it tells colours apart.
      legend: { visible: series.length > 1 || isPie(chartType), position: 'Bottom' },
      box: boxOf(sheet, { left: corner.left, top: corner.top, width: NEW_CHART.width / POINT, height: NEW_CHART.height / POINT }),
    };
    changeAnnex(this.at, { charts: [...readAnnex(sheet).charts, chart] });
    return new Chart(this.at, chart.id, this.worksheetAt);
  }
}
