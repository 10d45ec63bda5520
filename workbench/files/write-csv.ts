/** A sheet -> a .csv file as a Dutch Excel writes it: semicolons, decimal commas, UTF-8 with its mark. */
import { unparse } from 'papaparse';
import type { SheetContent } from '../model/workbook-data';

const toText = (value: string | number | boolean): string =>
  (typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'boolean' ? (value ? 'WAAR' : 'ONWAAR') : value);

export function writeCsv({ rows }: SheetContent): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${unparse(rows.map((row) => row.map(toText)), { delimiter: ';' })}\r\n`);
}
