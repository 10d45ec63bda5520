/** Contacts: with the people the organisation works for, and what for. */
import type { AspectDefinition } from '../aspect';
import { RUNNING_FIELDS } from '../aspect';
import { CONTACT_SHEET } from './cues.nl';
import { keepServed } from './keep-served';

export const CONTACTS: AspectDefinition = {
  id: 'contacts',
  characteristic: 'impact',
  scale: [[0, 'none'], [1, 'occasional'], [2, 'regular'], [3, 'advisory or negotiating']],
  names: { nl: 'klantcontacten', en: 'customer contacts' },
  weight: 1, // Rules ask about it wherever there are customers.
  verdictFrom: 0.5,
  fields: RUNNING_FIELDS,
  ownFields: ['contacts'],
  standing: 'words',
  ofTheWork: true,
  // That others speak with the customers hints that this job does not.
  whenOthers: { position: 0, weight: 0.5 },
  keepOwn: keepServed,
  sheet: CONTACT_SHEET,
};
