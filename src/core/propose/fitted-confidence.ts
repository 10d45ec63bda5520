/**
 * Coefficients of the confidence (figures only), written by bench/fit-confidence.ts; do not edit by hand. Log odds per sign, in the order
 * one, match, known, step, met, answered, warned. Learned from 168 labelled jobs (every other one of held-out, trades and second-handbook in test/golden/vignettes, and of the
 * even jobs of the sample handbook); more makes a proposal with that sign surer.
 */
export const CONFIDENCE_COEFFICIENTS: readonly number[] = [0.087, 0.44, 0.365, 1.101, 0.381, 1.084, -1.177];
