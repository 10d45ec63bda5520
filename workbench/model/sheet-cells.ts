/** Cells of a sheet by area: values, formats, what is filled; straight from Univer's model, so that ten thousand rows are no matter. */
import type { ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { fromUniver, intersection } from './area';
import type { Area } from './area';
import { readValue } from './enter-value';
import { shownText } from './shown-text';

type Matrix = Record<number, Record<number, ICellData | null | undefined> | undefined>;

const isFilled = (cell: ICellData | null | undefined): boolean =>
  cell !== null && cell !== undefined && ((cell.v !== null && cell.v !== undefined && cell.v !== '') || (cell.f !== null && cell.f !== undefined) || cell.si !== null && cell.si !== undefined || cell.p !== null && cell.p !== undefined);

export class SheetCells {
  private readonly matrix: Matrix;
  /** What formulas spill beside their own cell. */
  private readonly spilled: Matrix;

  /** Valid until the sheet changes. */
  constructor(private readonly sheet: FWorksheet) {
    this.matrix = sheet.getSheet().getCellMatrix().getMatrix() as Matrix;
    const arrays = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
    this.spilled = (arrays[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {}) as Matrix;
  }

  /** Whether any formula spills on the sheet. */
  get hasSpilled(): boolean {
    return Object.keys(this.spilled).length > 0;
  }

  /** The cell as it is kept. */
  own(row: number, column: number): ICellData | null | undefined {
    return this.matrix[row]?.[column];
  }

  /** The cell, or what is spilled there. */
  at(row: number, column: number): ICellData | null | undefined {
    const cell = this.own(row, column);
    return isFilled(cell) ? cell : (this.spilled[row]?.[column] ?? cell);
  }

  /** Whether what stands there is spilled by a formula in another cell. */
  isSpilled(row: number, column: number): boolean {
    return !isFilled(this.own(row, column)) && isFilled(this.spilled[row]?.[column]);
  }

  map<Value>({ row, column, rows, columns }: Area, read: (cell: ICellData | null | undefined) => Value): Value[][] {
    return Array.from({ length: rows }, (_row, down) => Array.from({ length: columns }, (_column, right) => read(this.at(row + down, column + right))));
  }

  /** The filled cells of a row, each with its column. */
  row(row: number): readonly (readonly [number, ICellData])[] {
    return Object.entries(this.matrix[row] ?? {}).flatMap(([column, cell]) => (cell === null || cell === undefined ? [] : [[Number(column), cell] as const]));
  }

  /** The filled cells of a column, each with its row. */
  column(column: number): readonly (readonly [number, ICellData])[] {
    return Object.entries(this.matrix).flatMap(([row, cells]) => {
      const cell = cells?.[column];
      return cell === null || cell === undefined ? [] : [[Number(row), cell] as const];
    });
  }

  values(area: Area): (string | number | boolean)[][] {
    return this.map(area, readValue);
  }

  formulas({ row, column, rows, columns }: Area): (string | number | boolean)[][] {
    const model = this.sheet.getInject().get(FormulaDataModel);
    const formula = (r: number, c: number): string => model.getFormulaStringByCell(r, c, this.sheet.getSheetId(), this.sheet.getWorkbook().getUnitId()) ?? '';
    return Array.from({ length: rows }, (_row, down) => Array.from({ length: columns }, (_column, right) => {
      const text = formula(row + down, column + right);
      return text === '' ? readValue(this.at(row + down, column + right)) : text;
    }));
  }

  /** Number formats; 'General' where none is set. */
  patterns(area: Area): string[][] {
    const styles = this.sheet.getWorkbook().getStyles();
    return this.map(area, (cell) => styles.getStyleByCell(cell)?.n?.pattern ?? 'General');
  }

  /** As the cells show them. @param language Of Office. */
  texts(area: Area, language: string): string[][] {
    const styles = this.sheet.getWorkbook().getStyles();
    return this.map(area, (cell) => shownText(readValue(cell), styles.getStyleByCell(cell)?.n?.pattern ?? 'General', language));
  }

  private isFilledAt(row: number, column: number): boolean {
    return isFilled(this.matrix[row]?.[column]) || isFilled(this.spilled[row]?.[column]);
  }

  private isAnyFilled(top: number, left: number, bottom: number, right: number): boolean {
    for (let row = Math.max(0, top); row <= bottom; row += 1) for (let column = Math.max(0, left); column <= right; column += 1) if (this.isFilledAt(row, column)) return true;
    return false;
  }

  /** The smallest area around the filled cells within `within`. @param valuesOnly Whether cells that only have a format do not count. */
  used(within: Area, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (matrix: Matrix): void => {
      for (const [rowKey, cells] of Object.entries(matrix)) {
        const row = Number(rowKey);
        if (cells === undefined || row < within.row || row >= within.row + within.rows) continue;
        for (const [columnKey, cell] of Object.entries(cells)) {
          const column = Number(columnKey);
          if (column < within.column || column >= within.column + within.columns) continue;
          if (!isFilled(cell) && (valuesOnly || cell?.s === undefined || cell.s === null)) continue;
          [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
        }
      }
    };
    include(this.matrix);
    include(this.spilled);
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Grows from an area until every cell around it, diagonal ones too, is empty. */
  region(from: Area): Area {
    let [top, left, bottom, right] = [from.row, from.column, from.row + from.rows - 1, from.column + from.columns - 1];
    for (let grew = true; grew;) {
      grew = false;
      for (; this.isAnyFilled(bottom + 1, left - 1, bottom + 1, right + 1); grew = true) bottom += 1;
      for (; top > 0 && this.isAnyFilled(top - 1, left - 1, top - 1, right + 1); grew = true) top -= 1;
      for (; this.isAnyFilled(top - 1, right + 1, bottom + 1, right + 1); grew = true) right += 1;
      for (; left > 0 && this.isAnyFilled(top - 1, left - 1, bottom + 1, left - 1); grew = true) left -= 1;
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Merged areas that touch `area`. */
export function mergedAreas(sheet: FWorksheet, area: Area): readonly Area[] {
  return sheet.getSheet().getMergeData().map(fromUniver).filter((merged) => intersection(merged, area) !== undefined);
}

/** Whether all (true), none (false) or some (null) of the rows are hidden, by hand or by a filter. */
export function areRowsHidden(sheet: FWorksheet, { row, rows }: Area): boolean | null {
  const worksheet = sheet.getSheet();
  const inGrid = Math.max(0, Math.min(rows, worksheet.getRowCount() - row));
  let hidden = 0;
  for (let index = row; index < row + inGrid; index += 1) if (!worksheet.getRowVisible(index)) hidden += 1;
  return hidden === 0 ? false : hidden === rows ? true : null;
}
