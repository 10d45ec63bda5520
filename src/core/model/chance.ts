/** Chances from the sums that are weighed. */

/** Log odds -> the chance they stand for, 0 to 1. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
