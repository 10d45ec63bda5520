/** Cells on a sheet that is known by its id, and as formulas write them. */
import { parseAddress, quoteSheet, toAddress } from './area';
import type { Area } from './area';
import type { Spreadsheet } from './spreadsheet';

export interface CellReference {
  readonly sheetId: string;
  readonly area: Area;
}

const absolute = (address: string): string => address.replace(/[A-Z]+|\d+/g, '$$$&');

/** @example absoluteAddress('Blad 1', { row: 0, column: 0, rows: 2, columns: 1 }) // "'Blad 1'!$A$1:$A$2" */
export const absoluteAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${absolute(toAddress(area))}`;

/** @returns `undefined` for anything but cells of one sheet. */
export function readAbsoluteAddress(text: string): { readonly sheet: string; readonly area: Area } | undefined {
  const end = text.lastIndexOf('!');
  const area = parseAddress(text.slice(end + 1));
  return end < 0 || area === undefined ? undefined : { sheet: text.slice(0, end).replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), area };
}

/** @returns `#REF!` where the sheet is gone. */
export function referenceText({ book }: Spreadsheet, { sheetId, area }: CellReference): string {
  const sheet = book.getSheetBySheetId(sheetId);
  return sheet === null ? '#REF!' : absoluteAddress(sheet.getSheetName(), area);
}
