/** The custom functions as Excel calls them, over the road in this thread. */
import type { Classifier, MappingOverrides } from '../../../src/core';
import { createFormulaDesk } from '../../../src/engine/formula-desk';
import type { FormulaDesk, FormulaStyle } from '../../../src/engine/formula-desk';
import { keepHandbook } from '../../../src/engine/kept-handbook';
import { associateFunctions } from '../../../src/functions/associate';
import type { ExcelFunction } from '../../../src/functions/associate';
import type { FunctionId } from '../../../src/functions/descriptions';
import type { HeaderAbove } from '../../../src/functions/read-block';
import { CLASSIFIER } from '../../support/built-in';
import { localPool } from '../../support/local-pool';

/** Excel's own error, as office.js makes it. */
export class ExcelError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

export interface Formulas {
  readonly desk: FormulaDesk;
  readonly ids: readonly string[];
  /** Calls a function; its error is given as its code and message. @param invocation What Excel puts behind the arguments. */
  readonly ask: (id: FunctionId, args: readonly unknown[], invocation?: object) => Promise<readonly (readonly unknown[])[] | string>;
}

export interface FormulasOptions {
  readonly classifier?: Classifier;
  readonly style?: Partial<FormulaStyle>;
  readonly cards?: boolean;
  readonly headerOf?: (address: string) => Promise<HeaderAbove | undefined>;
  readonly overrides?: MappingOverrides;
  readonly pool?: Parameters<typeof createFormulaDesk>[0];
}

const shown = (cell: unknown): unknown => (cell instanceof ExcelError ? cell.code : cell);

export function openFormulas({ classifier = CLASSIFIER, style = {}, cards = false, headerOf, overrides = {}, pool }: FormulasOptions = {}): Formulas {
  const known = new Map<string, ExcelFunction>();
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string, made: ExcelFunction) => known.set(id, made), Error: ExcelError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  });
  const desk = createFormulaDesk(pool ?? localPool(classifier), keepHandbook(classifier.catalogue));
  desk.useStyle(style);
  associateFunctions({ desk, ready: Promise.resolve(), showsCards: () => cards, headerOf: headerOf ?? (() => Promise.resolve(undefined)), overridesFor: () => overrides });
  return {
    desk, ids: [...known.keys()],
    async ask(id, args, invocation = {}) {
      try {
        const rows = await known.get(id)?.(...args, invocation);
        return (rows ?? []).map((row) => row.map(shown));
      } catch (error) {
        if (error instanceof ExcelError) return `${error.code} ${error.message}`;
        throw error;
      }
    },
  };
}
