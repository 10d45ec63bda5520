/** A list of the sheet as the review holds it: its rows with what stands beside them, what was decided, and what is the matter with that. */
import { reviewDecisions } from '../../core';
import type { DecidedJob, DecisionRecord, DecisionReview } from '../../core';
import type { SourcePlace } from '../../excel/locate-source';
import { readGraded } from '../state/read-graded';
import type { GradedTools } from '../state/read-graded';
import type { ListedRow, ReviewEvent } from './review-state';

export interface ReadingTools extends GradedTools {
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
  const graded = await readGraded(tools, at, isWanted);
  if (graded?.kind !== 'graded') return graded;
  const { rows: beside, decided, place, titleColumn, overrides, selectedRow } = graded;
  const { ladder } = tools.settings().catalogue;
  const { flags, moves } = await lookAtDecisions(tools, decided, listName(place));
  const rows = beside.map((row, index): ListedRow => ({ ...row, decided: decided[index] ?? { key: '', row: row.row, title: '' }, flags: flags.get(row.row) ?? [] }));
  return { kind: 'read', list: { place, rows, titleColumn, ladder, moves, overrides }, ...(selectedRow === undefined ? {} : { selectedRow }) };
}
