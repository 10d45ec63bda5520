/** Files that are something else than their name says: each is told what it is and what to do about it. */
import { startsWith } from '../core';
import { decodeText, detectEncoding } from './text/text-encoding';
import { IMPORT_TEXTS } from './texts.nl';

/** Start of an OLE file: an old Office file, or the wrapper around an encrypted new one. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Characters of a text that are looked at. */
const HEAD = 4_096;

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
/** Names of streams within an OLE file are in UTF-16. */
const wide = (name: string): string => name.replace(/(?!^)/g, '\u0000');

function explainOle(bytes: Uint8Array): string {
  const content = latin1(bytes);
  const has = (name: string): boolean => content.includes(wide(name));
  if (has('EncryptedPackage')) return IMPORT_TEXTS.encrypted;
  if (has('WordDocument')) return IMPORT_TEXTS.oldWord;
  return has('Workbook') || has('Book') ? IMPORT_TEXTS.oldExcel : IMPORT_TEXTS.oldOffice;
}

/** What may stand before the outer element of XML or HTML: declarations and comments. */
const PROLOGUE = /^(?:\s*<(?:\?[^>]*\?|!--[\s\S]*?--)>)*\s*/;
const HTML = /^<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i;
const SPREADSHEET_XML = /^<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
const WEB_ARCHIVE = /^MIME-Version:\s/i;

function explainText(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, HEAD);
  const { name, markLength } = detectEncoding(sample);
  const text = decodeText(sample.subarray(markLength), name).replace(PROLOGUE, '');
  if (HTML.test(text) || WEB_ARCHIVE.test(text)) return IMPORT_TEXTS.webPage;
  return SPREADSHEET_XML.test(text) ? IMPORT_TEXTS.spreadsheetXml : undefined;
}

/** @returns One Dutch line for an old or encrypted Office file, a web page or XML of an old Excel; `undefined` for all others. */
export const explainOther = (bytes: Uint8Array): string | undefined => (startsWith(bytes, OLE) ? explainOle(bytes) : explainText(bytes));
