/** Which columns of a list the analyst writes in: known by their headers, in either language. */
import { ANALYST_COLUMNS } from '../model/analyst-columns';
import type { AnalystColumnId } from '../model/analyst-columns';
import type { Row, Table } from '../model/table';
import { SEARCHED_ROWS } from './find-header';
import { cellText } from './read-cell';
import { normaliseHeader } from './recognise-header';

/** Where each column of the analyst stands, from 0; those that the list lacks are absent. */
export type AnalystColumns = Readonly<Partial<Record<AnalystColumnId, number>>>;

/**
 * @property headerIndex Row of the headers, in `table.rows`.
 * @property again Columns with the header of one that stands in `columns` already: they count for nothing.
 */
export interface FoundAnalystColumns {
  readonly headerIndex: number;
  readonly columns: AnalystColumns;
  readonly again: readonly number[];
}

const BY_HEADER: ReadonlyMap<string, AnalystColumnId> = new Map(ANALYST_COLUMNS.flatMap(({ id, header, english }) => [[normaliseHeader(header), id], [normaliseHeader(english), id]] as const));
const LONGEST = Math.max(...[...BY_HEADER.keys()].map(({ length }) => length)) + 10;

function idOf(text: string): AnalystColumnId | undefined {
  return text === '' || text.length > LONGEST ? undefined : BY_HEADER.get(normaliseHeader(text));
}

/**
 * The columns of a header row. A reason, name or date is the analyst's only beside a decided group: a list of the user's may have a column "Besluit op" too;
 * of several the one nearest to the group counts.
 */
export function analystColumnsIn(row: Row): Omit<FoundAnalystColumns, 'headerIndex'> {
  const named = row.flatMap((cell, column) => {
    const id = idOf(cellText(cell));
    return id === undefined ? [] : [{ id, column }];
  });
  const grade = named.find(({ id }) => id === 'grade')?.column;
  const counting = grade === undefined ? named.filter(({ id }) => id === 'addition') : [...named].sort((a, b) => Math.abs(a.column - grade) - Math.abs(b.column - grade));
  const columns: Partial<Record<AnalystColumnId, number>> = {};
  for (const { id, column } of counting) columns[id] ??= column;
  return { columns, again: counting.filter(({ id, column }) => columns[id] !== column).map(({ column }) => column).sort((a, b) => a - b) };
}

/** The columns of a list that has decisions; `undefined` where none of its first rows names a decided group. */
export function findAnalystColumns({ rows }: Pick<Table, 'rows'>): FoundAnalystColumns | undefined {
  for (const [headerIndex, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const found = analystColumnsIn(row);
    if (found.columns.grade !== undefined) return { headerIndex, ...found };
  }
  return undefined;
}

/** Columns (from 0) with decisions: about a job, and no description of it. What the analyst adds to the description is one. */
export function decisionColumnsOf(table: Pick<Table, 'rows'>): readonly number[] {
  const found = findAnalystColumns(table);
  if (found === undefined) return [];
  const { addition, ...decision } = found.columns;
  return [...Object.values(decision), ...found.again.filter((column) => idOf(cellText(table.rows[found.headerIndex]?.[column])) !== 'addition' && column !== addition)];
}
