/** What a ranking is worth: where the right function stands, and whether the chances it gives come true. */

/** Expected values when equal scores are put in random order. */
export interface RankMetrics {
  readonly top1: number;
  readonly top5: number;
  readonly reciprocal: number;
}

/** @param scores Per function; -Infinity means not found. @param right Places of the right functions; the best placed counts. */
export function rankMetrics(scores: ArrayLike<number>, right: readonly number[]): RankMetrics {
  const best = Math.max(...right.map((place) => scores[place] ?? -Infinity));
  if (best === -Infinity) return { top1: 0, top5: 0, reciprocal: 0 };
  let above = 0;
  let equal = 0;
  for (let i = 0; i < scores.length; i += 1) {
    if ((scores[i] ?? 0) > best) above += 1;
    else if (scores[i] === best) equal += 1;
  }
  const rightEqual = right.filter((place) => scores[place] === best).length;
  let reciprocal = 0;
  const ranks = equal - rightEqual + 1;
  for (let i = 1; i <= ranks; i += 1) reciprocal += 1 / (above + i) / ranks;
  return { top1: above === 0 ? rightEqual / equal : 0, top5: Math.max(0, Math.min(1, ((5 - above) * rightEqual) / equal)), reciprocal };
}

/** A claim with what came true. @property chance 0 to 1. */
export interface Claim {
  readonly chance: number;
  readonly right: boolean;
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Expected calibration error: the mean gap between chance and truth over ten equally wide bins, weighed by their size. */
export function calibrationError(claims: readonly Claim[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) => claims.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin));
  return bins.reduce((sum, bin) => sum + (bin.length / claims.length) * Math.abs(mean(bin.map(({ chance }) => chance)) - mean(bin.map(({ right }) => Number(right)))), 0);
}

/** The largest share of cases, most certain first, of which at least `precision` are right. */
export function coverageAt(claims: readonly Claim[], precision: number): number {
  const sorted = [...claims].sort((a, b) => b.chance - a.chance);
  let right = 0;
  let covered = 0;
  sorted.forEach((claim, index) => {
    right += Number(claim.right);
    const isLastOfEquals = sorted[index + 1]?.chance !== claim.chance;
    if (isLastOfEquals && right / (index + 1) >= precision) covered = index + 1;
  });
  return covered / claims.length;
}

/** Area under the ROC curve: how often a positive stands above a negative; equals count half. */
export function rocArea(positives: readonly number[], negatives: readonly number[]): number {
  const all = [...positives.map((value) => ({ value, positive: true })), ...negatives.map((value) => ({ value, positive: false }))].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    for (let i = from; i < to; i += 1) if (all[i]?.positive === true) rankSum += (from + 1 + to) / 2;
    from = to;
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}
