/** All cues, by aspect. */
import type { Aspect } from '../../model/evidence';
import { createPhraseFinder } from '../../text/find-phrases';
import { AUTONOMY_CUES } from './autonomy.nl';
import type { Cue } from './cue';
import { IMPACT_CUES } from './impact.nl';
import { WORK_CUES } from './work.nl';

const ALL: readonly Cue[] = [...WORK_CUES, ...AUTONOMY_CUES, ...IMPACT_CUES];

/** A cue with its number in `findCuePhrases`. */
interface NumberedCue {
  readonly cue: Cue;
  readonly number: number;
}

/** Finds the phrases of all cues in a text. */
export const findCuePhrases = createPhraseFinder(ALL.map(({ pattern }) => pattern));

const byAspect = new Map<Aspect, NumberedCue[]>();
for (const [number, cue] of ALL.entries()) byAspect.set(cue.aspect, [...(byAspect.get(cue.aspect) ?? []), { cue, number }]);

/** The cues of an aspect, in the order of the data files; none for aspects that are read otherwise (scope, orientation). */
export const cuesOf = (aspect: Aspect): readonly NumberedCue[] => byAspect.get(aspect) ?? [];
