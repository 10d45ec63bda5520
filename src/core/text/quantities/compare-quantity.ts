/** Whether a quantity of a job meets the comparison that a condition asks for. */
import { isOpenAbove, isOpenBelow } from './bounds';
import type { Comparison, Quantity, Unit } from './quantity';
import { perWeek } from './read-period';
import { SAME_WITHIN } from './weights';

/** Units whose numbers can be set side by side: a full-time job is a person's, and a number alone may count either. */
const isSameKind = (a: Quantity, b: Quantity): boolean => {
  const persons = (unit: Unit): boolean => unit === 'people' || unit === 'fte';
  const bare = ({ unit, of }: Quantity): boolean => unit === 'count' && of === undefined;
  return a.unit === b.unit || (persons(a.unit) && persons(b.unit)) || (bare(a) && (persons(b.unit) || b.unit === 'count')) || (bare(b) && (persons(a.unit) || a.unit === 'count'));
};

/** Low and high of a quantity, per working week where it is so many each period. */
function rangeOf({ unit, low, high, per }: Quantity): readonly [number, number] {
  return per === undefined || unit === 'frequency' ? [low, high] : [perWeek(low, per), perWeek(high, per)];
}

const near = (a: number, b: number): boolean => a === b || (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= SAME_WITHIN * Math.max(a, b));
const below = (a: number, b: number): boolean => a < b && !near(a, b);

/**
 * Compares what a job says with what a condition asks, range with range: `holds` when all that the job's words leave open meets it, `fails` when none of it does, else `unknown`.
 * "Ruim 20" is more than 20, and "maximaal 3" may be 2. `unknown` as well where the two are no measures of one kind, or only one of them is so many each period.
 * Whether they speak of the same thing is asked by `sameThing`.
 */
export function compareQuantity({ quantity: asked }: Comparison, given: Quantity): 'holds' | 'fails' | 'unknown' {
  const rates = (one: Quantity): boolean => one.unit !== 'frequency' && one.per !== undefined;
  if (!isSameKind(asked, given) || rates(asked) !== rates(given)) return 'unknown';
  const [low, high] = rangeOf(given);
  const [from, to] = rangeOf(asked);
  // An end that one range leaves out cannot be where they meet.
  if (below(to, low) || below(high, from)) return 'fails';
  if ((near(to, low) && (isOpenAbove(asked) || isOpenBelow(given))) || (near(high, from) && (isOpenBelow(asked) || isOpenAbove(given)))) return 'fails';
  const inBelow = below(from, low) || (near(from, low) && (!isOpenBelow(asked) || isOpenBelow(given)));
  const inAbove = below(high, to) || (near(high, to) && (!isOpenAbove(asked) || isOpenAbove(given) || to === Infinity));
  return inBelow && inAbove ? 'holds' : 'unknown';
}
