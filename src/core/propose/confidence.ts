/** Match and level -> the chance that an expert gives the same group. Fitted on labelled jobs (see fitted-confidence.ts). */
import { logistic } from '../model/chance';
import type { Match } from '../model/evidence';
import type { LevelResult } from '../model/proposal';
import { answeredConditions, knownAspects } from './check-level';
import { CONFIDENCE_COEFFICIENTS } from './fitted-confidence';
import { ALIGNED, CONFIDENCE_SIGNS, MOST_CERTAIN, PLAINLY, TITLE_ONLY } from './weights';

/** What the confidence is told from, in the order of `CONFIDENCE_SIGN_NAMES`: one, log odds of the match, then signs from 0 to 1. */
export type ConfidenceSigns = readonly number[];
export const CONFIDENCE_SIGN_NAMES = ['one', 'match', 'known', 'step', 'met', 'answered', 'covered', 'warned', 'leaves', 'counter', 'silent'] as const;

const { known, match, answered } = CONFIDENCE_SIGNS;
const upTo = (value: number, most: number): number => Math.min(value, most) / most;
const logOdds = (chance: number): number => Math.max(-match, Math.min(match, Math.log(chance / (1 - chance))));

/** Share of the tasks that resemble an activity of the reference: other work may be what makes a job heavier or lighter. */
function coveredTasks({ alignments }: Match): number {
  const tasks = alignments.filter(({ task }) => task.source === 'tasks');
  return tasks.length === 0 ? 0 : tasks.filter(({ activity, similarity }) => activity !== undefined && similarity >= ALIGNED).length / tasks.length;
}

/** Whether a characteristic of the work plainly lies lighter or heavier. */
const pointsElsewhere = ({ comparisons }: LevelResult): boolean => comparisons.some(({ aspect, verdict, sureness }) => aspect !== 'physical' && (verdict === 'lighter' || verdict === 'heavier') && sureness >= PLAINLY);

export function confidenceSigns(best: Match, level: LevelResult, warned: boolean): ConfidenceSigns {
  return [
    1,
    logOdds(Math.min(MOST_CERTAIN, best.probability)),
    upTo(knownAspects(level), known),
    Number(level.rule !== 'equal'),
    Number(level.met),
    upTo(answeredConditions(level), answered),
    coveredTasks(best),
    Number(warned),
    Number(level.rule === 'equal' && level.leavesWork === true),
    Number(level.rule === 'equal' && pointsElsewhere(level)),
    Number(level.rule === 'equal' && answeredConditions(level) === 0),
  ];
}

/** The chance behind signs: never more than that of the match, since the group follows from the reference job. */
export function chanceOf(signs: ConfidenceSigns, coefficients: readonly number[]): number {
  const odds = signs.reduce((sum, sign, place) => sum + sign * (coefficients[place] ?? 0), 0);
  return Math.min(logistic(odds), logistic(signs[1] ?? 0));
}

/**
 * @param described Whether the job says what it does; a title alone cannot be sure.
 * @param warned Whether something asks for a person to review.
 * @returns Chance that an expert gives the same group, 0 to `MOST_CERTAIN`.
 */
export function confidenceOf(best: Match, level: LevelResult, described: boolean, warned: boolean): number {
  return (described ? 1 : TITLE_ONLY) * chanceOf(confidenceSigns(best, level, warned), CONFIDENCE_COEFFICIENTS);
}
