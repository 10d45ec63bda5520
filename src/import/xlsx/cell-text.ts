/** Text in the cells of a workbook: joined from its runs, with the escapes Excel uses for characters XML cannot hold. */
import { closeOf, decodeXml, escapeXml, scanTags } from './scan-xml';
import type { XmlTag } from './scan-xml';

/** `_x000D_` and the like: a character by its UTF-16 code. */
const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

const decodeUnits = (text: string): string => (text.includes('_x') ? text.replace(ESCAPED_UNIT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text);

/** The text of an `si` or `is` element between two places: its plain text or all its runs; phonetic guides are not part of it. */
export function readRichText(xml: string, from: number, to: number): string {
  let text = '';
  let skipUntil = from;
  for (const tag of scanTags(xml, from, to)) {
    if (tag.start < skipUntil || tag.kind !== 'open') continue;
    if (tag.name === 'rPh') skipUntil = closeOf(xml, tag).end;
    if (tag.name === 't') text += decodeUnits(decodeXml(xml.slice(tag.end, closeOf(xml, tag).start)));
  }
  return text;
}

/** All shared texts of a workbook, by number. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let open: XmlTag | undefined;
  for (const tag of scanTags(xml)) {
    if (tag.name !== 'si') continue;
    if (tag.kind === 'empty') texts.push('');
    if (tag.kind === 'open') open = tag;
    if (tag.kind === 'close' && open !== undefined) texts.push(readRichText(xml, open.end, tag.start));
  }
  return texts;
}

/** Reads the text of a formula's result or other plain value. */
export const readPlainText = (raw: string): string => decodeUnits(decodeXml(raw));

/** An underscore of the text itself that a reader would take for the start of an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapeUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text as the content of a `t` element, so that reading it gives the same text again. */
export function writeCellText(text: string): string {
  const safe = text.replace(LOOKS_ESCAPED, '_x005F_').replace(NOT_IN_XML, escapeUnit);
  return escapeXml(safe);
}
