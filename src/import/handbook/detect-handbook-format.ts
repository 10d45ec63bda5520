/** What a handbook file is, by its first bytes; the name decides only between CSV and other text. */
import { startsWith } from '../../core';
import { detectFormat } from '../detect-format';
import { explainOther } from '../explain-other';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { openPackage } from '../zip/open-package';

export type HandbookFormat = 'pdf' | 'docx' | 'xlsx' | 'json' | 'csv' | 'text';

/** Bytes in which a PDF may have its mark: some programs write a few before it. */
const PDF_HEAD = 1_024;

/** Workbooks of other kinds are told apart where they are opened. */
function zipFormat(bytes: Uint8Array): HandbookFormat {
  const names = openPackage(bytes).parts.map(({ name }) => name);
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/') || name === '[Content_Types].xml')) return 'xlsx';
  throw new UnreadableInput(names.includes('mimetype') && names.includes('content.xml') ? IMPORT_TEXTS.openDocument : IMPORT_TEXTS.zipUnknown);
}

const TEXT_NAME = /\.(?:md|markdown|txt)$/i;
const WHOLE_PAGE = /^\s*<(?:!doctype|html|\?xml)\b/i;

/** Markdown may open with marks of HTML (`<meta>`, `<div>`) and still be Markdown; a whole page with such a name is a page. */
const mayHoldMarks = (bytes: Uint8Array, name: string): boolean => TEXT_NAME.test(name) && bytes[0] === 0x3c && !WHOLE_PAGE.test(new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEAD)));

/** @throws UnreadableInput for a zip that is no document, an encrypted or old Office file, a web page, or a zip bomb. */
export function detectHandbookFormat(bytes: Uint8Array, name: string): HandbookFormat {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEAD)).includes('%PDF-')) return 'pdf';
  const other = mayHoldMarks(bytes, name) ? undefined : explainOther(bytes);
  if (other !== undefined) throw new UnreadableInput(other);
  if (startsWith(bytes, 'PK')) return zipFormat(bytes);
  const format = detectFormat(bytes);
  if (format === 'json' || format === 'ndjson') return 'json';
  return /\.(?:csv|tsv)$/i.test(name) ? 'csv' : 'text';
}
