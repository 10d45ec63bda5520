/** Heights of rows: as set by hand, else as the grid measured them, else (without a grid) as Excel would fit them to wrapped text. */
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
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

/** In pixels. Guess G19: a row that nobody set a height for fits the tallest of its wrapped cells, and shrinks again with them. */
export function rowHeight(sheet: FWorksheet, row: number): number {
  const worksheet = sheet.getSheet();
  const known = worksheet.getRowManager().getRow(row);
  if (known?.ia === BooleanNumber.FALSE || known?.ah !== undefined) return worksheet.getRowHeight(row);
  const styles = sheet.getWorkbook().getStyles();
  const wrapped = new SheetCells(sheet).row(row).flatMap(([column, cell]): [string, number][] => {
    const value = styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP ? readValue(cell) : '';
    return typeof value === 'string' && value !== '' ? [[value, sheet.getColumnWidth(column)]] : [];
  });
  return fittedHeight(wrapped, worksheet.getRowHeight(row));
}
