/** Custom functions in cells: Univer asks at once, the add-in answers later; in between the cell shows #BUSY!, as in Excel. */
import { IFunctionService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { CallOptions, FunctionAnswer } from '../host/function-calls';
import { quoteSheet, toAddress } from './area';
import { FunctionExecutor } from './function-executor';
import type { Argument, Caller, CellValue, Result } from './function-executor';
import { isErrorValue } from './shown-text';
import type { Spreadsheet } from './spreadsheet';
import { growGrid } from './write-cells';

/** The parts of functions.json that the host needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix'; readonly optional?: boolean }[];
  readonly options?: { readonly cancelable?: boolean; readonly requiresParameterAddresses?: boolean };
}

/** @property allowErrorForDataTypeAny Whether arguments of the type `any` take error values too; else a function answers with the error and is not called. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** What an empty cell arrives as in an argument that is no single text. Guess G12: 0, as in Excel for the desktop (office-js #1951, #4702, #5262); `null` on the web. */
export type EmptyCell = 0 | null;

/** Answers kept; the oldest go first. Guess G13: Excel would call again where Univer asks the same again; here the kept answer serves. */
const KEPT = 20_000;

/** Numbers of office.js -> what a cell shows. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#REF!', 9: '#NAME?', 10: '#NAME?' };

const isMatrix = (value: unknown): value is unknown[][] => Array.isArray(value);

/** As it travels; office.js makes its own error of it. */
interface ErrorArgument {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

const isErrorArgument = (value: unknown): value is Pick<ErrorArgument, 'code'> => typeof value === 'object' && value !== null && 'code' in value;

/** A cell, or cells, as an argument; errors as they travel. */
function toArgument(value: unknown, { type = 'any', dimensionality }: FunctionMetadata['parameters'][number], emptyCell: EmptyCell): unknown {
  if (value === undefined) return null;
  const isMatrixArgument = dimensionality === 'matrix';
  const empty = type === 'string' && !isMatrixArgument ? '' : emptyCell;
  const cell = (one: unknown): unknown => (one === null || one === undefined ? empty : isErrorValue(one) ? { type: 'CustomFunctionError', code: one } : one);
  if (isMatrixArgument) return isMatrix(value) ? value.map((row) => row.map(cell)) : [[cell(value)]];
  return cell(isMatrix(value) ? value[0]?.[0] : value);
}

/** Guess G20: of several errors the first one, by rows, is the answer of a function that takes none. */
const firstError = (args: readonly unknown[]): string | undefined => args.flat(2).find(isErrorArgument)?.code;

/** An error that is returned, not thrown, comes as an object with its code; of a value with a card the grid shows the text. */
function toCellValue(value: unknown): CellValue {
  if (isErrorArgument(value)) return value.code;
  return typeof value === 'object' && value !== null && 'basicValue' in value ? value.basicValue as CellValue : value as CellValue;
}

function toResult(answer: FunctionAnswer): Result {
  if (!answer.ok) return ERRORS[answer.code] ?? '#VALUE!';
  if (!isMatrix(answer.value)) return toCellValue(answer.value);
  const matrix = answer.value.map((row) => row.map(toCellValue));
  const [only] = matrix;
  return matrix.length === 1 && only?.length === 1 ? (only[0] ?? '') : matrix;
}

export class CellFunctions {
  private readonly answers = new Map<string, Result>();
  /** Calls without an answer, by what was asked; and by cell and function what was asked last. */
  private readonly asked = new Map<string, AbortController>();
  private readonly latest = new Map<string, string>();
  private readonly answered = new Map<string, Caller>();
  /** May be changed; formulas that were answered before keep their answers. */
  emptyCell: EmptyCell = 0;

  /** @param onError Told what Excel would show beside an error in a cell. */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly call: (id: string, args: readonly unknown[], options: CallOptions) => Promise<FunctionAnswer>,
    private readonly onError: (message: string) => void,
  ) {}

  register({ functions, allowErrorForDataTypeAny = false }: FunctionsFile): void {
    for (const { id, name, description, parameters, options } of functions) {
      const evaluate = (caller: Caller, given: readonly Argument[]): Result => {
        const args = parameters.map((parameter, index) => toArgument(given[index]?.value, parameter, this.emptyCell));
        const refused = args.filter((_arg, index) => !allowErrorForDataTypeAny || (parameters[index]?.type ?? 'any') !== 'any');
        const addresses = options?.requiresParameterAddresses === true ? parameters.map((_parameter, index) => this.addressOf(given[index])) : undefined;
        return firstError(refused) ?? this.evaluate(id, caller, args, { cancelable: options?.cancelable === true, ...(addresses === undefined ? {} : { addresses }) });
      };
      // Univer's facade knows a function by its description too, and would call it with 0 for an empty cell.
      this.spreadsheet.univer.getFormula().registerFunction(name, () => '#NAME?', description);
      this.spreadsheet.book.getActiveSheet().getInject().get(IFunctionService).registerExecutors(new FunctionExecutor(name, evaluate));
    }
  }

  /** Asks everything again at the next calculation. */
  forget(): void {
    this.answers.clear();
  }

  private addressOf(given: Argument | undefined): string | null {
    const place = given?.place;
    const sheet = place === undefined ? undefined : this.spreadsheet.sheets().find((one) => one.getSheetId() === place.sheetId);
    return place === undefined || sheet === undefined ? null : `${quoteSheet(sheet.getSheetName())}!${toAddress(place.area)}`;
  }

  private evaluate(id: string, caller: Caller, args: readonly unknown[], { cancelable, addresses }: { readonly cancelable: boolean; readonly addresses?: readonly (string | null)[] }): Result {
    const { subUnitId, row, column } = caller;
    const cell = JSON.stringify([subUnitId, row, column, id]);
    const key = JSON.stringify([cell, args, addresses]);
    const answer = this.answers.get(key);
    if (answer !== undefined) return answer;
    if (!this.asked.has(key)) {
      // What the cell asked before is no longer needed.
      this.asked.get(this.latest.get(cell) ?? '')?.abort();
      this.latest.set(cell, key);
      const calling = new AbortController();
      this.asked.set(key, calling);
      void this.call(id, args, { ...(addresses === undefined ? {} : { addresses }), ...(cancelable ? { signal: calling.signal } : {}) }).then((given) => {
        this.asked.delete(key);
        if (calling.signal.aborted) return;
        this.latest.delete(cell);
        const result = toResult(given);
        this.makeRoom(caller, result);
        this.keep(key, result);
        if (!given.ok) this.onError(given.message);
        this.recalculate(caller);
      });
    }
    return '#BUSY!';
  }

  /** The grid is smaller than an Excel sheet: what spills beyond it would be #SPILL!. */
  private makeRoom({ subUnitId, row, column }: Caller, result: Result): void {
    const sheet = this.spreadsheet.book.getSheetBySheetId(subUnitId);
    if (sheet !== null && isMatrix(result)) growGrid(sheet, { row, column, rows: result.length, columns: result[0]?.length ?? 0 });
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
        ({ unitId, sheetId: subUnitId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }));
      this.answered.clear();
      void this.spreadsheet.univer.executeCommand(SetFormulaCalculationStartMutation.id, {
        forceCalculation: false, dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
      }, { onlyLocal: true });
    }, 0);
  }
}
