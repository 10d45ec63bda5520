/** A .csv file -> a sheet. Numbers become numbers, as in Excel; every other text stays exactly as it is. */
import { parse } from 'papaparse';
import type { SheetContent } from '../model/workbook-data';

/** Dutch and English numbers without thousands separators; texts such as "007" keep their zeros. */
const NUMBER = /^-?(0|[1-9]\d*)([.,]\d+)?$/;

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function readCsv(name: string, bytes: Uint8Array): SheetContent {
  const { data } = parse<string[]>(decode(bytes).replace(/^sep=.\r?\n/i, ''));
  // The line break at the end of a file begins no row.
  const rows = data.at(-1)?.every((cell) => cell === '') === true ? data.slice(0, -1) : data;
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (NUMBER.test(cell) ? Number(cell.replace(',', '.')) : cell))),
    extras: (rows[0] ?? []).map((_cell, column) => ({ row: 0, column, bold: true })),
    frozenRows: 1,
  };
}
