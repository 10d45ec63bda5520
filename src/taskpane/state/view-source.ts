/** A preview of the selection -> what the pane shows of it: the place, its rows and what each column is for. */
import { planRun } from '../../core';
import type { JobField, ResultOrigin } from '../../core';
import type { SourcePlace } from '../../excel/locate-source';
import type { Preview } from '../../excel/preview-selection';
import { obstacleOf } from './obstacle';
import type { Obstacle } from './obstacle';

/** @property headers Headers of the columns read for this field, left to right. */
export interface FieldView {
  readonly field: JobField;
  readonly headers: readonly string[];
}

/** Rows of the list in which cells are selected; numbers as the user sees them. */
export interface SelectedView {
  readonly first: number;
  readonly last: number;
}

/**
 * @property missing Fields about the level that no column holds. @property unused Headers that are left alone: not recognised.
 * @property own Whether results of an earlier run stand there. @property results In how many rows, as far as it can be told. @property origin With which handbook they were made.
 */
export interface RecognisedSource {
  readonly kind: 'recognised';
  readonly place: SourcePlace;
  readonly rowCount: number;
  readonly selected?: SelectedView;
  readonly results: number;
  readonly fields: readonly FieldView[];
  readonly personal: readonly string[];
  readonly unused: readonly string[];
  readonly missing: readonly JobField[];
  readonly own: boolean;
  readonly origin?: ResultOrigin;
}

/** @property lists Places that look like a list of jobs. */
export type SourceView = RecognisedSource | { readonly kind: 'obstacle'; readonly obstacle: Obstacle; readonly place?: SourcePlace; readonly lists: readonly SourcePlace[] };

/** @returns `rowCount` counts the rows below the header, empty ones included: they have not all been read yet. */
export function viewSource(preview: Preview): SourceView {
  if (preview.kind === 'refused') return { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: preview.refusal }, lists: preview.lists };
  if (preview.kind === 'failed') return { kind: 'obstacle', obstacle: { kind: 'failure', failure: preview.failure }, lists: [] };
  const { place, sample, selected, lists, results = 0 } = preview;
  const { reading: { columns, headerIndex, issues, jobs }, own, origins: [origin] } = planRun(sample);
  const rowCount = place.area.rowCount - headerIndex - 1;
  // A list that goes on below the sample may have its jobs there.
  const isUnreadable = issues.some(({ code, severity }) => severity === 'error' && code !== 'no-jobs');
  if (isUnreadable || rowCount === 0) return { kind: 'obstacle', obstacle: obstacleOf(issues), place, lists };
  const byField = new Map<JobField, string[]>();
  for (const { header, use } of columns) {
    if (use.kind === 'field') byField.set(use.field, [...(byField.get(use.field) ?? []), header]);
  }
  const headersOf = (kind: 'private' | 'unknown'): string[] => columns.filter(({ use }) => use.kind === kind).map(({ header }) => header);
  return {
    kind: 'recognised',
    place,
    rowCount,
    ...(selected === undefined ? {} : { selected: { first: selected.first + 1, last: selected.last + 1 } }),
    results,
    fields: [...byField].map(([field, headers]) => ({ field, headers })),
    personal: headersOf('private'),
    unused: headersOf('unknown'),
    missing: [...new Set(jobs.flatMap(({ absent = [] }) => absent))],
    own,
    ...(origin === undefined ? {} : { origin }),
  };
}
