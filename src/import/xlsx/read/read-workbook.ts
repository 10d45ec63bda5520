/** Bytes of an .xlsx -> its sheets as tables, as a Dutch Excel shows them; without WebAssembly, so that it also runs in the pane. */
import type { Table } from '../../../core';
import { IMPORT_TEXTS } from '../../texts.nl';
import { UnreadableInput } from '../../unreadable-input';
import { asDamage, openPackage } from '../../zip/open-package';
import type { OfficePackage } from '../../zip/open-package';
import { readNumberFormats } from './read-number-formats';
import { readRelations } from './read-relations';
import type { Relation } from './read-relations';
import { sheetReader } from './read-rows';
import type { SheetCells, SheetContext } from './read-rows';
import { sharedStringsVisitor } from './read-shared-strings';
import { partText, visitPart } from './xml-part';

/** @property path Of its part. */
export interface SheetPlace {
  readonly name: string;
  readonly path: string;
}

/**
 * @property path Of the part that lists the sheets. @property relations Of that part.
 * @property sheets The worksheets in the order of their tabs; chart sheets have no cells and are left out.
 * @property active The sheet that was open when the workbook was saved, where that is a worksheet.
 * @property read The cells of one of `sheets`. @throws UnreadableInput when the sheet is damaged.
 */
export interface Workbook {
  readonly file: OfficePackage;
  readonly path: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetPlace[];
  readonly active: SheetPlace | undefined;
  readonly read: (sheet: SheetPlace) => SheetCells;
}

function readContext(file: OfficePackage, relations: readonly Relation[], fromMac: boolean): SheetContext {
  const strings: string[] = [];
  const pathOf = (kind: string): string => relations.find((relation) => relation.kind === kind)?.path ?? '';
  visitPart(file, pathOf('sharedStrings'), sharedStringsVisitor((text) => { strings.push(text); }));
  const styles = partText(file, pathOf('styles'));
  return { strings, formats: styles === undefined ? [] : readNumberFormats(styles), fromMac };
}

/** What kind of file it is when it is no workbook that we read. */
function explainOther({ parts }: OfficePackage): UnreadableInput {
  const has = (name: string): boolean => parts.some((part) => part.name === name);
  if (has('xl/workbook.bin')) return new UnreadableInput(IMPORT_TEXTS.binaryWorkbook);
  return new UnreadableInput(has('mimetype') && has('content.xml') ? IMPORT_TEXTS.openDocument : IMPORT_TEXTS.notAWorkbook);
}

const isTrue = (value = ''): boolean => value === '1' || value === 'true';

/** @throws UnreadableInput when it is no workbook, damaged or a zip bomb. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const file = openPackage(bytes);
  return asDamage(() => {
    const path = readRelations(file, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
    const relations = readRelations(file, path);
    const tabs: (SheetPlace | undefined)[] = [];
    let [active, fromMac, isWorkbook] = [0, false, false];
    const found = !path.endsWith('.bin') && visitPart(file, path, {
      open: (element, { name = '', id = '', activeTab, date1904 }) => {
        if (element === 'workbook') isWorkbook = true;
        else if (element === 'workbookView') active = Number(activeTab ?? 0);
        else if (element === 'workbookPr') fromMac = isTrue(date1904);
        else if (element === 'sheet') {
          const relation = relations.find((one) => one.id === id);
          tabs.push(relation?.kind === 'worksheet' ? { name, path: relation.path } : undefined);
        }
      },
    });
    if (!found || !isWorkbook) throw explainOther(file);
    let context: SheetContext | undefined;
    const read = (sheet: SheetPlace): SheetCells => asDamage(() => {
      context ??= readContext(file, relations, fromMac);
      const { visitor, finish } = sheetReader(context);
      visitPart(file, sheet.path, visitor);
      return finish();
    });
    return { file, path, relations, sheets: tabs.filter((tab) => tab !== undefined), active: tabs[active], read };
  });
}

/** A sheet of a workbook. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

/** Every worksheet of a workbook, in the order of the tabs. @throws UnreadableInput when it is no workbook, damaged or a zip bomb. */
export function readWorkbook(bytes: Uint8Array): readonly NamedTable[] {
  const { sheets, read } = openWorkbook(bytes);
  return sheets.map((sheet) => ({ name: sheet.name, table: read(sheet).table }));
}
