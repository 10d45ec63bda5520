/** The parts of a workbook that matter here: its worksheets by name, and where its texts and styles stand. */
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import type { WorkbookPackage } from './open-package';
import { attributeOf, findTag, scanTags } from './scan-xml';

/** @property part Name of the part with the sheet's cells. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/**
 * @property sheets Worksheets in the order of their tabs; chart sheets are left out.
 * @property activeName Name of the tab that was open when the workbook was saved.
 * @property date1904 Whether days count from 1 January 1904 instead of 1900.
 */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly activeName: string | undefined;
  readonly date1904: boolean;
  readonly stylesPart: string | undefined;
  readonly stringsPart: string | undefined;
}

interface Relation {
  readonly id: string;
  /** Last word of the relation's type, such as `worksheet`. */
  readonly kind: string;
  readonly part: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A target such as `../tables/table1.xml` or `/xl/tables/table1.xml`, seen from a part -> the name of the part it means. */
function resolveTarget(target: string, from: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folderOf(from) + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** What a part refers to inside the package. */
export async function readRelations(source: WorkbookPackage, part: string): Promise<readonly Relation[]> {
  const xml = await source.readText(`${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`);
  if (xml === undefined) return [];
  return [...scanTags(xml)].filter(({ name, kind }) => name === 'Relationship' && kind !== 'close').flatMap((tag): Relation[] => {
    if (attributeOf(xml, tag, 'TargetMode') === 'External') return [];
    const type = attributeOf(xml, tag, 'Type') ?? '';
    return [{ id: attributeOf(xml, tag, 'Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), part: resolveTarget(attributeOf(xml, tag, 'Target') ?? '', part) }];
  });
}

function readSheets(xml: string, relations: readonly Relation[]): readonly (SheetEntry & { readonly kind: string })[] {
  return [...scanTags(xml)].filter(({ name, kind }) => name === 'sheet' && kind !== 'close').flatMap((tag) => {
    const relation = relations.find(({ id }) => id === attributeOf(xml, tag, 'id'));
    if (relation === undefined) return [];
    return [{ name: attributeOf(xml, tag, 'name') ?? '', part: relation.part, hidden: (attributeOf(xml, tag, 'state') ?? 'visible') !== 'visible', kind: relation.kind }];
  });
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Reads what the workbook holds. @throws UnreadableInput when it has no worksheet. */
export async function readWorkbook(source: WorkbookPackage): Promise<Workbook> {
  const root = (await readRelations(source, '')).find(({ kind }) => kind === 'officeDocument');
  const xml = root === undefined ? undefined : await source.readText(root.part);
  if (root === undefined || xml === undefined || findTag(xml, 'workbook') === undefined) throw new UnreadableInput(IMPORT_TEXTS.notAWorkbook);
  const relations = await readRelations(source, root.part);
  const all = readSheets(xml, relations);
  const view = findTag(xml, 'workbookView');
  const active = all[Number((view && attributeOf(xml, view, 'activeTab')) ?? '0')];
  const properties = findTag(xml, 'workbookPr');
  const partOf = (wanted: string): string | undefined => relations.find(({ kind }) => kind === wanted)?.part;
  const sheets = all.filter(({ kind }) => kind === 'worksheet');
  if (sheets.length === 0) throw new UnreadableInput(IMPORT_TEXTS.noSheets);
  return {
    sheets, activeName: active?.name, date1904: isTrue(properties && attributeOf(xml, properties, 'date1904')),
    stylesPart: partOf('styles'), stringsPart: partOf('sharedStrings'),
  };
}
