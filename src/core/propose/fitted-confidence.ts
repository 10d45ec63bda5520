/**
 * Coefficients of the confidence (figures only), written by bench/fit-confidence.ts; do not edit by hand. Log odds per sign, in the order
 * one, match, known, step, met, answered, covered, warned. Learned from 168 labelled jobs (every other one of held-out, trades and second-handbook in test/golden/vignettes, and of the
 * even jobs of the sample handbook); more makes a proposal with that sign surer.
 */
export const CONFIDENCE_COEFFICIENTS: readonly number[] = [-0.132, 0.428, 0.374, 1.172, 0.403, 0.914, 0.792, -1.153];
