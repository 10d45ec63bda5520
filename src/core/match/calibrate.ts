/** Scores -> chances: that a function suits at all, and which one it is. Fitted logistic functions (see fitted-weights.ts). */
import { logistic } from '../model/chance';
import type { AlignedTask } from './align-tasks';
import type { Cover } from './cover-name';
import { OTHER_DISCIPLINE, SUITABLE_PRIOR } from './weights';

/** What a job gives to go by; each has its own calibration. */
export type QueryKind = 'title' | 'both' | 'tasks';

/** Signs of how sure the best function is, in the order of `SIGN_NAMES`. */
export type Signs = readonly number[];
export const SIGN_NAMES = ['one', 'score', 'lead', 'share', 'functions', 'bestTasks', 'titleCovered', 'nameCovered', 'otherDiscipline', 'titleAgrees', 'tasksAgree', 'leadFifth', 'titleStands', 'tasksStand'] as const;

/**
 * Coefficients per sign, in log odds.
 * @property first The best function is the right one, given that the right one is in the catalogue.
 * @property suits The right one is in the catalogue, where it is in half of the cases.
 */
export interface Calibration {
  readonly first: readonly number[];
  readonly suits: readonly number[];
}

/** Small handbooks leave much work out, large ones hold functions that are easily confused: each has its own calibration. */
export type CatalogueSize = 'small' | 'large';

/** Calibrations per size of the catalogue and kind of query. */
export type Calibrations = Readonly<Record<CatalogueSize, Readonly<Record<QueryKind, Calibration>>>>;

/** From this number of functions on a catalogue is large. */
const LARGE_FROM = 100;

export const sizeOf = (functions: number): CatalogueSize => (functions < LARGE_FROM ? 'small' : 'large');

/** What is known of the best functions. @property odds Scores in log odds, best first, at least one. @property restOdds Log of the sum of the exponentials over all functions. */
export interface Standing {
  readonly odds: readonly number[];
  readonly restOdds: number;
  readonly score: number;
  readonly functions: number;
  readonly cover: Cover;
  /** The title names a discipline that the best function does not have. */
  readonly otherDiscipline: boolean;
  /** How far words of the title, and tasks, each by itself point to the best function too: 1 when none points elsewhere among the candidates, 0 without any. */
  readonly agreement: { readonly title: number; readonly tasks: number };
  /** How far the title's and the tasks' words lift the best function above the mean of all, in standard deviations; 0 without any. */
  readonly standsOut: { readonly title: number; readonly tasks: number };
  readonly aligned: readonly AlignedTask[];
}

/** Largest lead and share that still make a difference, in log odds. */
const MOST = 8;

const within = (value: number): number => Math.max(-MOST, Math.min(MOST, value));

/** The signs of a standing; also what the fitting script learns from. */
export function signsOf({ odds, restOdds, score, cover, otherDiscipline, agreement, standsOut, functions, aligned }: Standing): Signs {
  const [best = 0, second = best] = odds;
  const share = Math.exp(best - restOdds);
  // Among a few functions a fifth, a mean and a deviation say little.
  const many = functions >= LARGE_FROM;
  const likeness = aligned.map((task) => task.likeness).sort((a, b) => b - a);
  const upperHalf = likeness.slice(0, Math.ceil(likeness.length / 2));
  return [
    1, score, within(best - second), functions === 1 ? 0 : within(Math.log(share / Math.max(1e-9, 1 - share))), many ? 0 : Math.log(functions),
    upperHalf.length === 0 ? 0 : upperHalf.reduce((sum, value) => sum + value, 0) / upperHalf.length, cover.title, cover.name, Number(otherDiscipline), agreement.title, agreement.tasks,
    many ? within(best - (odds[4] ?? best)) : 0, many ? standsOut.title : 0, many ? standsOut.tasks : 0,
  ];
}

const weigh = (signs: Signs, coefficients: readonly number[]): number => signs.reduce((sum, sign, place) => sum + sign * (coefficients[place] ?? 0), 0);

/** @property probabilities Per function of `odds`. With `noMatch`, and what is left for functions not kept, they add up to 1. */
export interface Chances {
  readonly probabilities: readonly number[];
  readonly noMatch: number;
}

/** The chances behind a standing, by a calibration. */
export function chancesOf(standing: Standing, { first, suits }: Calibration): Chances {
  const signs = signsOf(standing);
  const prior = sizeOf(standing.functions) === 'large' ? SUITABLE_PRIOR.large : SUITABLE_PRIOR.one + SUITABLE_PRIOR.perLogFunctions * Math.log(standing.functions);
  const stranger = standing.otherDiscipline && standing.functions < LARGE_FROM ? OTHER_DISCIPLINE : 0;
  const suitable = logistic(weigh(signs, suits) + prior - stranger);
  const right = standing.functions === 1 ? 1 : logistic(weigh(signs, first));
  const [best = 0, ...others] = standing.odds;
  const remaining = Math.exp(standing.restOdds - best) - 1;
  return {
    noMatch: 1 - suitable,
    probabilities: [suitable * right, ...others.map((odds) => Math.min(suitable * right, (suitable * (1 - right) * Math.exp(odds - best)) / Math.max(1e-9, remaining)))],
  };
}
