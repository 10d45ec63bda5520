/** A .csv file -> a sheet. Numbers become numbers, as in Excel; every other text stays exactly as it is. */
import { BooleanNumber } from '@univerjs/core';
import { parse } from 'papaparse';
import type { SheetContent } from '../model/workbook-data';

/** Dutch and English numbers without thousands separators; texts such as "007" keep their zeros. */
const NUMBER = /^-?(0|[1-9]\d*)([.,]\d+)?$/;

/** Wide enough for most of a column, never so wide that it hides the next: in pixels. */
const WIDTH = { perCharacter: 8, least: 64, most: 200 } as const;

function fitWidths(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_header, column) => {
    const longest = rows.slice(0, 100).reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0);
    return Math.min(WIDTH.most, Math.max(WIDTH.least, longest * WIDTH.perCharacter + WIDTH.perCharacter));
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function readCsv(name: string, bytes: Uint8Array): SheetContent {
  // The line break at the end of a file begins no row, and misleads the guess of the delimiter.
  const text = decode(bytes).replace(/^sep=.\r?\n/i, '').replace(/\r?\n$/, '');
  const { data: rows } = parse<string[]>(text, { delimitersToGuess: [';', ',', '\t'] });
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (NUMBER.test(cell) ? Number(cell.replace(',', '.')) : cell))),
    extras: (rows[0] ?? []).map((_cell, column) => ({ row: 0, column, style: { bl: BooleanNumber.TRUE } })),
    widths: fitWidths(rows),
    frozenRows: 1,
  };
}
