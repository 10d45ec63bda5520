/** What each custom function answers, by its id in the table of descriptions. */
import { headerIn, RESULT_COLUMNS, resultIndex } from '../core';
import type { Cell, CompanyJob, JobAnswer, MotivationForm, ResultColumnId } from '../core';
import type { FormulaDesk } from '../engine/formula-desk';
import type { FunctionId, GivenOf } from './descriptions';
import { findReference, jobGrid, referenceText } from './find-reference';
import { gradeCard } from './grade-card';
import type { GradeCard } from './grade-card';
import { alternativeRows, comparisonRows } from './job-tables';
import { messagesIn } from './messages';
import { NoAnswer } from './no-answer';
import type { Block, WhenUnsure } from './read-arguments';
import { readBlock } from './read-block';
import type { BlockContext, ReadBlock } from './read-block';
import { MOST_ROWS, MOST_ROWS_OF_TEXTS } from './weights';

/** A cell without an answer, beside others that have one. */
export const NOT_AVAILABLE = { notAvailable: true } as const;

export type AnswerCell = Cell | typeof NOT_AVAILABLE | GradeCard;
export type AnswerRows = readonly (readonly AnswerCell[])[];

/** One call of a function. @property showsCards Whether Excel shows cards in cells. @property signal Ends the call, when its cell no longer needs it. */
export interface Call extends BlockContext {
  readonly desk: Pick<FormulaDesk, 'catalogue' | 'answer' | 'examine'>;
  readonly showsCards: () => boolean;
  readonly signal: AbortSignal;
}

type Answer<Id extends FunctionId> = (given: GivenOf<Id>, call: Call) => Promise<AnswerRows>;

function limitRows(rows: Block, most: number, { language }: Call): void {
  if (rows.length > most) throw new NoAnswer('value', messagesIn(language).tooManyRows(most));
}

/** Answers in row order beside the index of their row in the block. */
async function answerBlock({ jobs }: ReadBlock, form: MotivationForm, { desk, signal }: Call): Promise<ReadonlyMap<number, JobAnswer>> {
  const [rows, asked] = [[...jobs.keys()], [...jobs.values()]];
  const answers = asked.length === 0 ? [] : await desk.answer(asked, form, signal);
  return new Map(answers.map((answer, at) => [rows[at] ?? 0, answer] as const));
}

interface PerJob {
  readonly rows: Block;
  readonly header: Block | undefined;
  readonly form?: MotivationForm;
  readonly most?: number;
}

/** A cell per row of the block; '' for a row that is no job of its own. */
async function answerRows({ rows, header, form = 'short', most = MOST_ROWS }: PerJob, call: Call, cellOf: (answer: JobAnswer) => AnswerCell): Promise<AnswerRows> {
  limitRows(rows, most, call);
  const block = await readBlock(rows, header, call);
  const answers = await answerBlock(block, form, call);
  return rows.map((_row, index) => {
    const answer = answers.get(index);
    return [answer === undefined ? '' : cellOf(answer)];
  });
}

const cellIn = ({ cells }: JobAnswer, column: ResultColumnId): Cell => cells[resultIndex(column)] ?? '';

/** The group as far as it may stand alone. Where a person must look it has a question mark, and where there is none the outcome stands: a formula that shows nothing looks broken. */
function gradeCell(answer: JobAnswer, whenUnsure: WhenUnsure): Cell | typeof NOT_AVAILABLE {
  const grade = String(cellIn(answer, 'grade'));
  if (answer.outcome === 'proposal') return grade;
  switch (whenUnsure) {
    case 'mark': return grade === '' ? cellIn(answer, 'outcome') : `${grade}?`;
    case 'empty': return '';
    case 'not-available': return NOT_AVAILABLE;
  }
}

/** The one job of a block; `undefined` for a blank one. */
async function oneJob(rows: Block, header: Block | undefined, call: Call): Promise<CompanyJob | undefined> {
  limitRows(rows, MOST_ROWS, call);
  const [job, ...others] = (await readBlock(rows, header, call)).jobs.values();
  if (others.length > 0) throw new NoAnswer('value', messagesIn(call.language).oneJob);
  return job;
}

const NOTHING: AnswerRows = [['']];

/** All columns of all rows: the header beside that of the block, or above it. */
async function gradeList({ jobs: rows, header }: GivenOf<'INDELING'>, call: Call): Promise<AnswerRows> {
  limitRows(rows, MOST_ROWS_OF_TEXTS, call);
  const block = await readBlock(rows, header, call);
  const answers = await answerBlock(block, 'short', call);
  const blank = RESULT_COLUMNS.map(() => '');
  const headers = RESULT_COLUMNS.map((column) => headerIn(column, call.language));
  const body = rows.map((_row, index): readonly AnswerCell[] => (index === block.headerRows - 1 ? headers : answers.get(index)?.cells ?? blank));
  return block.headerRows > 0 ? body : [headers, ...body];
}

export const ANSWERS: { readonly [Id in FunctionId]: Answer<Id> } = {
  FUNCTIEGROEP: ({ job, header, whenUnsure }, call) => answerRows({ rows: job, header }, call, (answer) => gradeCell(answer, whenUnsure)),
  async REFERENTIEFUNCTIE({ job, header, referencePart }, call) {
    const part = (answer: JobAnswer): AnswerCell => {
      const cell = cellIn(answer, 'referenceJob');
      if (referencePart === 'both' || cell === '') return cell;
      return call.desk.catalogue().referenceJobs.find(({ code, name }) => `${code} ${name}` === cell)?.[referencePart] ?? cell;
    };
    return answerRows({ rows: job, header }, call, part);
  },
  TOEPASSINGSREGEL: ({ job, header }, call) => answerRows({ rows: job, header }, call, (answer) => cellIn(answer, 'rule')),
  UITKOMST: ({ job, header }, call) => answerRows({ rows: job, header }, call, (answer) => cellIn(answer, 'outcome')),
  INDELINGSZEKERHEID: ({ job, header }, call) => answerRows({ rows: job, header }, call, (answer) => cellIn(answer, 'confidence')),
  MOTIVERING: ({ job, header, form }, call) => answerRows({ rows: job, header, form, most: MOST_ROWS_OF_TEXTS }, call, (answer) => cellIn(answer, 'justification')),
  async ALTERNATIEVEN({ oneJob: rows, header, count }, call) {
    const job = await oneJob(rows, header, call);
    if (job === undefined) return NOTHING;
    const { alternatives } = await call.desk.examine(job);
    if (alternatives.length === 0) throw new NoAnswer('not-available', messagesIn(call.language).noAlternatives);
    return alternativeRows(alternatives.slice(0, count));
  },
  INDELING: gradeList,
  async VERGELIJKFUNCTIE({ oneJob: rows, header, code }, call) {
    const job = await oneJob(rows, header, call);
    if (job === undefined || code === '') return NOTHING;
    const { id } = findReference(call.desk.catalogue(), code, call.language);
    const { account } = await call.desk.examine(job, id);
    return comparisonRows(account, call.language);
  },
  async REFERENTIETEKST({ code, section }, call) {
    await Promise.resolve();
    return code === '' ? NOTHING : referenceText(findReference(call.desk.catalogue(), code, call.language), section, call.language);
  },
  async FUNCTIERASTER(_given, call) {
    await Promise.resolve();
    return jobGrid(call.desk.catalogue(), call.language);
  },
  async INDELINGSKAART({ oneJob: rows, header }, call) {
    const job = await oneJob(rows, header, call);
    if (job === undefined) return NOTHING;
    const [answer] = await call.desk.answer([job], 'short', call.signal);
    if (answer === undefined) return NOTHING;
    const grade = gradeCell(answer, 'mark');
    if (typeof grade !== 'string' || grade === '' || !call.showsCards()) return [[grade]];
    const { account } = await call.desk.examine(job);
    return [[gradeCard(grade, answer.cells, account, call.language)]];
  },
};
