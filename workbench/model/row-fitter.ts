/** Rows fit their wrapped text, as in Excel, where nobody set a height: by an estimate, so that it costs nothing to write ten thousand rows and is the same without a browser. */
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { IMutationInfo } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation, SetWorksheetRowAutoHeightMutationFactory } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { readValue } from './enter-value';
import { SheetCells } from './sheet-cells';

/** Of the usual font, in pixels. */
const CHARACTER = 7;
const LINE = 20;
const MARGINS = 4;

const linesOf = (text: string, width: number): number => {
  const perLine = Math.max(1, Math.floor((width - MARGINS) / CHARACTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
};

/** The least height that shows all wrapped texts, in pixels. @param wrapped Texts, each with the width of its column. @param least Of a row without any. */
export const fittedHeight = (wrapped: readonly (readonly [text: string, width: number])[], least: number): number =>
  wrapped.reduce((height, [text, width]) => Math.max(height, linesOf(text, width) * LINE + MARGINS), least);

function heightsOf(sheet: FWorksheet, rows: Iterable<number>): { readonly row: number; readonly autoHeight: number }[] {
  const worksheet = sheet.getSheet();
  const styles = sheet.getWorkbook().getStyles();
  const cells = new SheetCells(sheet);
  const least = worksheet.getConfig().defaultRowHeight;
  return [...rows].filter((row) => worksheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE).flatMap((row) => {
    const wrapped = cells.row(row).flatMap(([column, cell]): [string, number][] => {
      const value = styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP ? readValue(cell) : '';
      return typeof value === 'string' && value !== '' ? [[value, worksheet.getColumnWidth(column)]] : [];
    });
    const autoHeight = fittedHeight(wrapped, least);
    return autoHeight === worksheet.getRowHeight(row) ? [] : [{ row, autoHeight }];
  });
}

/** The workbook whose rows are fitted. */
export interface Fitted {
  readonly book: FWorkbook;
  change(redo: IMutationInfo[], undo: IMutationInfo[]): void;
}

/** Guess G19: rows are fitted when cells that wrap, or did, are written; not when columns get another width. */
export class RowFitter {
  private readonly waiting = new Map<string, Set<number>>();

  constructor(private readonly spreadsheet: Fitted) {}

  /** A cell that wraps, or wrapped, was written. */
  note(sheetId: string, row: number): void {
    const rows = this.waiting.get(sheetId);
    if (rows === undefined) this.waiting.set(sheetId, new Set([row]));
    else rows.add(row);
  }

  /** At the end of a request, and before a height is read. */
  fit(): void {
    for (const [subUnitId, rows] of this.waiting) {
      const sheet = this.spreadsheet.book.getSheetBySheetId(subUnitId);
      const rowsAutoHeightInfo = sheet === null ? [] : heightsOf(sheet, rows);
      if (sheet === null || rowsAutoHeightInfo.length === 0) continue;
      const params = { unitId: this.spreadsheet.book.getId(), subUnitId, rowsAutoHeightInfo };
      this.spreadsheet.change([{ id: SetWorksheetRowAutoHeightMutation.id, params }], [{ id: SetWorksheetRowAutoHeightMutation.id, params: SetWorksheetRowAutoHeightMutationFactory(params, sheet.getSheet()) }]);
    }
    this.waiting.clear();
  }

  /** Fits rows that had a height of their own. */
  refit(sheet: FWorksheet, row: number, rows: number): void {
    sheet.setRowAutoHeight(row, rows);
    for (let index = row; index < row + rows; index += 1) this.note(sheet.getSheetId(), index);
  }
}
