/** The cells of a worksheet as values: text as text, numbers as numbers, formulas by the result Excel last saved. */
import type { Cell } from '../../core';
import { readPlainText, readRichText } from './cell-text';
import type { SheetCell, SheetRow } from './scan-sheet';
import type { StyleSheet } from './style-sheet';

const SECOND = 1_000;
const DAY = 86_400 * SECOND;
/** Day 0 of the two calendars of Excel. Day 60 of the first is 29 February 1900, which never was: days before it are one off and left as numbers. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

/** A day number as `2024-03-01`, with a time of day as `2024-03-01 09:30:00`; `undefined` where a number is not a day of the calendar. */
export function formatDay(days: number, date1904: boolean): string | undefined {
  if (days < (date1904 ? 0 : FIRST_SURE_DAY) || days > LAST_DAY) return undefined;
  const moment = new Date((date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900) + Math.round((days * DAY) / SECOND) * SECOND);
  const [day = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** How cells are read. @property dates `serial`: as Excel stores them. `text`: as people write them, for files that are not workbooks. */
export interface CellReading {
  readonly strings: readonly string[];
  readonly styles: StyleSheet | undefined;
  readonly date1904: boolean;
  readonly dates: 'serial' | 'text';
}

function readNumber(raw: string, style: number, { styles, date1904, dates }: CellReading): Cell {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw === '' ? null : raw;
  const isDay = dates === 'text' && styles?.isDate(style) === true;
  return (isDay ? formatDay(number, date1904) : undefined) ?? number;
}

/** The value of one cell; `null` when it is empty. */
export function readCell(xml: string, cell: SheetCell, reading: CellReading): Cell {
  if (cell.inline !== undefined) return readRichText(xml, cell.inline.start, cell.inline.end);
  if (cell.value === undefined) return null;
  const raw = xml.slice(cell.value.start, cell.value.end);
  switch (cell.type) {
    case 's': return reading.strings[Number(raw)] ?? '';
    case 'b': return raw.trim() === '1' || raw.trim() === 'true';
    case 'n': return readNumber(raw, cell.style, reading);
    default: return readPlainText(raw);
  }
}

/** Rows 1 to the last with a value, each up to its last value. Index 0 is row 1 of the sheet. */
export function readSheetRows(xml: string, rows: readonly SheetRow[], reading: CellReading): readonly (readonly Cell[])[] {
  const table: Cell[][] = [];
  for (const { number, cells } of rows) {
    const row: Cell[] = [];
    for (const cell of cells) {
      const value = readCell(xml, cell, reading);
      if (value === null && !cell.hasFormula) continue;
      while (row.length < cell.column) row.push(null);
      row[cell.column] = value;
    }
    if (row.length === 0) continue;
    while (table.length < number) table.push([]);
    table[number - 1] = row;
  }
  return table;
}
