/** Bytes -> an open workbook; everything that is not a readable workbook gets its own clear line. */
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import type { Excelize, Workbook } from './load-excelize';

/** Start of an OLE file: an .xls, or the wrapper around an encrypted .xlsx. */
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];
/** How Excel shows its short date to Dutch users; the library would show the American one. */
const DUTCH_DATE = 'd-m-yyyy';
const ZIP_START = [0x50, 0x4b];
/** Name of the stream that holds an encrypted workbook, in UTF-16. */
const ENCRYPTED_STREAM = 'EncryptedPackage'.replace(/(?!^)/g, '\u0000');

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

const contains = (bytes: Uint8Array, latin1: string): boolean => new TextDecoder('latin1').decode(bytes).includes(latin1);

function explainUnopened(bytes: Uint8Array, trouble: string): UnreadableInput {
  // The names of a zip's parts stand uncompressed in its directory, at the end.
  if (/zip:/.test(trouble)) return new UnreadableInput(IMPORT_TEXTS.truncated);
  if (contains(bytes, 'xl/workbook.bin')) return new UnreadableInput(IMPORT_TEXTS.binaryWorkbook);
  if (contains(bytes, 'opendocument')) return new UnreadableInput(IMPORT_TEXTS.openDocument);
  return new UnreadableInput(contains(bytes, 'xl/workbook.xml') ? IMPORT_TEXTS.damaged : IMPORT_TEXTS.notAWorkbook);
}

/** Opens a workbook. @throws UnreadableInput when it is encrypted, another kind of file, broken off or damaged. */
export function openWorkbook(excelize: Excelize, bytes: Uint8Array): Workbook {
  if (startsWith(bytes, OLE_START)) throw new UnreadableInput(contains(bytes, ENCRYPTED_STREAM) ? IMPORT_TEXTS.encrypted : IMPORT_TEXTS.oldExcel);
  if (!startsWith(bytes, ZIP_START)) throw new UnreadableInput(IMPORT_TEXTS.notAZip);
  const workbook = excelize.OpenReader(bytes, { ShortDatePattern: DUTCH_DATE });
  if (typeof workbook.error === 'string') throw explainUnopened(bytes, workbook.error);
  if (workbook.GetSheetList().list.length === 0) throw explainUnopened(bytes, '');
  return workbook;
}
