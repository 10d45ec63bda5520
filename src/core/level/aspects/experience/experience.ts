/** Experience: what work somebody must have done before. */
import type { AspectDefinition } from '../aspect';
import { RUNNING_FIELDS } from '../aspect';
import { readYears } from './read-years';

export const EXPERIENCE: AspectDefinition = {
  id: 'experience',
  characteristic: 'autonomy',
  scale: [[0, 'none'], [1, 'some, up to three years'], [2, 'much'], [3, 'very much']],
  names: { nl: 'werkervaring', en: 'work experience' },
  weight: 0.5, // It goes with level, and people ask for more than the work needs.
  verdictFrom: 0.5,
  fields: RUNNING_FIELDS,
  ownFields: ['experience'],
  standing: 'words',
  readNumber: readYears,
  sheet: {
    words: { experience: ['ervaring|werkervaring|experience'] },
    cues: [
      { position: 0, ownFieldOnly: true, phrases: ['^(geen|nvt|n.v.t|n.v.t.|nee|none|no|0|niet vereist|niet nodig|-)$'] },
      {
        position: 0,
        phrases: [
          'geen ~1 <experience>', 'zonder <experience>', '<experience> [is] niet (nodig|vereist)',
          '(schoolverlater|net van school|startersfunctie|no experience|none required)',
        ],
      },
      { position: 0, weight: 0.5, phrases: ['(starter|pas begonnen|net gestart|enkele maanden|een paar maanden)'] },
      { position: 1, phrases: ['(enige|wat|beperkte|een paar jaar|enkele jaren|some) ~1 <experience>', '^(enige|enkele jaren|een paar jaar|some)$'] },
      {
        position: 2,
        phrases: [
          '(ruim[e]|brede|veel|uitgebreide|aantoonbare|gedegen|jarenlange|ruimschoots) ~2 <experience>',
          '(extensive|solid|considerable|substantial) ~2 <experience>',
          '^(ruim|veel|ruime|jarenlang)$',
        ],
      },
    ],
  },
};
