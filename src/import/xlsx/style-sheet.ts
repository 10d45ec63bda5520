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
  private readonly added: string[] = [];
  private readonly derived = new Map<number, number>();

  /** @param xml Text of the styles part. */
  constructor(private readonly xml: string) {
    this.table = findTag(xml, 'cellXfs');
    this.formats = readFormats(xml, this.table);
    this.ownDates = readDateFormats(xml);
  }

  /** Whether cells of this format show a day or time. */
  isDate(style: number): boolean {
    const format = this.formats[style];
    const number = format === undefined ? 0 : Number(attributeOf(this.xml, format.tag, 'numFmtId') ?? '0');
    return isBuiltInDate(number) || this.ownDates.has(number);
  }

  private numberOf(element: string): number {
    const existing = this.formats.findIndex(({ tag, end }) => this.xml.slice(tag.start, end) === element);
    if (existing >= 0) return existing;
    if (!this.added.includes(element)) this.added.push(element);
    return this.formats.length + this.added.indexOf(element);
  }

  /**
   * A format like that of plain cells, aligned to the top, with another number format. An equal format that exists is used again.
   * @param numberFormat Number of a built-in number format.
   * @returns Its number, to be used as the style of a cell; 0 in a workbook without formats.
   */
  derive(numberFormat: number): number {
    const number = this.derived.get(numberFormat) ?? this.deriveNew(numberFormat);
    this.derived.set(numberFormat, number);
    return number;
  }

  private deriveNew(numberFormat: number): number {
    const base = this.formats[0];
    if (base === undefined) return 0;
    const tag = this.xml.slice(base.tag.start, base.tag.end).replace(/\s*\/?>$/, '');
    const kept = withoutAttributes(tag, ['numFmtId', 'applyNumberFormat', 'applyAlignment', 'quotePrefix']);
    const prefix = prefixOf(this.xml, base.tag);
    return this.numberOf(`${kept} numFmtId="${String(numberFormat)}" applyNumberFormat="1" applyAlignment="1"><${prefix}alignment vertical="top"/></${prefix}xf>`);
  }

  /** The styles part with the derived formats; the very same text when there are none. */
  toXml(): string {
    if (this.table === undefined || this.added.length === 0) return this.xml;
    const { start, end } = this.table;
    const opening = this.xml.slice(start, end).replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, ` count="${String(this.formats.length + this.added.length)}"`);
    const close = closeOf(this.xml, this.table).start;
    return this.xml.slice(0, start) + opening + this.xml.slice(end, close) + this.added.join('') + this.xml.slice(close);
  }
}
