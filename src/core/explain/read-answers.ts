/** A sheet of questions that came back -> what to add to the description of each job; tolerant of order, deleted rows and what people write behind an answer. */
import { cellText } from '../jobs/read-cell';
import type { CompanyJob } from '../model/company-job';
import type { Issue, IssueBody } from '../model/issue';
import type { Row, Table } from '../model/table';
import { conditionKey } from '../text/answer-line';
import { fold } from '../text/fold';
import { addFacts } from './answer-again';
import type { Fact } from './answer-again';
import { NO_WORDS, UNKNOWN_WORDS, YES_WORDS } from './answer-words.nl';
import { QUESTION_COLUMNS, QUESTION_HEADERS, questionKey } from './question-sheet';
import type { QuestionColumn } from './question-sheet';

/** @property addition What the analyst's column of the job says with the answers in it. @property answers How many were added. */
export interface AnsweredQuestions {
  readonly job: CompanyJob;
  readonly addition: string;
  readonly answers: number;
}

/** Issues: `questions-header-missing` (error), `question-row-unknown`, `question-answer-unreadable`, `question-answers-differ`. @property open Questions without an answer. */
export interface AnswersReading {
  readonly answered: readonly AnsweredQuestions[];
  readonly open: number;
  readonly issues: readonly Issue[];
}

/** Rows among which the header is looked for. */
const HEADER_WITHIN = 25;

const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();
const nameOf = (header: string): string => plain(header).replace(/ ?\(.*/, '');

type Columns = ReadonlyMap<QuestionColumn, number>;

function columnsIn(row: Row): Columns {
  const names = row.map((cell) => nameOf(cellText(cell)));
  return new Map(QUESTION_COLUMNS.flatMap((column): (readonly [QuestionColumn, number])[] => {
    const at = names.findIndex((name) => Object.values(QUESTION_HEADERS).some((headers) => nameOf(headers[column]) === name));
    return at < 0 ? [] : [[column, at]];
  }));
}

/** What a cell answers, and what is written behind it. */
type Said = { readonly kind: 'answer'; readonly holds: boolean; readonly comment: string } | { readonly kind: 'open' } | { readonly kind: 'unreadable' };

/** The longest of some words that a text begins with, as whole words. */
const startOf = (text: string, words: readonly string[]): string => words.filter((word) => text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length))).reduce((best, word) => (word.length > best.length ? word : best), '');
const BETWEEN = /^[\s,;:.!–—()-]+/;

function readAnswer(cell: string): Said {
  const text = fold(cell).trim();
  if (text === '' || startOf(text, UNKNOWN_WORDS) !== '') return { kind: 'open' };
  const [yes, no] = [startOf(text, YES_WORDS), startOf(text, NO_WORDS)];
  const word = yes.length >= no.length ? yes : no;
  if (word === '') return { kind: 'unreadable' };
  const comment = cell.trim().slice(word.length).replace(BETWEEN, '').replace(/\)$/, '').trim();
  const behind = plain(comment);
  // "Ja/nee", "ja of nee": as it was asked.
  if (/^[/|]|^(?:of|or) /.test(text.slice(word.length).trim()) || startOf(behind, [...YES_WORDS, ...NO_WORDS]) !== '') return { kind: 'unreadable' };
  return { kind: 'answer', holds: word === yes, comment };
}

/** The jobs of the list, by their key and by their row. */
class JobFinder {
  private readonly byKey = new Map<string, CompanyJob[]>();

  constructor(jobs: readonly CompanyJob[]) {
    for (const job of jobs) {
      const key = questionKey(job);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), job]);
    }
  }

  /** Of like jobs the one in that row; a row that was moved is known by its key. */
  find(key: string, row: string): CompanyJob | undefined {
    const same = this.byKey.get(key) ?? [];
    return same.find((job) => String(job.row) === row) ?? (same.length === 1 ? same[0] : undefined);
  }
}

interface Gathered {
  readonly job: CompanyJob;
  readonly facts: Map<string, Fact | undefined>;
  readonly comments: string[];
}

/** What a job's column says with its answers in it; a comment that stands there already is not said twice. */
function addTo({ job, facts, comments }: Gathered): AnsweredQuestions {
  const given = [...facts.values()].filter((fact) => fact !== undefined);
  const before = job.fields.addition ?? '';
  const told = given.length === 0 ? before : addFacts(before, given);
  const lines = new Set(told.split('\n'));
  return { job, answers: given.length, addition: [told, ...[...new Set(comments)].filter((comment) => !lines.has(comment))].filter((text) => text !== '').join('\n') };
}

/** @param jobs Of the list that was asked about, as it is now. */
export function readAnswers({ rows, firstRow }: Table, jobs: readonly CompanyJob[]): AnswersReading {
  const header = rows.slice(0, HEADER_WITHIN).findIndex((row) => { const columns = columnsIn(row); return columns.has('answer') && columns.has('condition') && columns.has('key'); });
  if (header < 0) return { answered: [], open: 0, issues: [{ code: 'questions-header-missing', severity: 'error', place: { row: firstRow } }] };
  const columns = columnsIn(rows[header] ?? []);
  const finder = new JobFinder(jobs);
  const gathered = new Map<CompanyJob, Gathered>();
  const issues: Issue[] = [];
  let open = 0;
  rows.slice(header + 1).forEach((row, index) => {
    const note = (body: IssueBody): void => { issues.push({ severity: 'warning', place: { row: firstRow + header + 1 + index }, ...body }); };
    const textOf = (column: QuestionColumn): string => cellText(row[columns.get(column) ?? -1]);
    const condition = textOf('condition');
    if (condition === '') return;
    const said = readAnswer(textOf('answer'));
    if (said.kind === 'open') open += 1;
    if (said.kind === 'unreadable') note({ code: 'question-answer-unreadable', found: textOf('answer') });
    if (said.kind !== 'answer') return;
    const job = finder.find(textOf('key'), textOf('row'));
    if (job === undefined) {
      note({ code: 'question-row-unknown', found: textOf('title') });
      return;
    }
    const own = gathered.get(job) ?? { job, facts: new Map<string, Fact | undefined>(), comments: [] };
    gathered.set(job, own);
    const key = conditionKey(condition);
    const before = own.facts.get(key);
    if (own.facts.has(key) && before?.holds !== said.holds) {
      if (before !== undefined) note({ code: 'question-answers-differ', found: condition });
      own.facts.set(key, undefined);
    } else own.facts.set(key, { condition, holds: said.holds });
    if (said.comment !== '') own.comments.push(said.comment);
  });
  return { open, issues, answered: [...gathered.values()].map(addTo).filter(({ job, addition }) => addition !== (job.fields.addition ?? '')) };
}
