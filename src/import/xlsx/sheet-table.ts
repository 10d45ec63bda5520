/** Excel tables (ListObjects): where they lie on a sheet, and the same table with our columns added to its right. */
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { formatRange, parseRange } from './cell-reference';
import type { CellRange } from './cell-reference';
import type { WorkbookPackage } from './open-package';
import { readRelations } from './read-workbook';
import { attributeOf, closeOf, escapeXml, findTag, prefixOf, scanTags } from './scan-xml';
import type { XmlTag } from './scan-xml';
import { applyEdits } from './splice-sheet';
import type { Edit } from './splice-sheet';

/** @property totalsRows How many rows at the bottom hold totals, not data. @property canGrow Whether columns may be added: not for tables fed by a query or XML. */
export interface SheetTable {
  readonly part: string;
  readonly xml: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
  readonly canGrow: boolean;
}

/** The tables of a worksheet. @throws UnreadableInput when one is missing or damaged. */
export async function readSheetTables(source: WorkbookPackage, sheetPart: string): Promise<readonly SheetTable[]> {
  const tables: SheetTable[] = [];
  for (const { kind, part } of await readRelations(source, sheetPart)) {
    if (kind !== 'table') continue;
    const xml = await source.readText(part);
    const tag = xml === undefined ? undefined : findTag(xml, 'table');
    const range = xml === undefined || tag === undefined ? undefined : parseRange(attributeOf(xml, tag, 'ref') ?? '');
    if (xml === undefined || tag === undefined || range === undefined) throw new UnreadableInput(IMPORT_TEXTS.damagedPart(part));
    tables.push({
      part, xml, range,
      hasHeader: attributeOf(xml, tag, 'headerRowCount') !== '0',
      totalsRows: Number(attributeOf(xml, tag, 'totalsRowCount') ?? '0'),
      canGrow: (attributeOf(xml, tag, 'tableType') ?? 'worksheet') === 'worksheet',
    });
  }
  return tables;
}

const replaceAttribute = (xml: string, { start, end }: XmlTag, name: string, value: string): Edit => ({
  start, end, text: xml.slice(start, end).replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), ` ${name}="${value}"`),
});

/** The table's part with columns of these names added at the right; its totals, calculated columns, filters and style stay. */
export function growTable({ xml, range }: SheetTable, names: readonly string[]): string {
  const table = findTag(xml, 'table');
  const columns = findTag(xml, 'tableColumns');
  if (table === undefined || columns === undefined) return xml;
  const close = closeOf(xml, columns).start;
  const ids = [...scanTags(xml, columns.end, close)].filter(({ name, kind }) => name === 'tableColumn' && kind !== 'close').map((tag) => Number(attributeOf(xml, tag, 'id')));
  const lastId = Math.max(0, ...ids);
  const prefix = prefixOf(xml, columns);
  const added = names.map((name, index) => `<${prefix}tableColumn id="${String(lastId + index + 1)}" name="${escapeXml(name)}"/>`).join('');
  const right = range.right + names.length;
  const edits = [
    replaceAttribute(xml, table, 'ref', formatRange({ ...range, right })),
    replaceAttribute(xml, columns, 'count', String(ids.length + names.length)),
    { start: close, end: close, text: added },
  ];
  const filter = findTag(xml, 'autoFilter', table.end, columns.start);
  const filtered = filter && parseRange(attributeOf(xml, filter, 'ref') ?? '');
  if (filter !== undefined && filtered !== undefined) edits.push(replaceAttribute(xml, filter, 'ref', formatRange({ ...filtered, right })));
  return applyEdits(xml, edits);
}
