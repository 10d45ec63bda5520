/** Ties the names in the metadata to their functions, and our errors to Excel's. */
import type { Classifier } from '../core';
import { answerRange, InvalidUse } from './answer-range';
import type { CellRange } from './answer-range';
import { FUNCTIONS } from './descriptions';
import type { FunctionDescription } from './descriptions';

/** A custom function as Excel calls it: an argument that was left out arrives as `null`. */
export type RangeFunction = (range: CellRange, header: CellRange | null) => Promise<string[][]>;

type Answering = Pick<Classifier, 'answerJob'>;

/** @param classifier Made on first use, so that Excel's start-up does not wait for the handbook. */
function makeFunction({ column }: FunctionDescription, classifier: () => Promise<Answering>): RangeFunction {
  return async (range, header) => {
    try {
      return answerRange((await classifier()).answerJob, column, range, header);
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class, which its typings do not derive from Error
      if (error instanceof InvalidUse) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
      throw error;
    }
  };
}

/** Registers every function of the metadata with Excel. To be called once, while the page loads: a late one answers #NAME?. */
export function associateFunctions(classifier: () => Promise<Answering>): void {
  for (const description of FUNCTIONS) CustomFunctions.associate(description.id, makeFunction(description, classifier));
}
