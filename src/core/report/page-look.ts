/** How the lines of a report look, wherever they are written: one list of colours, sizes and heights. */
import type { Cell } from '../model/table';
import { sheetCell } from '../results/result-text';
import type { LineStyle, PageLine } from './report-page';

/** @property points Size of the letters; the usual one where absent. @property ink, fill Contrast at least 7 to 1. @property edge Where a line is drawn. @property wraps Whether texts break within their cells. @property whole Whether the line takes the width of the page as one cell. */
export interface LineLook {
  readonly bold: boolean;
  readonly points?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly edge?: 'top' | 'bottom';
  readonly wraps: boolean;
  readonly whole: boolean;
}

const INK = '#0F2B46';

export const LINE_LOOKS: Readonly<Record<LineStyle, LineLook>> = {
  title: { bold: true, points: 16, ink: INK, wraps: false, whole: false },
  heading: { bold: true, points: 12, ink: INK, wraps: false, whole: false },
  head: { bold: true, fill: '#E3ECF5', edge: 'bottom', wraps: true, whole: false },
  body: { bold: false, wraps: true, whole: false },
  total: { bold: true, fill: '#F0F0F2', edge: 'top', wraps: true, whole: false },
  note: { bold: false, ink: '#3A3A45', wraps: true, whole: true },
  blank: { bold: false, wraps: false, whole: false },
};

/** Height of a line of text and width of a character, in points, in the usual font of a sheet. */
const LINE_POINTS = 15;
const CHARACTER_POINTS = 6;
/** Height of a line beside the size of its letters. */
const LINE_TO_LETTER = 1.5;

const linesWithin = (text: string, width: number): number => text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * CHARACTER_POINTS) / width)), 0);

/** Height of a line, in points. Not every sheet finds it by itself, none does for a text across columns, and charts lie over lines of a known height. @param widths Of its columns, in points. */
export function lineHeight({ style, cells }: PageLine, widths: readonly number[]): number {
  const { points, wraps, whole } = LINE_LOOKS[style];
  if (!wraps) return Math.max(LINE_POINTS, (points ?? 0) * LINE_TO_LETTER);
  if (whole) return LINE_POINTS * linesWithin(String(cells[0] ?? ''), widths.reduce((sum, one) => sum + one, 0));
  return LINE_POINTS * Math.max(1, ...cells.map((cell, at) => linesWithin(String(cell ?? ''), widths[at] ?? CHARACTER_POINTS)));
}

/** Whether a cell stands at the right: numbers do, and so does what stands above them. */
export function standsRight(lines: readonly PageLine[], at: number, column: number): boolean {
  const line = lines[at];
  if (line?.style !== 'head') return typeof line?.cells[column] === 'number';
  const end = lines.findIndex(({ style }, index) => index > at && style !== 'body');
  return lines.slice(at + 1, end < 0 ? undefined : end).some(({ cells }) => typeof cells[column] === 'number');
}

/** Margins on A4, in centimetres. */
export const PAGE_MARGINS = { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 } as const;

/** At the foot: which page of how many, as every language of Excel reads it. */
export const PAGE_NUMBERS = '&P / &N';

/** Texts up to here are kept as they are by the format of their cell: a group "7-8" or a version "2026-11-27" is no date. Longer ones are never taken for one, and Excel shows long text in that format as ####. */
const SHORT = 40;
export const isKeptAsText = (cell: Cell): boolean => typeof cell === 'string' && cell !== '' && cell.length <= SHORT && sheetCell(cell) === cell;
