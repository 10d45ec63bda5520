/** The pane about handbooks, in English. */
import { sectionName } from '../core';
import type { Answer, LabelMeaning, LineMeaning, SectionMeaning } from '../core';
import type { HandbookTexts } from './handbook-texts';

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, more: string): string => `${number.format(count)} ${count === 1 ? one : more}`;

const ANSWER_NAMES: Readonly<Record<LabelMeaning | LineMeaning, string>> = {
  name: 'Name of the job', code: 'Code of the job', grade: 'Grade', family: 'Job family', alternatives: 'Other names', points: 'Points',
  function: 'This line is the name of a job', 'no-function': 'This line is no job',
};
const nameOf = (answer: Answer): string => {
  if (answer.kind === 'section') return sectionName(answer.meaning, 'en');
  return answer.kind === 'line' && answer.meaning === 'family' ? 'This line is the name of the family' : ANSWER_NAMES[answer.meaning];
};

/** How a question names what it asks after. */
const ASKED: Readonly<Record<SectionMeaning | LabelMeaning | LineMeaning, string>> = {
  position: 'the place in the organisation', purpose: 'the purpose', activities: 'the activities', rules: 'the application rules', context: 'the context', complexity: 'the complexity (knowledge)',
  autonomy: 'the autonomy', impact: 'the impact of errors', physical: 'the physical demands', other: 'another characteristic', ignore: 'something that is no part of the job',
  name: 'the name of the job', code: 'the code of the job', grade: 'the grade', family: 'the job family', alternatives: 'a list of other names', points: 'the number of points',
  function: 'the name of a job', 'no-function': 'no job',
};

/** First part of a field as the reader names it. */
const FIELDS: Readonly<Record<string, string>> = {
  code: 'the name of the job', name: 'the name of the job', family: 'the job family', grade: 'the grade', position: 'the place in the organisation', purpose: 'the purpose',
  activityGroups: 'the activities', characteristics: 'a characteristic', knowledge: 'the knowledge level', rules: 'an application rule', context: 'the context',
  alternatives: 'other names', alternativeNames: 'other names', ladder: 'the grades', criteria: 'a sheet of levels', levelCriteria: 'a level criterion', list: 'a list of jobs', ignored: 'nothing: no part of the job', contents: 'the table of contents', continued: 'the end of a line', 'left-out': 'a job that takes no part',
};

export const HANDBOOK_TEXTS_EN: HandbookTexts = {
  choose: 'Load a handbook…',
  sample: 'Load the example handbook',
  drop: 'Or drop the files here: .docx, .pdf, .xlsx, .txt, .md, .csv or .json.',
  inUse: 'Handbook in use',
  unfold: 'Another handbook, or look at this one',
  fold: 'Close handbooks',
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
  view: 'Look at the handbook',
  close: 'Close',
  previewHeading: ({ name }) => `How ${name} was understood`,
  viewHeading: (name) => `Handbook ${name}`,
  summary: {
    heading: 'What was found in the handbook',
    parts: { functions: 'Jobs', withGrade: 'with a grade', withFamily: 'with a family', withPurpose: 'with a purpose', withActivities: 'with activities', withCharacteristics: 'with characteristics' },
    share: (count, total) => `${number.format(count)} of ${number.format(total)}`,
    quality: {
      none: 'No jobs found. Answer the questions below, or choose the part of the handbook that describes the jobs.',
      poor: 'Poor: most jobs have no activities, and cannot be graded with well. Answer the questions below.',
      ungraded: 'Without grades: no job has one. Add the matrix or ranking list, or say below where the grade stands.',
      good: 'Good: jobs can be graded with this.',
    },
    leftOut: (count) => `${counted(count, 'job takes', 'jobs take')} no part; see To check.`,
  },
  change: {
    heading: 'What the last correction changed',
    part: (name, before, after) => `${name} ${number.format(before)} → ${number.format(after)}`,
    leftover: 'lines not understood',
    none: 'No difference yet. Answer the other questions too; together they may change something.',
    undo: 'Undo',
  },
  questions: {
    heading: (count) => `Questions (${number.format(count)})`,
    promise: 'One answer holds for all places, and for a next edition too.',
    ask: ({ text, count, guess }) => `${number.format(count)}× "${text}" – ${guess === undefined ? 'what is this?' : `is this ${guess.kind === 'line' && guess.meaning === 'family' ? 'the name of the family' : ASKED[guess.meaning]}?`}`,
    samples: (samples) => `It says: ${samples.map((sample) => `"${sample}"`).join(', ')}`,
    answer: (text) => `What is "${text}"?`,
    apply: (text) => `Apply to "${text}"`,
  },
  answers: {
    groups: { section: 'Heading or column: what stands below is', label: 'Label: what stands behind or below is', line: 'The line itself' },
    name: nameOf,
    none: 'Choose…',
  },
  browse: {
    heading: (count) => `Look at the jobs (${number.format(count)})`,
    search: 'Search by name or words of the text',
    family: 'Family',
    allFamilies: (count) => `All families (${number.format(count)})`,
    familyOption: (name, count) => `${name === '' ? 'Without a family' : name} (${number.format(count)})`,
    found: (count) => counted(count, 'job found', 'jobs found'),
    job: (code, name, grade) => `${code} ${name}: ${grade === '' ? 'no grade' : grade}`,
    back: 'Back to the list',
    shared: (names) => `Shares its text with ${names}`,
    facts: (family, grade) => `${family === '' ? 'Without a family' : family} · ${grade === '' ? 'no grade' : `grade ${grade}`}`,
    parts: {
      alternatives: 'Other names', position: 'Place in the organisation', purpose: 'Purpose', activities: 'Activities', characteristic: 'Characteristic', criterion: 'Level criterion', knowledge: 'Knowledge level',
      context: 'Context', rule: 'Application rule',
    },
    source: (count) => `Lines of the handbook (${number.format(count)})`,
    became: (field) => (field === undefined ? 'not understood' : FIELDS[field.includes('code') ? 'code' : (field.split(/[.,]/)[0] ?? '')] ?? 'heading'),
    line: 'Line of the handbook',
    gone: 'This job is no longer there after the correction.',
  },
  understood: ({ jobs, familyCount, summary: { usedLines, leftoverLines } }) =>
    `${counted(jobs.length, 'job', 'jobs')} in ${counted(familyCount, 'family', 'families')}; ${counted(usedLines, 'line', 'lines')} used, ${number.format(leftoverLines)} not understood.`,
  ladder: (ladder) => `Grades, lowest first: ${ladder.join(' ')}`,
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
    job: 'Job',
    jobGrade: (label, grade) => `${label}: ${grade === '' ? 'no grade' : grade}`,
    grade: 'Grade',
    apply: 'Apply',
    ladder: 'Order of the grades, lowest first',
    lower: (grade) => `Move ${grade} one place lower`,
    higher: (grade) => `Move ${grade} one place higher`,
    invert: 'Reverse the order',
    typed: 'Or type all grades, lowest first, with commas between them',
    made: 'Corrections made',
    answerMade: (words, answer) => `"${words}"${answer.kind === 'line' ? ':' : ' means'} ${nameOf(answer)}`,
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
