/** The review in English. */
import { describeIssue, OUTCOME_LABELS, RESULT_COLUMNS, resultIndex, RULE_LABELS, VERDICT_WORDS } from '../../core';
import type { AnswerThen, RecordedProposal } from '../../core';
import type { LeftEdit } from '../../excel/write-analyst-cells';
import { TEXTS_EN } from '../texts.en';
import { someOf } from './review-state';
import type { ListedRow, Note, Shown, Taught } from './review-state';
import type { ReviewTexts } from './review-texts';

const number = new Intl.NumberFormat('en-GB');
const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
const rows = (count: number): string => (count === 1 ? '1 row' : `${number.format(count)} rows`);

const SHOWN: Readonly<Record<Exclude<Shown, `grade ${string}` | `rows ${string}`>, string>> = {
  'to-review': 'To look at', all: 'All rows', proposal: 'Proposal', review: 'To review', 'no-match': 'No suitable reference job', 'too-little': 'Too little information',
  none: 'Not graded yet', stale: 'Out of date', decided: 'Decided', flagged: 'Check decision',
};

const proposalText = ({ grade, reference }: RecordedProposal): string => [grade === '' ? 'no grade' : grade, reference].filter((part) => part !== '').join(', ');
const shownText = (shown: Shown): string => (shown.startsWith('rows ') ? 'Rows of the check' : shown.startsWith('grade ') ? `Proposed grade ${shown.slice('grade '.length)}` : SHOWN[shown as keyof typeof SHOWN]);

const BECAUSE: Readonly<Record<LeftEdit['because'], string>> = { gone: 'the job is no longer in the list.', changed: 'something else stands there by now.', hidden: 'a filter hides the row.', others: 'the other decisions that had to go back with it could not.' };
const REMEDY: Readonly<Record<LeftEdit['because'], string>> = { gone: 'Choose the job again.', changed: 'See what stands there and decide again.', hidden: 'Clear the filter at Data and try again.', others: 'Check the decisions one by one at Check decision.' };

function stateOf({ state, result, decided: { decision }, flags }: ListedRow): string {
  if (flags.length > 0) return 'Check decision';
  if (decision !== undefined) return `Decided ${decision.grade}`;
  switch (state) {
    case 'none': return 'Not graded yet';
    case 'stale': return 'Out of date';
    case 'other-handbook': return 'Other handbook';
    case 'current': return result?.outcome === undefined ? 'Changed by hand' : OUTCOME_LABELS.en[result.outcome];
  }
}

const NOT_LEARNED: Readonly<Record<Taught['left'][number]['because'], string>> = {
  'no-title': 'there is no title', 'no-reference': 'there is no reference job', 'grade-elsewhere': 'none of the reference jobs named leads to that grade', disagree: 'the decisions about that title contradict each other',
};
const notLearned = (left: Taught['left']): string => (left.length === 0 ? 'The titles were known already.' : `Not learned: ${someOf(left.map(({ title, because }) => `${title} (${NOT_LEARNED[because]})`))}.`);

function noteText(note: Note): { readonly title: string; readonly remedy: string } {
  switch (note.kind) {
    case 'decided': return note.rows.length === 1
      ? { title: `Decision ${note.grade} stands in row ${String(note.rows[0])}.`, remedy: '' }
      : { title: `Decision ${note.grade} stands in ${rows(note.rows.length)}.`, remedy: '' };
    case 'cleared': return { title: `The decision in row ${String(note.row)} is cleared.`, remedy: '' };
    case 'answered': return { title: `The answer stands in row ${String(note.row)}, in the column Addition.`, remedy: 'Grade the row again to count it.' };
    case 'regraded': return { title: `The answer stands in row ${String(note.row)}, in the column Addition. The row is graded again.`, remedy: '' };
    case 'accepted': return { title: `${number.format(note.count)} proposals became the decision.`, remedy: '' };
    case 'put-back': return { title: note.count === 1 ? '1 decision stands beside its job again.' : `${number.format(note.count)} decisions stand beside their jobs again.`, remedy: '' };
    case 'asked': return note.questions === 0
      ? { title: 'Nothing that changes the grade can be asked about these rows.', remedy: 'Decide yourself, with the explanation of each row.' }
      : { title: `${number.format(note.questions)} questions about ${rows(note.rows)} stand on a new sheet.`, remedy: 'Fill in yes or no, and then: Read the answers back.' };
    case 'answers-taken': return {
      title: `${note.answers === 1 ? '1 answer stands' : `${number.format(note.answers)} answers stand`} in the column Addition of ${rows(note.rows)}. ${number.format(note.open)} questions are still open.`,
      remedy: [...note.troubles.slice(0, 5).map((issue) => describeIssue(issue, 'en')), note.rows === 0 ? '' : 'Grade again to count them.'].filter((part) => part !== '').join(' '),
    };
    case 'no-answers': return { title: 'There is no sheet with questions.', remedy: 'Put the questions on a sheet first, or open the workbook that has it.' };
    case 'taught': return note.learned === 0
      ? { title: 'Nothing can be learned from this.', remedy: notLearned(note.left) }
      : { title: `The handbook has learned ${note.learned === 1 ? '1 title' : `${number.format(note.learned)} titles`}.`, remedy: `${note.left.length === 0 ? '' : `${notLearned(note.left)} `}Grade the list again to count that.` };
    case 'not-taught': return { title: 'The handbook could not learn now.', remedy: 'Wait until nothing else is going on and try again.' };
    case 'left': return { title: `Nothing was written in ${note.rows.length === 1 ? `row ${String(note.rows[0])}` : rows(note.rows.length)}: ${BECAUSE[note.because]}`, remedy: REMEDY[note.because] };
    case 'obstacle': return TEXTS_EN.obstacle(note.obstacle);
  }
}

const answerText = ({ outcome, grade }: AnswerThen): string => (grade === undefined ? OUTCOME_LABELS.en[outcome] : `grade ${grade}`);

export const REVIEW_EN: ReviewTexts = {
  loading: 'Reading the list…',
  show: 'Show',
  shown: (shown, count) => `${shownText(shown)} (${number.format(count)})`,
  search: 'Search job titles',
  atCursor: 'List at the cursor',
  list: 'Jobs',
  none: (shown) => (shown === 'to-review' ? 'Nothing is left to look at.' : 'No row is like this. Choose other rows at Show.'),
  nothingGraded: 'This list has not been graded yet.',
  toGrading: 'To grading',
  line: (row) => `Row ${String(row.row)}, ${row.job.fields.title ?? 'without a title'}, ${stateOf(row)}${row.result === undefined || row.result.grade === '' ? '' : `, grade ${row.result.grade}`}`,
  row: (row) => `row ${String(row)}`,
  state: stateOf,
  noTitle: '(without a title)',
  back: 'List',
  place: (at, total) => `${number.format(at)} of ${number.format(total)}`,
  previous: 'Previous',
  next: 'Next',
  keys: 'Keys in this pane: Alt+Down next, Alt+Up previous, Ctrl+Enter accept, Esc back to the list.',
  facts: {
    proposal: (grade) => `Proposal: grade ${grade}`,
    noGrade: 'No grade proposed',
    current: (grade) => `Current grade: ${grade}`,
    certainty: (share) => `Certainty ${percent(share)}`,
    reference: ({ code, name, grade }, family) => `${code} ${name}, grade ${grade}${family === '' ? '' : ` (${family})`}`,
    changedByHand: (columns) => `Changed by hand: ${columns.map((column) => RESULT_COLUMNS[resultIndex(column)]?.english ?? '').join(', ')}.`,
  },
  stale: 'The description changed after this row was graded. Grade the row again; below is the explanation of now.',
  otherHandbook: 'This result was made with another handbook. Below is the explanation with the handbook of now.',
  decide: {
    accept: (grade) => `Accept ${grade}`,
    choose: 'Choose a grade…',
    other: 'Another grade…',
    grade: 'Grade',
    pick: 'Choose a grade',
    reason: 'Reason',
    reasonHint: 'Required: the decision differs from the proposal.',
    reasonMissing: 'Write down the reason first.',
    by: 'Decided by',
    byHint: 'Your name, for the column. You type it once.',
    nameMissing: 'Fill in your name first.',
    keep: (grade) => (grade === '' ? 'Keep decision' : `Keep ${grade}`),
    cancel: 'Cancel',
    standing: (grade, by, on) => [`Decided: grade ${grade}`, by, on].filter((part) => part !== '').join(' · '),
    standingReason: (reason) => `Reason: ${reason}`,
    differs: (proposed) => `Differs from the proposal (${proposed}).`,
    change: 'Change decision',
    clear: 'Clear decision',
    flag(flag) {
      switch (flag.kind) {
        case 'proposal-changed': return `The proposal changed after this decision: ${proposalText(flag.before)} → ${proposalText(flag.after)}. Confirm the decision or change it.`;
        case 'elsewhere': return `This decision was made about ${flag.title}, now in row ${String(flag.home)}. Probably only some of the columns were sorted.${flag.free ? '' : ' Another decision stands there already: decide which of the two holds.'}`;
        case 'away': return `The decision about this job now stands in row ${String(flag.at)}.`;
        case 'job-changed': return `This decision was made about ${flag.title === '' ? 'a job without a title' : flag.title}, with another description than stands here now. Confirm it or change it.`;
        case 'reason-missing': return `This decision differs from the proposal (${flag.proposed}) and has no reason. Add it.`;
      }
    },
    moves: (count) => `${count === 1 ? '1 decision stands' : `${number.format(count)} decisions stand`} beside another job than the one it was about.`,
    putBack: 'Put back beside their own job',
    alike: (count) => `${count === 1 ? '1 other row is' : `${number.format(count)} other rows are`} like this one and ${count === 1 ? 'has' : 'have'} no decision yet.`,
    alikeTake: (count, grade) => `${grade} for ${count === 1 ? 'that row' : `those ${rows(count)}`} too`,
    byReference: (code, name) => `Graded with ${code} ${name}.`,
  },
  note: noteText,
  explaining: 'Making the explanation…',
  notExplained: 'The explanation could not be made.',
  again: 'Try again',
  question: {
    heading: 'The question that makes the difference',
    outcome: answerText,
    yes: 'Yes',
    no: 'No',
    skip: 'I do not know',
    more: (count) => count === 1 ? '1 more question' : `${number.format(count)} more questions`,
    kept: 'The answer goes into the column Addition and is quoted in the motivation.',
  },
  acceptAll: {
    heading: (count) => `Accept all ${number.format(count)} proposals`,
    warning: 'Every proposal shown here that has no decision yet becomes the decision. Nobody has then looked at each of them.',
    accept: (count) => `Accept ${number.format(count)} proposals`,
  },
  teach: {
    heading: (count) => `Learning from ${count === 1 ? '1 decision' : `${number.format(count)} decisions`}`,
    promise: 'The handbook in this workbook then remembers to which reference job these titles belong. That makes it another handbook: grade again afterwards, and look at the differences.',
    all: (count) => (count === 1 ? 'Learn from this decision' : `Learn from ${number.format(count)} decisions`),
    one: 'Remember this for this title',
  },
  managers: {
    heading: 'Questions for managers',
    promise: 'The open questions of the rows shown go on a sheet of their own, which you can send around. Fill in the answers there and read them back: they go into the column Addition.',
    sheet: 'Questions',
    ask: (count) => `Put the questions of ${rows(count)} on a sheet`,
    gathering: 'Gathering the questions',
    stop: 'Stop',
    take: 'Read the answers back',
  },
  why: 'Why',
  attention: 'Note',
  conditions: { heading: 'Conditions of the handbook', silent: 'unknown', holds: 'yes', fails: 'no', rule: (kind) => RULE_LABELS.en[kind] },
  characteristics: { heading: 'Characteristic by characteristic', job: 'Job', reference: 'Handbook', verdict: VERDICT_WORDS.en, unknown: (aspects) => `Not mentioned: ${aspects}.` },
  beside: { heading: 'Job beside reference job', job: 'This job', reference: 'The handbook' },
  alternatives: { heading: 'Other reference jobs', chance: (share) => `chance ${percent(share)}`, take: (grade) => `Take this one: ${grade}` },
  neighbours: {
    heading: 'One grade lower and higher',
    line: (side, rule, { code, name, grade }) => `${side === 'below' ? 'Lower' : 'Higher'}: ${code} ${name}, grade ${grade}. Beside it this job is ${VERDICT_WORDS.en[rule]}.`,
  },
  ways: {
    heading: 'What would give another grade?',
    way: ({ towards, grade }) => `${towards === 'lower' ? 'Lower' : 'Higher'}, grade ${grade}, if:`,
    fact: ({ condition, then, now }) => `${condition}: ${then === 'holds' ? 'yes' : 'no'} (now ${now === 'unknown' ? 'unknown' : now === 'holds' ? 'yes' : 'no'})`,
  },
  motivation: 'Full motivation',
  outcome: OUTCOME_LABELS.en,
};
