/** The XML of the worksheets of an .xlsx file that mark cells by a condition, by the name of their sheet, and of its styles. */
import { strFromU8, unzipSync } from 'fflate';
import { collectElements } from './collect-elements';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';

/** Only sheets with conditional formats: the others need not be read twice. */
export function sheetXmls(xlsx: Uint8Array): { readonly sheets: ReadonlyMap<string, string>; readonly styles: string } {
  const files = unzipSync(xlsx, { filter: ({ name }) => [WORKBOOK, RELATIONS, STYLES].includes(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name) });
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  if (files[WORKBOOK] === undefined || files[RELATIONS] === undefined) return { sheets: new Map(), styles: '' };
  const targets = new Map(collectElements(read(RELATIONS), 'Relationship').map(({ attributes: { Id = '', Target = '' } }) => [Id, Target.replace(/^\/xl\/|^\.\//, '')]));
  const sheets = collectElements(read(WORKBOOK), 'sheet').flatMap(({ attributes }): [string, string][] => {
    const xml = read(`xl/${targets.get(attributes['r:id'] ?? '') ?? ''}`);
    return xml.includes('conditionalFormatting') ? [[attributes['name'] ?? '', xml]] : [];
  });
  return { sheets: new Map(sheets), styles: files[STYLES] === undefined ? '' : read(STYLES) };
}
