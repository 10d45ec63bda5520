/** Tables as people lay them out -> tables with one header row and two cells per row of a form: merged heads over sub heads, and forms of four cells per row. */
import type { BlockPlace, CellsBlock } from '../model/block';
import { fold } from '../text/fold';
import { readGradeLabel } from '../text/grade-label';
import { labelKey, sectionOfLine } from './recognise-section';
import { countKnownHeads, recogniseTable } from './recognise-table';
import { KEY_LABELS } from './section-headings.nl';
import { GRADE_CORNER } from './table-headings.nl';

/** @property rules Places that carry nothing any more: the sub heads stand in the header. */
export interface PlainTable {
  readonly rows: readonly CellsBlock[];
  readonly rules: readonly BlockPlace[];
}

/** Longest head, in characters; a longer cell is text. */
const HEAD_LENGTH = 60;
/** Most header rows above each other. */
const HEAD_ROWS = 3;

const isHead = (cell: string): boolean => cell.length <= HEAD_LENGTH && !/[.;]$/.test(cell);

/** What stands over each column: a merged cell has its words over its first one only, or over each. */
function spansOf(cells: readonly string[], width: number): readonly string[] {
  let over = '';
  return Array.from({ length: width }, (_, index) => (over = (cells[index] ?? '') === '' ? over : cells[index] ?? ''));
}

/** The heads of two rows as one: the sub head, with the head over it where sub heads come back. */
function joinCells(top: readonly string[], below: readonly string[]): readonly string[] {
  const width = Math.max(top.length, below.length);
  const over = spansOf(top, width);
  const count = (head: string): number => below.filter((cell) => fold(cell) === fold(head)).length;
  return Array.from({ length: width }, (_, index) => {
    const [own, sub] = [top[index] ?? '', below[index] ?? ''];
    return sub === '' ? own : count(sub) > 1 ? `${over[index] ?? ''} ${sub}`.trim() : sub;
  });
}

/** Whether the second row of a table are sub heads of the first: they fill what a merged head leaves open, and are no row of the table. */
function hasSubHeads([top, below, ...body]: readonly CellsBlock[]): boolean {
  if (top === undefined || below === undefined || body.length === 0 || ![...top.cells, ...below.cells].every(isHead)) return false;
  const merged = below.cells.some((cell, index) => cell !== '' && ((top.cells[index] ?? '') === '' || (index > 0 && top.cells[index] === top.cells[index - 1])));
  if (!merged) return false;
  const joined = joinCells(top.cells, below.cells);
  const [corner = ''] = below.cells;
  const kind = recogniseTable([{ ...top, cells: joined }, ...body]).kind;
  if (kind === 'rows') return false;
  if (countKnownHeads(joined) > Math.max(1, countKnownHeads(top.cells)) && !below.cells.some((cell) => readGradeLabel(cell) !== undefined)) return true;
  return corner === '' || (readGradeLabel(corner) === undefined && GRADE_CORNER.test(fold(corner)));
}

/** @returns The table with one header row. */
export function joinHeads({ rows, rules }: PlainTable): PlainTable {
  let [joined, carried] = [rows, rules];
  for (let count = 1; count < HEAD_ROWS && hasSubHeads(joined); count += 1) {
    const [top, below, ...body] = joined;
    if (top === undefined || below === undefined) break;
    joined = [{ ...top, cells: joinCells(top.cells, below.cells) }, ...body];
    carried = [...carried, below.place];
  }
  return { rows: joined, rules: carried };
}

/** Share of the cells in places of labels that must be labels, 0 to 1, and of those in places of values that may be. As for forms of two cells. */
const LABELS = { least: 0.6, values: 0.3 } as const;

const isKnown = (cell: string): boolean => readGradeLabel(cell) === undefined && (KEY_LABELS.has(labelKey(cell)) || sectionOfLine(cell, new Map()) !== undefined);
const shareOf = (cells: readonly string[], is: (cell: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);
const cellsAt = (rows: readonly CellsBlock[], side: 0 | 1): readonly string[] => rows.flatMap(({ cells }) => cells.filter((cell, index) => index % 2 === side && cell !== ''));

/** Labels of tables by the number of tables that have them in the place of a label. */
export function countFormLabels(tables: readonly (readonly CellsBlock[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rows of tables) for (const key of new Set(cellsAt(rows, 0).map(labelKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** "Functie | Kok | Groep | 3" -> two rows of a form. @param labels See `countFormLabels`. @returns The rows as given where it is no such form. */
export function splitForm(rows: readonly CellsBlock[], labels: ReadonlyMap<string, number>): readonly CellsBlock[] {
  const wide = rows.filter(({ cells }) => (cells[2] ?? '') !== '' || (cells[3] ?? '') !== '');
  if (wide.every(({ cells }) => cells.length < 4) || wide.some(({ cells }) => cells.length > 6)) return rows;
  const isLabel = (cell: string): boolean => isKnown(cell) || (readGradeLabel(cell) === undefined && (labels.get(labelKey(cell)) ?? 0) > 1);
  // In a table with a header every cell of the first row is a label; in a form every other one.
  if (shareOf(cellsAt(wide, 0), isLabel) < LABELS.least || shareOf(cellsAt(wide, 1), isLabel) > LABELS.values || cellsAt(wide, 1).length === 0) return rows;
  return rows.flatMap((row) => {
    const { cells } = row;
    const pairs = Array.from({ length: Math.ceil(cells.length / 2) }, (_, index) => cells.slice(2 * index, 2 * index + 2)).filter(([label = '', value = '']) => label !== '' || value !== '');
    return pairs.length < 2 ? [row] : pairs.map((pair) => ({ ...row, cells: pair }));
  });
}
