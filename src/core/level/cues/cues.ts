/** All cues, by aspect. */
import type { Aspect } from '../../model/evidence';
import { AUTONOMY_CUES } from './autonomy.nl';
import type { Cue } from './cue';
import { IMPACT_CUES } from './impact.nl';
import { WORK_CUES } from './work.nl';

const byAspect = new Map<Aspect, Cue[]>();
for (const cue of [...WORK_CUES, ...AUTONOMY_CUES, ...IMPACT_CUES]) byAspect.set(cue.aspect, [...(byAspect.get(cue.aspect) ?? []), cue]);

/** The cues of an aspect, in the order of the data files; none for aspects that are read otherwise (scope, orientation). */
export const cuesOf = (aspect: Aspect): readonly Cue[] => byAspect.get(aspect) ?? [];
