/** A .csv file -> a sheet. Numbers become numbers, as in Excel; every other text stays exactly as it is. */
import { parse } from 'papaparse';
import type { SheetContent } from '../model/workbook-data';

/** Dutch and English numbers without thousands separators; texts such as "007" keep their zeros. */
const NUMBER = /^-?(0|[1-9]\d*)([.,]\d+)?$/;

export function readCsv(name: string, bytes: Uint8Array): SheetContent {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const { data } = parse<string[]>(text.replace(/^sep=.\r?\n/i, ''), { delimiter: '', skipEmptyLines: false });
  // The line break at the end of a file begins no row.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return {
    name,
    rows: data.map((row) => row.map((cell) => (NUMBER.test(cell) ? Number(cell.replace(',', '.')) : cell))),
    boldHeader: true,
  };
}
