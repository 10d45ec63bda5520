/** Setting up a run, in English. */
import type { SetUpTexts } from './set-up-texts';

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${number.format(count)} ${more}`);
const quoted = (samples: readonly string[]): string => samples.map((sample) => `"${sample}"`).join(', ');

export const SET_UP_TEXTS_EN: SetUpTexts = {
  first: {
    heading: 'In three steps',
    list: { name: 'Choose the list', about: 'Click a cell in your list of jobs.' },
    handbook: { name: 'Choose the handbook', about: 'The built-in handbook holds one function. Load your own handbook below.' },
    grade: { name: 'Grade', about: 'With the button below. The results come in columns of their own beside the list.' },
    done: 'done',
    sample: 'Load sample',
    sampleIs: 'The sample is a made-up company: a new sheet with 300 jobs, and its handbook.',
    sheet: 'Sample jobs',
    loading: 'The sample is being prepared…',
    failed: { title: 'The sample could not be loaded.', remedy: 'Check whether the workbook can be edited and try again.' },
    skip: 'Skip',
  },
  builtIn: 'This built-in handbook holds one function, to try it out. Load your own handbook to grade a list.',
  title: {
    heading: 'Which column holds the job title?',
    why: 'No header is known for it. Choose the column; the workbook remembers it.',
    samples: (samples) => (samples.length === 0 ? 'no samples' : `such as ${quoted(samples)}`),
    apply: 'Use this column',
  },
  mapping: {
    open: 'Assign columns',
    close: 'Close assigning columns',
    promise: 'What you choose stays with this list in the workbook, also when columns move.',
    ask: (header) => `What does column "${header}" hold?`,
    samples: (samples) => `Such as ${quoted(samples)}`,
    noSamples: 'Empty in the first rows',
    personal: 'About persons; no samples are shown.',
    recognised: (field) => `${field} (recognised)`,
    unknown: 'Not recognised: not used',
    private: 'About persons: not used',
    ignore: 'Do not use',
    warning: (header) => ({
      title: `Column "${header}" seems to be about persons.`,
      remedy: 'Names and dates of birth do not belong in a grading: they could end up in motivations. Use the column only if it is about jobs.',
    }),
    useAnyway: 'Use it anyway',
    leave: 'Do not use',
    reset: 'All as recognised',
    notKept: { title: 'Excel could not keep this choice in the workbook.', remedy: 'It holds while the pane is open. Choose it again after opening.' },
  },
  strictness: {
    heading: 'How strict',
    why: 'When a row becomes Proposal and when To review. The grade does not change. Holds for the whole workbook.',
    name: { strict: 'Strict', normal: 'Normal', lenient: 'Lenient' },
    about: { strict: 'a proposal asks 90\u00a0% certainty', normal: 'a proposal asks 80\u00a0% certainty', lenient: 'also with little evidence, from 60\u00a0%' },
    counts: (proposal, review) => `${number.format(proposal)} Proposal, ${number.format(review)} To review`,
    count: 'Show what it changes in this list',
    counting: 'Counting; nothing is written.',
    used: (strictness) => `Strictness: ${strictness}`,
  },
  run: {
    pace: (done, total, seconds) => {
      const rate = done / seconds;
      const left = Math.ceil((total - done) / rate);
      return `${number.format(Math.round(rate))} rows per second · ${left < 60 ? `${String(left)} s` : `${number.format(Math.ceil(left / 60))} min`} left`;
    },
    force: 'Again, unchanged rows too',
    unchanged: (count) => `${counted(count, 'row was', 'rows were')} unchanged and ${count === 1 ? 'was' : 'were'} not done again.`,
    left: (count) => `${counted(count, 'row keeps', 'rows keep')} the earlier result, as you chose. Choose Again, unchanged rows too if you want them after all.`,
    show: (label, count) => `Show ${count} with ${label}`,
  },
  differences: {
    heading: 'Differences',
    count: (changed, total) => (changed === 0 ? `None of the ${counted(total, 'job', 'jobs')} gets another result.` : `${number.format(changed)} of ${counted(total, 'job', 'jobs')} ${changed === 1 ? 'gets' : 'get'} another result.`),
    reason: { handbook: 'other handbook', description: 'other description', settings: 'other settings', program: 'other version of the program' },
    because: (reasons) => reasons.join(', '),
    accept: (row, title) => `Accept: row ${String(row)} ${title}`,
    all: 'Accept all',
    none: 'Accept none',
    accepted: (accepted, total) => `${number.format(accepted)} of ${number.format(total)} accepted`,
    promise: 'Rows that you do not accept keep their earlier result; they are asked about again only when something changes.',
    write: (accepted, total) => (accepted === total ? 'Write the new results' : `Write ${number.format(accepted)} of ${number.format(total)} differences`),
  },
  lists: {
    open: 'Choose another list',
    looking: 'Looking at the workbook…',
    none: 'No other list of jobs was found. Click a cell in the list that you mean.',
    facts: ({ rowCount, fields }) => `${counted(rowCount, 'row', 'rows')} · ${counted(fields, 'column', 'columns')} recognised`,
    here: 'chosen now',
  },
};
