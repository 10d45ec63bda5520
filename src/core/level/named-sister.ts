/** The sister function whose rule names this very job by its letter, where the matched one only fits: the rule is plainer than the match. */
import type { ChosenSister, Match } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import { NAMED_SISTER } from './weights';

/** @returns `sureness` that it is the right one of the two; `undefined` where no sister is named, or where the match leaves no doubt: the heavier variant of a function is often the next one's own work. */
export function namedSister({ met, siblings }: LevelResult, { referenceJobId, probability }: Match): ChosenSister | undefined {
  if (met || probability >= NAMED_SISTER.beyondDoubt) return undefined;
  const sister = siblings.find(({ conditions }) => conditions.some(({ aspect }) => aspect === undefined));
  return sister === undefined ? undefined : { id: sister.referenceJobId, family: new Set([referenceJobId, sister.referenceJobId]), sureness: NAMED_SISTER.sureness };
}
