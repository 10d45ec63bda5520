/** All cues, by aspect. */
import type { Aspect } from '../../model/evidence';
import { createPhraseFinder } from '../../text/find-phrases';
import { AUTONOMY_CUES } from './autonomy.nl';
import type { Cue } from './cue';
import { IMPACT_CUES } from './impact.nl';
import { WORK_CUES } from './work.nl';

const ALL: readonly Cue[] = [...WORK_CUES, ...AUTONOMY_CUES, ...IMPACT_CUES];

/** A cue with its number, by which its match is asked for. */
interface NumberedCue {
  readonly cue: Cue;
  readonly number: number;
}

/** Cues by aspect, in the order of the data files. */
export type CuesByAspect = ReadonlyMap<Aspect, readonly NumberedCue[]>;

function groupByAspect(numbers: readonly number[]): CuesByAspect {
  const found = new Map<Aspect, NumberedCue[]>();
  for (const number of numbers) {
    const cue = ALL[number];
    if (cue === undefined) continue;
    const same = found.get(cue.aspect);
    if (same === undefined) found.set(cue.aspect, [{ cue, number }]);
    else same.push({ cue, number });
  }
  return found;
}

const { find: findPhrases, anywhere } = createPhraseFinder(ALL.map(({ pattern }) => pattern));
const inAnyText = (number: number): boolean => ALL[number]?.ownFieldOnly !== true;

/** What may stand in a text without any phrase, which most texts are. */
const WITHOUT_PHRASE = { own: groupByAspect(anywhere), other: groupByAspect(anywhere.filter(inAnyText)) };

/**
 * The cues that may stand in a text.
 * @property own Where the text is a column about one aspect, in which bare words count. @property other In any other text.
 * @property firstMatch The first match of the cue of a number, or null.
 */
export interface CuesFound {
  readonly own: CuesByAspect;
  readonly other: CuesByAspect;
  readonly firstMatch: (number: number) => RegExpExecArray | null;
}

/** @param folded See `CueText`. */
export function findCues(folded: string): CuesFound {
  const { candidates, firstMatch } = findPhrases(folded);
  if (candidates === anywhere) return { ...WITHOUT_PHRASE, firstMatch };
  return { own: groupByAspect(candidates), other: groupByAspect(candidates.filter(inAnyText)), firstMatch };
}
