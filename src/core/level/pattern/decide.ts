/** What follows from a place on the ladder: its grade, the reference job of the family that lies nearest, and why it may not be proposed. */
import type { PlacementDoubt } from '../../model/placement';
import { DEVIATIONS_95, MAY, MOST_CLAIMED } from './weights';

/** The rung nearest to a place: whole, and on the ladder. @param top The highest rung, from 0. */
export const rungOf = (place: number, top: number): number => Math.max(0, Math.min(top, Math.round(place)));

/** A function of the family, by its rung. */
interface Rung {
  readonly place: number;
}

/** The function that lies nearest to a grade; of equals the one on the side that the place leans to, then the first. */
export function nearestRung<One extends Rung>(family: readonly One[], grade: number, place: number): One | undefined {
  let best: One | undefined;
  for (const one of family) {
    if (best === undefined) { best = one; continue; }
    const [own, least] = [Math.abs(one.place - grade), Math.abs(best.place - grade)];
    if (own < least || (own === least && Math.abs(one.place - place) < Math.abs(best.place - place))) best = one;
  }
  return best;
}

/**
 * @property skill Of the self-test with whole families left out. @property elsewhere Rung of the function of another family that reads most alike. @property examples Functions of the grade.
 * @property reference Rung of the reference job; absent where none is known.
 */
export interface PlacedBeside {
  readonly place: number;
  readonly grade: number;
  readonly skill: number;
  readonly elsewhere?: number;
  readonly examples: number;
  readonly reference?: number;
}

/** Why a place may not be proposed, in a fixed order; none: it may, by itself. */
export function doubtsOf({ place, grade, skill, elsewhere, examples, reference }: PlacedBeside): readonly PlacementDoubt[] {
  return [
    ...(skill < MAY.skill ? ['no-pattern' as const] : []),
    ...(grade !== elsewhere ? ['views-disagree' as const] : []),
    ...(examples < MAY.examples ? ['few-examples' as const] : []),
    ...(Math.abs(place - grade) > MAY.middle ? ['between-grades' as const] : []),
    ...(reference !== undefined && Math.abs(grade - reference) > MAY.steps ? ['beyond-one-step' as const] : []),
  ];
}

/**
 * What a test lets be claimed: the lower end (Wilson, two-sided 95 %) of the share that was right, 0 to `MOST_CLAIMED`; 0 without a test.
 * @example honest(56, 56) // 0.94; honest(4, 85) // 0.02
 */
export function honest(right: number, all: number): number {
  if (all <= 0) return 0;
  const share = right / all;
  const squared = DEVIATIONS_95 * DEVIATIONS_95;
  const middle = share + squared / (2 * all);
  const half = DEVIATIONS_95 * Math.sqrt((share * (1 - share)) / all + squared / (4 * all * all));
  return Math.min(MOST_CLAIMED, Math.max(0, (middle - half) / (1 + squared / all)));
}
