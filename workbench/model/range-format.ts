/** `Excel.RangeFormat`: widths, wrapping, and the few properties of fill and font that add-ins use most. */
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { invalidArgument } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';
import { refuseProtected, setColumnWidth, setRowHeight, writeStyle } from './write-cells';

/** A size in pixels that all lines share, in points; null where they differ. */
function sameInAll(start: number, count: number, sizeOf: (line: number) => number): number | null {
  const size = sizeOf(start);
  for (let line = start + 1; line < start + count; line += 1) if (sizeOf(line) !== size) return null;
  return size * (72 / 96);
}

export class RangeFormat extends WireObject {
  readonly typeName = 'RangeFormat';
  override readonly scalars = ['ColumnWidth', 'RowHeight', 'WrapText'];

  constructor(private readonly place: Place) {
    super();
  }

  get ColumnWidth(): number | null {
    const { sheet, area } = this.place;
    return sameInAll(area.column, area.columns, (column) => sheet.getColumnWidth(column));
  }
  set ColumnWidth(points: unknown) {
    setColumnWidth(this.place, points);
  }

  get RowHeight(): number | null {
    const { spreadsheet, sheet, area } = this.place;
    spreadsheet.rows.fit();
    return sameInAll(area.row, area.rows, (row) => sheet.getSheet().getRowHeight(row));
  }
  set RowHeight(points: unknown) {
    setRowHeight(this.place, points);
  }
  AutofitRows(): void {
    const { spreadsheet, sheet, area } = this.place;
    refuseProtected(sheet, 'RangeFormat.autofitRows');
    spreadsheet.rows.refit(sheet, area.row, area.rows);
  }

  get WrapText(): boolean | null {
    const styles = this.place.sheet.getWorkbook().getStyles();
    const wraps = new Set(new SheetCells(this.place.sheet).map(this.place.area, (cell) => styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP).flat());
    return wraps.size === 1 ? wraps.has(true) : null;
  }
  set WrapText(wrap: unknown) {
    writeStyle(this.place, { tb: wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }, 'RangeFormat.wrapText');
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
    writeStyle(this.place, this.typeName === 'RangeFill' ? { bg: value } : { cl: value }, `${this.typeName}.color`);
  }

  get Bold(): boolean {
    return this.first?.bl === BooleanNumber.TRUE;
  }
  set Bold(bold: unknown) {
    if (this.typeName === 'RangeFill') throw invalidArgument('RangeFill.bold');
    writeStyle(this.place, { bl: bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }, 'RangeFont.bold');
  }
}
