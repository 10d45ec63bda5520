/** A list of the sheet as the review holds it: its rows with what stands beside them, what was decided, and what is the matter with that. */
import { decidedJobs, reviewDecisions, reviewRows } from '../../core';
import type { DecidedJob, DecisionRecord, DecisionReview } from '../../core';
import type { ReadAs } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { ListReading } from '../../excel/read-list';
import { obstacleOf } from '../state/obstacle';
import { planCalmly } from '../state/plan-calmly';
import type { QuestionTools } from './question-round';
import type { ListedRow, ReviewEvent } from './review-state';

export interface ReadingTools extends Pick<QuestionTools, 'settings'> {
  /** As `readList` of src/excel. @param at The list that was read before. */
  readonly read: (at: SourcePlace | undefined) => Promise<ListReading>;
  /** What the user said of the columns of a list. */
  readonly readAs: ReadAs;
  /** As `changeRecords` of src/excel. */
  readonly changeRecords: (change: (records: readonly DecisionRecord[]) => readonly DecisionRecord[]) => Promise<unknown>;
}

/** By which the records of a list are known: its table, or its sheet. */
const listName = ({ tableName, sheetName }: SourcePlace): string => tableName ?? sheetName;

/** A decision that was typed is remembered from the first look on. Without records decisions only lose their flags. */
async function lookAtDecisions({ changeRecords }: ReadingTools, decided: readonly DecidedJob[], list: string): Promise<DecisionReview> {
  let review = reviewDecisions(decided, [], list);
  await changeRecords((records) => {
    review = reviewDecisions(decided, records, list);
    return review.records;
  }).catch(() => undefined);
  return review;
}

/** @param isWanted Whether nobody asked for another reading meanwhile. @returns What came of it; `undefined` where it is no longer wanted. */
export async function readReview(tools: ReadingTools, at: SourcePlace | undefined, isWanted: () => boolean): Promise<Extract<ReviewEvent, { readonly kind: 'read' | 'not-read' }> | undefined> {
  const reading = await tools.read(at);
  if (!isWanted()) return undefined;
  if (reading.kind === 'refused') return { kind: 'not-read', obstacle: { kind: 'refusal', refusal: reading.refusal } };
  if (reading.kind === 'failed') return { kind: 'not-read', obstacle: { kind: 'failure', failure: reading.failure } };
  const { table, place, selectedRow } = reading;
  const overrides = tools.readAs(place, table);
  const { reading: { issues, columns }, placement, jobs } = await planCalmly(table, { overrides });
  if (placement === undefined) return { kind: 'not-read', obstacle: obstacleOf(issues) };
  const { catalogue: { hash, ladder }, style } = tools.settings();
  const decided = decidedJobs(table, jobs, ladder);
  const { flags, moves } = await lookAtDecisions(tools, decided, listName(place));
  const rows = reviewRows(table, jobs, placement, hash, style).map((row, index): ListedRow => ({ ...row, decided: decided[index] ?? { key: '', row: row.row, title: '' }, flags: flags.get(row.row) ?? [] }));
  const titleColumn = columns.find(({ use }) => use.kind === 'field' && use.field === 'title')?.index ?? 0;
  return { kind: 'read', list: { place, rows, titleColumn, ladder, moves, overrides }, ...(selectedRow === undefined ? {} : { selectedRow }) };
}
