/** Orientation: where the weight of sales work lies, administrative or commercial. */
import type { AspectDefinition } from '../../aspects/aspect';
import { readOrientation } from './read-orientation';

export const ORIENTATION: AspectDefinition = {
  id: 'orientation',
  characteristic: 'complexity',
  scale: [[-1, 'administrative, supporting'], [0, 'mixed'], [1, 'commercial, substantive']],
  names: { nl: 'verhouding administratief/commercieel', en: 'administrative or commercial' },
  weight: 1.5, // What the variants of sales rules turn on.
  verdictFrom: 1,
  fields: ['commercialShare', 'administrativeShare', 'purpose', 'tasks', 'addition', 'contacts', 'autonomy', 'title'],
  standing: 'relative',
  readFields: readOrientation,
};
