/** The XML of the worksheets of an .xlsx file, by the name of their sheet, and of its styles: for what the library for such files does not read, or reads cell by cell. */
import { strFromU8, unzipSync } from 'fflate';
import { collectElements } from './collect-elements';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';

/** @property path Within the file. */
export interface SheetXml {
  readonly path: string;
  readonly xml: string;
}

/** @property read Any part of these, by its path; '' where there is none. */
export interface SheetXmls {
  readonly sheets: ReadonlyMap<string, SheetXml>;
  readonly styles: string;
  readonly read: (path: string) => string;
}

export function sheetXmls(xlsx: Uint8Array): SheetXmls {
  const files = unzipSync(xlsx, { filter: ({ name }) => [WORKBOOK, RELATIONS, STYLES].includes(name) || /^xl\/(?:worksheets|drawings|charts)\/.*\.(?:xml|rels)$/.test(name) });
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  if (files[WORKBOOK] === undefined || files[RELATIONS] === undefined) return { sheets: new Map(), styles: '', read };
  const targets = new Map(collectElements(read(RELATIONS), 'Relationship').map(({ attributes: { Id = '', Target = '' } }) => [Id, Target.replace(/^\/xl\/|^\.\//, '')]));
  const sheets = collectElements(read(WORKBOOK), 'sheet').map(({ attributes }): [string, SheetXml] => {
    const path = `xl/${targets.get(attributes['r:id'] ?? '') ?? ''}`;
    return [attributes['name'] ?? '', { path, xml: read(path) }];
  });
  return { sheets: new Map(sheets), styles: read(STYLES), read };
}

const attribute = (text: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];

/** @returns Reads an attribute of the first element of this name; `undefined` where there is none. */
export function attributesOf(xml: string, element: string): (name: string) => string | undefined {
  const text = new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`).exec(xml)?.[1] ?? '';
  return (name) => attribute(text, name);
}

/** Numbers of the styles of all cells that have one, by address: asked of the library, each would take as long as its value. */
export function cellStyleNumbers(xml: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const [address, number] = [attribute(attributes, 'r'), attribute(attributes, 's')];
    if (address !== undefined && number !== undefined && number !== '0') numbers.set(address, Number(number));
  }
  return numbers;
}

/** Heights of rows that somebody set, in points, by row from 0. */
export function rowHeights(xml: string): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?row\s([^>]*)>/g)) {
    const [row, height, custom] = [attribute(attributes, 'r'), attribute(attributes, 'ht'), attribute(attributes, 'customHeight')];
    if (row !== undefined && height !== undefined && (custom === '1' || custom === 'true')) heights[Number(row) - 1] = Number(height);
  }
  return Array.from(heights);
}
