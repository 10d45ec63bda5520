/** How a comparator bounds a number, and which ends of a range belong to it. */
import type { Comparator, Quantity } from './quantity';
import { settle } from './read-number';
import { ABOUT, AMPLY, NEARLY } from './weights';

/** The range that is left of `low` to `high` by the words before or behind it. Quantities are never below 0. */
export function bound(comparator: Comparator | undefined, low: number, high: number): readonly [number, number] {
  switch (comparator) {
    case 'moreThan':
    case 'atLeast': return [low, Infinity];
    case 'lessThan':
    case 'atMost': return [0, high];
    case 'about': return [settle(low * (1 - ABOUT)), settle(high * (1 + ABOUT))];
    case 'amply': return [low, settle(high * (1 + AMPLY))];
    case 'nearly': return [settle(low * (1 - NEARLY)), high];
    case 'exactly':
    case undefined: return [low, high];
  }
}

/** Whether a quantity is more than its low end, never equal to it; and the same for its high end. */
export const isOpenBelow = ({ comparator }: Quantity): boolean => comparator === 'moreThan' || comparator === 'amply';
export const isOpenAbove = ({ comparator }: Quantity): boolean => comparator === 'lessThan' || comparator === 'nearly';
