/** The open workbook -> its content, for a file. */
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { WHOLE_SHEET } from './area';
import type { Area } from './area';
import { conditionsOn } from './condition';
import { validationModel } from './data-validation';
import { mergedAreas, SheetCells } from './sheet-cells';
import type { Spreadsheet } from './spreadsheet';
import { tablesOf } from './table';
import type { CellExtras, SheetContent } from './workbook-data';

function readExtras(sheet: FWorksheet, cells: SheetCells, area: Area): CellExtras[] {
  const styles = sheet.getWorkbook().getStyles();
  const formulas = cells.formulas(area);
  const values = cells.values(area);
  const extras: CellExtras[] = [];
  cells.map(area, (cell) => styles.getStyleByCell(cell) ?? {}).forEach((line, row) => {
    line.forEach((style, column) => {
      const formula = formulas[row]?.[column];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column];
      const extra = {
        ...(isFormula ? { formula } : {}),
        ...(cells.isSpilled(row, column) ? { spilled: true } : {}),
        ...(style.n?.pattern === undefined ? {} : { pattern: style.n.pattern }),
        ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
        ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
      };
      if (Object.keys(extra).length > 0) extras.push({ row, column, ...extra });
    });
  });
  return extras;
}

function readSheet(spreadsheet: Spreadsheet, sheet: FWorksheet): SheetContent {
  const cells = new SheetCells(sheet);
  const used = cells.used(WHOLE_SHEET, false);
  const area = used === undefined ? undefined : { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return {
    name: sheet.getSheetName(),
    rows: area === undefined ? [] : cells.values(area),
    extras: area === undefined ? [] : readExtras(sheet, cells, area),
    widths: Array.from({ length: area?.columns ?? 0 }, (_none, column) => sheet.getColumnWidth(column)),
    merged: mergedAreas(sheet, WHOLE_SHEET),
    tables: tablesOf(spreadsheet, sheet).map((table) => ({ name: table.Name, area: table.area })),
    frozenRows: Math.max(0, sheet.getFrozenRows()),
    validations: validationModel({ sheet }).getRules(spreadsheet.book.getId(), sheet.getSheetId()),
    conditions: conditionsOn({ spreadsheet, sheet }),
  };
}

export const readContent = (spreadsheet: Spreadsheet): readonly SheetContent[] => spreadsheet.sheets().map((sheet) => readSheet(spreadsheet, sheet));
