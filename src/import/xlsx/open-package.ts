/** The bytes of a workbook -> its parts as text; everything that is not a readable workbook gets its own clear line. */
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { openZip, readPart, ZipTrouble } from './zip-archive';
import type { ZipArchive } from './zip-archive';

/** Start of an OLE file: an .xls, or the wrapper around an encrypted .xlsx. */
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds an encrypted workbook, in UTF-16. */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage').flatMap((character) => [character.charCodeAt(0), 0]);
/** The directory of an OLE file stands near its start in files of any size Excel writes; this much is searched, from both ends. */
const OLE_SEARCH = 4_000_000;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const isEncrypted = (bytes: Uint8Array): boolean => contains(bytes.subarray(0, OLE_SEARCH), ENCRYPTED_STREAM) || contains(bytes.subarray(-OLE_SEARCH), ENCRYPTED_STREAM);

function explain(trouble: unknown): Error {
  if (!(trouble instanceof ZipTrouble)) return trouble instanceof Error ? trouble : new Error(String(trouble));
  switch (trouble.kind) {
    case 'truncated': return new UnreadableInput(IMPORT_TEXTS.truncated);
    case 'damaged': return new UnreadableInput(IMPORT_TEXTS.damagedPart(trouble.part === '' ? 'inhoudsopgave' : trouble.part));
    case 'too-large': return new UnreadableInput(IMPORT_TEXTS.tooLarge(trouble.part));
  }
}

/** The parts of a workbook file. */
export interface WorkbookPackage {
  readonly archive: ZipArchive;
  /** Text of a part, or `undefined` when there is none of that name. @throws UnreadableInput when it is damaged. */
  readText(part: string): Promise<string | undefined>;
}

function checkKind(archive: ZipArchive): void {
  const names = [...archive.keys()];
  if (names.some((name) => /(^|\/)workbook\.bin$/i.test(name))) throw new UnreadableInput(IMPORT_TEXTS.binaryWorkbook);
  if (archive.has('mimetype') && archive.has('content.xml')) throw new UnreadableInput(IMPORT_TEXTS.openDocument);
  if (!archive.has('[Content_Types].xml') || !archive.has('_rels/.rels')) throw new UnreadableInput(IMPORT_TEXTS.notAWorkbook);
}

/** Opens the container of a workbook. @throws UnreadableInput when it is encrypted, another kind of file, broken off or damaged. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  if (startsWith(bytes, OLE_START)) throw new UnreadableInput(isEncrypted(bytes) ? IMPORT_TEXTS.encrypted : IMPORT_TEXTS.oldExcel);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableInput(IMPORT_TEXTS.notAZip);
  try {
    const archive = openZip(bytes);
    checkKind(archive);
    return {
      archive,
      async readText(name) {
        try {
          const part = await readPart(archive, name);
          return part === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(part);
        } catch (trouble) {
          throw trouble instanceof TypeError ? new UnreadableInput(IMPORT_TEXTS.damagedPart(name)) : explain(trouble);
        }
      },
    };
  } catch (trouble) {
    throw explain(trouble);
  }
}
