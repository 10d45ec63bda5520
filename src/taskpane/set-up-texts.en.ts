/** Setting up a run, in English. */
import type { SetUpTexts } from './set-up-texts';

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${number.format(count)} ${more}`);
const quoted = (samples: readonly string[]): string => samples.map((sample) => `"${sample}"`).join(', ');

export const SET_UP_TEXTS_EN: SetUpTexts = {
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
  lists: {
    open: 'Choose another list',
    looking: 'Looking at the workbook…',
    none: 'No other list of jobs was found. Click a cell in the list that you mean.',
    facts: ({ rowCount, fields }) => `${counted(rowCount, 'row', 'rows')} · ${counted(fields, 'column', 'columns')} recognised`,
    here: 'chosen now',
  },
};
