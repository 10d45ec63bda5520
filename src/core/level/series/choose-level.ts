/** Ratings and pointers -> the level of a series, or the place between two of them. */
import type { ReferenceJob } from '../../model/catalogue';
import { logistic } from '../../model/chance';
import type { Grade } from '../../model/ids';
import type { SeriesChoice, SeriesDoubt } from '../../model/series-choice';
import type { Pointer } from './side-views';
import { CLOSE, DOUBTED, SURE } from './weights';

/** The open group halfway between two, on the side of the first; `undefined` where there is none. */
function openBetween(ladder: readonly Grade[], from: Grade, to: Grade): Grade | undefined {
  const [own, other] = [ladder.indexOf(from), ladder.indexOf(to)];
  return Math.abs(own - other) < 2 ? undefined : ladder[own + Math.sign(other - own) * Math.max(1, Math.floor(Math.abs(other - own) / 2))];
}

/** The place of the highest rating; of equals the first. */
export const bestOf = (ratings: readonly number[]): number => ratings.indexOf(Math.max(...ratings));

/**
 * @param levels The lightest first. @param ratings Per level. @param pointers What points to another level than the best rated.
 * @param beyond The job lies above the highest level.
 */
export function chooseLevel(ladder: readonly Grade[], levels: readonly ReferenceJob[], ratings: readonly number[], pointers: readonly Pointer[], beyond: boolean): Omit<SeriesChoice, 'family' | 'evidence'> | undefined {
  const chosen = bestOf(ratings);
  const level = levels[chosen];
  if (level === undefined) return undefined;
  const second = bestOf(ratings.map((rating, at) => (at === chosen ? -Infinity : rating)));
  const lead = (ratings[chosen] ?? 0) - (ratings[second] ?? 0);
  const sureness = logistic(SURE.slope * (lead - SURE.middle));
  const top = ladder[ladder.indexOf(level.grade) + 1];
  if (beyond && chosen === levels.length - 1) return { level: level.id, grade: top ?? level.grade, other: level.grade, doubts: ['beyond-series'], sureness: DOUBTED * sureness };
  const close = lead < CLOSE;
  const doubts: readonly SeriesDoubt[] = [...(close ? ['levels-close' as const] : []), ...new Set(pointers.map(({ doubt }) => doubt))];
  if (doubts.length === 0) return { level: level.id, grade: level.grade, doubts, sureness };
  const sides = new Set(pointers.map(({ side }) => side));
  const [side] = sides;
  const towards = levels[side === undefined ? second : chosen + side] ?? levels[second] ?? level;
  // Only what lies between neighbours, and by one side, has an open group of its own.
  const between = sides.size <= 1 && Math.abs(levels.indexOf(towards) - chosen) === 1 ? openBetween(ladder, level.grade, towards.grade) : undefined;
  return { level: level.id, grade: between ?? level.grade, other: towards.grade, doubts, sureness: DOUBTED * sureness };
}
