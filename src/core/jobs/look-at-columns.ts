/** What the columns of a list hold and are taken for, so that a person can say otherwise. */
import type { Table } from '../model/table';
import { personalContent } from './fit-column';
import { mapColumns } from './map-columns';
import type { ReadOptions } from './map-columns';
import { profileColumn, sampleRows } from './profile-column';
import { recogniseHeader } from './recognise-header';
import type { ColumnUse } from './recognise-header';

/**
 * @property header As in `ColumnMapping`: by it the user's say is kept. @property samples Some of its values; none where it is about persons.
 * @property use What it is used for. @property recognised What it would be used for if nobody had said otherwise.
 * @property personal Whether it is about persons, by its header or by what it holds.
 */
export interface ColumnLook {
  readonly header: string;
  readonly samples: readonly string[];
  readonly use: ColumnUse;
  readonly recognised: ColumnUse;
  readonly personal: boolean;
}

/** Every column with a header, left to right; none where no header is found. */
export function lookAtColumns(table: Table, options: ReadOptions = {}): readonly ColumnLook[] {
  const { headerIndex, columns } = mapColumns(table, options);
  if (headerIndex < 0) return [];
  const alone = mapColumns(table, { ...options, overrides: {} });
  const recognised = new Map(alone.headerIndex === headerIndex ? alone.columns.map(({ index, use }) => [index, use] as const) : []);
  const sample = sampleRows(table.rows, headerIndex + 1);
  return columns.map(({ index, header, heads, use }) => {
    const profile = profileColumn(sample, index, heads);
    const { meanings } = recogniseHeader(header);
    const personal = recognised.get(index)?.kind === 'private' || meanings[0] === 'private' || personalContent(meanings, profile) !== undefined;
    return { header, samples: personal ? [] : profile.samples, use, recognised: recognised.get(index) ?? { kind: 'unknown' }, personal };
  });
}
