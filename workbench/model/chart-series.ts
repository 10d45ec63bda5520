/** `Excel.ChartSeries` and its collection of a chart. */
import { invalidArgument, itemNotFound } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import type { ChartSeriesData } from './chart-data';
import { seriesName } from './kept-chart';
import type { KeptChart } from './kept-chart';

/** One of a chart, known by its place. */
class KeptSeries {
  constructor(private readonly chart: KeptChart, private readonly index: number) {}

  get data(): ChartSeriesData {
    const data = this.chart.read().series[this.index];
    if (data === undefined) throw itemNotFound('ChartSeriesCollection.getItemAt');
    return data;
  }
  get name(): string {
    return seriesName(this.chart.spreadsheet, this.data);
  }
  get type(): string {
    return this.chart.read().type;
  }
  set(change: Partial<ChartSeriesData>, member: string): void {
    const whole = { ...this.data, ...change };
    this.chart.set({ series: this.chart.read().series.map((one, index) => (index === this.index ? whole : one)) }, member);
  }
}

class ChartFill extends WireObject {
  readonly typeName = 'ChartFill';

  constructor(private readonly series: KeptSeries) {
    super();
  }

  SetSolidColor(colour: unknown): void {
    if (typeof colour !== 'string' || !/^#[\da-f]{6}$/i.test(colour)) throw invalidArgument('ChartFill.setSolidColor');
    this.series.set({ fill: colour }, 'series.format.fill');
  }
}

class ChartSeriesFormat extends WireObject {
  readonly typeName = 'ChartSeriesFormat';

  constructor(private readonly series: KeptSeries) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
}

class ChartSeries extends WireObject {
  readonly typeName = 'ChartSeries';
  override readonly scalars = ['ChartType', 'Name'];

  constructor(private readonly series: KeptSeries) {
    super();
  }

  get Name(): string {
    return this.series.name;
  }
  set Name(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument('ChartSeries.name');
    this.series.set({ name: { text: name } }, 'series.name');
  }
  get ChartType(): string {
    return this.series.type;
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }
}

export class ChartSeriesCollection extends WireCollection<ChartSeries> {
  readonly typeName = 'ChartSeriesCollection';
  override readonly scalars = ['Count'];

  constructor(private readonly chart: KeptChart) {
    super();
  }

  list(): readonly ChartSeries[] {
    return this.chart.read().series.map((_one, index) => new ChartSeries(new KeptSeries(this.chart, index)));
  }
  get Count(): number {
    return this.list().length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeries {
    const series = this.list()[Number(index)];
    if (series === undefined) throw itemNotFound('ChartSeriesCollection.getItemAt');
    return series;
  }
}
