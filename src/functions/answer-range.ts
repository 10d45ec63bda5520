/** A range of jobs -> a range of answers: the reading of a custom function's arguments, and their answer per row. */
import { readJobs, resultIndex } from '../core';
import type { Cell, Classifier, CompanyJob, ResultColumnId, Row } from '../core';
import { MESSAGES } from './messages.nl';

/** A range as Excel hands it over. Cells with values of other kinds than a `Cell` are read as their text. */
export type CellRange = readonly (readonly unknown[])[];

/** The function was called in a way that has no answer; the message is one clear line for the user. */
export class InvalidUse extends Error {
  override readonly name = 'InvalidUse';
}

/** Rows of one formula: about a second of work, during which the pane waits, and a motivation for each stays under Excel's 5 MB per answer. */
export const MAX_ROWS = 2_000;

/** The header given to a range of titles; the reader recognises it like any other. */
const TITLE_HEADER: Row = ['Functie'];

const OUTCOME = resultIndex('outcome');

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return '';
  if ('basicValue' in value) return toCell(value.basicValue);
  // An error of Excel's, such as #N/A, is told by its code.
  return 'code' in value && typeof value.code === 'string' ? value.code : '';
}

const toRows = (range: CellRange): readonly Row[] => range.map((row) => row.map(toCell));
const widthOf = (rows: readonly Row[]): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

function chooseHeader(rows: readonly Row[], header: readonly Row[] | undefined): Row {
  const width = widthOf(rows);
  if (header === undefined) {
    if (width > 1) throw new InvalidUse(MESSAGES.headerNeeded);
    return TITLE_HEADER;
  }
  const [row, ...others] = header;
  if (row === undefined || others.length > 0) throw new InvalidUse(MESSAGES.headerRows);
  if (row.length !== width) throw new InvalidUse(MESSAGES.headerWidth(row.length, width));
  return row;
}

/** Jobs by index into `rows`; rows that say nothing are absent. Reads them exactly as the pane does, header recognition included. */
function readRange(rows: readonly Row[], header: Row): ReadonlyMap<number, CompanyJob> {
  const reading = readJobs({ rows: [header, ...rows], firstRow: 0 });
  const blank = rows.every((row) => row.every((cell) => cell === null || cell === ''));
  const unreadable = reading.headerIndex !== 0 || reading.issues.some(({ code, severity }) => severity === 'error' && code !== 'no-jobs');
  if (unreadable && !blank) throw new InvalidUse(MESSAGES.headerUnknown);
  return new Map(reading.jobs.map((job) => [job.row - 1, job]));
}

/**
 * Answers for every row of a range with the cell that the pane would write in `column`; '' for a row without text.
 * Two differences, by design: where there is no grade, `grade` answers with the outcome ("Geen passende referentiefunctie"), since a formula that shows nothing looks broken;
 * and the further rows of one job get '' in place of "Zie rij 12", since a formula knows no row numbers.
 * @param header `null` when the argument was left out.
 * @returns One row of one cell per row of `range`.
 * @throws InvalidUse
 */
export function answerRange(answerJob: Classifier['answerJob'], column: ResultColumnId, range: CellRange, header: CellRange | null): string[][] {
  const rows = toRows(range);
  if (rows.length > MAX_ROWS) throw new InvalidUse(MESSAGES.tooManyRows(MAX_ROWS));
  const jobs = readRange(rows, chooseHeader(rows, header === null ? undefined : toRows(header)));
  return rows.map((_row, index) => {
    const job = jobs.get(index);
    if (job === undefined) return [''];
    const { cells } = answerJob(job);
    const answer = cells[resultIndex(column)] ?? '';
    return [String(answer === '' && column === 'grade' ? (cells[OUTCOME] ?? '') : answer)];
  });
}
