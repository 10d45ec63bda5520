/** All cues, by aspect. */
import type { Aspect } from '../../model/evidence';
import { createPhraseFinder } from '../../text/find-phrases';
import { AUTONOMY_CUES } from './autonomy.nl';
import type { Cue } from './cue';
import { IMPACT_CUES } from './impact.nl';
import { WORK_CUES } from './work.nl';

const ALL: readonly Cue[] = [...WORK_CUES, ...AUTONOMY_CUES, ...IMPACT_CUES];

/** A cue that may stand in a text. @property match Finds the first time it does; null when it does not. */
interface FoundCue {
  readonly cue: Cue;
  readonly match: () => RegExpExecArray | null;
}

/** The cues that may stand in a text, by aspect, in the order of the data files. */
export type CuesFound = ReadonlyMap<Aspect, readonly FoundCue[]>;

const NONE: CuesFound = new Map();

function createCueFinder(cues: readonly Cue[]): (folded: string) => CuesFound {
  const findPhrases = createPhraseFinder(cues.map(({ pattern }) => pattern));
  return (folded) => {
    const { candidates, firstMatch } = findPhrases(folded);
    if (candidates.length === 0) return NONE;
    const found = new Map<Aspect, FoundCue[]>();
    for (const number of candidates) {
      const cue = cues[number];
      if (cue === undefined) continue;
      const one = { cue, match: () => firstMatch(number) };
      const same = found.get(cue.aspect);
      if (same === undefined) found.set(cue.aspect, [one]);
      else same.push(one);
    }
    return found;
  };
}

/** Finds cues in a column that is about an aspect, where bare words count. */
export const findOwnCues = createCueFinder(ALL);
/** Finds cues in any other text. */
export const findCues = createCueFinder(ALL.filter(({ ownFieldOnly }) => ownFieldOnly !== true));
