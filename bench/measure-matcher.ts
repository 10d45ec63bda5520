/** The matcher's figures on labelled cases. */
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { createMatcher } from '../src/core/match/rank-references';
import type { Matcher } from '../src/core/match/rank-references';
import { calibrationError, coverageAt, rankMetrics, rocArea } from './match-metrics';
import type { Claim, RankMetrics } from './match-metrics';
import { toCatalogue } from './read-match-cases';
import type { CandidateLine, MatchCase } from './read-match-cases';

interface Observed extends RankMetrics, Claim {
  readonly kind: string;
  readonly noMatch: number;
  /** The same job, its right functions taken out of the catalogue. */
  readonly noMatchWithout: number;
}

export interface KindFigures {
  readonly cases: number;
  readonly top1: number;
  readonly top5: number;
  readonly mrr: number;
  readonly ece: number;
  readonly coverage95: number;
  readonly noMatchAuroc: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function figures(observed: readonly Observed[]): KindFigures {
  return {
    cases: observed.length,
    top1: mean(observed.map(({ top1 }) => top1)), top5: mean(observed.map(({ top5 }) => top5)), mrr: mean(observed.map(({ reciprocal }) => reciprocal)),
    ece: calibrationError(observed), coverage95: coverageAt(observed, 0.95),
    noMatchAuroc: rocArea(observed.map(({ noMatchWithout }) => noMatchWithout), observed.map(({ noMatch }) => noMatch)),
  };
}

/** Figures per kind, and of all together as `ALL`. */
export function perKind<Item extends { readonly kind: string }, Value>(items: readonly Item[], figure: (items: readonly Item[]) => Value): Readonly<Record<string, Value>> {
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort();
  return Object.fromEntries([...kinds.map((kind) => [kind, figure(items.filter((item) => item.kind === kind))] as const), ['ALL', figure(items)]]);
}

/** Rows per second: ranking with the evidence of the best match. */
function speed({ rank }: Matcher, cases: readonly MatchCase[]): number {
  const started = performance.now();
  let addends = 0;
  for (const { job } of cases) addends += rank(job).matches[0]?.contributions.length ?? 0;
  if (addends < 0) throw new Error('unreachable');
  return (cases.length * 1000) / (performance.now() - started);
}

const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

/** Measures everything the goals name. Cold: every word is new; warm: the same cases once more. */
export function measureMatcher(lines: readonly CandidateLine[], cases: readonly MatchCase[], table: EmbeddingTable | undefined) {
  const before = heap();
  const started = performance.now();
  const matcher = createMatcher(toCatalogue(lines), table);
  const buildSeconds = (performance.now() - started) / 1000;
  const cold = speed(matcher, cases);
  const warm = Math.max(speed(matcher, cases), speed(matcher, cases));
  const memoryMegabytes = heap() - before;
  const observed = cases.map((one): Observed => {
    const { matches, noMatch } = matcher.rank(one.job);
    const metrics = rankMetrics(matcher.scoreAll(one.job), one.right);
    const [best] = matches;
    return { kind: one.kind, ...metrics, chance: best?.probability ?? 0, right: one.line.expected.includes(best?.referenceJobId ?? ''), noMatch, noMatchWithout: matcher.rank(one.job, one.right).noMatch };
  });
  return { kinds: perKind(observed, figures), queriesPerSecond: { cold, warm }, buildSeconds, memoryMegabytes };
}
