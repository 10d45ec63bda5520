/** Supervision: how closely somebody else directs and checks the work. */
import type { AspectDefinition } from '../aspect';
import { RUNNING_FIELDS } from '../aspect';
import { DIRECT_CUES } from './direct-cues.nl';
import { INDIRECT_CUES } from './indirect-cues.nl';
import { LITTLE_CUES } from './little-cues.nl';
import { SUPERVISION_WORDS } from './words.nl';

export const SUPERVISION: AspectDefinition = {
  id: 'supervision',
  characteristic: 'autonomy',
  scale: [[0, 'direct, on instruction'], [1, 'indirect, by consultation'], [2, 'little, on results']],
  names: { nl: 'toezicht', en: 'supervision' },
  weight: 1, // What nearly every rule asks about.
  verdictFrom: 0.5,
  fields: RUNNING_FIELDS,
  ownFields: ['autonomy'],
  standing: 'words',
  opposite: 2, // The two ends of the scale.
  sheet: { words: SUPERVISION_WORDS, cues: [...DIRECT_CUES, ...INDIRECT_CUES, ...LITTLE_CUES] },
};
