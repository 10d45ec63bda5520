/** The check in English. */
import type { CheckScreenTexts } from './check-texts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const rows = (count: number): string => (count === 1 ? '1 row' : `${number.format(count)} rows`);

export const CHECK_SCREEN_EN: CheckScreenTexts = {
  language: 'en',
  checking: 'Checking the list…',
  again: 'Check again',
  atCursor: 'List at the cursor',
  outdated: 'The list has changed since this check.',
  nothingGraded: 'This list has no grades yet. Grade it first.',
  toGrading: 'Go to Grade',
  summary: (total, graded, findings) => `${rows(total)}, ${number.format(graded)} with a grade: ${findings === 0 ? 'nothing that does not fit together.' : findings === 1 ? '1 point to look at.' : `${number.format(findings)} points to look at.`} The decision counts, and without one the proposal.`,
  list: 'Points to look at',
  kind: (name, count) => `${name} (${number.format(count)})`,
  row: (row) => `Row ${String(row)}`,
  openRow: (row) => `Open row ${String(row)} in Review`,
  rows: (count) => `Show ${rows(count)}`,
  more: (count) => `Show ${number.format(count)} more`,
  report: {
    make: 'Make a report',
    promise: 'Three new sheets: the report with charts, the job grid, and what the handbook weighs of equal value.',
    making: 'The report is being made…',
    made: 'The report stands on three new sheets.',
    failed: 'The report could not be made. See whether the workbook is protected and try again.',
  },
  log: {
    keep: 'Keep a log',
    promise: 'Every run and every decision gets a line on the sheet Logboek of this workbook. Nothing leaves the computer.',
    failed: 'The last line could not be written. See whether the sheet Logboek is protected.',
  },
  matrix: {
    heading: 'Beside the current grade',
    caption: 'Rows and FTE from each current grade to each grade that counts now',
    current: 'Current',
    grade: 'Becomes',
    fte: (fte) => `${number.format(fte)} FTE`,
    rows: (count) => number.format(count),
    without: (count) => `${rows(count)} without a current grade or without a grade that counts.`,
    none: 'The list has no column with the current grade.',
  },
};
