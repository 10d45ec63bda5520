/** `Excel.RangeBorder` and its collection: the lines around and between cells. */
import { BorderStyleTypes } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import { invalidArgument, RichApiError } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';
import type { Area } from './area';
import { SheetCells } from './sheet-cells';
import type { Place } from './spreadsheet';
import { writeStyle } from './write-cells';

type Side = 't' | 'b' | 'l' | 'r';

/** The side of which cells of an area is meant. */
const SIDES: Readonly<Record<string, { readonly side: Side; readonly cells: (area: Area) => Area }>> = {
  EdgeTop: { side: 't', cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: 'b', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { side: 'l', cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { side: 'r', cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideHorizontal: { side: 'b', cells: (area) => ({ ...area, rows: area.rows - 1 }) },
  InsideVertical: { side: 'r', cells: (area) => ({ ...area, columns: area.columns - 1 }) },
};

/** Excel's style and weight -> the line. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN], ['Continuous', 'Hairline', BorderStyleTypes.HAIR], ['Continuous', 'Medium', BorderStyleTypes.MEDIUM], ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED], ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED], ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT], ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT], ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE], ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

/** What all cells share; null where they differ. */
const same = <Value>(values: readonly Value[]): Value | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

class RangeBorder extends WireObject {
  readonly typeName = 'RangeBorder';
  override readonly scalars = ['Color', 'SideIndex', 'Style', 'Weight'];

  constructor(private readonly place: Place, readonly SideIndex: string) {
    super();
  }

  get Id(): string {
    return this.SideIndex;
  }
  private get where(): { readonly side: Side; readonly place: Place } {
    const found = SIDES[this.SideIndex];
    if (found === undefined) throw new RichApiError('ApiNotFound', `Borders of kind ${this.SideIndex} are not implemented by the workbench`, 'RangeBorderCollection.getItem');
    return { side: found.side, place: { ...this.place, area: found.cells(this.place.area) } };
  }
  private get lines(): readonly { readonly line: BorderStyleTypes; readonly colour: string }[] {
    const { side, place: { sheet, area } } = this.where;
    const styles = sheet.getWorkbook().getStyles();
    return new SheetCells(sheet).map(area, (cell) => {
      const border = styles.getStyleByCell(cell)?.bd?.[side];
      return { line: border?.s ?? BorderStyleTypes.NONE, colour: border?.cl.rgb ?? '' };
    }).flat();
  }
  private get line(): BorderStyleTypes | null {
    const { lines } = this;
    return lines.length === 0 ? BorderStyleTypes.NONE : same(lines.map(({ line }) => line));
  }
  private write(line: BorderStyleTypes, colour: string): void {
    const { side, place } = this.where;
    if (place.area.rows < 1 || place.area.columns < 1) return;
    const border: IBorderData = { [side]: line === BorderStyleTypes.NONE ? null : { s: line, cl: { rgb: colour } } };
    const style: IStyleData = { bd: border };
    writeStyle(place, style, 'RangeBorder');
  }
  private find(style: unknown, weight: unknown): BorderStyleTypes | undefined {
    return LINES.find(([one, other]) => one === style && other === weight)?.[2];
  }

  get Style(): string | null {
    const { line } = this;
    return line === null ? null : (LINES.find(([, , one]) => one === line)?.[0] ?? 'None');
  }
  set Style(style: unknown) {
    const line = style === 'None' ? BorderStyleTypes.NONE : (this.find(style, this.Weight) ?? LINES.find(([one]) => one === style)?.[2]);
    if (line === undefined) throw invalidArgument('RangeBorder.style');
    this.write(line, this.Color === null || this.Color === '' ? '#000000' : this.Color);
  }
  get Weight(): string | null {
    const { line } = this;
    return line === null ? null : (LINES.find(([, , one]) => one === line)?.[1] ?? 'Thin');
  }
  /** Guess G34: setting a weight or a colour draws a line where there was none. */
  set Weight(weight: unknown) {
    const style = this.Style === null || this.Style === 'None' ? 'Continuous' : this.Style;
    const line = this.find(style, weight) ?? this.find('Continuous', weight);
    if (line === undefined) throw invalidArgument('RangeBorder.weight');
    this.write(line, this.Color === null || this.Color === '' ? '#000000' : this.Color);
  }
  get Color(): string | null {
    return same(this.lines.map(({ colour }) => colour));
  }
  set Color(colour: unknown) {
    if (typeof colour !== 'string' || !/^#[\da-f]{6}$/i.test(colour)) throw invalidArgument('RangeBorder.color');
    const { line } = this;
    this.write(line === null || line === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : line, colour);
  }
}

export class RangeBorderCollection extends WireCollection<RangeBorder> {
  readonly typeName = 'RangeBorderCollection';
  override readonly scalars = ['Count'];

  constructor(private readonly place: Place) {
    super();
  }

  list(): readonly RangeBorder[] {
    return Object.keys(SIDES).map((side) => new RangeBorder(this.place, side));
  }
  get Count(): number {
    return this.list().length;
  }
  GetItem(side: unknown): RangeBorder {
    return new RangeBorder(this.place, String(side));
  }
  GetItemAt(index: unknown): RangeBorder {
    const border = this.list()[Number(index)];
    if (border === undefined) throw invalidArgument('RangeBorderCollection.getItemAt');
    return border;
  }
}
