/** Logistic regression for the fitting scripts: signs -> coefficients. */

/** Signs of one case, in a fixed order, and whether it was right. */
export interface Sample {
  readonly signs: readonly number[];
  readonly yes: boolean;
}

/** Gaussian elimination for a small symmetric system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, place) => [...line, right[place] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (const [place, row] of rows.entries()) {
      if (place === pivot) continue;
      const factor = (row[pivot] ?? 0) / (rows[pivot]?.[pivot] ?? 1);
      for (let column = pivot; column <= size; column += 1) row[column] = (row[column] ?? 0) - factor * (rows[pivot]?.[column] ?? 0);
    }
  }
  return rows.map((row, place) => (row[size] ?? 0) / (row[place] ?? 1));
}

/**
 * Newton's method.
 * @param pull Pull of the coefficients towards 0; keeps them finite where a sign never fails.
 * @returns A coefficient per sign, in log odds, to three decimals.
 */
export function regress(samples: readonly Sample[], pull: number): readonly number[] {
  const count = samples[0]?.signs.length ?? 0;
  let coefficients = Array.from({ length: count }, () => 0);
  for (let round = 0; round < 25; round += 1) {
    const slope = coefficients.map((value) => -pull * value);
    const curve = coefficients.map((_, row) => coefficients.map((__, column) => (row === column ? pull : 0)));
    for (const { signs, yes } of samples) {
      const odds = signs.reduce((sum, sign, place) => sum + sign * (coefficients[place] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      signs.forEach((sign, row) => {
        slope[row] = (slope[row] ?? 0) + ((yes ? 1 : 0) - chance) * sign;
        const line = curve[row];
        if (line !== undefined) signs.forEach((other, column) => { line[column] = (line[column] ?? 0) + chance * (1 - chance) * sign * other; });
      });
    }
    const step = solve(curve, slope);
    coefficients = coefficients.map((value, place) => value + (step[place] ?? 0));
  }
  return coefficients.map((value) => Math.round(value * 1000) / 1000);
}
