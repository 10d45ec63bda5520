/** A preview of the selection -> what the pane shows of it: the place, its rows and what each column is for. */
import { lookAtColumns, ownColumnsOf, planRun } from '../../core';
import type { ColumnLook, JobField, MappingOverrides, ResultOrigin, Table } from '../../core';
import type { FoundList, ReadAs } from '../../excel/find-lists';
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
  readonly columns: readonly ColumnView[];
}

/** A column of the list, to be said what it is. @property said What the user said; absent where nobody did. */
export interface ColumnView extends ColumnLook {
  readonly said?: JobField | 'ignore';
}

/** @property lists Places that look like a list of jobs. @property columns Of the list that cannot be read yet. */
export interface UnreadableSource {
  readonly kind: 'obstacle';
  readonly obstacle: Obstacle;
  readonly place?: SourcePlace;
  readonly lists: readonly FoundList[];
  readonly columns?: readonly ColumnView[];
}

export type SourceView = RecognisedSource | UnreadableSource;

function viewColumns(sample: Table, overrides: MappingOverrides): readonly ColumnView[] {
  const leaveOut = new Set(ownColumnsOf(sample));
  return lookAtColumns(sample, { overrides, leaveOut }).map((look) => {
    const said = overrides[look.header];
    return said === undefined ? look : { ...look, said };
  });
}

/** @returns `rowCount` counts the rows below the header, empty ones included: they have not all been read yet. */
export function viewSource(preview: Preview, readAs: ReadAs = () => ({})): SourceView {
  if (preview.kind === 'refused') return { kind: 'obstacle', obstacle: { kind: 'refusal', refusal: preview.refusal }, lists: preview.lists };
  if (preview.kind === 'failed') return { kind: 'obstacle', obstacle: { kind: 'failure', failure: preview.failure }, lists: [] };
  const { place, sample, selected, lists, results = 0 } = preview;
  const overrides = readAs(place, sample);
  const { reading: { columns, headerIndex, issues, jobs }, own, origins: [origin] } = planRun(sample, { overrides });
  const rowCount = place.area.rowCount - headerIndex - 1;
  // A list that goes on below the sample may have its jobs there.
  const isUnreadable = issues.some(({ code, severity }) => severity === 'error' && code !== 'no-jobs');
  const views = viewColumns(sample, overrides);
  if (isUnreadable || rowCount === 0) return { kind: 'obstacle', obstacle: obstacleOf(issues), place, lists, columns: views };
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
    columns: views,
    ...(origin === undefined ? {} : { origin }),
  };
}
