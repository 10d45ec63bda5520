/** The cell formats of a workbook: which are dates, and new formats derived from existing ones. */
import { attributeOf, closeOf, decodeXml, findTag, prefixOf, scanTags } from './scan-xml';
import type { XmlTag } from './scan-xml';

/** Built-in number formats that show a day or a time, by number. */
const isBuiltInDate = (format: number): boolean => (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);

/** Letters of days and times, once quoted text, escapes and colours such as [Red] are gone. */
const isDateCode = (code: string): boolean => /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '').replace(/General|Standaard/gi, ''));

/** Number format 9: whole percents. 49: text. 0: general. */
export const PERCENT_FORMAT = 9;
export const TEXT_FORMAT = 49;
export const GENERAL_FORMAT = 0;

interface CellFormat {
  readonly tag: XmlTag;
  readonly end: number;
}

/** Direct `xf` children of `cellXfs`. */
function readFormats(xml: string, formats: XmlTag | undefined): readonly CellFormat[] {
  if (formats === undefined || formats.kind === 'empty') return [];
  const until = closeOf(xml, formats).start;
  return [...scanTags(xml, formats.end, until)].filter(({ name, kind }) => name === 'xf' && kind !== 'close').map((tag) => ({ tag, end: closeOf(xml, tag).end }));
}

function readDateFormats(xml: string): ReadonlySet<number> {
  const own = [...scanTags(xml)].filter(({ name, kind }) => name === 'numFmt' && kind !== 'close');
  return new Set(own.filter((tag) => isDateCode(decodeXml(attributeOf(xml, tag, 'formatCode') ?? ''))).map((tag) => Number(attributeOf(xml, tag, 'numFmtId'))));
}

const withoutAttributes = (tag: string, names: readonly string[]): string => names.reduce((text, name) => text.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), ''), tag);

/** The styles part of one workbook. New formats are added at its end, so that the numbers of existing formats stay. */
export class StyleSheet {
  private readonly formats: readonly CellFormat[];
  private readonly table: XmlTag | undefined;
  private readonly ownDates: ReadonlySet<number>;
  private readonly added = new Map<string, number>();

  /** @param xml Text of the styles part. */
  constructor(private readonly xml: string) {
    this.table = findTag(xml, 'cellXfs');
    this.formats = readFormats(xml, this.table);
    this.ownDates = readDateFormats(xml);
  }

  private attribute(style: number, name: string): string | undefined {
    const format = this.formats[style];
    return format === undefined ? undefined : attributeOf(this.xml, format.tag, name);
  }

  /** Whether cells of this format show a day or time. */
  isDate(style: number): boolean {
    const format = Number(this.attribute(style, 'numFmtId') ?? '0');
    return isBuiltInDate(format) || this.ownDates.has(format);
  }

  /**
   * A format like `base`, aligned to the top, with another number format.
   * @param numberFormat Number of a built-in number format.
   * @returns Its number, to be used as the style of a cell; `base` itself in a workbook without formats.
   */
  derive(base: number, numberFormat: number): number {
    const format = this.formats[base];
    if (format === undefined || this.table === undefined) return base;
    const tag = this.xml.slice(format.tag.start, format.tag.end).replace(/\s*\/?>$/, '');
    const kept = withoutAttributes(tag, ['numFmtId', 'applyNumberFormat', 'applyAlignment', 'quotePrefix']);
    const prefix = prefixOf(this.xml, format.tag);
    const element = `${kept} numFmtId="${String(numberFormat)}" applyNumberFormat="1" applyAlignment="1"><${prefix}alignment vertical="top"/></${prefix}xf>`;
    const number = this.added.get(element) ?? this.formats.length + this.added.size;
    this.added.set(element, number);
    return number;
  }

  /** The styles part with the derived formats; the very same text when there are none. */
  toXml(): string {
    if (this.table === undefined || this.added.size === 0) return this.xml;
    const { start, end } = this.table;
    const opening = this.xml.slice(start, end).replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, ` count="${String(this.formats.length + this.added.size)}"`);
    const close = closeOf(this.xml, this.table).start;
    return this.xml.slice(0, start) + opening + this.xml.slice(end, close) + [...this.added.keys()].join('') + this.xml.slice(close);
  }
}
