/**
 * Coefficients of the confidence (figures only), written by bench/fit-confidence.ts; do not edit by hand. Log odds per sign, in the order
 * one, match, known, step, met, answered, covered, warned, leaves, counter, silent. Learned from 216 labelled jobs (every other one of held-out, trades and the four handbooks in test/golden/vignettes, and of the
 * even jobs of the sample handbook); more makes a proposal with that sign surer.
 */
export const CONFIDENCE_COEFFICIENTS: readonly number[] = [0.197, 0.644, 0.786, 1.023, 0.655, 0.317, -0.121, -0.196, -1.301, -1.342, -1.056];
