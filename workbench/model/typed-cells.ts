/** What users type in the grid's own editor is read as Excel reads it: formulas in the language of Office. */
import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Spreadsheet } from './spreadsheet';
import { readTyped } from './typed-formula';

/** To be called once a workbook is open. */
export function readTypedFormulas({ book, language }: Spreadsheet): void {
  book.getActiveSheet().getInject().get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell: Nullable<ICellData>, _context, next) => next(typeof cell?.f === 'string' ? { ...cell, f: readTyped(cell.f, language) } : cell),
  });
}
