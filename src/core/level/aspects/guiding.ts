/** Guiding: showing colleagues the way without leading them. */
import type { AspectDefinition } from './aspect';
import { RUNNING_FIELDS } from './aspect';
import { COLLEAGUE } from './people.nl';

export const GUIDING: AspectDefinition = {
  id: 'guiding',
  characteristic: 'autonomy',
  scale: [[0, 'nobody'], [1, 'shows colleagues the way']],
  names: { nl: 'begeleiden van collega\'s', en: 'guiding colleagues' },
  weight: 0.5, // Rules name it as a sign of the heavier variant, mostly beside others.
  verdictFrom: 1,
  fields: RUNNING_FIELDS,
  standing: 'words-or-nobody',
  onlyWhereFound: true,
  ofTheWork: true,
  sheet: {
    words: { colleague: COLLEAGUE, team: ["collega['s]|team|ploeg|afdeling|medewerkers"] },
    cues: [
      {
        position: 1, negated: 0,
        phrases: [
          'vraagbaak',
          '(begeleidt|coacht|traint|instrueert|helpt) ~1 <colleague> [op weg]', 'werkt ~2!(met|samen|naast|voor|onder|als|bij|via) <colleague> ~1 in',
          'werkt nieuwe ~3 in !(de|het|een|alle)', 'nieuwe ~2 inwerken', '<colleague> (inwerken|begeleiden|coachen|opleiden|instrueren)',
          'is (praktijk|werk)begeleider',
          '(inwerken|begeleiden|coachen|trainen|opleiden) van ~1 <colleague>',
          'first point of contact for colleagues', '(mentors|coaches) (junior|new)',
        ],
      },
      // A hint: for a teacher they are who the work is for.
      { position: 1, negated: 0, weight: 0.5, phrases: ['begeleidt ~1 (leerling[en]|student[en])', '(leerling|leerlingen|studenten) begeleiden'] },
      {
        position: 1, negated: 0,
        phrases: [
          "(coordineert|verdeelt) ~2 [de] (werkzaamheden|werk|het werk|team|orders|taken) (van|over|binnen|in) ~1 <team>",
          'meewerkend (voorman|voorvrouw)',
        ],
      },
    ],
  },
};
