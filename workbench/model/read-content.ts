/** The open workbook -> its content, for a file. */
import { BooleanNumber } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { WHOLE_SHEET } from './area';
import type { Area } from './area';
import { referenceText } from './cell-reference';
import { renameCells } from './chart-data';
import { conditionsOn } from './condition';
import { validationModel } from './data-validation';
import { readAnnex } from './sheet-annex';
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
      const extra = { ...(isFormula ? { formula } : {}), ...(cells.isSpilled(row, column) ? { spilled: true } : {}), ...(Object.keys(style).length === 0 ? {} : { style }) };
      if (Object.keys(extra).length > 0) extras.push({ row, column, ...extra });
    });
  });
  return extras;
}

/** Heights that somebody set. */
function readHeights(sheet: FWorksheet, rows: number): (number | undefined)[] {
  const manager = sheet.getSheet().getRowManager();
  return Array.from({ length: rows }, (_none, row) => {
    const { h, ia } = manager.getRow(row) ?? {};
    return ia === BooleanNumber.FALSE ? h : undefined;
  });
}

function readSheet(spreadsheet: Spreadsheet, sheet: FWorksheet): SheetContent {
  const cells = new SheetCells(sheet);
  const used = cells.used(WHOLE_SHEET, false);
  const area = used === undefined ? undefined : { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const { charts, page } = readAnnex(sheet);
  const tabColor = sheet.getTabColor();
  const most = (least: number, endOf: (chart: (typeof charts)[number]) => number): number => charts.reduce((end, chart) => Math.max(end, endOf(chart)), least);
  return {
    name: sheet.getSheetName(),
    rows: area === undefined ? [] : cells.values(area),
    extras: area === undefined ? [] : readExtras(sheet, cells, area),
    widths: Array.from({ length: most(area?.columns ?? 0, ({ box }) => box.to.column + 1) }, (_none, column) => sheet.getColumnWidth(column)),
    merged: mergedAreas(sheet, WHOLE_SHEET),
    tables: tablesOf(spreadsheet, sheet).map((table) => ({ name: table.Name, area: table.area })),
    heights: readHeights(sheet, most(area?.rows ?? 0, ({ box }) => box.to.row + 1)),
    frozenRows: Math.max(0, sheet.getFrozenRows()),
    frozenColumns: Math.max(0, sheet.getFrozenColumns()),
    gridlines: !sheet.hasHiddenGridLines(),
    ...(tabColor === undefined || tabColor === '' ? {} : { tabColor }),
    page,
    charts: charts.map((chart) => renameCells(chart, (cells) => {
      const text = referenceText(spreadsheet, cells);
      return text === '#REF!' ? undefined : text;
    })),
    validations: validationModel({ sheet }).getRules(spreadsheet.book.getId(), sheet.getSheetId()),
    conditions: conditionsOn({ spreadsheet, sheet }),
  };
}

export const readContent = (spreadsheet: Spreadsheet): readonly SheetContent[] => spreadsheet.sheets().map((sheet) => readSheet(spreadsheet, sheet));
