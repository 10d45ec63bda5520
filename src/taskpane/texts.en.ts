/** The pane in English. Result columns and outcomes in the sheet stay Dutch: they are the analyst's working language. */
import { describeIssue } from '../core';
import { listRows } from './list-rows';
import type { Failure } from '../excel/failure';
import type { Refusal } from '../excel/refusal';
import { SET_UP_TEXTS_EN } from './set-up-texts.en';
import type { ObstacleText } from './obstacle-text';
import type { Texts } from './texts';

const number = new Intl.NumberFormat('en-GB');
const seconds = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const rows = (count: number): string => (count === 1 ? '1 row' : `${number.format(count)} rows`);
const jobs = (count: number): string => (count === 1 ? '1 job' : `${number.format(count)} jobs`);

function refusalText(refusal: Refusal): ObstacleText {
  switch (refusal.kind) {
    case 'selection-unusable':
      return { title: 'No single range is selected.', remedy: 'Click one cell in the list of jobs.' };
    case 'selection-empty':
      return { title: 'There is nothing at the selection.', remedy: 'Click a cell in the list of jobs.' };
    case 'table-without-header':
      return { title: `Table ${refusal.table} shows no header row.`, remedy: 'Switch on Header Row under Table Design.' };
    case 'sheet-protected':
      return { title: `Sheet ${refusal.sheet} is protected.`, remedy: 'Unprotect it under Review and try again.' };
    case 'cells-merged':
      return { title: `Cells ${refusal.address} are merged.`, remedy: 'Unmerge them under Home and try again.' };
    case 'filter-active':
      return { title: `Sheet ${refusal.sheet} has an active filter.`, remedy: 'Clear the filter under Data, so that all rows show.' };
    case 'rows-hidden':
      return { title: `Rows of the list on sheet ${refusal.sheet} are hidden.`, remedy: 'Unhide all rows and try again.' };
    case 'columns-occupied':
      return { title: `There is data beside the list (${refusal.address}).`, remedy: 'Move it, or insert eight empty columns beside the list.' };
    case 'sheet-full':
      return { title: `Sheet ${refusal.sheet} has no room for eight columns on the right.`, remedy: 'Move the list to the left or to another sheet.' };
  }
}

function failureText({ kind, detail }: Failure): ObstacleText {
  switch (kind) {
    case 'selection-unusable':
      return refusalText({ kind });
    case 'cell-editing':
      return { title: 'A cell is still being edited.', remedy: 'Press Enter in the cell and try again.' };
    case 'read-only':
      return { title: 'Excel does not allow writing in this workbook.', remedy: 'Open it for editing, or save a copy.' };
    case 'too-large':
      return { title: 'This is more than Excel handles at once.', remedy: 'Divide the list over two sheets.' };
    case 'moved':
      return { title: 'The list was changed while it was being written.', remedy: 'Grade again.' };
    case 'gone':
      return { title: 'The sheet or table is no longer there.', remedy: 'Select a cell in the list of jobs again.' };
    case 'unavailable':
      return { title: 'Excel does not answer at the moment.', remedy: 'Wait a moment and try again.' };
    case 'other':
      return { title: 'Excel reports an error.', remedy: `Try again. Message: ${detail}` };
  }
}

export const TEXTS_EN: Texts = {
  title: 'Job grading',
  screens: { label: 'Screens', grading: 'Grade', review: 'Review', check: 'Check' },
  catalogueHeading: 'Handbook',
  catalogueFacts: ({ version, jobCount, ladder }) =>
    `version ${version} · ${jobCount === 1 ? '1 reference job' : `${number.format(jobCount)} reference jobs`} · grades ${ladder.join(', ')}`,
  sourceHeading: 'What is read',
  looking: 'Looking at the selection…',
  place: ({ tableName, address }) => (tableName === undefined ? `Range ${address}` : `Table ${tableName}`),
  sheetAndRows: ({ sheetName }, rowCount) => `sheet ${sheetName} · ${rows(rowCount)}`,
  columnsHeading: 'Recognised columns',
  fields: {
    code: 'Job code', title: 'Job title', department: 'Department', manager: 'Manager', leads: 'Leads', purpose: 'Purpose', tasks: 'Tasks', addition: 'Addition',
    education: 'Education', experience: 'Experience', contacts: 'Contacts', autonomy: 'Autonomy', impact: 'Impact of errors', physical: 'Physical demands',
    commercialShare: 'Commercial share', administrativeShare: 'Administrative share', currentGrade: 'Current grade', fte: 'FTE',
  },
  personal: 'About persons, never used',
  unused: 'Not recognised, not used',
  own: 'The results of last time are replaced.',
  promise: 'Results go in columns of their own beside the list. Your data stays as it is.',
  otherHandbook: (origin, catalogue) => ({
    title: origin.name === catalogue.name && origin.version === catalogue.version
      ? `This list was graded with another content of ${origin.name}.`
      : `This list was graded with ${origin.name} (version ${origin.version}).`,
    remedy: `${catalogue.name} (version ${catalogue.version}) is in use now. You see the differences first; nothing is written until you say so.`,
  }),
  start: 'Grade jobs',
  startSome: (count) => `Grade ${jobs(count)}`,
  rows: {
    heading: 'Which rows',
    all: (count) => `All ${rows(count)}`,
    selected: (first, last) => (first === last ? `Only the selected row ${String(first)}` : `Only the selection: rows ${String(first)}–${String(last)}`),
    withoutResult: (count) => `Only rows without a result (${number.format(count)})`,
  },
  below: (emptyRow, first, last) => `Row ${String(emptyRow)} is empty; below it stands ${first === last ? `row ${String(first)}` : `rows ${String(first)}–${String(last)}`}. Take that along.`,
  lists: {
    heading: 'Job lists in this workbook',
    list: ({ sheetName, address, tableName }) => `${sheetName}: ${tableName === undefined ? '' : `table ${tableName}, `}${address}`,
  },
  again: 'Grade again',
  compare: 'Grade again and show differences',
  stop: 'Stop',
  step(activity) {
    switch (activity.kind) {
      case 'idle':
        return '';
      case 'reading':
        return 'Reading';
      case 'classifying':
        return 'Grading';
      case 'writing':
        return 'Writing';
      case 'deciding':
        return 'The differences are in the task pane';
      case 'stopping':
        return 'Stopping after this block';
    }
  },
  number: (count) => number.format(count),
  count: (done, total) => `${number.format(done)} of ${number.format(total)}`,
  obstacle(obstacle) {
    switch (obstacle.kind) {
      case 'refusal':
        return refusalText(obstacle.refusal);
      case 'failure':
        return failureText(obstacle.failure);
      case 'issue':
        return { title: 'This list cannot be graded.', remedy: describeIssue(obstacle.issue, 'en') };
      case 'worker':
        return { title: 'Grading did not start or broke off.', remedy: 'Try again. If that does not help, close the task pane and open it again.' };
      case 'unexpected':
        return { title: 'Something went wrong in this add-in.', remedy: `Try again. Message: ${obstacle.detail}` };
    }
  },
  resultHeading: 'Result',
  done: ({ summary, place, seconds: time }) => `${jobs(summary.total)} processed on sheet ${place.sheetName}, in ${seconds.format(time)} s.`,
  differences: {
    show: 'Show',
    all: 'All differences',
    option: (label, count) => `${label} (${number.format(count)})`,
    change: (before, after) => `${before === '' ? 'nothing yet' : before} → ${after === '' ? 'nothing' : after}`,
    row: (row) => `row ${String(row)}`,
    more: (count) => `… and ${rows(count)} more.`,
    warning: 'Cells in our columns that you changed yourself stay.',
    leave: 'Leave all as it is',
  },
  gone: (left, total) => ({
    title: left === 0 ? 'The results are no longer there.' : `Of the ${number.format(total)} results ${number.format(left)} are still there.`,
    remedy: 'They were undone or cleared. Grade again to have them back.',
  }),
  declined: { title: 'Nothing was written.', remedy: 'The earlier results are still there.' },
  cancelled: 'Stopped.',
  partly(written) {
    switch (written.kind) {
      case 'nothing': return 'Nothing was written.';
      case 'unknown': return 'Excel gave no answer any more: some rows may hold a new result already. Grade again.';
      case 'rows': return written.rows.length === 0
        ? 'No row holds a new result.'
        : `${rows(written.rows.length)} of ${number.format(written.total)} ${written.rows.length === 1 ? 'holds' : 'hold'} the new result: row ${listRows(written.rows)}. The others stand as they stood. Grade again to finish.`;
    }
  },
  wrong: (numbers) => ({
    title: `${rows(numbers.length)} ${numbers.length === 1 ? 'has' : 'have'} no new result: row ${listRows(numbers)}.`,
    remedy: 'The list was changed while it was being written. Grade again.',
  }),
  kept: {
    heading: (count) => `${count === 1 ? '1 result cell was' : `${number.format(count)} result cells were`} changed by hand and ${count === 1 ? 'stays' : 'stay'} as ${count === 1 ? 'it is' : 'they are'}`,
    cell: ({ row, title, value }, header) => `row ${String(row)}${title === '' ? '' : ` (${title})`}, ${header}: ${value === null || value === '' ? 'empty' : String(value)}`,
    more: (count) => `… and ${number.format(count)} more.`,
  },
  perOutcome: 'Per outcome',
  perGrade: 'Per proposed grade',
  noGrades: 'No grade was proposed for any job.',
  decide: 'These are proposals; people decide.',
  withdrawn: (count) => `${count === 1 ? 'One claim was' : `${number.format(count)} claims were`} left out of the motivations: the texts do not bear ${count === 1 ? 'it' : 'them'} out.`,
  missing: 'No column for',
  style: { heading: 'Wording', motivation: 'Motivation', short: 'Short', full: 'Full', language: 'Language of the columns', dutch: 'Dutch', english: 'English' },
  setUp: SET_UP_TEXTS_EN,
  later: {
    loading: 'This screen is loading…',
    failed: { title: 'This screen could not be loaded.', remedy: 'Check the connection and try again.' },
    again: 'Load again',
  },
  outsideExcel: { title: 'This is an add-in for Excel.', remedy: 'Open Excel and choose Home, Job grading, Task pane on the ribbon.' },
  officeMissing: { title: 'The connection to Excel was not loaded.', remedy: 'Make sure that appsforoffice.microsoft.com can be reached and open the task pane again.' },
};
