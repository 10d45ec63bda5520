/** Where the result of a run goes, and what may not be lost there. */
import type { ColumnMapping } from '../core';
import type { Output } from './choose-output';
import { refuseEarlier } from './earlier-result';
import { stateOf, statOf } from './file-identity';
import { findPlace } from './output-place';
import type { OutputPlace } from './output-place';
import type { ClassifyArguments } from './read-arguments';
import { STANDARD } from './read-input';
import type { Input } from './read-input';
import { CLI_TEXTS } from './texts.nl';

/** @property own Whether results of an earlier run stand in the input. */
interface PlannedInput extends Pick<Input, 'state'> {
  readonly columns: readonly ColumnMapping[];
  readonly own: boolean;
}

/** A result of ours may take the place of its own input; every other file that is read stays. @throws UsageError when nothing may be written there. */
export function findResultPlace({ file, again }: Output, { state, columns, own }: PlannedInput, options: ClassifyArguments): Promise<OutputPlace> {
  const itself = again && own;
  const input = itself || options.input === STANDARD ? undefined : options.input;
  const reads = [input, ...options.catalogues, options.embedding, options.precedents].filter((read) => read !== undefined);
  return findPlace(file, {
    reads, force: options.force,
    refusal: async (found) => {
      if (!itself) return refuseEarlier(found, file, columns, options);
      return stateOf(statOf(found)) === state ? undefined : CLI_TEXTS.changedMeanwhile(file);
    },
  });
}
