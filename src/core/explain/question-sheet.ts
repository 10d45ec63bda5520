/** All open questions of a list as a table to send to managers: what is asked, what depends on it, and an empty column for the answer. */
import type { CompanyJob } from '../model/company-job';
import type { Grade } from '../model/ids';
import type { Language } from '../model/result-style';
import type { Row, Table } from '../model/table';
import { OUTCOME_LABELS } from '../present/terms';
import { jobKey } from '../results/seal';
import { withAddition } from './answer-again';
import type { AnswerThen, JobExplanation, OpenQuestion } from './job-explanation';

/** The columns, in their order. `key` ties a question to its job, also when rows move. */
export const QUESTION_COLUMNS = ['row', 'title', 'question', 'depends', 'answer', 'condition', 'key'] as const;
export type QuestionColumn = (typeof QUESTION_COLUMNS)[number];

export const QUESTION_HEADERS: Readonly<Record<Language, Readonly<Record<QuestionColumn, string>>>> = {
  nl: { row: 'Rij', title: 'Functienaam', question: 'Vraag', depends: 'Hiervan hangt af', answer: 'Antwoord (ja/nee/weet niet)', condition: 'Voorwaarde', key: 'Kenmerk' },
  en: { row: 'Row', title: 'Job title', question: 'Question', depends: 'What depends on it', answer: 'Answer (yes/no/unknown)', condition: 'Condition', key: 'Mark' },
};

const OR: Readonly<Record<Language, string>> = { nl: 'of', en: 'or' };
const NO_GRADE: Readonly<Record<Language, string>> = { nl: 'geen groep', en: 'no grade' };

/** By which a job is known again when answers come back: what the analyst adds meanwhile makes it no other. */
export const questionKey = (job: CompanyJob): string => jobKey(withAddition(job, ''));

/** Both groups, the lower first, so that nothing tells which answer leads where; where the group is the same, both outcomes. */
function dependsOn({ yes, no }: OpenQuestion, ladder: readonly Grade[], language: Language): string {
  const place = ({ grade }: AnswerThen): number => (grade === undefined ? -1 : ladder.indexOf(grade));
  const [first, second] = place(yes) < place(no) ? [yes, no] : [no, yes];
  const name = ({ grade }: AnswerThen): string => grade ?? NO_GRADE[language];
  if (first.grade !== second.grade) return `${name(first)} ${OR[language]} ${name(second)}`;
  if (first.outcome !== second.outcome) return `${name(first)}: ${[first, second].map(({ outcome }) => OUTCOME_LABELS[language][outcome].toLowerCase()).sort().join(` ${OR[language]} `)}`;
  return name(first);
}

/** @returns A header, and a row per question in the order of the explanations. */
export function questionSheet(explanations: readonly Pick<JobExplanation, 'job' | 'questions'>[], ladder: readonly Grade[], language: Language): Table {
  const headers = QUESTION_HEADERS[language];
  const rows = explanations.flatMap(({ job, questions }) => questions.map((question): Row => {
    const cells = { row: job.row, title: job.fields.title ?? '', question: question.question, depends: dependsOn(question, ladder, language), answer: '', condition: question.condition, key: questionKey(job) };
    return QUESTION_COLUMNS.map((column) => cells[column]);
  }));
  return { firstRow: 1, rows: [QUESTION_COLUMNS.map((column) => headers[column]), ...rows] };
}
