/** A chart as a picture: SVG text. Simple and readable, not Excel's. */
import { isPie } from '../model/chart-data';
import type { ChartType, LegendPosition } from '../model/chart-data';

/** @property categories As shown. @property series Values of others than numbers count as 0. @property legend `undefined` for none. */
export interface ChartPicture {
  readonly type: ChartType;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly legend: LegendPosition | undefined;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly fill?: string; readonly values: readonly number[] }[];
  readonly showValues: boolean;
}

/** Of Excel's usual theme. */
const COLOURS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];
const LINE = 16;
const CHARACTER = 6;

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const round = (value: number): string => String(Math.round(value * 10) / 10);
const cut = (text: string, width: number): string => (text.length * CHARACTER <= width ? text : `${text.slice(0, Math.max(1, Math.floor(width / CHARACTER) - 1))}…`);
const textAt = (x: number, y: number, text: string, more = ''): string => `<text x="${round(x)}" y="${round(y)}" ${more}>${escape(text)}</text>`;
const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}" fill="${escape(fill)}"/>`;
const shown = (value: number): string => String(Math.round(value * 100) / 100);

const colourOf = (picture: ChartPicture, index: number): string => picture.series[index]?.fill ?? COLOURS[index % COLOURS.length] ?? '#4472c4';

/** The least round number of steps that reaches the largest value. */
function ceiling(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power;
}

function drawPie({ series, type, showValues }: ChartPicture, { left, top, width, height }: Plot): string {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return '';
  const [x, y, radius] = [left + width / 2, top + height / 2, Math.min(width, height) / 2 - 4];
  const at = (share: number, distance = radius): string => `${round(x + Math.sin(share * 2 * Math.PI) * distance)} ${round(y - Math.cos(share * 2 * Math.PI) * distance)}`;
  let before = 0;
  const parts = values.map((value, index) => {
    const [from, to] = [before / total, (before + value) / total];
    before += value;
    const colour = COLOURS[index % COLOURS.length] ?? '';
    const part = to - from > 0.9999 ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${colour}"/>`
      : `<path d="M${round(x)} ${round(y)} L${at(from)} A${round(radius)} ${round(radius)} 0 ${to - from > 0.5 ? '1' : '0'} 1 ${at(to)} Z" fill="${colour}" stroke="#fff"/>`;
    const [labelX = '0', labelY = '0'] = at((from + to) / 2, radius * 0.75).split(' ');
    return part + (showValues && value > 0 ? textAt(Number(labelX), Number(labelY), shown(value), 'text-anchor="middle"') : '');
  });
  return parts.join('') + (type === 'Doughnut' ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius / 2)}" fill="#fff"/>` : '');
}

/** Where each value begins and ends: one upon the other, or from 0. */
function spans({ series, categories, type }: ChartPicture): (readonly [from: number, to: number])[][] {
  const isStacked = type.includes('Stacked');
  const sums = categories.map((_category, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const so = categories.map(() => 0);
  return series.map(({ values }) => categories.map((_category, at) => {
    const share = type.endsWith('100') ? 100 / (sums[at] === 0 ? 1 : (sums[at] ?? 1)) : 1;
    const [from, size] = [isStacked ? (so[at] ?? 0) : 0, (values[at] ?? 0) * share];
    so[at] = from + size;
    return [from, from + size] as const;
  }));
}

function drawAxes(picture: ChartPicture, plot: Plot): string {
  const { left, top, width, height } = plot;
  const all = spans(picture);
  const ends = all.flat().map(([, to]) => to);
  const [most, least] = [picture.type.endsWith('100') ? 100 : ceiling(Math.max(0, ...ends)), Math.min(0, ...ends)];
  const bottom = least < 0 ? -ceiling(-least) : 0;
  const share = (value: number): number => (value - bottom) / (most - bottom);
  const lies = picture.type.startsWith('Bar');
  const steps = [0, 0.25, 0.5, 0.75, 1].map((step) => bottom + step * (most - bottom));
  const grid = steps.map((value) => {
    const [x, y] = [left + share(value) * width, top + height - share(value) * height];
    return lies
      ? `<path d="M${round(x)} ${round(top)}V${round(top + height)}" stroke="#d9d9d9"/>${textAt(x, top + height + LINE - 3, shown(value), 'text-anchor="middle"')}`
      : `<path d="M${round(left)} ${round(y)}H${round(left + width)}" stroke="#d9d9d9"/>${textAt(left - 4, y + 4, shown(value), 'text-anchor="end"')}`;
  });
  const count = Math.max(1, picture.categories.length);
  const room = (lies ? height : width) / count;
  // The first category of lying bars is below, as in Excel.
  const start = (at: number): number => (lies ? top + height - (at + 1) * room : left + at * room);
  const labels = picture.categories.map((category, at) => (lies
    ? textAt(left - 4, start(at) + room / 2 + 4, cut(category, left - 8), 'text-anchor="end"')
    : textAt(start(at) + room / 2, top + height + LINE - 3, cut(category, room), 'text-anchor="middle"')));
  const marks = all.map((values, index) => {
    const colour = colourOf(picture, index);
    if (picture.type.startsWith('Line')) {
      const points = values.map(([, to], at) => `${round(start(at) + room / 2)},${round(top + height - share(to) * height)}`);
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    }
    const isStacked = picture.type.includes('Stacked');
    const thick = (room * 0.7) / (isStacked ? 1 : picture.series.length);
    return values.map(([from, to], at) => {
      const across = start(at) + room * 0.15 + (isStacked ? 0 : thick * (lies ? picture.series.length - 1 - index : index));
      const [low, high] = [share(Math.min(from, to)), share(Math.max(from, to))];
      const value = picture.showValues ? shown(to - from) : '';
      return lies
        ? box(left + low * width, across, (high - low) * width, thick, colour) + (value === '' ? '' : textAt(left + high * width - 3, across + thick / 2 + 4, value, 'text-anchor="end"'))
        : box(across, top + height - high * height, thick, (high - low) * height, colour) + (value === '' ? '' : textAt(across + thick / 2, top + height - high * height + LINE - 4, value, 'text-anchor="middle"'));
    }).join('');
  });
  return [...grid, ...labels, ...marks].join('');
}

function drawLegend(picture: ChartPicture, names: readonly string[], { left, top, width }: Plot, isBeside: boolean): string {
  let x = left;
  return names.map((name, index) => {
    const colour = isPie(picture.type) ? (COLOURS[index % COLOURS.length] ?? '') : colourOf(picture, index);
    const [at, y] = isBeside ? [left, top + index * LINE] : [x, top];
    const text = cut(name, isBeside ? width - LINE : 160);
    x += LINE + text.length * CHARACTER + 12;
    return box(at, y, 9, 9, colour) + textAt(at + 13, y + 9, text);
  }).join('');
}

/** @param width,height In pixels. */
export function drawChart(picture: ChartPicture, width: number, height: number): string {
  const { title, legend, categoryTitle, valueTitle } = picture;
  const names = isPie(picture.type) ? picture.categories : picture.series.map(({ name }) => name);
  const isBeside = legend === 'Left' || legend === 'Right' || legend === 'Corner';
  const beside = isBeside ? Math.min(width / 3, LINE + Math.max(0, ...names.map((name) => name.length)) * CHARACTER + 12) : 0;
  const top = 8 + (title === '' ? 0 : LINE + 8) + (legend === 'Top' ? LINE + 4 : 0);
  const bottom = 8 + (legend === 'Bottom' ? LINE + 4 : 0) + (categoryTitle === '' ? 0 : LINE) + (isPie(picture.type) ? 0 : LINE);
  const lies = picture.type.startsWith('Bar');
  const labels = isPie(picture.type) ? 0 : lies ? Math.min(width / 3, Math.max(0, ...picture.categories.map((category) => category.length)) * CHARACTER + 8) : 36;
  const left = 8 + labels + (valueTitle === '' || isPie(picture.type) ? 0 : LINE) + (legend === 'Left' ? beside : 0);
  const plot: Plot = { left, top, width: Math.max(10, width - left - 12 - (legend === 'Left' ? 0 : beside)), height: Math.max(10, height - top - bottom) };
  const [below, aside] = lies ? [valueTitle, categoryTitle] : [categoryTitle, valueTitle];
  const parts = [
    `<rect x="0.5" y="0.5" width="${round(width - 1)}" height="${round(height - 1)}" fill="#fff" stroke="#d9d9d9"/>`,
    title === '' ? '' : textAt(width / 2, 22, cut(title, width - 16), 'text-anchor="middle" font-size="15"'),
    isPie(picture.type) ? drawPie(picture, plot) : drawAxes(picture, plot),
    isPie(picture.type) || below === '' ? '' : textAt(plot.left + plot.width / 2, top + plot.height + 2 * LINE - 3, below, 'text-anchor="middle"'),
    isPie(picture.type) || aside === '' ? '' : textAt(0, 0, aside, `text-anchor="middle" transform="translate(${round(legend === 'Left' ? beside + 16 : 16)} ${round(top + plot.height / 2)}) rotate(-90)"`),
    legend === undefined ? '' : drawLegend(picture, names, {
      left: legend === 'Left' ? 8 : isBeside ? width - beside : 12, top: legend === 'Top' ? top - LINE - 2 : isBeside ? top + 4 : height - LINE - 2, width: beside, height: 0,
    }, isBeside),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${escape(title)}" font-family="Calibri, 'Segoe UI', sans-serif" font-size="11" fill="#404040">${parts.join('')}</svg>`;
}
