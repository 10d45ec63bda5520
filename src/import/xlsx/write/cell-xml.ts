/** One of our cells as the XML of a sheet: text or a number, never a formula. */
import { fitCell } from '../../../core';
import type { Cell } from '../../../core';
import { toCellText } from '../cell-text';

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);

/** A carriage return, which XML readers take for a line feed, goes in as Excel's own escape. */
const cellText = (text: string): string => escapeXml(toCellText(fitCell(text)).replaceAll('\r', '_x000D_'));

/** @param prefix Of the sheet's elements, with its colon; mostly ''. @param style Number of the cell's style; absent for none. @returns '' for an empty cell without style. */
export function cellXml(prefix: string, place: string, style: string | undefined, value: Cell): string {
  const opening = `<${prefix}c r="${place}"${style === undefined ? '' : ` s="${style}"`}`;
  switch (typeof value) {
    case 'number': return `${opening}><${prefix}v>${String(value)}</${prefix}v></${prefix}c>`;
    case 'boolean': return `${opening} t="b"><${prefix}v>${value ? '1' : '0'}</${prefix}v></${prefix}c>`;
    default:
      if (value === null || value === '') return style === undefined ? '' : `${opening}/>`;
      return `${opening} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
  }
}
