/** What the library for .xlsx files cannot write, put into the file that it wrote: where charts lie, the text of series without cells, no title where there is none, and printed gridlines. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readAbsoluteAddress } from '../model/cell-reference';
import type { CellPoint } from '../model/chart-box';
import type { SheetContent } from '../model/workbook-data';
import type { FileChart } from './write-charts';

/** Units of a drawing in a pixel. */
export const DRAWING_PIXEL = 9_525;

const unescape = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const pointXml = (name: string, { row, column, x, y }: CellPoint): string => {
  const offset = (pixels: number): string => String(Math.round(pixels * DRAWING_PIXEL));
  return `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>${offset(x)}</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${offset(y)}</xdr:rowOff></xdr:${name}>`;
};

/** Charts stand in a drawing in the order in which they were written. */
function placeCharts(xml: string, charts: readonly FileChart[]): string {
  let index = -1;
  return xml.replace(/<xdr:from>.*?<\/xdr:to>/gs, (whole) => {
    index += 1;
    const box = charts[index]?.box;
    return box === undefined ? whole : pointXml('from', box.from) + pointXml('to', box.to);
  });
}

/** In the file an absent title is Excel's own, unless it is said to be deleted; the library takes the text of a series for a formula. */
function finishChart(xml: string, { title }: FileChart): string {
  const named = xml.replace(/<strRef><f>([^<]*)<\/f><\/strRef>(?=<\/tx>)/g, (whole, text: string) => (readAbsoluteAddress(unescape(text)) === undefined ? `<v>${text}</v>` : whole));
  if (title.visible && title.text !== undefined) return named.replace('<view3D>', '<autoTitleDeleted val="0"/><view3D>');
  const own = title.visible ? '<title><overlay val="0"/></title><autoTitleDeleted val="0"/>' : '<autoTitleDeleted val="1"/>';
  return named.replace('<view3D>', `${own}<view3D>`);
}

const printGridlines = (xml: string): string =>
  (xml.includes('<printOptions') ? xml.replace('<printOptions', '<printOptions gridLines="true"') : xml.replace('<pageMargins', '<printOptions gridLines="true"></printOptions><pageMargins'));

/** @param sheets As they were written: the n-th is the file's n-th worksheet, and the n-th with charts has its n-th drawing. */
export function finishXlsx(xlsx: Uint8Array, sheets: readonly SheetContent[]): Uint8Array {
  const drawings = sheets.flatMap(({ charts = [] }) => (charts.length === 0 ? [] : [charts]));
  const printed = sheets.flatMap(({ page }, index) => (page?.printGridlines === true ? [index] : []));
  if (drawings.length + printed.length === 0) return xlsx;
  const files = unzipSync(xlsx);
  const change = (path: string, rewrite: (xml: string) => string): void => {
    const bytes = files[path];
    if (bytes !== undefined) files[path] = strToU8(rewrite(strFromU8(bytes)));
  };
  drawings.forEach((charts, index) => { change(`xl/drawings/drawing${String(index + 1)}.xml`, (xml) => placeCharts(xml, charts)); });
  drawings.flat().forEach((chart, index) => { change(`xl/charts/chart${String(index + 1)}.xml`, (xml) => finishChart(xml, chart)); });
  for (const index of printed) change(`xl/worksheets/sheet${String(index + 1)}.xml`, printGridlines);
  return zipSync(files);
}
