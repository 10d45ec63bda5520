/** Puts the reference job that the level chose among its sisters before the others, with the chance that follows. */
import type { ChosenSister, Match } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';

/** Makes the match of a reference job with a chance, and with those that share its place. */
export type Explain = (id: ReferenceJobId, probability: number, tied?: readonly ReferenceJobId[]) => Match;

interface Claim {
  readonly id: ReferenceJobId;
  readonly chance: number;
}

const sum = (claims: readonly Claim[]): number => claims.reduce((total, { chance }) => total + chance, 0);

/**
 * The chosen one first, then the others by chance. Where others have more chance than the chosen one, it is no more and no less sure than they: all of these get their mean.
 * @param tied Those that share its place, and therefore its chance.
 */
function chosenFirst(chosen: Claim, others: readonly Claim[], tied: readonly ReferenceJobId[]): readonly Claim[] {
  const behind = [...others].sort((a, b) => b.chance - a.chance);
  const level: Claim[] = [chosen, ...behind.filter(({ id }) => tied.includes(id))];
  const rest = behind.filter(({ id }) => !tied.includes(id));
  for (let next = rest[0]; next !== undefined && next.chance > sum(level) / level.length; next = rest[0]) level.push(...rest.splice(0, 1));
  return [...level.map(({ id }) => ({ id, chance: sum(level) / level.length })), ...rest];
}

const toClaim = ({ referenceJobId, probability }: Match): Claim => ({ id: referenceJobId, chance: probability });

/**
 * The matches with the chosen one first. The chance of the family is the sum of its members'; the chosen one gets the share of it that its choice is sure, its sisters the rest, in their order.
 * @param settled Whether the choice is beyond doubt: sisters that shared first place then no longer do.
 */
export function chooseMatch(matches: readonly Match[], { id, family, sureness }: ChosenSister, settled: boolean, explain: Explain): readonly Match[] {
  const [best] = matches;
  if (best === undefined) return matches;
  const first = [best.referenceJobId, ...best.tied];
  const tied = first.includes(id) ? first.filter((one) => one !== id && !(settled && family.has(one))) : [];
  const claims = matches.map(toClaim);
  const sisters = claims.filter((one) => family.has(one.id) && one.id !== id);
  const ofFamily = sum(claims.filter((one) => family.has(one.id) || one.id === id));
  const ofSisters = sum(sisters);
  const others = claims.filter((one) => one.id !== id).map((one) => (!sisters.includes(one) || ofSisters === 0 ? one : { id: one.id, chance: (ofFamily * (1 - sureness) * one.chance) / ofSisters }));
  return chosenFirst({ id, chance: ofFamily * sureness }, others, tied).slice(0, Math.max(matches.length, 1))
    .map((claim, place) => explain(claim.id, claim.chance, place === 0 ? tied : []));
}

/**
 * The matches of a job that belongs to a series: its chosen level first, its sisters by their ratings, and the others with what chance is left.
 * @param chance That it belongs to the family. @param levels With their ratings. @param tied Levels that share first place. @param most How many are kept.
 */
export function matchSeries(
  matches: readonly Match[], { id, family, sureness }: ChosenSister, chance: number, levels: readonly { readonly id: ReferenceJobId; readonly rating: number }[], tied: readonly ReferenceJobId[], explain: Explain, most: number,
): readonly Match[] {
  const shares = levels.filter((level) => level.id !== id).map((level) => ({ id: level.id, share: Math.exp(level.rating) }));
  const all = shares.reduce((total, { share }) => total + share, 0);
  const sisters = shares.map(({ id: sister, share }) => ({ id: sister, chance: all === 0 ? 0 : (chance * (1 - sureness) * share) / all }));
  const others = matches.filter(({ referenceJobId }) => !family.has(referenceJobId)).map(toClaim);
  const left = sum(others);
  const strangers = others.map((one) => (left <= 1 - chance ? one : { id: one.id, chance: (one.chance * (1 - chance)) / left }));
  return chosenFirst({ id, chance: chance * sureness }, [...sisters, ...strangers], tied).slice(0, most).map((claim, place) => explain(claim.id, claim.chance, place === 0 ? tied : []));
}
