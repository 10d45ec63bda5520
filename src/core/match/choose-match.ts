/** Puts the reference job that the level chose among its sisters before the others, with the chance that follows. */
import type { ChosenSister, Match } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';

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

/**
 * The matches of a job that belongs to a series: its chosen level first, its sisters by their ratings, and the others with what chance is left.
 * @param chance That it belongs to the family. @param levels With their ratings. @param most How many are kept.
 */
export function matchSeries(
  matches: readonly Match[], { id, family, sureness }: ChosenSister, chance: number, levels: readonly { readonly id: ReferenceJobId; readonly rating: number }[], explain: (id: ReferenceJobId, probability: number) => Match, most: number,
): readonly Match[] {
  const shares = levels.filter((level) => level.id !== id).map((level) => ({ id: level.id, share: Math.exp(level.rating) }));
  const all = shares.reduce((sum, { share }) => sum + share, 0);
  const sisters = shares.map(({ id: sister, share }) => explain(sister, all === 0 ? 0 : (chance * (1 - sureness) * share) / all));
  const others = matches.filter(({ referenceJobId }) => !family.has(referenceJobId));
  const left = others.reduce((sum, { probability }) => sum + probability, 0);
  const strangers = others.map((match) => (left <= 1 - chance ? match : explain(match.referenceJobId, (match.probability * (1 - chance)) / left)));
  return [explain(id, chance * sureness), ...[...sisters, ...strangers].sort((a, b) => b.probability - a.probability)].slice(0, most);
}
