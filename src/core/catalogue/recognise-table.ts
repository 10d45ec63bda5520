/** What a table is, by the words of its first row: a list of functions, a matrix, level criteria, result areas, or loose rows. */
import type { CellsBlock } from '../model/block';
import type { SectionMeaning } from '../model/corrections';
import { fold } from '../text/fold';
import { guessColumn, holdGrades, holdNames } from './column-values';
import { headLevels } from './head-levels';
import { readGradeLabel } from '../text/grade-label';
import { headingKey, sectionOfLine } from './recognise-section';
import type { SectionMeanings } from './recognise-section';
import { COLUMN_WORDS, CRITERIA_CORNER, GRADE_CORNER } from './table-headings.nl';
import type { ColumnRole } from './table-headings.nl';

export type Columns = ReadonlyMap<number, ColumnRole>;

/** `transposed`: families stand in the first column and groups in the first row. `body`: the rows below the header. */
export type TableKind =
  | { readonly kind: 'list' | 'areas'; readonly columns: Columns; readonly body: readonly CellsBlock[] }
  | { readonly kind: 'matrix'; readonly transposed: boolean; readonly body: readonly CellsBlock[] }
  | { readonly kind: 'criteria'; readonly body: readonly CellsBlock[] }
  | { readonly kind: 'rows' };

const WORDS = new Map(COLUMN_WORDS);
const RANK = new Map(COLUMN_WORDS.map(([word], index) => [word, index]));
const NO_MEANINGS: SectionMeanings = new Map();
/** Rows from which the cells of a column tell what it holds. */
const GUESSED_FROM = 3;

function roleKey(role: ColumnRole): string {
  switch (role.kind) {
    case 'rule': return `rule ${role.rule}`;
    case 'characteristic': return `characteristic ${role.name}`;
    default: return role.kind;
  }
}

function characteristicRole(header: string): ColumnRole | undefined {
  const section = sectionOfLine(header, NO_MEANINGS);
  return section?.kind === 'characteristic' ? { ...section, name: header } : undefined;
}

const has = (columns: Columns, kind: ColumnRole['kind']): boolean => [...columns.values()].some((role) => role.kind === kind);

const cellsOf = (body: readonly CellsBlock[], index: number): readonly string[] => body.map(({ cells }) => cells[index] ?? '');

/** What the analyst said of a heading, as the role of the column below it. */
function roleMeant(meaning: SectionMeaning | undefined, name: string): ColumnRole | undefined {
  switch (meaning) {
    case undefined: case 'rules': case 'ignore': return undefined;
    case 'activities': return { kind: 'tasks' };
    case 'purpose': case 'position': case 'context': return { kind: meaning };
    default: return { kind: 'characteristic', characteristic: meaning, name };
  }
}

/** What the columns that nobody names hold, by their cells: at most one of each that the list does not have yet. */
function guessColumns(columns: Columns, header: readonly string[], body: readonly CellsBlock[], meanings: SectionMeanings): Columns {
  if (!has(columns, 'name') || body.length < GUESSED_FROM) return columns;
  const found = new Map(columns);
  header.forEach((head, index) => {
    if (found.has(index) || head === '' || meanings.has(headingKey(head))) return;
    const kind = guessColumn(cellsOf(body, index));
    if (kind === undefined || has(found, kind) || (kind === 'tasks' && has(found, 'result-area'))) return;
    found.set(index, { kind, guessed: true });
  });
  return found;
}

/** How many heads of columns have known words. */
export const countKnownHeads = (header: readonly string[]): number => header.filter((cell) => WORDS.has(fold(cell).replace(/:$/, '').trim()) || characteristicRole(cell) !== undefined).length;

/** Words that an answer puts above a column: what was said goes beside what other words say, and takes nothing away. */
const SAID_WORDS: ReadonlySet<string> = new Set(['doel', 'activiteiten', 'positie', 'context']);

/** Roles by column; when two columns claim one role, the word that stands first in our list wins. A column is one of groups only when its cells are. */
function columnsOf(header: readonly string[], body: readonly CellsBlock[], meanings: SectionMeanings): Columns {
  const best = new Map<string, { readonly index: number; readonly rank: number; readonly role: ColumnRole }>();
  header.forEach((cell, index) => {
    const word = fold(cell).replace(/:$/, '').trim();
    const role = roleMeant(meanings.get(headingKey(cell)), cell) ?? WORDS.get(word) ?? characteristicRole(cell);
    const rank = RANK.get(word) ?? 0;
    if (role === undefined) return;
    const key = SAID_WORDS.has(word) ? `${roleKey(role)} ${String(index)}` : roleKey(role);
    if ((best.get(key)?.rank ?? Infinity) <= rank) return;
    if (role.kind === 'grade' && !holdGrades(cellsOf(body, index))) return;
    best.set(key, { index, rank, role });
  });
  return new Map([...best.values()].map(({ index, role }) => [index, role]));
}

/** In some handbooks "Functiegroep" is what the functions are called: the column holds names, and no other one does. */
function nameInGroupColumn(columns: Columns, header: readonly string[], body: readonly CellsBlock[]): Columns {
  if (has(columns, 'name')) return columns;
  const index = header.findIndex((cell, at) => !columns.has(at) && WORDS.get(fold(cell).trim())?.kind === 'grade' && holdNames(cellsOf(body, at)));
  return index < 0 ? columns : new Map([...columns, [index, { kind: 'name' }]]);
}

/** Groups that all differ in the first column, and names in several columns that nobody names: families stand above those. */
function isRaster(columns: Columns, width: number, body: readonly CellsBlock[]): boolean {
  const groups = cellsOf(body, 0).filter((cell) => cell !== '');
  const named = Array.from({ length: width }, (_, index) => cellsOf(body, index).filter((cell) => cell !== '')).filter((cells, index) => !columns.has(index) && holdNames(cells));
  return columns.size === 1 && columns.get(0)?.kind === 'grade' && new Set(groups).size === groups.length && named.length > 1;
}

/** Some lists name every column but that of the functions: then it is the column whose cells are words, and all different. */
function findNameColumn(columns: Columns, width: number, body: readonly CellsBlock[]): Columns {
  if (has(columns, 'name') || has(columns, 'code') || body.length < 3 || isRaster(columns, width, body)) return columns;
  for (let index = 0; index < width; index += 1) {
    const cells = body.map(({ cells: row }) => row[index] ?? '');
    const worded = cells.every((cell) => /\p{L}{3}/u.test(cell) && cell.length < 90);
    if (!columns.has(index) && worded && new Set(cells).size === cells.length) return new Map([...columns, [index, { kind: 'name' }]]);
  }
  return columns;
}

/** A first cell that goes over several rows stands in the first of them only. */
function fillDown(rows: readonly CellsBlock[]): readonly CellsBlock[] {
  let first = '';
  return rows.map((row) => {
    const [own = '', ...rest] = row.cells;
    first = own === '' ? first : own;
    return own === '' && rest.some((cell) => cell !== '') ? { ...row, cells: [first, ...rest] } : row;
  });
}

function recogniseMatrix(header: readonly string[], given: readonly CellsBlock[]): TableKind | undefined {
  const body = fillDown(given);
  const corner = fold(header[0] ?? '').trim();
  const names = body.flatMap(({ cells }) => cells.slice(1)).flatMap((cell) => cell.split('\n')).filter((cell) => cell !== '');
  const own = given.map(({ cells }) => cells[0] ?? '').filter((cell) => cell !== '');
  const firsts = body.map(({ cells }) => cells[0] ?? '').filter((cell) => cell !== '');
  const heads = header.slice(1).filter((cell) => cell !== '');
  // A table of pay has groups and amounts, and names nobody.
  if (firsts.length === 0 || heads.length < 2 || names.filter((name) => !/\p{L}{2}/u.test(name)).length > names.length / 4) return undefined;
  const isGrade = (cell: string): boolean => readGradeLabel(cell) !== undefined;
  const known = GRADE_CORNER.test(corner) || (names.length >= 3 && holdNames(names) && new Set(own).size === own.length);
  if (known && firsts.every(isGrade) && !heads.every(isGrade) && firsts.length === body.length) return { kind: 'matrix', transposed: false, body };
  return heads.every(isGrade) && !firsts.some(isGrade) && !CRITERIA_CORNER.test(corner) ? { kind: 'matrix', transposed: true, body } : undefined;
}

/** @param rows Rows of one table, the first maybe its header. */
export function recogniseTable(rows: readonly CellsBlock[], meanings = NO_MEANINGS): TableKind {
  const [first, ...body] = rows;
  if (first === undefined || body.length === 0) return { kind: 'rows' };
  const header = first.cells;
  const isCriteria = header.length > 2 && (CRITERIA_CORNER.test(fold(header[0] ?? '').trim()) || headLevels(header, body));
  if (isCriteria) return { kind: 'criteria', body };
  const known = nameInGroupColumn(columnsOf(header, body, meanings), header, body);
  if (has(known, 'result-area') || (has(known, 'tasks') && (has(known, 'indicators') || !has(known, 'name')) && !has(known, 'code'))) {
    return header.length >= 2 && [...known.keys()].length >= 2 ? { kind: 'areas', columns: known, body } : { kind: 'rows' };
  }
  const columns = has(known, 'grade') ? findNameColumn(known, header.length, body) : known;
  const names = has(columns, 'name') || has(columns, 'code');
  if (names && columns.size >= 2) return { kind: 'list', columns: guessColumns(columns, header, body, meanings), body };
  if (has(known, 'alternatives') && has(known, 'reference')) return { kind: 'list', columns: known, body };
  if (has(known, 'grade') && (has(known, 'from') || has(known, 'to') || has(known, 'points'))) return { kind: 'list', columns: known, body };
  return recogniseMatrix(header, body) ?? { kind: 'rows' };
}
