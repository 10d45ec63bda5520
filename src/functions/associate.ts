/** Ties the names in the metadata to their functions: what Excel hands over and takes back, its errors, and calls that it no longer needs. */
import type { FormulaDesk } from '../engine/formula-desk';
import { ANSWERS, NOT_AVAILABLE } from './answers';
import type { AnswerRows, Call } from './answers';
import { describeFunction, FUNCTION_IDS } from './descriptions';
import type { FunctionId } from './descriptions';
import { fitAnswer } from './fit-answer';
import { messagesIn } from './messages';
import { NoAnswer } from './no-answer';
import { readArguments } from './read-arguments';
import type { Block, Given } from './read-arguments';
import type { HeaderAbove } from './read-block';

/**
 * @property ready Settles when the page knows the workbook's handbook and settings: a formula that is asked before waits for it. @property headerOf What stands above cells, by their address as Excel gives it.
 * @property overridesFor What was said of the columns of a list. @property sheetName Of the cells, where Excel tells it.
 */
export interface FunctionTools {
  readonly desk: FormulaDesk;
  readonly ready: Promise<unknown>;
  readonly headerOf: (address: string) => Promise<HeaderAbove | undefined>;
  readonly overridesFor: (header: Block, address: string | undefined) => ReturnType<Call['overridesFor']>;
  readonly showsCards: () => boolean;
}

/** What Excel puts behind the arguments. */
interface Invocation {
  readonly parameterAddresses?: unknown;
  onCanceled?: () => void;
}

const isInvocation = (value: unknown): value is Invocation => typeof value === 'object' && value !== null && !Array.isArray(value) && !('code' in value) && !('basicValue' in value);

/** The address of the first argument, where Excel tells it and the argument is a reference. */
function addressIn({ parameterAddresses }: Invocation): string | undefined {
  const address: unknown = Array.isArray(parameterAddresses) ? parameterAddresses[0] : undefined;
  return typeof address === 'string' && address !== '' ? address : undefined;
}

function toExcel(rows: AnswerRows): readonly (readonly unknown[])[] {
  return fitAnswer(rows.map((row) => row.map((cell): unknown => (cell === NOT_AVAILABLE ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable) : cell ?? ''))));
}

/** What went wrong as Excel's own error. Of a failure that nobody foresaw nothing is told but what to do. */
function toError(error: unknown, tools: FunctionTools): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof NoAnswer) return new CustomFunctions.Error(error.kind === 'value' ? invalidValue : notAvailable, error.message);
  return new CustomFunctions.Error(notAvailable, messagesIn(tools.desk.style().language).stopped);
}

/** A custom function as Excel calls it: the arguments, and then the invocation. Always settles, with rows of cells or with an error of Excel's. */
export type ExcelFunction = (...values: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

function makeFunction(id: FunctionId, tools: FunctionTools): ExcelFunction {
  const { parameters } = describeFunction(id);
  const answer: (given: Given, call: Call) => Promise<AnswerRows> = ANSWERS[id];
  return async (...values) => {
    const last = values.at(-1);
    const [given, invocation]: readonly [readonly unknown[], Invocation] = isInvocation(last) ? [values.slice(0, -1), last] : [values, {}];
    const stopped = new AbortController();
    invocation.onCanceled = () => { stopped.abort(); };
    const address = addressIn(invocation);
    try {
      await tools.ready;
      const { language } = tools.desk.style();
      const call: Call = {
        ...tools, language, signal: stopped.signal,
        headerOf: () => (address === undefined ? Promise.resolve(undefined) : tools.headerOf(address)),
        overridesFor: (header) => tools.overridesFor(header, address),
      };
      return toExcel(await answer(readArguments(parameters, given, language), call));
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class, which its typings do not derive from Error
      throw toError(error, tools);
    }
  };
}

/** Registers every function of the table with Excel. To be called once, while the page loads: a late one answers #NAME?. */
export function associateFunctions(tools: FunctionTools): void {
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, makeFunction(id, tools));
}
