/** Every constant of the level stage; set by reasoning on the application rules, each says what a change does. */
import type { Aspect } from '../model/evidence';

/** What one step on an aspect's scale adds to the balance. Whole conditions of a rule weigh 1; signs that only go with level weigh less. */
export const ASPECT_WEIGHT: Readonly<Record<Aspect, number>> = {
  knowledge: 1, experience: 0.5, supervision: 1, contacts: 1, complexity: 0.5, orientation: 1.5, scope: 0.75, leading: 0,
};

/** Steps counted at most per aspect, so that one far-off factor cannot decide alone. */
export const MAX_STEPS = 1.5;

/** From this distance on an aspect is lighter or heavier, in steps of its scale; knowledge levels differ by whole steps. */
export const VERDICT_FROM: Readonly<Record<Aspect, number>> = {
  knowledge: 1, experience: 0.5, supervision: 0.5, contacts: 0.5, complexity: 0.5, orientation: 1, scope: 1, leading: 1,
};

/** A share of commercial work up to `low` percent is mainly administrative, from `high` percent on mainly commercial. */
export const SHARE_BORDERS = { low: 25, high: 65 } as const;

/** Both sides of the balance at least `side`, and the stronger less than `ratio` times the weaker: the evidence contradicts itself. */
export const CONTRADICTION = { side: 1, ratio: 3 } as const;

/** A knowledge level this many steps from the reference's is more than one grade away. */
export const BEYOND_KNOWLEDGE = 4;
