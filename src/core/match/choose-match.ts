/** Puts the reference job that the level chose among its sisters before the others, with the chance that follows. */
import type { Match } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';

/** The sisters that the level chose among, and how sure that choice is. @property sureness Chance that it is the right one of the family, 0 to 1. */
export interface ChosenSister {
  readonly id: ReferenceJobId;
  readonly family: ReadonlySet<ReferenceJobId>;
  readonly sureness: number;
}

/**
 * The matches with the chosen one first. The chance of the family is the sum of its members'; the chosen one gets the share of it that its choice is sure, its sisters the rest, in their order.
 * @param explain Makes the match of a reference job with a chance.
 */
export function chooseMatch(matches: readonly Match[], { id, family, sureness }: ChosenSister, explain: (id: ReferenceJobId, probability: number) => Match): readonly Match[] {
  const [best] = matches;
  if (best === undefined) return matches;
  const sum = (some: readonly Match[]): number => some.reduce((total, { probability }) => total + probability, 0);
  const sisters = matches.filter(({ referenceJobId }) => family.has(referenceJobId) && referenceJobId !== id);
  const ofFamily = sum(matches.filter(({ referenceJobId }) => family.has(referenceJobId) || referenceJobId === id));
  const ofSisters = sum(sisters);
  const others = matches.filter(({ referenceJobId }) => referenceJobId !== id).map((match) => (!sisters.includes(match) || ofSisters === 0 ? match
    : explain(match.referenceJobId, (ofFamily * (1 - sureness) * match.probability) / ofSisters)));
  return [explain(id, ofFamily * sureness), ...others.sort((a, b) => b.probability - a.probability)].slice(0, Math.max(matches.length, 1));
}
