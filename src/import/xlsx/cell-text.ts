/** Text as the cells of a workbook hold it: what XML has no place for goes in as Excel's own escape, such as `_x0001_`. */

/** An underscore of the text itself that a reader would take for the start of an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapeUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The text to hand to the library, which escapes nothing itself, so that Excel shows `text` again. */
export function toCellText(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_').replace(NOT_IN_XML, escapeUnit);
}
