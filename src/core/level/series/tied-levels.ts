/** Levels of a series that the words of a job cannot tell from the chosen one. */
import type { ReferenceJobId } from '../../model/ids';
import type { SeriesView } from './place-in-series';
import { CLOSE } from './weights';

/** The other levels that share first place: no words speak for the chosen one, nothing points elsewhere, and these fit about as well. */
export function tiedLevels({ choice: { level, doubts, evidence }, levels, ratings }: SeriesView): readonly ReferenceJobId[] {
  if (evidence.length > 0 || !doubts.includes('levels-close') || doubts.some((doubt) => doubt !== 'levels-close')) return [];
  const best = Math.max(...ratings);
  return levels.filter(({ id }, at) => id !== level && best - (ratings[at] ?? 0) < CLOSE).map(({ id }) => id);
}
