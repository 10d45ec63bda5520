/** Complexity: how hard the work itself is. */
import type { AspectDefinition } from './aspect';
import { RUNNING_FIELDS } from './aspect';

export const COMPLEXITY: AspectDefinition = {
  id: 'complexity',
  characteristic: 'complexity',
  scale: [[0, 'simple, routine'], [1, 'standard'], [2, 'complex']],
  names: { nl: 'aard van het werk', en: 'nature of the work' },
  weight: 0.5, // The words are used loosely.
  verdictFrom: 0.5,
  fields: RUNNING_FIELDS,
  standing: 'words',
  ofTheWork: true,
  sheet: {
    words: { varied: ['uiteenlopende|zeer diverse|onvoorspelbare|veelzijdige', 'technisch_inhoudelijke|technisch_inhoudelijk|technisch_commerciele|technisch_commercieel'] },
    cues: [
      { position: 0, negated: 1, phrases: ['(eenvoudig[e]|routinematig[e]|routine|routinewerk|repeterend[e]|herhalend[e]|simpel[e]|simple|repetitive|basic)'] },
      { position: 1, weight: 0.5, phrases: ['(gestandaardiseerd[e]|standaard|gangbare|reguliere|standard|regular)'] },
      {
        position: 2, negated: 1,
        phrases: [
          '(complex[e]|ingewikkeld[e]|specialistisch[e]|maatwerk|op maat|tenders|tender|bespoke|tailor_made)',
          '(multiproblematiek|meervoudige problematiek|onbegrepen gedrag|zeldzame ziektebeelden)',
          '(aanbestedingen|raamcontracten|raamovereenkomsten|calculatie[s]|calculeert|bestek[ken])',
        ],
      },
      {
        position: 2,
        phrases: [
          '<varied> ~1 (vraagstukken|problemen|situaties|advies|offertes|aanvragen)',
        ],
      },
    ],
  },
};
