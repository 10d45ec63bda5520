/** Bytes of an .xlsx -> its sheets as rows of texts, as Excel shows them; without WebAssembly, so that it also runs in the pane. */
import { unzipSync } from 'fflate';
import { IMPORT_TEXTS } from '../../texts.nl';
import { UnreadableInput } from '../../unreadable-input';
import { readNumberFormats } from './read-number-formats';
import { readRows } from './read-rows';
import type { SheetContext } from './read-rows';
import { readSharedStrings } from './read-shared-strings';
import { visitXml } from './visit-xml';

/** @property rows From the first row of the sheet, empty ones included; rows differ in length. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Most bytes that the parts we read may unpack to, by what the zip itself says; the unpacker never makes more of a part than that. */
const LARGEST = 200_000_000;
const WANTED = /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

type Parts = ReadonlyMap<string, Uint8Array>;

const keyOf = (path: string): string => path.replace(/^\//, '').toLowerCase();

function unpack(bytes: Uint8Array): Parts {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false;
      total += originalSize;
      if (total > LARGEST) throw new UnreadableInput(IMPORT_TEXTS.zipBomb(LARGEST / 1_000_000));
      return true;
    },
  });
  return new Map(Object.entries(parts).map(([name, part]) => [keyOf(name), part]));
}

function textOf(parts: Parts, path: string): string | undefined {
  const part = parts.get(keyOf(path));
  return part === undefined ? undefined : new TextDecoder().decode(part);
}

/** Where the sheets are, in the order of the tabs. */
function listSheets(parts: Parts): readonly { readonly name: string; readonly path: string }[] {
  const targets = new Map<string, string>();
  visitXml(textOf(parts, 'xl/_rels/workbook.xml.rels') ?? '', {
    open: (name, { Id = '', Target = '' }) => { if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target : `xl/${Target}`); },
  });
  const sheets: { name: string; path: string }[] = [];
  visitXml(textOf(parts, 'xl/workbook.xml') ?? '', {
    open: (element, { name = '', id = '' }) => {
      const path = targets.get(id);
      if (element === 'sheet' && path !== undefined) sheets.push({ name, path });
    },
  });
  return sheets;
}

/** @returns The worksheets, in the order of the tabs; chart sheets have no cells and are left out. @throws UnreadableInput when the workbook is damaged. */
export function readWorkbook(bytes: Uint8Array): readonly SheetRows[] {
  try {
    const parts = unpack(bytes);
    const strings = textOf(parts, 'xl/sharedStrings.xml');
    const styles = textOf(parts, 'xl/styles.xml');
    const context: SheetContext = { strings: strings === undefined ? [] : readSharedStrings(strings), formats: styles === undefined ? [] : readNumberFormats(styles) };
    return listSheets(parts).flatMap(({ name, path }) => {
      const xml = textOf(parts, path);
      return xml === undefined ? [] : [{ name, rows: readRows(xml, context) }];
    });
  } catch (error) {
    // Whatever the unpacker or the parser stumbles over is damage of the file.
    throw error instanceof UnreadableInput ? error : new UnreadableInput(IMPORT_TEXTS.damaged);
  }
}
