/** The level of a series that the title names ("Secretaresse 2"): nothing else in the text outweighs it, but what points elsewhere stays a doubt. */
import type { ReferenceJobId } from '../../model/ids';
import type { SeriesView } from './place-in-series';
import { NAMED_LEVEL } from './weights';

/** @param named Reference jobs that have the title for a name. @returns The view with the named level chosen; as it was where no level is named, or more than one. */
export function chooseNamed(view: SeriesView, named: readonly ReferenceJobId[]): SeriesView {
  const { choice, levels } = view;
  const own = levels.filter(({ id }) => named.includes(id));
  const [level] = own;
  if (level === undefined || own.length > 1) return view;
  const agrees = level.id === choice.level;
  // Where no words speak for the level that was found, it was one of equals.
  const told = choice.evidence.length > 0 || choice.doubts.some((doubt) => doubt !== 'levels-close');
  const doubts = choice.doubts.filter((doubt) => doubt !== 'levels-close');
  if (agrees || !told) return { ...view, choice: { level: level.id, grade: level.grade, doubts, sureness: Math.max(choice.sureness, NAMED_LEVEL), family: choice.family, evidence: agrees ? choice.evidence : [] } };
  return { ...view, choice: { level: level.id, grade: level.grade, other: choice.grade, doubts: [...doubts, 'levels-close'], sureness: choice.sureness, family: choice.family, evidence: [] } };
}
