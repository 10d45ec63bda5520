/** Custom functions in cells: Univer asks at once, the add-in answers later; in between the cell shows #BUSY!, as in Excel. */
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { FunctionAnswer } from '../host/function-calls';
import type { Spreadsheet } from './spreadsheet';

/** The parts of functions.json that the host needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly dimensionality?: 'scalar' | 'matrix'; readonly optional?: boolean }[];
}

/** A formula's cell, as Univer tells a function through `this`. */
interface Caller {
  readonly subUnitId: string | null;
  readonly row: number;
  readonly column: number;
}

type CellValue = string | number | boolean;
type Result = CellValue | CellValue[][];

/** Answers kept; the oldest go first. Guess G13: Excel would call again where Univer asks the same again; here the kept answer serves. */
const KEPT = 20_000;

/** Numbers of office.js -> what a cell shows. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#REF!', 9: '#NAME?', 10: '#NAME?' };

const isMatrix = (value: unknown): value is unknown[][] => Array.isArray(value);

/** Guess G12: an empty cell arrives as ''. */
const toArgument = (value: unknown, { dimensionality }: FunctionMetadata['parameters'][number]): unknown => {
  if (value === undefined) return null;
  const cell = (one: unknown): unknown => one ?? '';
  if (dimensionality === 'matrix') return isMatrix(value) ? value.map((row) => row.map(cell)) : [[cell(value)]];
  return cell(isMatrix(value) ? value[0]?.[0] : value);
};

function toResult(answer: FunctionAnswer): Result {
  if (!answer.ok) return ERRORS[answer.code] ?? '#VALUE!';
  if (!isMatrix(answer.value)) return answer.value as CellValue;
  const matrix = answer.value as CellValue[][];
  const [only] = matrix;
  return matrix.length === 1 && only?.length === 1 ? (only[0] ?? '') : matrix;
}

export class CellFunctions {
  private readonly answers = new Map<string, Result>();
  private readonly asked = new Set<string>();
  private readonly answered = new Map<string, Caller>();

  /** @param onError Told what Excel would show beside an error in a cell. */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly call: (id: string, args: readonly unknown[]) => Promise<FunctionAnswer>,
    private readonly onError: (message: string) => void,
  ) {}

  register({ id, name, description, parameters }: FunctionMetadata): void {
    const evaluate = (caller: Caller, values: readonly unknown[]): Result => this.evaluate(id, caller, parameters.map((parameter, index) => toArgument(values[index], parameter)));
    this.spreadsheet.univer.getFormula().registerFunction(name, function (this: unknown, ...values: unknown[]) {
      return evaluate(this as Caller, values);
    }, description);
  }

  /** Asks everything again at the next calculation. */
  forget(): void {
    this.answers.clear();
  }

  private evaluate(id: string, caller: Caller, args: readonly unknown[]): Result {
    const { subUnitId, row, column } = caller;
    const key = JSON.stringify([subUnitId, row, column, id, args]);
    const answer = this.answers.get(key);
    if (answer !== undefined) return answer;
    if (!this.asked.has(key)) {
      this.asked.add(key);
      // The object behind `this` is shared by all cells.
      const cell = { subUnitId, row, column };
      void this.call(id, args).then((given) => {
        this.asked.delete(key);
        this.keep(key, toResult(given));
        if (!given.ok) this.onError(given.message);
        this.recalculate(cell);
      });
    }
    return '#BUSY!';
  }

  private keep(key: string, result: Result): void {
    this.answers.set(key, result);
    const [oldest] = this.answers.keys();
    if (this.answers.size > KEPT && oldest !== undefined) this.answers.delete(oldest);
  }

  /** Calculates the cells whose answers have come, all that came together at once. */
  private recalculate(cell: Caller): void {
    this.answered.set(JSON.stringify(cell), cell);
    if (this.answered.size > 1) return;
    setTimeout(() => {
      const unitId = this.spreadsheet.book.getId();
      const dirtyRanges = [...this.answered.values()].map(({ subUnitId, row, column }) =>
        ({ unitId, sheetId: subUnitId ?? '', range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }));
      this.answered.clear();
      void this.spreadsheet.univer.executeCommand(SetFormulaCalculationStartMutation.id, {
        forceCalculation: false, dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
      }, { onlyLocal: true });
    }, 0);
  }
}
