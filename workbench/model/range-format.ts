/** `Excel.RangeFormat`: sizes, wrapping, alignment, and the properties of fill and font that add-ins use most. */
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { invalidArgument, RichApiError } from '../host/rich-api-error';
import { WireObject } from '../host/wire-object';
import { RangeBorderCollection } from './range-borders';
import { SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';
import { refuseProtected, setColumnWidth, setRowHeight, writeStyle } from './write-cells';

/** A size in pixels that all lines share, in points; null where they differ. */
function sameInAll(start: number, count: number, sizeOf: (line: number) => number): number | null {
  const size = sizeOf(start);
  for (let line = start + 1; line < start + count; line += 1) if (sizeOf(line) !== size) return null;
  return size * (72 / 96);
}

/** The alignments that reports use; the others are refused by name. */
const HORIZONTAL = new Map<string, HorizontalAlign>([['General', HorizontalAlign.UNSPECIFIED], ['Left', HorizontalAlign.LEFT], ['Center', HorizontalAlign.CENTER], ['Right', HorizontalAlign.RIGHT]]);
const VERTICAL = new Map<string, VerticalAlign>([['Bottom', VerticalAlign.BOTTOM], ['Center', VerticalAlign.MIDDLE], ['Top', VerticalAlign.TOP]]);

function alignmentOf<Align>(known: ReadonlyMap<string, Align>, value: unknown, member: string): Align {
  const found = known.get(String(value));
  if (found === undefined) throw new RichApiError('ApiNotFound', `${member} ${String(value)} is not implemented by the workbench`, member);
  return found;
}

export class RangeFormat extends WireObject {
  readonly typeName = 'RangeFormat';
  override readonly scalars = ['ColumnWidth', 'HorizontalAlignment', 'RowHeight', 'VerticalAlignment', 'WrapText'];

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
    return sharedStyle(this.place, ({ tb }) => tb === WrapStrategy.WRAP);
  }
  set WrapText(wrap: unknown) {
    writeStyle(this.place, { tb: wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }, 'RangeFormat.wrapText');
  }

  get HorizontalAlignment(): string | null {
    return sharedStyle(this.place, ({ ht }) => nameOf(HORIZONTAL, ht) ?? 'General');
  }
  set HorizontalAlignment(alignment: unknown) {
    writeStyle(this.place, { ht: alignmentOf(HORIZONTAL, alignment, 'RangeFormat.horizontalAlignment') }, 'RangeFormat.horizontalAlignment');
  }
  get VerticalAlignment(): string | null {
    return sharedStyle(this.place, ({ vt }) => nameOf(VERTICAL, vt) ?? 'Bottom');
  }
  set VerticalAlignment(alignment: unknown) {
    writeStyle(this.place, { vt: alignmentOf(VERTICAL, alignment, 'RangeFormat.verticalAlignment') }, 'RangeFormat.verticalAlignment');
  }

  get Fill(): RangeFill {
    return new RangeFill(this.place);
  }
  get Font(): RangeFont {
    return new RangeFont(this.place);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.place);
  }
}

const nameOf = <Align>(known: ReadonlyMap<string, Align>, align: Align | null | undefined): string | undefined => [...known].find(([, one]) => one === align)?.[0];

const styleAt = ({ sheet, area }: Place): IStyleData => sheet.getWorkbook().getStyles().getStyleByCell(new SheetCells(sheet).at(area.row, area.column)) ?? {};

/** What the styles of all cells say; null where they differ. */
function sharedStyle<Value>({ sheet, area }: Place, read: (style: IStyleData) => Value): Value | null {
  const styles = sheet.getWorkbook().getStyles();
  const found = new Set(new SheetCells(sheet).map(area, (cell) => read(styles.getStyleByCell(cell) ?? {})).flat());
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

class RangeFill extends WireObject {
  readonly typeName = 'RangeFill';
  override readonly scalars = ['Color'];

  constructor(private readonly place: Place) {
    super();
  }

  /** Of the first cell. */
  get Color(): string {
    return styleAt(this.place).bg?.rgb ?? '#FFFFFF';
  }
  set Color(colour: unknown) {
    writeStyle(this.place, { bg: { rgb: String(colour) } }, 'RangeFill.color');
  }
  Clear(): void {
    writeStyle(this.place, { bg: null }, 'RangeFill.clear');
  }
}

/** Guess G35: what nobody set is Calibri of 11 points. */
const FONT = { name: 'Calibri', size: 11 } as const;

class RangeFont extends WireObject {
  readonly typeName = 'RangeFont';
  override readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'];

  constructor(private readonly place: Place) {
    super();
  }

  private write(style: IStyleData, member: string): void {
    writeStyle(this.place, style, `RangeFont.${member}`);
  }
  /** Of the first cell. */
  get Color(): string {
    return styleAt(this.place).cl?.rgb ?? '#000000';
  }
  set Color(colour: unknown) {
    this.write({ cl: { rgb: String(colour) } }, 'color');
  }
  get Bold(): boolean | null {
    return sharedStyle(this.place, ({ bl }) => bl === BooleanNumber.TRUE);
  }
  set Bold(bold: unknown) {
    this.write({ bl: bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }, 'bold');
  }
  get Italic(): boolean | null {
    return sharedStyle(this.place, ({ it }) => it === BooleanNumber.TRUE);
  }
  set Italic(italic: unknown) {
    this.write({ it: italic === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }, 'italic');
  }
  get Size(): number | null {
    return sharedStyle(this.place, ({ fs }) => fs ?? FONT.size);
  }
  set Size(points: unknown) {
    if (typeof points !== 'number' || points < 1 || points > 409) throw invalidArgument('RangeFont.size');
    this.write({ fs: points }, 'size');
  }
  get Name(): string | null {
    return sharedStyle(this.place, ({ ff }) => ff ?? FONT.name);
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw invalidArgument('RangeFont.name');
    this.write({ ff: name }, 'name');
  }
  get Underline(): string | null {
    return sharedStyle(this.place, ({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set Underline(under: unknown) {
    if (under !== 'None' && under !== 'Single') throw new RichApiError('ApiNotFound', `RangeFont.underline ${String(under)} is not implemented by the workbench`, 'RangeFont.underline');
    this.write({ ul: { s: under === 'Single' ? BooleanNumber.TRUE : BooleanNumber.FALSE } }, 'underline');
  }
}
