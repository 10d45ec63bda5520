/** Whether work grows with its input and no faster. */

/** Processor time in milliseconds: other work on the machine counts for little, unlike by the clock. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as large the large input is. Linear work takes 8 times as long, quadratic work 64 times. */
const TIMES = 8;
/** Times as long as linear work that is still taken for noise. */
const MARGIN = 3;
/** Milliseconds below which a time says nothing: the small work counts as taking this long at least, so short work never fails. */
const LEAST = 4;
/** Measurements, of which one must be good: noise makes work slower, never faster. */
const TRIES = 4;

/**
 * Measures work of size `small` and of eight times that size, each prepared outside the measurement.
 * @returns `undefined` when the larger took no more than three times the linear time in one of four tries; else the best figures, as a text.
 */
export function superLinear(prepare: (size: number) => () => void, small: number): string | undefined {
  const [little, much] = [prepare(small), prepare(TIMES * small)];
  const figures: string[] = [];
  let least = Infinity;
  for (let round = 0; round < TRIES; round += 1) {
    least = Math.min(least, spent(little));
    const most = spent(much);
    if (most <= TIMES * MARGIN * Math.max(LEAST, least)) return undefined;
    figures.push(most.toFixed(0));
  }
  return `${String(small)}: ${least.toFixed(1)} ms, ${String(TIMES * small)}: ${figures.join(', ')} ms`;
}
