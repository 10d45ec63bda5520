/** What becomes of an area when rows, columns or cells around it are inserted, deleted or moved: as references in Excel's formulas do. */
import { contains, SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';

/**
 * `at` and `count` in lines: rows or columns, zero-based.
 * @property across Cells only, not whole lines: the other lines that they lie in. An area that sticks out of them stays.
 */
export type Edit =
  | { readonly kind: 'insert' | 'delete'; readonly along: 'rows' | 'columns'; readonly at: number; readonly count: number; readonly across?: { readonly at: number; readonly count: number } }
  | { readonly kind: 'move'; readonly from: Area; readonly to: Area };

interface Lines {
  readonly at: number;
  readonly count: number;
}

/** Lines inserted before or at the first line push; those between first and last line widen. */
const inserted = ({ at, count }: Lines, edit: Lines): Lines =>
  (edit.at <= at ? { at: at + edit.count, count } : edit.at < at + count ? { at, count: count + edit.count } : { at, count });

function deleted({ at, count }: Lines, edit: Lines): Lines | undefined {
  const end = edit.at + edit.count;
  const before = Math.max(0, Math.min(end, at) - edit.at);
  const within = Math.max(0, Math.min(end, at + count) - Math.max(edit.at, at));
  return within === count ? undefined : { at: at - before, count: count - within };
}

/** @returns `undefined` when nothing is left of the area. Sorting is no edit: it moves no area. */
export function followEdit(area: Area, edit: Edit): Area | undefined {
  if (edit.kind === 'move') {
    if (contains(edit.from, area)) return { ...area, row: area.row + edit.to.row - edit.from.row, column: area.column + edit.to.column - edit.from.column };
    return contains(edit.to, area) ? undefined : area;
  }
  const rows: Lines = { at: area.row, count: area.rows };
  const columns: Lines = { at: area.column, count: area.columns };
  const [along, other] = edit.along === 'rows' ? [rows, columns] : [columns, rows];
  const { across } = edit;
  // Whole rows and columns stay whole.
  if (along.count === (edit.along === 'rows' ? SHEET_ROWS : SHEET_COLUMNS)) return area;
  if (across !== undefined && (other.at < across.at || other.at + other.count > across.at + across.count)) return area;
  const lines = edit.kind === 'insert' ? inserted(along, edit) : deleted(along, edit);
  if (lines === undefined) return undefined;
  return edit.along === 'rows' ? { ...area, row: lines.at, rows: lines.count } : { ...area, column: lines.at, columns: lines.count };
}
