/** What stands above cells of a formula: the first rows of the table or region that they are in, for formulas without a header of their own. */
import { SEARCHED_ROWS } from '../core';
import type { Table } from '../core';
import { isLocated, locateAround } from './locate-source';
import { intersect } from './rectangle';
import type { Rectangle } from './rectangle';

/** @property rows The first rows of the list, in the columns of the cells. @property firstRow Row of the sheet (from 0) of the first of them. @property blockRow That of the cells. */
export interface FirstRows {
  readonly rows: Table['rows'];
  readonly firstRow: number;
  readonly blockRow: number;
}

/** @property area Of the list, header included. @property columns Letters of those of the cells, as in "A:K". */
interface FoundList {
  readonly sheetName: string;
  readonly area: Rectangle;
  readonly columns: string;
  readonly rows: Table['rows'];
}

const CORNERS = 'rowIndex,columnIndex,rowCount,columnCount';

/** An address as Excel gives it to a function: `'Blad 1'!$A$2:$K$2`. */
const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Name of the sheet, and the address on it; `undefined` for anything else. */
export function readAddress(address: string): { readonly sheetName: string; readonly cells: string } | undefined {
  const [, quoted, bare, cells] = ADDRESS.exec(address) ?? [];
  if (cells === undefined) return undefined;
  // In brackets stands the workbook, where Excel tells it.
  return { sheetName: (quoted?.replaceAll("''", "'") ?? bare ?? '').replace(/^.*\]/, ''), cells: cells.replaceAll('$', '') };
}

const ROW = /\d+/;

/** Looks up lists for formulas: many cells of one list ask for it once. */
export class HeaderFinder {
  private found: FoundList[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private asking = 0;

  /** Never rejects; `undefined` where nothing stands there, or Excel does not say. */
  find(address: string): Promise<FirstRows | undefined> {
    this.asking += 1;
    const answer = this.turn.then(() => this.look(address)).catch(() => undefined).finally(() => {
      this.asking -= 1;
      // The sheet may change from here on.
      if (this.asking === 0) this.found = [];
    });
    this.turn = answer;
    return answer;
  }

  private async look(address: string): Promise<FirstRows | undefined> {
    const read = readAddress(address);
    if (read === undefined) return undefined;
    const { sheetName, cells } = read;
    const columns = cells.replace(/\d+/g, '');
    const blockRow = Number(ROW.exec(cells)?.[0] ?? 1) - 1;
    const known = this.found.find(({ area: { rowIndex, rowCount }, ...list }) => list.sheetName === sheetName && list.columns === columns && blockRow >= rowIndex && blockRow < rowIndex + rowCount);
    if (known !== undefined) return { rows: known.rows, firstRow: known.area.rowIndex, blockRow };
    return Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(cells).load(CORNERS);
      const source = await locateAround(context, range, {});
      if (!isLocated(source)) return undefined;
      const { sheet, place: { area } } = source;
      // In an empty part of the sheet the nearest region may be another one.
      if (intersect(range, area) === undefined) return undefined;
      const top = sheet.getRangeByIndexes(area.rowIndex, range.columnIndex, Math.min(SEARCHED_ROWS, area.rowCount), range.columnCount).load('values');
      await context.sync();
      const rows = top.values as Table['rows'];
      this.found.push({ sheetName, area, columns, rows });
      return { rows, firstRow: area.rowIndex, blockRow: range.rowIndex };
    });
  }
}
