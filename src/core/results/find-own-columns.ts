/** Which columns of a table are ours: never by one header alone, since a user may have a column "Motivering" too. */
import { SEARCHED_ROWS } from '../jobs/find-header';
import { headerIn, RESULT_COLUMNS, resultIndex } from '../model/result-columns';
import type { Language } from '../model/result-style';
import type { Cell, Row, Table } from '../model/table';
import { readOrigin, readSeal } from './seal';

/**
 * Results of an earlier run.
 * @property headerIndex Index into `table.rows` of the row with our headers.
 * @property columns Column (from 0) for each of `RESULT_COLUMNS`, in that order; `undefined` for one that is gone.
 */
export interface OwnColumns {
  readonly headerIndex: number;
  readonly columns: readonly (number | undefined)[];
}

/** Behind a header of ours where a column of the user's has it already. */
export const OWN_MARK: Readonly<Record<Language, string>> = { nl: ' (indeling)', en: ' (grading)' };
const LANGUAGES: readonly Language[] = ['nl', 'en'];

const MOTIVATION = resultIndex('justification');
const fold = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim().toLowerCase() : '');

/** For each of our columns, where its header stands; those with our mark behind it first. */
function findHeaders(row: Row): readonly (readonly number[])[] {
  const texts = row.map(fold);
  const placesOf = (header: string): readonly number[] => texts.flatMap((text, column) => (text === header.toLowerCase() ? [column] : []));
  return RESULT_COLUMNS.map((column) => LANGUAGES.flatMap((language) => {
    const header = headerIn(column, language);
    return [...placesOf(`${header}${OWN_MARK[language]}`), ...placesOf(header)];
  }));
}

const beside = (motivation: number, position: number): number => motivation + position - MOTIVATION;

/** Where our columns still stand side by side that is their place; else the first with their header. */
const chooseColumns = (places: readonly (readonly number[])[], motivation: number): OwnColumns['columns'] => places.map((columns, position) => {
  const expected = beside(motivation, position);
  return columns.includes(expected) ? expected : columns[0];
});

/** The earlier results of one row, in the order of `RESULT_COLUMNS`. */
export const ownCells = ({ rows }: Table, { columns }: OwnColumns, index: number): readonly (Cell | undefined)[] =>
  columns.map((column) => (column === undefined ? undefined : rows[index]?.[column]));

/** The cells of each row below the headers that bears our mark: the code of its cells, or a motivation that names its handbook. */
function* markedRows(table: Table, own: OwnColumns): Generator<readonly (Cell | undefined)[]> {
  for (let index = own.headerIndex + 1; index < table.rows.length; index += 1) {
    const cells = ownCells(table, own, index);
    if (readOrigin(cells[MOTIVATION]) !== undefined || readSeal(cells) !== undefined) yield cells;
  }
}

const isInPlace = (columns: OwnColumns['columns'], position: number): boolean => columns[position] === beside(columns[MOTIVATION] ?? -1, position);

/** A column that was moved is ours only where the code of a row knows its cell; else it is the user's, under the same header. */
function leaveStrangers(table: Table, own: OwnColumns): OwnColumns {
  const doubtful = new Set(own.columns.flatMap((column, position) => (column === undefined || isInPlace(own.columns, position) ? [] : [position])));
  for (const cells of markedRows(table, own)) {
    if (doubtful.size === 0) break;
    const seal = readSeal(cells);
    for (const position of doubtful) if (seal?.changed.includes(position) === false) doubtful.delete(position);
  }
  return { ...own, columns: own.columns.map((column, position) => (doubtful.has(position) ? undefined : column)) };
}

/** Whether results of an earlier run may stand in a table with these first rows: only all of its rows tell. */
export const mayHoldResults = (rows: readonly Row[]): boolean => rows.slice(0, SEARCHED_ROWS).some((row) => findHeaders(row)[MOTIVATION]?.[0] !== undefined);

/** @returns `undefined` where no earlier results stand. All our headers side by side, or one row with our mark, tell that they are ours. */
export function findOwnColumns(table: Table): OwnColumns | undefined {
  for (const [headerIndex, row] of table.rows.slice(0, SEARCHED_ROWS).entries()) {
    const places = findHeaders(row);
    for (const motivation of places[MOTIVATION] ?? []) {
      const own = { headerIndex, columns: chooseColumns(places, motivation) };
      if (own.columns.every((_, position) => isInPlace(own.columns, position))) return own;
      if (markedRows(table, own).next().done !== true) return leaveStrangers(table, own);
    }
  }
  return undefined;
}

/** Columns (from 0, ascending) of a table that hold results of an earlier run. */
export const ownColumnsOf = (table: Table): readonly number[] => (findOwnColumns(table)?.columns ?? []).flatMap((column) => (column === undefined ? [] : [column])).sort((a, b) => a - b);
