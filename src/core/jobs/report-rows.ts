/** What the user is told of rows that are no job of their own: one issue per kind, with the rows. */
import type { Issue, IssueOf } from '../model/issue';
import { listRows } from '../model/neighbours';
import type { Table } from '../model/table';
import { cutText } from '../text/cut-text';
import type { ColumnMapping } from './map-columns';
import { cellText } from './read-cell';
import type { OtherRow } from './other-rows';

/** Most stretches of rows that are named. */
const NAMED = 12;
const SAMPLE_LENGTH = 60;

/** @param recruiting Rows of jobs of whose text a part was left out. */
export function reportRows({ rows, firstRow }: Table, columns: readonly ColumnMapping[], others: readonly OtherRow[], recruiting: readonly number[]): readonly Issue[] {
  const byKind = new Map<OtherRow['kind'], number[]>();
  for (const { kind, row } of others) {
    const same = byKind.get(kind);
    if (same === undefined) byKind.set(kind, [row]);
    else same.push(row);
  }
  const textOf = (row: number): string => {
    const cells = rows[row - firstRow] ?? [];
    return cutText(columns.filter(({ use }) => use.kind === 'field').map(({ index }) => cellText(cells[index])).find((text) => text !== '') ?? '', SAMPLE_LENGTH);
  };
  const told = (which: readonly number[]): Omit<IssueOf<'rows-joined'>, 'code'> =>
    ({ severity: 'info', place: { row: which[0] ?? firstRow }, values: { rows: listRows(which, NAMED, '-'), count: String(which.length) } });
  return [
    ...[...byKind].map(([kind, which]): Issue => {
      const issue = told(which);
      return kind === 'continues' ? { code: 'rows-joined', ...issue } : { code: 'rows-skipped', ...issue, found: textOf(which[0] ?? firstRow), values: { ...issue.values, kind } };
    }),
    ...(recruiting.length > 0 ? [{ code: 'recruitment-left-out', ...told(recruiting) } as const] : []),
  ];
}
