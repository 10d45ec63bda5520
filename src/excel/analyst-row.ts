/** The analyst's cells of one row: looked at, written together with a look at what stood there and beside which job, and put back where that was not what was thought. */
import { CELL_LIMIT, excelDate, groupNeighbours, sheetCell } from '../core';
import type { AnalystColumnId, AnalystColumns, AnalystEdit, Cell, Row } from '../core';
import { partOf } from './anchored-list';
import type { ListBlock } from './anchored-list';

/** Longest text that Excel shows whole in a cell that is text; a longer one is taken for nothing else anyway. */
const LONGEST_AS_TEXT = 255;
const DATE = 'dd-mm-yyyy';
const MOMENT = 'dd-mm-yyyy hh:mm';

interface Entry {
  readonly value: Cell;
  /** `null` leaves the format as it is. */
  readonly format: string | null;
}

/** A text as it goes into a cell: a group "11" or a name stays text, a date becomes one. */
function entryOf(id: AnalystColumnId, text: string): Entry {
  const date = id === 'on' ? excelDate(text) : undefined;
  if (date !== undefined) return { value: date, format: Number.isInteger(date) ? DATE : MOMENT };
  return { value: sheetCell(text), format: text === '' ? null : text.length <= LONGEST_AS_TEXT ? '@' : 'General' };
}

/** Columns that are written as one range. */
interface Stretch {
  readonly range: Excel.Range;
  readonly columns: readonly number[];
  readonly entries: readonly Entry[];
}

type Stood = Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>;

const same = (a: Row | undefined, b: Row): boolean => b.every((cell, at) => (a?.[at] ?? '') === (cell ?? ''));

export class AnalystRow {
  private readonly stretches: readonly Stretch[];
  private readonly keys: readonly { readonly range: Excel.Range; readonly read: Row }[];
  private readonly place: Excel.Range;
  /** What stood in the stretches when the list was read. */
  private readonly read: readonly Row[];
  private before: readonly Stood[] = [];
  private after: readonly Excel.Range[] = [];

  /**
   * Holds on to the row from the next request on: it moves with its cells.
   * @param offset Within the block. @param readColumns Columns on which the job's key rests, left to right.
   */
  constructor(readonly edit: AnalystEdit, block: ListBlock, offset: number, columns: AnalystColumns, readColumns: readonly number[]) {
    const row = block.rows[offset] ?? [];
    const wanted = (Object.entries(edit.cells) as readonly [AnalystColumnId, string][]).flatMap(([id, text]) => {
      const column = columns[id];
      return column === undefined ? [] : [{ column, entry: entryOf(id, text) }];
    }).sort((a, b) => a.column - b.column);
    const at = (group: readonly number[]): Excel.Range => partOf(block.range, offset, group[0] ?? 0, 1, group.length);
    this.stretches = groupNeighbours(wanted.map(({ column }) => column)).map((group) => ({
      range: at(group), columns: group, entries: wanted.filter(({ column }) => group.includes(column)).map(({ entry }) => entry),
    }));
    this.keys = groupNeighbours(readColumns).map((group) => ({ range: at(group), read: group.map((column) => row[column] ?? '') }));
    this.place = partOf(block.range, offset, 0, 1, 1);
    this.read = this.stretches.map(({ columns: group }) => group.map((column) => row[column] ?? ''));
  }

  /** Asks with the next request what stands there now. */
  ask(): void {
    this.place.load('rowIndex,rowHidden');
    for (const { range } of [...this.keys, ...this.stretches]) range.load('values');
  }

  /** After that request: why the row cannot be written now; `moved` when it is another one. */
  obstacle(): 'moved' | 'hidden' | undefined {
    if (!this.isAsRead(this.keys) || !this.stretches.every(({ range }, at) => same((range.values as Row[])[0], this.read[at] ?? []))) return 'moved';
    return (this.place.rowHidden as boolean | null) === false ? undefined : 'hidden';
  }

  /** Row as the user sees it, when it was asked for or written last. */
  get row(): number {
    return this.place.rowIndex + 1;
  }

  /** Asks with the next request, before anything is written in it, what stands there then. Refused as a whole where the row is gone. */
  askBefore(): void {
    this.before = this.stretches.map(({ range }) => range.getResizedRange(0, 0).load('values,formulas,numberFormat'));
  }

  write(): void {
    for (const { range, entries } of this.stretches) {
      range.numberFormat = [entries.map(({ format }) => format)];
      range.values = [entries.map(({ value }) => value)];
      if (entries.some(({ value }) => typeof value === 'string' && value.includes('\n'))) range.format.wrapText = false;
    }
    this.place.load('rowIndex');
    this.after = this.keys.map(({ range }) => range.getResizedRange(0, 0).load('values'));
  }

  /**
   * After that request: puts back, with the next one, what stood there, where the row was another job's by then, or something was typed just before.
   * @returns Whether anything is to be put back.
   */
  putBack(): boolean {
    const moved = !this.keys.every(({ read }, at) => same((this.after[at]?.values as Row[])[0], read));
    const typed = this.before.some(({ values }, at) => !same((values as Row[])[0], this.read[at] ?? []));
    if (!moved && !typed) return false;
    this.restore();
    return true;
  }

  /** Cells as they must be entered to stand there again: a formula as such, a text never as one. */
  restore(): void {
    this.stretches.forEach(({ range }, at) => {
      const { values = [], formulas = [], numberFormat = [] } = this.before[at] ?? {};
      range.numberFormat = numberFormat as string[][];
      range.values = (values as Row[]).map((row, r) => row.map((value, c): Cell => {
        const formula = (formulas as Row[])[r]?.[c];
        if (typeof formula === 'string' && formula !== value) return formula;
        return typeof value === 'string' && value !== '' && value.length < CELL_LIMIT && !value.startsWith('#') ? `'${value}` : sheetCell(value);
      }));
    });
  }

  private isAsRead(keys: AnalystRow['keys']): boolean {
    return keys.every(({ range, read }) => same((range.values as Row[])[0], read));
  }
}
