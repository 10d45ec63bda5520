/** The pane about handbooks, in English. */
import type { SectionMeaning } from '../core';
import type { HandbookTexts } from './handbook-texts';

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, more: string): string => `${number.format(count)} ${count === 1 ? one : more}`;

const MEANINGS: Readonly<Record<SectionMeaning, string>> = {
  position: 'Place in the organisation', purpose: 'Purpose', activities: 'Activities', rules: 'Application rules', context: 'Context', complexity: 'Complexity',
  autonomy: 'Autonomy', impact: 'Impact of errors', physical: 'Physical demands', other: 'Another characteristic', ignore: 'No part of the job',
};

/** First part of a field as the reader names it. */
const FIELDS: Readonly<Record<string, string>> = {
  code: 'the name of the job', name: 'the name of the job', family: 'the job family', grade: 'the grade', position: 'the place in the organisation', purpose: 'the purpose',
  activityGroups: 'the activities', characteristics: 'a characteristic', knowledge: 'the knowledge level', rules: 'an application rule', context: 'the context',
  alternatives: 'other names', alternativeNames: 'other names', ladder: 'the grades', criteria: 'a sheet of levels',
};

export const HANDBOOK_TEXTS_EN: HandbookTexts = {
  choose: 'Load a handbook…',
  sample: 'Load the example',
  drop: 'Or drop the files here: .docx, .pdf, .xlsx, .txt, .md, .csv or .json.',
  inUse: 'Handbook in use',
  remove: 'Remove from this workbook',
  recent: (count) => `Recent handbooks (${number.format(count)})`,
  clearRecent: 'Clear the list',
  recentPromise: 'They are on this computer only.',
  reading: (done, total) => (total === 0 ? 'Reading the handbook…' : `Reading the handbook: ${number.format(done)} of ${counted(total, 'page', 'pages')}`),
  locked: 'While jobs are being graded the handbook stays as it is.',
  changing: 'Preparing the handbook…',
  updating: 'Working the corrections in…',
  stop: 'Stop',
  cancel: 'Do not use',
  use: 'Use this handbook',
  previewHeading: ({ name }) => `How ${name} was understood`,
  understood: ({ jobs, familyCount, usedLines, leftover }) =>
    `${counted(jobs.length, 'job', 'jobs')} in ${counted(familyCount, 'family', 'families')}; ${counted(usedLines, 'line', 'lines')} used, ${number.format(leftover.length)} not understood.`,
  ladder: (ladder) => `Grades, lowest first: ${ladder.join(' ')}`,
  functions: (count) => `Jobs (${number.format(count)})`,
  missing: (parts) => `lacks ${parts.join(', ')}`,
  leftover: (count) => `Not understood (${number.format(count)})`,
  notes: (count) => `To check (${number.format(count)})`,
  more: (count) => `… and ${number.format(count)} more.`,
  place: (file, page, line) => [file, page === undefined ? undefined : `page ${String(page)}`, line === undefined ? undefined : `line ${String(line)}`].filter((part) => part !== undefined).join(', '),
  after: (field) => `Comes after ${FIELDS[field.includes('code') ? 'code' : (field.split(/[.,]/)[0] ?? '')] ?? 'another part'}.`,
  corrections: {
    heading: (count) => `Correct${count === 0 ? '' : ` (${number.format(count)})`}`,
    promise: 'Corrections stay with the handbook and hold for a next edition too.',
    adopt: (name, count) => `Take over ${counted(count, 'correction', 'corrections')} from ${name}`,
    line: 'Heading or line',
    means: 'Means',
    meanings: MEANINGS,
    job: 'Job',
    jobGrade: (label, grade) => `${label}: ${grade === '' ? 'no grade' : grade}`,
    grade: 'Grade',
    apply: 'Apply',
    ladder: 'Order of the grades, lowest first',
    lower: (grade) => `Move ${grade} one place lower`,
    higher: (grade) => `Move ${grade} one place higher`,
    invert: 'Reverse the order',
    made: 'Corrections made',
    sectionMade: (heading, meaning) => `"${heading}" means ${MEANINGS[meaning]}`,
    gradeMade: (job, grade) => `${job} has grade ${grade}`,
    ladderMade: (ladder) => `Order ${ladder.join(' ')}`,
    undo: (correction) => `Take back: ${correction}`,
    save: 'Save the corrections as a file',
    fileName: (handbook) => `${handbook} corrections.json`,
  },
  notice(notice) {
    switch (notice.kind) {
      case 'kept': return 'The handbook travels with this workbook. Save the workbook.';
      case 'not-kept': return 'The handbook is in use, but Excel could not keep it in the workbook. Load it again after opening.';
      case 'not-restored': return 'The handbooks of this workbook could not be read. Open the task pane again.';
      case 'broken-off': return 'Reading the handbook was broken off. Try again.';
      case 'gone': return 'This handbook is no longer on this computer. Load the files again.';
      case 'corrections-alone': return 'This file holds corrections only. Load it together with the files of the handbook.';
      case 'removed': return `${notice.name} is no longer in this workbook. Save the workbook.`;
      case 'unreadable': return `${notice.file}: ${notice.detail}`;
      case 'no-functions': return `${notice.file}: no reference jobs found. Choose the part of the handbook that describes the jobs.`;
      case 'damaged': return `${counted(notice.count, 'handbook in this workbook is', 'handbooks in this workbook are')} damaged and not used. Load again.`;
    }
  },
};
