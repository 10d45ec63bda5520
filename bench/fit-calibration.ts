/** Chances from standings: logistic regressions on catalogues of 1, 10, 30 and all functions, with the right one in them and taken out. */
import { SIGN_NAMES, signsOf } from '../src/core/match/calibrate';
import type { Calibration, Calibrations, QueryKind, Signs } from '../src/core/match/calibrate';
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { createMatcher } from '../src/core/match/rank-references';
import type { MatchWeights } from '../src/core/match/weights';
import { regress } from './logistic-regression';
import type { Sample } from './logistic-regression';
import { toCatalogue } from './read-match-cases';
import type { CandidateLine, MatchCase } from './read-match-cases';

/** Sizes of the catalogues to learn from; small ones are slices of the large one, taken in another order. */
const SIZES = [1, 10, 30] as const;
/** Slices looked at per size, so that building them takes about as long for each. */
const SLICES: Readonly<Record<number, number>> = { 1: 120, 10: 24, 30: 10 };
const SPREAD = 137;

interface Observation {
  readonly kind: QueryKind;
  readonly signs: Signs;
  readonly functions: number;
  /** Whether the catalogue held the right function. */
  readonly present: boolean;
  /** Whether the best function was the right one. */
  readonly first: boolean;
}

function observe(lines: readonly CandidateLine[], cases: readonly MatchCase[], table: EmbeddingTable | undefined, weights: MatchWeights): readonly Observation[] {
  const matcher = createMatcher(toCatalogue(lines), table, weights);
  const ids = new Set(lines.map(({ id }) => id));
  return cases.map(({ job, line }) => {
    const { kind, standing, best } = matcher.standing(job);
    return { kind, signs: signsOf(standing), functions: standing.functions, present: line.expected.some((id) => ids.has(id)), first: line.expected.includes(best) };
  });
}

/** Slices of the catalogue; each is asked all its own cases, and as many of others. */
function observeSlices(size: number, lines: readonly CandidateLine[], cases: readonly MatchCase[], table: EmbeddingTable | undefined, weights: MatchWeights): readonly Observation[] {
  const mixed = lines.map((_, place) => lines[(place * SPREAD) % lines.length]).filter((line) => line !== undefined);
  return Array.from({ length: SLICES[size] ?? 0 }, (_, slice) => mixed.slice(slice * size, (slice + 1) * size)).flatMap((slice, number) => {
    const ids = new Set(slice.map(({ id }) => id));
    const own = cases.filter(({ line }) => line.expected.some((id) => ids.has(id)));
    const others = cases.filter(({ line }) => !line.expected.some((id) => ids.has(id))).filter((_, place) => place % 7 === number % 7).slice(0, own.length);
    return observe(slice, [...own, ...others], table, weights);
  });
}

/** The whole catalogue, and the whole without the right functions of each case. */
function observeWhole(lines: readonly CandidateLine[], cases: readonly MatchCase[], table: EmbeddingTable | undefined, weights: MatchWeights): readonly Observation[] {
  const matcher = createMatcher(toCatalogue(lines), table, weights);
  return cases.flatMap(({ job, line, right }) => [true, false].map((present): Observation => {
    const { kind, standing, best } = matcher.standing(job, present ? [] : right);
    return { kind, signs: signsOf(standing), functions: standing.functions, present, first: line.expected.includes(best) };
  }));
}

/** Pull of the coefficients towards 0. */
const PULL = 0.05;

/** Signs each question is answered by; more of them learn a half of a few hundred cases by heart. */
const USED = {
  first: ['one', 'score', 'lead', 'share', 'functions', 'nameCovered', 'titleStands', 'tasksStand'],
  suits: ['one', 'score', 'lead', 'share', 'functions', 'bestTasks', 'titleCovered', 'nameCovered', 'otherDiscipline', 'titleAgrees', 'tasksAgree', 'leadFifth', 'titleStands', 'tasksStand'],
} as const satisfies Readonly<Record<string, readonly (typeof SIGN_NAMES)[number][]>>;

function regressOn(question: keyof typeof USED, all: readonly Sample[]): readonly number[] {
  const names: readonly string[] = USED[question];
  return regress(all.map(({ signs, yes }) => ({ yes, signs: signs.map((sign, place) => (names.includes(SIGN_NAMES[place] ?? '') ? sign : 0)) })), PULL);
}

/** @returns A calibration per size and kind: small from the slices, large from the whole catalogue. */
export function fitCalibration(lines: readonly CandidateLine[], cases: readonly MatchCase[], table: EmbeddingTable | undefined, weights: MatchWeights): Calibrations {
  const fit = (observations: readonly Observation[], kind: QueryKind): Calibration => {
    const own = observations.filter((one) => one.kind === kind);
    const several = own.filter(({ present, functions }) => present && functions > 1);
    return { first: regressOn('first', several.map(({ signs, first }) => ({ signs, yes: first }))), suits: regressOn('suits', own.map(({ signs, present }) => ({ signs, yes: present }))) };
  };
  const perKind = (observations: readonly Observation[]): Calibrations['small'] => ({ title: fit(observations, 'title'), both: fit(observations, 'both'), tasks: fit(observations, 'tasks') });
  return { small: perKind(SIZES.flatMap((size) => observeSlices(size, lines, cases, table, weights))), large: perKind(observeWhole(lines, cases, table, weights)) };
}
