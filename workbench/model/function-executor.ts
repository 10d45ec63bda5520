/** A custom function as Univer's formulas call it: with cells as they are, so that an empty one can be told from a 0. */
import type { Nullable } from '@univerjs/core';
import { ArrayValueObject, BaseFunction, BaseReferenceObject, ErrorValueObject, StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { fromUniver } from './area';
import type { Area } from './area';
import { isErrorValue } from './shown-text';

export type CellValue = string | number | boolean;
export type Result = CellValue | CellValue[][];

/** A formula's cell. */
export interface Caller {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** @property value `undefined` where nothing is said. @property place Absent for a value that is no reference. */
export interface Argument {
  readonly value: unknown;
  readonly place: Place | undefined;
}

/** @returns `null` for an empty cell; an error as its text. */
function readValue(object: Nullable<BaseValueObject>): unknown {
  if (!object || object.isNull()) return null;
  return object instanceof ErrorValueObject ? object.getErrorType() : object.getValue();
}

function readArgument(variant: FunctionVariantType): unknown {
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (value instanceof ArrayValueObject) return value.getArrayValue().map((row) => row.map(readValue));
  // Nothing between two commas is an argument that was left out.
  return value.isNull() ? undefined : readValue(value);
}

/** Where an argument is a reference: its cells. Columns and rows that are whole are cut to the sheet. */
function readPlace(variant: FunctionVariantType): Place | undefined {
  if (!(variant instanceof BaseReferenceObject)) return undefined;
  const { startRow, startColumn, endRow, endColumn } = variant.getRangePosition();
  const numbers = [startRow, startColumn, endRow, endColumn];
  return numbers.every((number) => Number.isInteger(number)) ? { sheetId: variant.getSheetId(), area: fromUniver({ startRow, startColumn, endRow, endColumn }) } : undefined;
}

/** A text stays one, whatever it looks like: Univer makes a number of "1.1" by itself. */
const toObject = (value: CellValue): BaseValueObject => (typeof value !== 'string' || isErrorValue(value) ? ValueObjectFactory.create(value) : StringValueObject.create(value));

function toMatrix(rows: CellValue[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toObject)), rowCount: rows.length, columnCount: rows[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

export class FunctionExecutor extends BaseFunction {
  /** Else references come as the cells they point at. */
  override needsReferenceObject = true;

  /** @param evaluate Takes the arguments, each a value or rows of values. */
  constructor(name: string, private readonly evaluate: (caller: Caller, given: readonly Argument[]) => Result) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    // The executor is shared by all cells.
    const caller: Caller = { subUnitId: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.evaluate(caller, variants.map((variant) => ({ value: readArgument(variant), place: readPlace(variant) })));
    return Array.isArray(result) ? toMatrix(result) : toObject(result);
  }
}
