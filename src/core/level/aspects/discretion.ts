/** Discretion: what must be kept to oneself. */
import type { AspectDefinition } from './aspect';
import { RUNNING_FIELDS } from './aspect';

export const DISCRETION: AspectDefinition = {
  id: 'discretion',
  characteristic: 'impact',
  scale: [[0, 'none asked'], [1, 'confidential data'], [2, 'highly sensitive matters']],
  names: { nl: 'discretie', en: 'discretion' },
  weight: 0.25, // Asked of most jobs alike.
  verdictFrom: 1,
  fields: RUNNING_FIELDS,
  standing: 'words',
  onlyWhereFound: true,
  sheet: {
    words: {},
    cues: [
      { position: 1, phrases: ['(vertrouwelijk[e]|discretie|geheimhouding|confidential|privacygevoelig[e])'] },
      { position: 2, phrases: ['(zeer|strikt|uiterst|hoogst) vertrouwelijk[e]', '(personeelsdossier[s]|medische gegevens|beursgevoelig[e])'] },
    ],
  },
};
