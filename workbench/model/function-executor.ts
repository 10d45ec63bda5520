/** A custom function as Univer's formulas call it: with cells as they are, so that an empty one can be told from a 0. */
import type { Nullable } from '@univerjs/core';
import { ArrayValueObject, BaseFunction, BaseReferenceObject, ErrorValueObject, ValueObjectFactory } from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';

export type CellValue = string | number | boolean;
export type Result = CellValue | CellValue[][];

/** A formula's cell. */
export interface Caller {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/** @returns `null` for an empty cell; an error as its text. */
function readValue(object: Nullable<BaseValueObject>): unknown {
  if (!object || object.isNull()) return null;
  return object instanceof ErrorValueObject ? object.getErrorType() : object.getValue();
}

function readArgument(variant: FunctionVariantType): unknown {
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  return value instanceof ArrayValueObject ? value.getArrayValue().map((row) => row.map(readValue)) : readValue(value);
}

const toObject = (value: CellValue): BaseValueObject => ValueObjectFactory.create(value);

function toMatrix(rows: CellValue[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toObject)), rowCount: rows.length, columnCount: rows[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

export class FunctionExecutor extends BaseFunction {
  /** @param evaluate Takes the arguments as values, or as rows of values. */
  constructor(name: string, private readonly evaluate: (caller: Caller, values: readonly unknown[]) => Result) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    // The executor is shared by all cells.
    const caller: Caller = { subUnitId: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.evaluate(caller, variants.map(readArgument));
    return Array.isArray(result) ? toMatrix(result) : toObject(result);
  }
}
