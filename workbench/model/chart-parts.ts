/** The parts of `Excel.Chart`: title, legend, axes and labels, as far as reports use them. */
import { invalidArgument } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import type { ChartData, ChartTitleData, LegendPosition } from './chart-data';
import { chartWords } from './chart-words';
import { titleOf } from './kept-chart';
import type { KeptChart } from './kept-chart';

function textOf(text: unknown, location: string): string {
  if (typeof text !== 'string') throw invalidArgument(location);
  return text;
}

export class ChartTitle extends WireObject {
  readonly typeName = 'ChartTitle';
  override readonly scalars = ['Text', 'Visible'];

  constructor(private readonly chart: KeptChart) {
    super();
  }

  get Text(): string {
    return titleOf(this.chart.spreadsheet, this.chart.read());
  }
  set Text(text: unknown) {
    this.chart.set({ title: { text: textOf(text, 'ChartTitle.text'), visible: true } }, 'title.text');
  }
  get Visible(): boolean {
    return this.chart.read().title.visible;
  }
  set Visible(visible: unknown) {
    this.chart.set({ title: { ...this.chart.read().title, visible: visible === true } }, 'title.visible');
  }
}

const POSITIONS: readonly LegendPosition[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export class ChartLegend extends WireObject {
  readonly typeName = 'ChartLegend';
  override readonly scalars = ['Position', 'Visible'];

  constructor(private readonly chart: KeptChart) {
    super();
  }

  get Position(): LegendPosition {
    return this.chart.read().legend.position;
  }
  set Position(position: unknown) {
    const known = POSITIONS.find((one) => one === position);
    if (known === undefined) throw invalidArgument('ChartLegend.position');
    this.chart.set({ legend: { visible: true, position: known } }, 'legend.position');
  }
  get Visible(): boolean {
    return this.chart.read().legend.visible;
  }
  set Visible(visible: unknown) {
    this.chart.set({ legend: { ...this.chart.read().legend, visible: visible === true } }, 'legend.visible');
  }
}

type AxisKind = keyof ChartData['axes'];

/** Guess G31: setting the text of a title shows it. */
class ChartAxisTitle extends WireObject {
  readonly typeName = 'ChartAxisTitle';
  override readonly scalars = ['Text', 'Visible'];

  constructor(private readonly chart: KeptChart, private readonly axis: AxisKind) {
    super();
  }

  private get data(): ChartTitleData {
    return this.chart.read().axes[this.axis];
  }
  private set(title: ChartTitleData): void {
    this.chart.set({ axes: { ...this.chart.read().axes, [this.axis]: title } }, `axes.${this.axis}Axis.title`);
  }
  get Text(): string {
    return this.data.text ?? chartWords(this.chart.spreadsheet.language).axisTitle;
  }
  set Text(text: unknown) {
    this.set({ text: textOf(text, 'ChartAxisTitle.text'), visible: true });
  }
  get Visible(): boolean {
    return this.data.visible;
  }
  set Visible(visible: unknown) {
    this.set({ ...this.data, visible: visible === true });
  }
}

class ChartAxis extends WireObject {
  readonly typeName = 'ChartAxis';

  constructor(private readonly chart: KeptChart, private readonly axis: AxisKind) {
    super();
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.axis);
  }
}

export class ChartAxes extends WireObject {
  readonly typeName = 'ChartAxes';

  constructor(private readonly chart: KeptChart) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'category');
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'value');
  }
}

export class ChartDataLabels extends WireObject {
  readonly typeName = 'ChartDataLabels';
  override readonly scalars = ['ShowValue'];

  constructor(private readonly chart: KeptChart) {
    super();
  }

  get ShowValue(): boolean {
    return this.chart.read().showValues;
  }
  set ShowValue(show: unknown) {
    this.chart.set({ showValues: show === true }, 'dataLabels.showValue');
  }
}
