/** `Excel.RangeFormat`: widths, wrapping, and the few properties of fill and font that add-ins use most. */
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { invalidArgument } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';
import { setColumnWidth, writeStyle } from './write-cells';

export class RangeFormat extends WireObject {
  readonly typeName = 'RangeFormat';
  override readonly scalars = ['ColumnWidth', 'WrapText'];

  constructor(private readonly place: Place) {
    super();
  }

  private get columns(): readonly number[] {
    return Array.from({ length: this.place.area.columns }, (_none, index) => this.place.area.column + index);
  }

  get ColumnWidth(): number | null {
    const widths = new Set(this.columns.map((column) => this.place.sheet.getColumnWidth(column)));
    const [width] = widths;
    return width === undefined || widths.size > 1 ? null : width * (72 / 96);
  }
  set ColumnWidth(points: unknown) {
    setColumnWidth(this.place, points);
  }

  get WrapText(): boolean | null {
    const styles = this.place.sheet.getWorkbook().getStyles();
    const wraps = new Set(new SheetCells(this.place.sheet).map(this.place.area, (cell) => styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP).flat());
    return wraps.size === 1 ? wraps.has(true) : null;
  }
  set WrapText(wrap: unknown) {
    writeStyle(this.place, () => ({ tb: wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }), 'RangeFormat.wrapText');
  }

  get Fill(): RangeStyle {
    return new RangeStyle(this.place, 'RangeFill');
  }

  get Font(): RangeStyle {
    return new RangeStyle(this.place, 'RangeFont');
  }
}

/** Fill and font: the few of their properties that add-ins use most. */
class RangeStyle extends WireObject {
  override readonly scalars = ['Color'];

  constructor(private readonly place: Place, readonly typeName: 'RangeFill' | 'RangeFont') {
    super();
  }

  private get first(): IStyleData | undefined {
    const { sheet, area } = this.place;
    return sheet.getWorkbook().getStyles().getStyleByCell(new SheetCells(sheet).at(area.row, area.column)) ?? undefined;
  }

  get Color(): string {
    return this.typeName === 'RangeFill' ? (this.first?.bg?.rgb ?? '#FFFFFF') : (this.first?.cl?.rgb ?? '#000000');
  }
  set Color(colour: unknown) {
    const value = { rgb: String(colour) };
    writeStyle(this.place, () => (this.typeName === 'RangeFill' ? { bg: value } : { cl: value }), `${this.typeName}.color`);
  }

  get Bold(): boolean {
    return this.first?.bl === BooleanNumber.TRUE;
  }
  set Bold(bold: unknown) {
    if (this.typeName === 'RangeFill') throw invalidArgument('RangeFill.bold');
    writeStyle(this.place, () => ({ bl: bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }), 'RangeFont.bold');
  }
}
