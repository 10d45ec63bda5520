/** Another tool's figures on the same cases. */
import { rankMetrics } from './match-metrics';
import { perKind } from './measure-matcher';
import type { CandidateLine, MatchCase } from './read-match-cases';
import type { BuildPeer } from './match-peers';

/** Time given to one peer, in seconds; the slow ones answer an evenly spread part of the cases, and `cases` says how many. */
const SECONDS = 25;

export function measurePeer(build: BuildPeer, lines: readonly CandidateLine[], cases: readonly MatchCase[]) {
  const started = performance.now();
  const score = build(lines);
  const buildSeconds = (performance.now() - started) / 1000;
  const trial = performance.now();
  const few = cases.filter((_, place) => place % Math.ceil(cases.length / 20) === 0);
  for (const { line } of few) score(line);
  const perCase = (performance.now() - trial) / few.length / 1000;
  const step = Math.max(1, Math.ceil((perCase * cases.length) / SECONDS));
  const chosen = cases.filter((_, place) => place % step === 0);
  const begin = performance.now();
  const scores = chosen.map(({ line }) => score(line));
  const queriesPerSecond = (chosen.length * 1000) / (performance.now() - begin);
  const observed = chosen.map(({ kind, right }, place) => ({ kind, ...rankMetrics(scores[place] ?? [], right) }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    cases: chosen.length, buildSeconds, queriesPerSecond,
    kinds: perKind(observed, (some) => ({ cases: some.length, top1: mean(some.map(({ top1 }) => top1)), top5: mean(some.map(({ top5 }) => top5)), mrr: mean(some.map(({ reciprocal }) => reciprocal)) })),
  };
}
