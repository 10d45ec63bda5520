/** Phrases on contacts that only sales people have (data only). */
import type { CueSheet } from '../../aspects/aspect';

export const CONTACT_SHEET: CueSheet = {
  words: {},
  cues: [
    {
      position: 3, negated: 1, weight: 2,
      phrases: [
        '(verkoop|verkoopadvies|onderhandelings|sales|jaar|contract)gesprek[ken]', '(advies|verkoop|verkoopadvies|onderhandelings|sales|jaar|contract) gesprek[ken]',
        'commerciele gesprekken', 'commercieel gesprek', 'prijsonderhandeling[en]', '(verkoopadvies|verkoopadviesdialoog)', 'klant[en]bezoek[en]',
        'sales (conversation|call|talk)[s]',
      ],
    },
  ],
};
