/** A list of the sheet with what stands beside its rows: read alike for the review, the check and the report. */
import { decidedJobs, reviewRows } from '../../core';
import type { DecidedJob, MappingOverrides, ReviewRow } from '../../core';
import type { ReadAs } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { ListReading } from '../../excel/read-list';
import { obstacleOf } from './obstacle';
import type { Obstacle } from './obstacle';
import type { PaneState } from './pane-state';
import { planCalmly } from './plan-calmly';

export interface GradedTools {
  /** As `readList` of src/excel. @param at The list that was read before. */
  readonly read: (at: SourcePlace | undefined) => Promise<ListReading>;
  /** What the user said of the columns of a list. */
  readonly readAs: ReadAs;
  /** What rows are graded with now. */
  readonly settings: () => Pick<PaneState, 'catalogue' | 'style'>;
}

/** @property decided Of each row, in their order. @property titleColumn Column (from 0) of the list in which job titles stand. @property overrides What the user said of its columns. */
export interface GradedList {
  readonly kind: 'graded';
  readonly place: SourcePlace;
  readonly rows: readonly ReviewRow[];
  readonly decided: readonly DecidedJob[];
  readonly titleColumn: number;
  readonly overrides: MappingOverrides;
  readonly selectedRow?: number;
}

/** @param isWanted Whether the answer still is. @returns `undefined` where it is not. */
export async function readGraded({ read, readAs, settings }: GradedTools, at: SourcePlace | undefined, isWanted: () => boolean): Promise<GradedList | { readonly kind: 'not-read'; readonly obstacle: Obstacle } | undefined> {
  const reading = await read(at);
  if (!isWanted()) return undefined;
  if (reading.kind === 'refused') return { kind: 'not-read', obstacle: { kind: 'refusal', refusal: reading.refusal } };
  if (reading.kind === 'failed') return { kind: 'not-read', obstacle: { kind: 'failure', failure: reading.failure } };
  const { table, place, selectedRow } = reading;
  const overrides = readAs(place, table);
  const { reading: { issues, columns }, placement, jobs } = await planCalmly(table, { overrides });
  if (!isWanted()) return undefined;
  if (placement === undefined) return { kind: 'not-read', obstacle: obstacleOf(issues) };
  const { catalogue: { hash, ladder }, style } = settings();
  const titleColumn = columns.find(({ use }) => use.kind === 'field' && use.field === 'title')?.index ?? 0;
  return {
    kind: 'graded', place, rows: reviewRows(table, jobs, placement, hash, style), decided: decidedJobs(table, jobs, ladder), titleColumn, overrides,
    ...(selectedRow === undefined ? {} : { selectedRow }),
  };
}
