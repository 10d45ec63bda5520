/** Lists and matrices of functions -> rows that each name one function, and what they say of it. */
import type { BlockPlace, CellsBlock } from '../model/block';
import { fold } from '../text/fold';
import { readGradeLabel, readGradeValue } from '../text/grade-label';
import type { HeldTable } from './held-table';
import { isCode, readCodeAndName, splitNames } from './read-head';
import type { Columns } from './recognise-table';
import type { ColumnRole } from './table-headings.nl';

/** @property row The table's row, for the columns that hold more than the head. @property column Of a matrix: the column it stands in, from 0. */
export interface ListRow {
  readonly place: BlockPlace;
  readonly code: string;
  readonly name: string;
  readonly grade: string;
  readonly family: string;
  readonly points: string;
  readonly alternatives: readonly string[];
  readonly column?: number;
  readonly row?: CellsBlock;
}

const EMPTY_CELL = /^(?:-+|n\.?v\.?t\.?|x)?$/i;

function cellByRole(columns: Columns, cells: readonly string[], kind: ColumnRole['kind']): string {
  for (const [index, role] of columns) if (role.kind === kind) return (cells[index] ?? '').trim();
  return '';
}

/** Rows of a list. In a list of other titles ("functienaam, zie") the reference names the function and the name is the other title. */
function rowsOfList(columns: Columns, body: readonly CellsBlock[]): readonly ListRow[] {
  let family = '';
  return body.map((row) => {
    const of = (kind: ColumnRole['kind']): string => cellByRole(columns, row.cells, kind);
    family = of('family') || family;
    const reference = of('reference');
    const title = readCodeAndName(reference === '' ? of('name') : reference) ?? { code: '', name: reference === '' ? of('name') : reference };
    const coded = reference !== '' && isCode(reference);
    const other = reference === '' ? '' : of('name');
    return {
      place: row.place, code: of('code') || (coded ? reference : title.code), name: coded ? '' : title.name, grade: readGradeValue(of('grade')) ?? '', family,
      points: of('points').replace(/[^\d]/g, ''), alternatives: [...splitNames(of('alternatives')), ...(other === '' ? [] : [other])], row,
    };
  });
}

/** "Inkoper" and "Verkoper" in one cell of a matrix. */
const namesOfCell = (cell: string): readonly string[] => cell.split(/[\n;•]/).map((name) => name.trim()).filter((name) => !EMPTY_CELL.test(name));

function rowsOfMatrix({ header, body, transposed }: Extract<HeldTable, { kind: 'matrix' }>): readonly ListRow[] {
  return body.flatMap((row) => row.cells.slice(1).flatMap((cell, column) => namesOfCell(cell).map((text): ListRow => {
    const title = readCodeAndName(text) ?? { code: '', name: text };
    const [side, top] = [row.cells[0] ?? '', header.cells[column + 1] ?? ''];
    const grade = readGradeLabel(transposed ? top : side) ?? '';
    return { place: row.place, ...title, grade, family: transposed ? side : '', points: '', alternatives: [], ...(transposed ? {} : { column }) };
  })));
}

/** Every function that a table names, in order. */
export const rowsOf = (table: HeldTable): readonly ListRow[] => (table.kind === 'list' ? rowsOfList(table.columns, table.body) : rowsOfMatrix(table));

/**
 * The family above each column of a matrix. Where the heading has lost its spans (fewer names than columns, or more), the names are laid over
 * the columns in order, each column under the name that its functions speak of.
 * @param texts Per column, the words of its functions: their names, and the first words of their purpose.
 */
export function familiesOfColumns(header: readonly string[], texts: readonly (readonly string[])[]): readonly string[] {
  const heads = header.slice(1);
  const last = heads.reduce((found, head, index) => (head === '' ? found : index), -1);
  if (last + 1 === texts.length && heads.slice(0, last + 1).every((head) => head !== '')) return heads.slice(0, last + 1);
  const named = heads.filter((head) => head !== '');
  const speaks = (column: number, head: string): number => {
    const word = fold(head).replace(/[^a-z0-9]+/g, '');
    return (texts[column] ?? []).filter((text) => fold(text).replace(/[^a-z0-9]+/g, '').includes(word)).length;
  };
  // best[h]: the greatest agreement of the columns so far, with the last of them under heading h.
  let best = named.map(() => 0);
  const choices: number[][] = [];
  texts.forEach((_, column) => {
    let from = 0;
    const chosen: number[] = [];
    best = named.map((head, index) => {
      if ((best[index] ?? 0) > (best[from] ?? 0)) from = index;
      chosen.push(from);
      return (best[from] ?? 0) + speaks(column, head);
    });
    choices.push(chosen);
  });
  let at = best.indexOf(Math.max(...best));
  const families: string[] = [];
  for (let column = texts.length - 1; column >= 0; column -= 1) {
    families[column] = named[at] ?? '';
    at = choices[column]?.[at] ?? 0;
  }
  return families;
}
