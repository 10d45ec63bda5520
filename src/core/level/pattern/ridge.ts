/** Ridge regression, solved exactly in its dual form: one matrix of how alike the texts are. What each text would get without itself, or without its whole family, follows in closed form. */

/** A symmetric matrix, row by row. */
export type Matrix = readonly Float64Array[];

/** A symmetric matrix from its lower half. @param at What stands in a row and a column, the column at most the row. */
export function symmetric(n: number, at: (row: number, column: number) => number): Float64Array[] {
  const rows = Array.from({ length: n }, () => new Float64Array(n));
  rows.forEach((own, row) => {
    for (let column = 0; column <= row; column += 1) {
      const value = at(row, column);
      own[column] = value;
      (rows[column] ?? own)[row] = value;
    }
  });
  return rows;
}

/**
 * The inverse of a symmetric positive definite matrix, by Cholesky. A matrix with likenesses and something added to its diagonal is one.
 * @throws {Error} On another matrix: a mistake of the caller.
 */
function invert(matrix: Matrix): Float64Array[] {
  const n = matrix.length;
  const lower = matrix.map(() => new Float64Array(n));
  for (let i = 0; i < n; i += 1) {
    const row = lower[i] ?? new Float64Array(0);
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row;
      let sum = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      if (i !== j) row[j] = sum / (other[j] ?? 1);
      else if (sum > 0) row[j] = Math.sqrt(sum);
      else throw new Error('not positive definite');
    }
  }
  // Rows of the inverse of the lower half, each beside its unit vector.
  const half = matrix.map(() => new Float64Array(n));
  for (let i = 0; i < n; i += 1) {
    const own = half[i] ?? new Float64Array(0);
    const row = lower[i] ?? own;
    const diagonal = row[i] ?? 1;
    for (let k = 0; k < i; k += 1) {
      const times = row[k] ?? 0;
      const other = half[k] ?? own;
      if (times !== 0) for (let j = 0; j <= k; j += 1) own[j] = (own[j] ?? 0) - times * (other[j] ?? 0);
    }
    own[i] = 1;
    for (let j = 0; j <= i; j += 1) own[j] = (own[j] ?? 0) / diagonal;
  }
  const inverse = matrix.map(() => new Float64Array(n));
  for (let k = 0; k < n; k += 1) {
    const row = half[k] ?? new Float64Array(0);
    for (let i = 0; i <= k; i += 1) {
      const times = row[i] ?? 0;
      const into = inverse[i] ?? row;
      if (times !== 0) for (let j = 0; j <= i; j += 1) into[j] = (into[j] ?? 0) + times * (row[j] ?? 0);
    }
  }
  for (let i = 0; i < n; i += 1) for (let j = 0; j < i; j += 1) (inverse[j] ?? new Float64Array(0))[i] = inverse[i]?.[j] ?? 0;
  return inverse;
}

const multiply = (matrix: Matrix, vector: readonly number[]): number[] => matrix.map((row) => vector.reduce((sum, one, at) => sum + one * (row[at] ?? 0), 0));

/** @property mean Mean of what was learned. @property weights Per text: what likeness to it adds. */
export interface Ridge {
  readonly mean: number;
  readonly weights: readonly number[];
  readonly inverse: Matrix;
  readonly targets: readonly number[];
}

/** @param alike How alike every two texts are. @param held Added to the diagonal: more gives flatter answers. */
export function solveRidge(alike: Matrix, targets: readonly number[], held: number): Ridge {
  const inverse = invert(alike.map((row, i) => row.map((one, j) => (i === j ? one + held : one))));
  const mean = targets.reduce((sum, one) => sum + one, 0) / targets.length;
  return { mean, weights: multiply(inverse, targets.map((one) => one - mean)), inverse, targets };
}

/**
 * What each text gets by the others, the texts of its block left out together: the errors of a block are (inverse of the block)⁻¹ × its weights, without solving anew.
 * @param blockOf The block that each text belongs to.
 */
export function leaveOut({ inverse, weights, targets }: Ridge, blockOf: readonly string[]): readonly number[] {
  const blocks = new Map<string, number[]>();
  blockOf.forEach((block, text) => { blocks.set(block, [...(blocks.get(block) ?? []), text]); });
  const left = [...targets];
  for (const block of blocks.values()) {
    const own = invert(block.map((i) => Float64Array.from(block, (j) => inverse[i]?.[j] ?? 0)));
    const errors = multiply(own, block.map((i) => weights[i] ?? 0));
    block.forEach((text, at) => { left[text] = (targets[text] ?? 0) - (errors[at] ?? 0); });
  }
  return left;
}
