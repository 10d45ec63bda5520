/** The widths of a sheet's columns: ours get one, all others stay as they are. */
import { tagBefore, withAttribute } from './xml-edit';
import type { XmlEdit } from './xml-edit';

/** A `<col>`: columns `first` to `last` (from 1) look alike. */
interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly style?: string;
  readonly tag: string;
}

const asTag = ({ tag, first, last }: ColumnRange): string => withAttribute(withAttribute(tag, 'min', String(first)), 'max', String(last));

/** `range` without column `number`. */
const without = (range: ColumnRange, number: number): readonly ColumnRange[] =>
  [{ ...range, last: Math.min(range.last, number - 1) }, { ...range, first: Math.max(range.first, number + 1) }].filter(({ first, last }) => first <= last);

/** What the sheet says of its columns, collected while its XML is read. */
export class ColumnWidths {
  private ranges: readonly ColumnRange[] = [];
  private start = -1;

  /** @param widths Column (from 0) -> width in characters, for the columns that get one. */
  constructor(private readonly edit: XmlEdit, private readonly widths: ReadonlyMap<number, number>) {}

  /** Style number that new cells of a column take, if any. */
  styleOf(column: number): string | undefined {
    return this.ranges.find(({ first, last }) => first <= column + 1 && column + 1 <= last)?.style;
  }

  openList(end: number): void {
    this.start = end - tagBefore(this.edit.text, end).length;
  }

  add({ min = '', max = '', style }: Readonly<Record<string, string>>, end: number): void {
    this.ranges = [...this.ranges, { first: Number(min), last: Number(max), tag: tagBefore(this.edit.text, end).replace(/\s*\/?>$/, '/>'), ...(style === undefined ? {} : { style }) }];
  }

  /** @param prefix Of the sheet's elements. */
  closeList(end: number, prefix: string): void {
    this.edit.replace(this.start, end, this.toXml(prefix));
  }

  /** @param place Where the rows begin. */
  finish(place: number, prefix: string): void {
    if (this.start < 0 && this.widths.size > 0) this.edit.insert(place, this.toXml(prefix));
  }

  private toXml(prefix: string): string {
    let ranges = this.ranges;
    for (const [column, width] of this.widths) {
      const style = this.styleOf(column);
      const own = { first: column + 1, last: column + 1, tag: `<${prefix}col min="" max="" width="${String(width)}"${style === undefined ? '' : ` style="${style}"`} customWidth="1"/>` };
      ranges = [...ranges.flatMap((range) => without(range, column + 1)), own];
    }
    return `<${prefix}cols>${[...ranges].sort((a, b) => a.first - b.first).map(asTag).join('')}</${prefix}cols>`;
  }
}
