/** What a handbook file is, by its first bytes; the name decides only between CSV and other text. */
import { detectFormat } from '../detect-format';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { checkZip } from './check-zip';

export type HandbookFormat = 'pdf' | 'docx' | 'xlsx' | 'json' | 'csv' | 'text';

/** Bytes in which a PDF may have its mark: some programs write a few before it. */
const PDF_HEAD = 1_024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Names of streams within an old Office file, in UTF-16. */
const wide = (name: string): string => name.replace(/(?!^)/g, '\u0000');

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function zipFormat(bytes: Uint8Array): HandbookFormat {
  const names = checkZip(bytes);
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.includes('xl/workbook.bin')) throw new UnreadableInput(IMPORT_TEXTS.binaryWorkbook);
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.includes('mimetype') && names.includes('content.xml')) throw new UnreadableInput(IMPORT_TEXTS.openDocument);
  throw new UnreadableInput(IMPORT_TEXTS.zipUnknown);
}

/** @throws UnreadableInput for a zip that is no document, an encrypted or old Office file, or a zip bomb. */
export function detectHandbookFormat(bytes: Uint8Array, name: string): HandbookFormat {
  if (latin1(bytes.subarray(0, PDF_HEAD)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, OLE)) throw new UnreadableInput(latin1(bytes).includes(wide('EncryptedPackage')) ? IMPORT_TEXTS.officeEncrypted : IMPORT_TEXTS.oldWord);
  if (startsWith(bytes, ZIP)) return zipFormat(bytes);
  const format = detectFormat(bytes);
  if (format === 'json' || format === 'ndjson') return 'json';
  return /\.(?:csv|tsv)$/i.test(name) ? 'csv' : 'text';
}
