/** One stretch of our columns beside one block of the list: what is written into it, how it looks, and what stood there. */
import { RESULT_COLUMNS, sheetCell } from '../core';
import type { Cell, ResultColumnId, Row } from '../core';
import { partOf } from './anchored-list';
import type { ColumnRun } from './write-target';

/** Cells of ours for one row, in the order of `RESULT_COLUMNS`; `undefined` leaves the row as it is, `null` a cell. */
export type RowCells = readonly Cell[] | undefined;

/** What stood in a part of the stretch before it was written. @property values, formulas As `Excel.Range` has them; known after the request. */
export type Before = Pick<Excel.Range, 'values' | 'formulas'>;

/** Formats that keep a value what it is: groups such as "11" or "1-2" must not become a number or a date. */
const FORMATS: Readonly<Partial<Record<ResultColumnId, string>>> = { grade: '@', confidence: '0%' };

/** How it looked before we wrote: Excel wraps by itself what has line breaks, and makes rows higher for it. `null`: not the same everywhere. */
interface Looks {
  readonly wraps: readonly (boolean | null)[];
  readonly height: number | null;
}

export class OwnStretch {
  private asked: { readonly columns: readonly Excel.RangeFormat[]; readonly rows: Excel.RangeFormat } | undefined;
  private looks: Looks | undefined;

  /** @param range Stays with its cells: made inside `Excel.run`. */
  constructor(private readonly range: Excel.Range, readonly run: ColumnRun) {}

  /** Asks with the next request how the stretch looks. New columns have no looks to keep. */
  askLooks(): void {
    if (this.run.isNew) return;
    this.asked = { columns: this.run.fields.map((_, offset) => this.range.getColumn(offset).format.load('wrapText')), rows: this.range.format.load('rowHeight') };
  }

  /** Asks what stands in some rows. @param start Row within the stretch. */
  askBefore(start: number, rows: number): Before {
    return this.part(start, rows).load(this.run.isNew ? 'values' : 'values,formulas');
  }

  /**
   * Writes rows. When these are all that we think the stretch has, Excel refuses them where it has others by now.
   * @param all Whether they are.
   */
  write(start: number, rows: readonly RowCells[], all: boolean): void {
    const { fields } = this.run;
    const part = all ? this.range : this.part(start, rows.length);
    fields.forEach((field, offset) => {
      const format = FORMATS[RESULT_COLUMNS[field]?.id ?? 'outcome'];
      if (format !== undefined) part.getColumn(offset).numberFormat = rows.map((cells) => [cells === undefined || cells[field] === null ? null : format]);
    });
    part.values = rows.map((cells) => fields.map((field) => (cells === undefined ? null : sheetCell(cells[field] ?? null))));
    this.restoreLooks();
  }

  /**
   * Puts back, with the next request, what does not belong under our cells.
   * @param before Of the same rows. @param isMoved Whether a row stands beside another job now. @param read The cells of a row when the list was read, beside which the stretch lies.
   * @returns Whether anything is to be put back.
   */
  putBack(start: number, rows: readonly RowCells[], before: Before, isMoved: (offset: number) => boolean, read: (offset: number) => Row | undefined): boolean {
    const { fields, isNew, start: column } = this.run;
    const cells = rows.map((written, offset) => fields.map((field, at): Cell => {
      if (written === undefined || written[field] === null) return null;
      const value = (before.values as Row[])[offset]?.[at] ?? '';
      const known = isNew ? '' : read(offset)?.[column + at] ?? '';
      return isMoved(offset) || value !== known ? this.asTyped(before, offset, at) : null;
    }));
    const any = cells.some((row) => row.some((cell) => cell !== null));
    if (any) this.part(start, rows.length).values = cells;
    return any;
  }

  private part(start: number, rows: number): Excel.Range {
    return partOf(this.range, start, 0, rows, this.run.fields.length);
  }

  /** A cell as it must be entered to stand there again: a formula as such, a text never as one. */
  private asTyped(before: Before, offset: number, at: number): Cell {
    const value = (before.values as Row[])[offset]?.[at] ?? '';
    const formula = this.run.isNew ? value : (before.formulas as Row[])[offset]?.[at] ?? value;
    return formula !== value && typeof formula === 'string' ? formula : sheetCell(value);
  }

  private restoreLooks(): void {
    if (this.asked !== undefined) this.looks ??= { wraps: this.asked.columns.map(({ wrapText }) => wrapText as boolean | null), height: this.asked.rows.rowHeight };
    const { looks, range } = this;
    if (this.run.isNew) range.format.wrapText = false;
    looks?.wraps.forEach((wrap, offset) => { if (wrap !== null) range.getColumn(offset).format.wrapText = wrap; });
    if (looks !== undefined && looks.height !== null && looks.wraps.includes(true)) range.format.rowHeight = looks.height;
  }
}
