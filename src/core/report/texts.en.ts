/** The reports in English. */
import type { FoundAgain } from '../level/self-test';
import type { ReportTexts } from './report-texts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const rows = (count: number): string => (count === 1 ? '1 row' : `${number.format(count)} rows`);
const again = ({ exact, within, texts }: FoundAgain): string => `${number.format(exact)} of ${number.format(texts)} come back exactly, ${number.format(within)} at most one grade off`;
const joined = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);

/** Families that are told of: the weakest, which are those to look at. */
const WEAKEST = 3;

export const REPORT_EN: ReportTexts = {
  grade: 'Grade', total: 'Total', rows: 'Rows', fte: 'Fte', none: 'none',
  grid: {
    name: 'Job grid',
    title: (list) => `Job grid of ${list}`,
    about: 'Each cell holds how many fte (rows where there is no such column) are graded in that family and grade. The decision counts; where there is none, the proposal.',
    noReference: 'Without a reference job',
    ungraded: (count, fte) => `${rows(count)} (${number.format(fte)} fte) without a grade ${count === 1 ? 'is' : 'are'} not in it.`,
    references: 'The reference jobs of the handbook',
  },
  report: {
    name: 'Report',
    title: 'Job grading report',
    facts: { list: 'List', on: 'Made on', handbook: 'Handbook', version: 'Version', hash: 'Mark of its content', strictness: 'Strictness', rules: 'Rules of the software' },
    outcomes: 'Outcomes',
    outcome: 'Outcome',
    notGraded: 'Not graded, or changed by hand',
    old: (count) => `${rows(count)}: the proposal was made with another description or another handbook. Grade again for a report of today.`,
    grades: 'Grades',
    gradesAbout: 'Numbers of rows. The last columns count the decision, and where there is none the proposal.',
    now: 'Now', proposed: 'Proposal', counts: 'Graded', noGrade: 'No grade',
    decisions: 'Decisions',
    decided: (decided, same, other) => (decided === 0 ? 'Nothing was decided yet.' : `The grade of ${rows(decided)} was decided: ${number.format(same)} as proposed, ${number.format(other)} otherwise.`),
    decidedHead: ['Row', 'Job', 'Proposal', 'Decision', 'Reason', 'By', 'On'],
    current: 'Beside the current grade',
    currentAbout: 'Fte per current grade (down) and new grade (across).',
    currentHead: 'Now',
    moves: (up, same, down, elsewhere) => `Higher: ${rows(up)}. Equal: ${rows(same)}. Lower: ${rows(down)}.${elsewhere === 0 ? '' : ` The current grade of ${rows(elsewhere)} is none of this handbook.`}`,
    noCurrent: 'The list names no current grades beside graded rows.',
    selfTest: 'What the handbook shows of itself',
    selfTestLines: ({ functions, pattern, conditions }, family) => [
      ...(pattern === undefined ? [`With ${number.format(functions)} reference jobs the handbook is too small to test itself.`] : [
        `Each function was left out once and graded by the others. By the whole text ${again(pattern.whole)}; by a text as short as a row ${again(pattern.short)}.`,
        ...pattern.families.slice(0, WEAKEST).filter(({ found: { exact, texts } }) => exact < texts).map(({ familyId, found }) => `${family(familyId)}: ${again(found)}.`),
      ]),
      ...(conditions.all === 0 ? [] : [conditions.unread === 0 ? `All ${number.format(conditions.all)} conditions in the application rules were read.` : `Of the ${number.format(conditions.all)} conditions in the application rules ${number.format(conditions.unread)} could not be read; a person has to mind them.`]),
    ],
  },
  equalValue: {
    name: 'Equal value',
    title: 'What the handbook weighs, beside the four criteria of equal value',
    about: [
      'Directive (EU) 2023/970 names skills, effort, responsibility and working conditions. For each grade this page tells which characteristics of the handbook belong to them.',
      'This is about jobs, not about persons: no name, pay or gender was read for it. It is an overview to discuss, not a legal opinion.',
    ],
    criterion: { skills: 'Skills', effort: 'Effort', responsibility: 'Responsibility', conditions: 'Working conditions' },
    notWeighed: 'not weighed',
    gaps: 'What is not weighed',
    gap: (grade, criteria) => `Grade ${grade}: ${joined(criteria.map((criterion) => criterion.toLowerCase()))}.`,
    noGaps: 'In every grade with a reference job the handbook weighs all four.',
  },
};
